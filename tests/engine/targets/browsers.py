"""Chromium and Firefox without a window or a network, driven by what they bring themselves.

Chromium speaks the DevTools protocol over two pipes, Firefox speaks Marionette over a socket: both
are JSON, and need no driver.
"""

from __future__ import annotations

import base64
import json
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

_PATIENCE_S = 120.0


class Browser(Protocol):
    """One page of a browser."""

    downloads: Path
    """The folder where it puts what is saved."""

    def open(self, url: str) -> None: ...

    def ask(self, expression: str) -> Any:
        """Evaluate an expression, which may be a promise."""

    def choose(self, paths: Sequence[Path]) -> None:
        """Choose files with the page's input."""

    def photograph(self, path: Path) -> None: ...


def wait_for(browser: Browser, expression: str) -> Any:
    """Wait until an expression is true, and return it."""
    until = time.monotonic() + _PATIENCE_S
    while time.monotonic() < until:
        found = browser.ask(expression)
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError(f"never true: {expression}; {browser.ask('document.body.innerText')}")


@contextmanager
def process(
    command: Sequence[str], folder: Path, pipes: tuple[int, ...] = (), **variables: str
) -> Iterator[None]:
    """Run a browser; all of its processes end with the block."""
    with (folder / "browser.log").open("wb") as log:
        running = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            pass_fds=pipes,
            env={**os.environ, "HOME": str(folder), "TMPDIR": str(folder), **variables},
            start_new_session=True,
        )
        try:
            yield
        finally:
            os.killpg(running.pid, signal.SIGKILL)
            running.wait()


class Chromium:
    """Chromium, by the DevTools protocol."""

    def __init__(self, to: int, answers: int, downloads: Path) -> None:
        self.downloads = downloads
        self._to, self._answers = to, answers
        self._rest = b""
        self._last = 0
        self._session = ""
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        attached = self.call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        self.call("Page.enable")
        self.call("Page.setDownloadBehavior", behavior="allow", downloadPath=str(downloads))

    def call(self, method: str, **parameters: object) -> Any:
        self._last += 1
        message = {"id": self._last, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        left = json.dumps(message).encode() + b"\0"
        while left:
            left = left[os.write(self._to, left) :]
        while True:
            answer = self._read()
            if answer.get("id") == self._last:
                assert "error" not in answer, answer
                return answer["result"]

    def _read(self) -> Any:
        while b"\0" not in self._rest:
            more = os.read(self._answers, 2**16)
            assert more, "Chromium ended"
            self._rest += more
        message, _, self._rest = self._rest.partition(b"\0")
        return json.loads(message)

    def open(self, url: str) -> None:
        self.call("Page.navigate", url="about:blank")
        self.call("Page.navigate", url=url)
        wait_for(self, "document.readyState === 'complete' && location.href !== 'about:blank'")

    def ask(self, expression: str) -> Any:
        found = self.call(
            "Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True
        )
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")

    def choose(self, paths: Sequence[Path]) -> None:
        root = self.call("DOM.getDocument")["root"]["nodeId"]
        node = self.call("DOM.querySelector", nodeId=root, selector="input[type=file]")["nodeId"]
        self.call("DOM.setFileInputFiles", nodeId=node, files=[str(path) for path in paths])

    def show(self, width: int, height: int, *, dark: bool) -> None:
        """Set the size of the page, and which colours the person prefers."""
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width, height=height, deviceScaleFactor=1, mobile=width < 600,
        )  # fmt: skip
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.call("Emulation.setEmulatedMedia", features=[scheme])

    def photograph(self, path: Path) -> None:
        path.write_bytes(base64.b64decode(self.call("Page.captureScreenshot")["data"]))


@contextmanager
def chromium(folder: Path) -> Iterator[Chromium]:
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    assert program is not None
    page_reads, we_write = os.pipe()
    we_read, page_writes = os.pipe()
    command = [
        program, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
        "--disable-dev-shm-usage", "--remote-debugging-pipe",
        f"--user-data-dir={folder / 'profile'}",
        "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream",
        "--proxy-server=127.0.0.1:1", "--proxy-bypass-list=<-loopback>",
        "--disable-background-networking",
    ]  # fmt: skip
    # It reads from descriptor 3 and writes to 4, whatever ours are called.
    quoted = ["bash", "-c", f'exec 3<&{page_reads} 4>&{page_writes}; exec "$@"', "chromium"]
    try:
        with process([*quoted, *command], folder, (page_reads, page_writes)):
            os.close(page_reads)
            os.close(page_writes)
            yield Chromium(we_write, we_read, _downloads(folder))
    finally:
        os.close(we_write)
        os.close(we_read)


class Firefox:
    """Firefox, by Marionette."""

    def __init__(self, port: int, downloads: Path) -> None:
        self.downloads = downloads
        self._socket = _connected(port)
        self._rest = b""
        self._last = 0
        self._read()  # it says who it is
        self.call("WebDriver:NewSession", capabilities={"alwaysMatch": {}})
        self.call("WebDriver:SetTimeouts", script=int(1000 * _PATIENCE_S))

    def close(self) -> None:
        self._socket.close()

    def call(self, method: str, **parameters: object) -> Any:
        self._last += 1
        message = json.dumps([0, self._last, method, parameters]).encode()
        self._socket.sendall(f"{len(message)}:".encode() + message)
        _, number, error, result = self._read()
        assert number == self._last
        assert error is None, error
        return result["value"] if isinstance(result, dict) and set(result) == {"value"} else result

    def _read(self) -> Any:
        while b":" not in self._rest:
            self._rest += self._more()
        length, _, rest = self._rest.partition(b":")
        while len(rest) < int(length):
            rest += self._more()
        self._rest = rest[int(length) :]
        return json.loads(rest[: int(length)])

    def _more(self) -> bytes:
        more = self._socket.recv(2**16)
        assert more, "Firefox ended"
        return more

    def open(self, url: str) -> None:
        self.call("WebDriver:Navigate", url="about:blank")
        self.call("WebDriver:Navigate", url=url)

    def ask(self, expression: str) -> Any:
        script = (
            "const [expression, done] = arguments; Promise.resolve(eval(expression)).then(done)"
        )
        script = f"const done = arguments[0]; Promise.resolve({expression}).then(done)"
        return self.call("WebDriver:ExecuteAsyncScript", script=script, args=[])

    def choose(self, paths: Sequence[Path]) -> None:
        using = {"using": "css selector", "value": "input[type=file]"}
        element = next(iter(self.call("WebDriver:FindElement", **using).values()))
        self.call("WebDriver:ElementSendKeys", id=element, text="\n".join(map(str, paths)))

    def photograph(self, path: Path) -> None:
        path.write_bytes(base64.b64decode(self.call("WebDriver:TakeScreenshot", full=False)))


def _downloads(folder: Path) -> Path:
    made = folder / "downloads"
    made.mkdir()
    return made


def _connected(port: int) -> socket.socket:
    until = time.monotonic() + _PATIENCE_S
    while True:
        try:
            found = socket.create_connection(("127.0.0.1", port), timeout=_PATIENCE_S)
        except ConnectionRefusedError:
            assert time.monotonic() < until, "Firefox never listened"
            time.sleep(0.2)
        else:
            return found


_PREFERENCES: dict[str, object] = {
    "network.proxy.type": 1,
    "network.proxy.socks": "127.0.0.1",
    "network.proxy.socks_port": 1,
    "network.proxy.no_proxies_on": "",
    "media.navigator.streams.fake": True,
    "media.navigator.permission.disabled": True,
    "browser.download.folderList": 2,
    "browser.download.always_ask_before_handling_new_types": False,
    "browser.helperApps.neverAsk.saveToDisk": "application/json",
    "app.update.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "toolkit.telemetry.reportingpolicy.firstRun": False,
}


@contextmanager
def firefox(folder: Path) -> Iterator[Firefox]:
    program = shutil.which("firefox-esr") or shutil.which("firefox")
    assert program is not None
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    profile = folder / "profile"
    profile.mkdir()
    downloads = _downloads(folder)
    told = {**_PREFERENCES, "marionette.port": port, "browser.download.dir": str(downloads)}
    lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in told.items()]
    (profile / "user.js").write_text("\n".join(lines))
    command = [program, "--headless", "--marionette", "--no-remote", "--profile", str(profile)]
    with process(command, folder, MOZ_HEADLESS="1"):
        browser = Firefox(port, downloads)
        try:
            yield browser
        finally:
            browser.close()
