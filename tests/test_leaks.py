"""Tests of the guard that fails tests which leave something running."""

import threading

from tests.leaks import Leaks


def test_a_thread_that_still_runs_is_found_until_it_ends() -> None:
    leaks = Leaks()
    end = threading.Event()
    thread = threading.Thread(target=end.wait, name="stays")
    thread.start()

    assert leaks.find() == ["thread 'stays'"]

    end.set()
    assert leaks.find() == []
    leaks.forget()


def test_a_thread_that_ran_before_and_a_daemon_are_no_leaks() -> None:
    end = threading.Event()
    before = threading.Thread(target=end.wait)
    before.start()
    leaks = Leaks()
    daemon = threading.Thread(target=end.wait, daemon=True)
    daemon.start()

    assert leaks.find() == []

    end.set()
    before.join()
    daemon.join()
    leaks.forget()
