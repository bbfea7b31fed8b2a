"""Runs a command and tells how long it took and how much memory it needed."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass

GNU_TIME = shutil.which("time")


@dataclass
class Finished:
    output: str
    errors: str
    code: int
    milliseconds: float
    peak_mib: float


def run(command, timeout=120):
    """The finished process; its code is None if it had to be stopped after `timeout` seconds."""
    with tempfile.NamedTemporaryFile("r") as report, tempfile.TemporaryFile("w+") as out, \
            tempfile.TemporaryFile("w+") as err:
        # Asked through wait4 alone, a small process would seem as large as the one that started it.
        wrapper = [GNU_TIME, "-q", "-f", "%M", "-o", report.name] if GNU_TIME else []
        start = time.perf_counter()
        child = subprocess.Popen(wrapper + command, stdout=out, stderr=err, stdin=subprocess.DEVNULL,
                                 env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}, start_new_session=True)
        usage, code = wait(child, start + timeout)
        milliseconds = (time.perf_counter() - start) * 1000
        out.seek(0)
        err.seek(0)
        words = report.read().split()
        kib = int(words[-1]) if words else usage.ru_maxrss
        return Finished(out.read(), err.read(), code, milliseconds, kib / 1024)


def wait(child, deadline):
    """Waits for the child and what it started; stops all of it at the deadline."""
    late = False

    def stop(*_):
        nonlocal late
        late = True
        os.killpg(child.pid, signal.SIGKILL)

    previous = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, max(0.001, deadline - time.perf_counter()))
    try:
        _, status, usage = os.wait4(child.pid, 0)
    except KeyboardInterrupt:
        stop()
        raise
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)
    child.returncode = os.waitstatus_to_exitcode(status)
    return usage, None if late else child.returncode
