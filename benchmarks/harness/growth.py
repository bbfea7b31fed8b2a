"""Shows how the time of an operation grows with the size of its data: the exponent of n, 1 for linear."""

import math
import re

from harness.languages import DRIVERS, HOME
from harness.process import run
from harness.programs import last_line
from harness.table import Table

LARGEST_EXPONENT = 1.3


def grow(ruff, only, quick):
    """Prints progress; returns the tables, remarks below them, and whether everything grows in proportion."""
    table = Table("Growth: milliseconds for n, 2n, 4n and 8n, best of several; time is proportional to n to the exponent",
                  ["program", "n", "t(n)", "t(2n)", "t(4n)", "t(8n)", "exponent"])
    remarks = []
    for path in sorted((HOME / "growth").glob("*.ruff")):
        if only and path.stem not in only:
            continue
        source = path.read_text()
        smallest = int(re.match(r"# smallest: (\d+)\n", source).group(1))
        budget = 4000 if quick else 10000
        driver = (DRIVERS / "growth.ruff").read_text() + f"drive_growth({smallest}, {budget}, 40000)\n"
        finished = run(ruff.script(f"growth-{path.stem}.ruff", source + driver), timeout=180)
        best = best_times(finished.output)
        times = [best.get(smallest * factor) for factor in (1, 2, 4, 8)]
        exponent = slope(best) if len(best) > 1 else None
        table.add(path.stem, str(smallest), *times, exponent)
        print(f"  {path.stem}: exponent {exponent and round(exponent, 2)}", flush=True)
        if finished.code != 0:
            reason = "stopped, too slow" if finished.code is None else last_line(finished.errors or finished.output)
            remarks.append(f"FAILED {path.stem}: {reason}")
        elif len(best) < 4 or exponent > LARGEST_EXPONENT:
            remarks.append(f"NOT LINEAR {path.stem}: exponent {exponent and round(exponent, 2)}")
    return [table], remarks, not remarks


def best_times(output):
    best = {}
    for size, time in re.findall(r"^size (\d+) ms ([\d.]+)", output, re.M):
        best[int(size)] = min(float(time), best.get(int(size), math.inf))
    return best


def slope(best):
    """The slope of the least-squares line through the points (log size, log time)."""
    points = [(math.log(size), math.log(time)) for size, time in best.items()]
    mean_x = sum(x for x, _ in points) / len(points)
    mean_y = sum(y for _, y in points) / len(points)
    return (sum((x - mean_x) * (y - mean_y) for x, y in points)
            / sum((x - mean_x) ** 2 for x, _ in points))
