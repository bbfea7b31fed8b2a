"""drive.py DIRECTORY MODULE BUDGET LEAST MOST

Calls bench() of a program for BUDGET milliseconds, but at least LEAST and at most MOST times; prints what each call took.
"""

import sys
from time import perf_counter


def drive(bench, budget, least, most):
    times = []
    checksum = None
    begin = now = perf_counter()
    while (now - begin) * 1000 < budget and len(times) < most or len(times) < least:
        start = perf_counter()
        result = bench()
        now = perf_counter()
        if times and result != checksum:
            raise SystemExit(f"bench() returned {checksum}, then {result}")
        checksum = result
        times.append((now - start) * 1000)
    for time in times:
        print("ms", time)
    print("checksum", checksum)


if __name__ == "__main__":
    directory, module, *limits = sys.argv[1:]
    sys.path.insert(0, directory)
    drive(__import__(module).bench, *map(int, limits))
