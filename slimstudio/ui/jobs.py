"""Long work in the background: one job at a time, watched, paused and stopped from the window."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from slimstudio.errors import Cancelled, SlimStudioError
from slimstudio.ui.job_control import JobControl

if TYPE_CHECKING:
    from slimstudio.engine.control import Control

T = TypeVar("T")

SHUTDOWN_LIMIT_S = 10.0

_logger = logging.getLogger(__name__)

# Events are handed over in batches: training can report thousands a second, and a person sees 30.
_DELIVERY_MS = 33


# Threads whose work did not answer: Qt ends the program when one is destroyed while it runs.
left_behind: list[tuple[QThread, QObject]] = []


@dataclass(eq=False)
class _Job:
    """One piece of work and whom to tell about it."""

    title: str
    work: Callable[[Control], object]
    control: JobControl
    # Each job is started with callbacks that fit its own result.
    on_done: Callable[[Any], None]
    on_failed: Callable[[Exception], None] | None
    on_cancelled: Callable[[], None] | None
    disposable: bool
    resumable: bool
    result: object = None
    error: BaseException | None = None


class _Worker(QObject):
    """Lives in the background thread and runs what it is given."""

    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.job: _Job | None = None

    @Slot()
    def run(self) -> None:
        """Do the work. Results and errors stay on the job: the window's thread collects them."""
        job = self.job
        assert job is not None
        begun = perf_counter()
        _logger.info("%s: begun", job.title)
        try:
            job.result = job.work(job.control)
            _logger.info("%s: done in %.1f s", job.title, perf_counter() - begun)
        except (Cancelled, SlimStudioError) as error:
            said = str(error) or "stopped"
            _logger.info("%s: %s (after %.1f s)", job.title, said, perf_counter() - begun)
            job.error = error
        except BaseException as error:
            _logger.exception("The job %r failed in a way that nobody foresaw", job.title)
            job.error = error
        self.ended.emit()


class Jobs(QObject):
    """Runs one job at a time in a thread of its own.

    Every signal is emitted, and every callback called, in the window's thread. The thread is kept
    between jobs, because torch builds a pool of threads for each thread that computes.
    """

    started = Signal(str)  # the job's title
    events_arrived = Signal(list)  # list[Event], in order, at most 30 times a second
    paused_changed = Signal(bool)
    stopping = Signal()  # the person asked the job to stop; `finished` follows within a batch
    finished = Signal()  # after the last events, before the callbacks: the job is no longer there
    failed = Signal(str, object)  # title and exception of a job started without `on_failed`
    _work_ready = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: _Job | None = None
        self._next: _Job | None = None
        self._error: BaseException | None = None
        self._thread: QThread | None = None
        self._worker: _Worker | None = None
        self._delivery = QTimer(self)
        self._delivery.setInterval(_DELIVERY_MS)
        self._delivery.timeout.connect(self._deliver)

    @property
    def busy(self) -> bool:
        """Whether a job is running, paused, or about to start."""
        return self._job is not None or self._next is not None

    @property
    def giving_way(self) -> bool:
        """Whether another job waits for a disposable one to end."""
        return self._next is not None

    @property
    def title(self) -> str:
        """What is being done, in words; empty when nothing is."""
        return self._job.title if self._job else ""

    @property
    def last_error(self) -> BaseException | None:
        """What ended the job that ended last: `Cancelled` when it was stopped; None if it is done.

        It is known when `finished` is emitted.
        """
        return self._error

    @property
    def locked(self) -> bool:
        """Whether a job runs that must not be stopped without asking the person."""
        return any(job is not None and not job.disposable for job in (self._job, self._next))

    @property
    def resumable(self) -> bool:
        """Whether the running job goes on from where it stopped when it is started again."""
        return self._job is not None and self._job.resumable

    @property
    def paused(self) -> bool:
        """Whether the running job is paused."""
        return self._job is not None and self._job.control.paused

    @property
    def stop_requested(self) -> bool:
        """Whether the running job was asked to stop and has not answered yet."""
        return self._job is not None and self._job.control.stopped

    def start(
        self,
        title: str,
        work: Callable[[Control], T],
        on_done: Callable[[T], None],
        on_failed: Callable[[Exception], None] | None = None,
        on_cancelled: Callable[[], None] | None = None,
        *,
        disposable: bool = False,
        resumable: bool = False,
    ) -> None:
        """Start a job. A disposable one that runs is stopped first; it gives way.

        Args:
            title: What is being done, in words ("Opening resnet18").
            work: Runs in the background thread. Gets the control to report to and to check.
            on_done: Called with the result.
            on_failed: Called with the exception; without it the signal `failed` is emitted.
            on_cancelled: Called when the person stopped the job. That is not a failure.
            disposable: Whether it may be stopped without asking, because it is done again when it
                is needed, as loading is.
            resumable: Whether it goes on from where it stopped when it is started again.

        Raises:
            RuntimeError: a job runs that is not disposable; look at `locked` before.
        """
        job = _Job(
            title, work, JobControl(), on_done, on_failed, on_cancelled, disposable, resumable
        )
        if self.locked or self._next is not None:
            raise RuntimeError(f"{title!r} cannot start while {self.title!r} runs")
        if self._job is None:
            self._begin(job)
        else:
            self._next = job
            self.stop()

    def pause(self) -> None:
        """Hold the running job at its next batch."""
        if self._job and not self._job.control.paused:
            self._job.control.pause()
            self.paused_changed.emit(self.paused)

    def resume(self) -> None:
        """Let a paused job go on."""
        if self._job and self._job.control.paused:
            self._job.control.resume()
            self.paused_changed.emit(self.paused)

    def stop(self) -> None:
        """Ask the running job to stop; it answers within a batch."""
        if self._job and not self._job.control.stopped:
            was_paused = self._job.control.paused
            self._job.control.stop()
            if was_paused:
                self.paused_changed.emit(self.paused)
            self.stopping.emit()

    def shutdown(self, limit_s: float = SHUTDOWN_LIMIT_S) -> bool:
        """Stop the job if there is one, and wait until the thread has ended. Tells nobody.

        Args:
            limit_s: How long to wait for work that does not answer.

        Returns:
            Whether the thread has ended. Where it has not, the program must not end in the usual
            way, which would wait for it.
        """
        self._delivery.stop()
        if self._job:
            self._job.control.stop()
            self._job = self._next = None
        thread, worker = self._thread, self._worker
        self._thread = self._worker = None
        if thread is None or worker is None:
            return True
        thread.quit()
        if thread.wait(round(1000 * limit_s)):
            return True
        _logger.warning("Work in the background did not answer within %.0f s", limit_s)
        thread.setParent(None)
        left_behind.append((thread, worker))
        return False

    def _begin(self, job: _Job) -> None:
        self._job = job
        self._ensure_worker().job = job
        self._delivery.start()
        self.started.emit(job.title)
        self._work_ready.emit()

    def _ensure_worker(self) -> _Worker:
        if self._worker is None:
            self._thread = QThread(self)
            self._thread.setObjectName("jobs")
            self._worker = _Worker()
            self._worker.moveToThread(self._thread)
            queued = Qt.ConnectionType.QueuedConnection
            self._work_ready.connect(self._worker.run, queued)
            self._worker.ended.connect(self._conclude, queued)
            self._thread.start()
        return self._worker

    @Slot()
    def _deliver(self) -> None:
        events = self._job.control.take_events() if self._job else []
        if events:
            self.events_arrived.emit(events)

    @Slot()
    def _conclude(self) -> None:
        job = self._job
        if job is None or self._worker is None or self._worker.job is not job:
            return  # shut down meanwhile
        self._deliver()
        self._delivery.stop()
        self._job = self._worker.job = None
        self._error = job.error
        self.finished.emit()
        try:
            self._tell(job)
        finally:
            following, self._next = self._next, None
            if following is not None:
                self._begin(following)

    def _tell(self, job: _Job) -> None:
        match job.error:
            case None:
                job.on_done(job.result)
            case Cancelled():
                if job.on_cancelled:
                    job.on_cancelled()
            case Exception() as error if job.on_failed:
                job.on_failed(error)
            case error:
                self.failed.emit(job.title, error)
