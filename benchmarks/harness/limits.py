"""Measures what limits cost: Lua programs without any and with each, in processes of their own."""

from statistics import median

from harness.engines import Inplace
from harness.lua import measure
from harness.programs import geometric_mean
from harness.table import Table

PROGRAMS = ["richards", "deltablue", "list", "permute", "queens", "sieve", "storage", "nbody", "binary_trees", "closures",
            "method_calls", "string_building", "metamethod_arithmetic"]
UNLIMITED = "none"
# Limits that no benchmark exceeds.
LIMITS = {UNLIMITED: [],
          "time, memory, output": ["--time-limit", "10h", "--memory-limit", "2G", "--output-limit", "1G"],
          "statements": ["--statement-limit", "1000000000000000"],
          "depth": ["--depth-limit", "5000"]}
ROUNDS = 10


class Limited(Inplace):
    """A name of Lua's own for each limit."""

    def __init__(self, name, options):
        self.kind = name
        self.command = Inplace.command + options

    @property
    def name(self):
        return Inplace.name if self.kind == UNLIMITED else self.kind


def compare(options):
    """Prints progress; returns the table, remarks below it, and whether all went well."""
    options.rounds = options.rounds or ROUNDS
    table = Table("Limits: time with a limit by time without, medians of rounds in turn", ["benchmark", "none, ms"] + list(LIMITS)[1:])
    engines, remarks = [Limited(name, words) for name, words in LIMITS.items()], []
    shares = {engine.name: [] for engine in engines}
    for name in (name for name in PROGRAMS if not options.only or name in options.only):
        found = measure(name, engines, options)
        remarks += [f"FAILED {name}: {limit}: {m.failure}" for limit, m in found.items() if m.failure]
        free = found[Inplace.name]
        for limit, m in found.items():
            share = median(a / b for a, b in zip(m.rounds, free.rounds)) if m.rounds and free.rounds else None
            shares[limit].append(share)
        table.add(name, free.steady, *(shares[limit][-1] for limit in list(LIMITS)[1:]))
        print("  " + "  ".join(table.rows[-1]), flush=True)
    table.add("geometric mean", None, *(geometric_mean(shares[limit]) for limit in list(LIMITS)[1:]))
    return [table], remarks, not remarks
