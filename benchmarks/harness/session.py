"""A benchmark process that does what it is told, line by line, while the harness holds the watch.

Some of the languages have no clock that is fine enough. A line and its answer take some hundredths of a millisecond, so
what is timed should take twenty milliseconds: the caller asks for as many calls.
"""

import os
import re
import select
import signal
import subprocess
import tempfile
import time
from pathlib import Path


class Failed(Exception):
    """The process ended, said something unexpected, or took too long; the text says which."""


class Session:
    def __init__(self, command, timeout=120):
        self.timeout = timeout
        self.errors = tempfile.TemporaryFile("w+")
        self.unread = b""
        self.child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors,
                                      start_new_session=True)
        try:
            if self.read_line() != "ready":
                raise Failed("did not say that it is ready")
        except BaseException:
            self.close()
            raise

    def call(self, count, size=0):
        """Has the program called `count` times; returns the milliseconds that one call took, and the result."""
        start = time.perf_counter()
        try:
            self.child.stdin.write(b"%d %d\n" % (count, size))
            self.child.stdin.flush()
        except BrokenPipeError:
            raise Failed(self.last_words()) from None
        word, _, result = self.read_line().partition(" ")
        milliseconds = (time.perf_counter() - start) * 1000
        if word != "done":
            raise Failed(f"answered {word} {result}")
        return milliseconds / count, result

    def read_line(self):
        deadline = time.perf_counter() + self.timeout
        output = self.child.stdout.fileno()
        while b"\n" not in self.unread:
            readable, _, _ = select.select([output], [], [], max(0, deadline - time.perf_counter()))
            if not readable:
                raise Failed("stopped, too slow")
            data = os.read(output, 4096)
            if not data:
                raise Failed(self.last_words())
            self.unread += data
        line, _, self.unread = self.unread.partition(b"\n")
        return line.decode(errors="replace")

    def last_words(self):
        """The first line of what the process said before it ended: traces follow after it."""
        try:
            self.child.wait(5)
        except subprocess.TimeoutExpired:
            return "closed its output and went on"
        self.errors.seek(0)
        lines = [line.strip() for line in self.errors if line.strip()]
        return next((line for line in lines if "rror" in line), lines[0] if lines else "ended without a word")

    def peak_mib(self):
        """The largest resident set so far, where the system tells (Linux); otherwise None."""
        try:
            status = Path(f"/proc/{self.child.pid}/status").read_text()
        except OSError:
            return None
        found = re.search(r"^VmHWM:\s*(\d+) kB", status, re.M)
        return int(found.group(1)) / 1024 if found else None

    def close(self):
        """Lets the process end by itself, or makes it."""
        try:
            self.child.stdin.close()
        except BrokenPipeError:
            pass
        try:
            self.child.wait(0.5)
        except subprocess.TimeoutExpired:
            os.killpg(self.child.pid, signal.SIGKILL)
            self.child.wait()
        self.child.stdout.close()
        self.errors.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
