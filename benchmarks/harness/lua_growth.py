"""Shows how the time for coroutines grows with their number, on this project's Lua and on its rivals."""

from harness.growth import LARGEST_EXPONENT, slope
from harness.lua import OURS
from harness.session import Failed, Session
from harness.table import Table, number

PROGRAMS = ["coroutines_created", "coroutines_suspended"]


def grow(engines, options):
    """Prints progress; returns the tables, remarks below them, and whether ours does all of it in proportion."""
    table = Table("Lua, growth: milliseconds for n, 2n, 4n and 8n, best of several; MiB at most",
                  ["program", "engine", "n", "t(n)", "t(2n)", "t(4n)", "t(8n)", "exponent", "peak"])
    remarks, well = [], True
    for name in PROGRAMS:
        if options.only and name not in options.only:
            continue
        for engine in engines:
            if not engine.growth(name).exists():
                continue
            if name in engine.avoids:
                remarks.append(f"SKIPPED {name}: {engine.name}: {engine.avoids[name]}")
                continue
            try:
                smallest, best, peak = times_by_size(engine, name, 2 if options.quick else 5)
            except Failed as failed:
                remarks.append(f"FAILED {name}: {engine.name}: {failed}")
                well = well and engine.name != OURS
                continue
            exponent = slope(best)
            table.add(name, engine.name, str(smallest), *best.values(), exponent, peak)
            print(f"  {name}: {engine.name} exponent {number(exponent)}", flush=True)
            if exponent > LARGEST_EXPONENT and engine.name == OURS:
                remarks.append(f"NOT LINEAR {name}: exponent {number(exponent)}")
                well = False
    return [table] if table.rows else [], remarks, well


def times_by_size(engine, name, turns):
    """The first size, the best time of each size, and the peak memory."""
    first_line = engine.growth(name).read_text().split("\n", 1)[0]
    smallest = int(first_line.removeprefix("-- smallest: "))
    best = {}
    with Session(engine.session(engine.growth(name))) as session:
        for _ in range(turns):
            for size in (smallest, 2 * smallest, 4 * smallest, 8 * smallest):
                time, _ = session.call(1, size)
                best[size] = min(time, best.get(size, time))
        return smallest, best, session.peak_mib()
