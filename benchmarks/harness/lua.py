"""Measures the Lua benchmarks on this project's Lua and on its rivals, each in processes of its own, and compares."""

from contextlib import ExitStack
from dataclasses import dataclass, field
from statistics import median

from harness.engines import ENGINES, Inplace
from harness.programs import geometric_mean, last_quarter, ratio, same
from harness.session import Failed, Session
from harness.table import Table, number

# The usual object-oriented and array programs, in JavaScript too; then what is about Lua and its library.
CLASSIC = ["richards", "deltablue", "json", "havlak", "cd", "bounce", "list", "mandelbrot", "nbody", "permute", "queens",
           "sieve", "storage", "towers"]
OTHER = ["fannkuch", "spectral_norm", "binary_trees", "string_building", "string_patterns", "string_format",
         "string_format_float", "table_sort", "table_concat", "closures", "method_calls", "coroutine_ring",
         "coroutine_switch", "metamethod_arithmetic"]
NAMES = [kind.name for kind in ENGINES]
OURS = "inplace"
BATCH = 20  # milliseconds: what is timed at once takes at least so long, once the speed is known
ROUND = 300  # milliseconds in a row: who has just had its turn finds caches as others left them
SLOW = 2000  # who takes longer for one call is left out of the rounds
MOST_WARMING = 4  # an engine that still becomes faster goes on for so many times its time
WARMING = 0.95  # what counts as faster
PATIENCE = 20000  # milliseconds: for how long an engine may go on beyond its time, since it has hardly begun


@dataclass
class Measured:
    """What was measured of one program on one engine; times in milliseconds, memory in MiB."""
    first: list = field(default_factory=list)
    steady: float = None
    warm: float = None
    peak: float = None
    rounds: list = field(default_factory=list)
    results: set = field(default_factory=set)
    failure: str = None

    def call(self, session, count):
        time, result = session.call(count)
        self.results.add(result)
        return time


def measure(name, engines, options):
    """Every engine's first calls and steady state, one engine after the other; then rounds of all, if wanted."""
    found = {engine.name: Measured() for engine in engines}
    with ExitStack() as open_sessions:
        alive = {}
        for engine in engines:
            m = found[engine.name]
            try:
                command = engine.session(engine.source(name))
                for _ in range(0 if options.quick else 2):
                    with Session(command) as session:
                        m.first.append(m.call(session, 1))
                session = open_sessions.enter_context(Session(command))
                warm_up(session, m, budget_of(engine, options.quick))
                alive[engine.name] = session
            except Failed as failed:
                m.failure = str(failed)
            if not options.rounds:
                open_sessions.close()
        if options.rounds:
            interleave(alive, found, options.rounds)
    return found


def budget_of(engine, quick):
    """Our compiler is itself a Java program that has to warm up; it gets more time."""
    return (5000 if quick else 15000) if isinstance(engine, Inplace) else (1000 if quick else 3000)


def warm_up(session, m, budget):
    """Calls for that many milliseconds, and for more as long as they become faster; sets what they tell."""
    m.first.append(m.call(session, 1))
    batches = [(1, m.first[-1])]
    spent = m.first[-1]
    while spent < budget or len(batches) < 4 and spent < PATIENCE or spent < MOST_WARMING * budget and is_warming(batches, spent):
        count = max(1, round(BATCH / batches[-1][1]))
        batches.append((count, m.call(session, count)))
        spent += count * batches[-1][1]
    times = [time for count, time in batches for _ in range(count)]
    m.steady = median(last_quarter(times))
    m.warm = time_until(batches, m.steady / 0.9)
    m.peak = session.peak_mib()


def is_warming(batches, spent):
    """Whether calls have become faster in the last third of the time, at least a little."""
    recent, before, passed = [], [], 0
    for count, time in reversed(batches):
        passed += count * time
        (recent if passed <= spent / 3 else before if passed <= spent * 2 / 3 else []).append(time)
    return bool(recent and before) and median(recent) < WARMING * median(before)


def time_until(batches, good):
    """The time that passed before calls took no longer than `good`, for once and in most of the next batches."""
    passed = 0
    for i, (count, time) in enumerate(batches):
        if time <= good and median(t for _, t in batches[i:i + 3]) <= good:
            return passed
        passed += count * time
    return passed


def interleave(sessions, found, rounds):
    """All engines in turn, again and again, so that a busy moment of the machine hits all of them."""
    for _ in range(rounds):
        for name, session in list(sessions.items()):
            m = found[name]
            if m.steady > SLOW:
                continue
            try:
                m.rounds.append(m.call(session, max(1, round(ROUND / m.steady))))
            except Failed as failed:
                m.failure = str(failed)
                del sessions[name]
    for m in found.values():
        if m.rounds:
            m.steady = median(m.rounds)


def compare(engines, skipped, options):
    """Prints progress; returns the tables, remarks below them, and whether all went well."""
    names = [name for name in CLASSIC + OTHER if not options.only or name in options.only]
    results, remarks, well = {}, list(skipped), True
    for name in names:
        results[name] = found = measure(name, [engine for engine in engines if engine.has(name)], options)
        print(f"  {name}: " + ", ".join(f"{engine} {cell(m, m.steady)}" for engine, m in found.items()), flush=True)
        for engine, m in found.items():
            if m.failure:
                remarks.append(f"FAILED {name}: {engine}: {m.failure}")
                well = well and engine != OURS
        if not same(set().union(*(m.results for m in found.values()))):
            each = ", ".join(f"{engine} {'|'.join(m.results)}" for engine, m in found.items())
            remarks.append(f"RESULTS DIFFER {name}: {each}")
            well = False
    if not results:
        return [], remarks, well
    shown = [name for name in NAMES if name in options.languages]
    tables = [steady_table(results, shown, options.rounds)]
    for title, what in (("First call in a new process, milliseconds, median", lambda m: median(m.first) if m.first else None),
                        ("Warming up: milliseconds until nine tenths of the steady speed", lambda m: m.warm),
                        ("Peak memory, MiB", lambda m: m.peak)):
        tables.append(Table(title, ["benchmark"] + shown))
        for name, found in results.items():
            tables[-1].add(name, *row(found, shown, what))
    return tables, remarks, well


def cell(m, value):
    return "failed" if m.failure else number(value)


def row(found, shown, what):
    """A dash stands for an engine that is skipped, or that does not have the program."""
    return [cell(found[name], what(found[name])) if name in found else None for name in shown]


def compared(found, rival):
    """Our time by the rival's: of each round, if there were any, so that both saw the same machine."""
    ours, theirs = found.get(OURS), found.get(rival)
    if not ours or not theirs or ours.failure or theirs.failure:
        return None
    if ours.rounds and theirs.rounds:
        return median(a / b for a, b in zip(ours.rounds, theirs.rounds))
    return ratio(ours.steady, theirs.steady)


def steady_table(results, shown, rounds):
    how = f"median of {rounds} rounds of all in turn" if rounds else "median when warm"
    rivals = ["luajit", "lua5.1"]
    table = Table(f"Lua, steady state: milliseconds per call, {how}",
                  ["benchmark"] + shown + [f"{OURS}/{rival}" for rival in rivals])
    for name, found in results.items():
        table.add(name, *row(found, shown, lambda m: m.steady), *(compared(found, rival) for rival in rivals))
    for title, names in ("geometric mean, the fourteen", CLASSIC), ("geometric mean, all", CLASSIC + OTHER):
        if all(name in results for name in names):
            ratios = [geometric_mean(compared(results[name], rival) for name in names) for rival in rivals]
            table.add(title, *(mean_of(results, names, engine) for engine in shown), *ratios)
    return table


def mean_of(results, names, engine):
    """The mean time, if the engine did all of the programs."""
    measured = [results[name].get(engine) for name in names]
    return geometric_mean(m.steady for m in measured) if all(m and not m.failure for m in measured) else None
