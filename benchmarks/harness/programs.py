"""Measures the benchmark programs in the three languages and compares."""

import math
from dataclasses import dataclass, field
from statistics import median

from harness.process import run
from harness.table import Table, number

# The eight benchmarks the project began with (string concatenation in two sizes), then the others.
SEED = ["fib_recursive", "fib_iterative", "array_sum", "dict_fill_read", "string_concat_10k", "string_concat_1m",
        "nested_loops", "array_build", "object_creation"]
OTHER = ["sieve", "nbody", "matmul", "spectral_norm", "binary_trees", "nqueens", "word_count", "quicksort", "lru_cache",
         "life", "read_helper", "closure_counter"]
# What uses the library: Ruff and CPython only, since Java has nothing that is as close.
LIBRARY = ["generators", "merge_sort", "map_filter_reduce", "split_join", "json_round_trip", "regex_search", "read_lines"]
LOOPS = ["fib_iterative", "array_sum", "nested_loops"]
LANGUAGES = ["ruff", "python", "java"]


@dataclass
class Samples:
    """What was measured of one program in one language; times in milliseconds, memory in MiB."""
    first: list = field(default_factory=list)
    process: list = field(default_factory=list)
    peak: list = field(default_factory=list)
    steady: float = None
    checksums: set = field(default_factory=set)
    failure: str = None


def measure(name, languages, cold_runs, budgets):
    """Cold processes of one call each, the languages in turn; then one process each that goes on until it is warm."""
    samples = {language.name: Samples() for language in languages}
    for _ in range(cold_runs):
        for language in languages:
            s = samples[language.name]
            calls, finished = drive(language, name, s, 0, 1)
            if calls:
                s.first.append(calls[0])
                s.process.append(finished.milliseconds)
                s.peak.append(finished.peak_mib)
    for language in languages:
        s = samples[language.name]
        calls, _ = drive(language, name, s, budgets[language.name], 5)
        if calls:
            s.steady = median(last_quarter(calls))
    return samples


def drive(language, name, samples, budget, least):
    if samples.failure:
        return [], None
    finished = run(language.command(name, budget, least, 100000), timeout=60 + budget / 1000)
    if finished.code != 0:
        reason = "stopped, too slow" if finished.code is None else last_line(finished.errors or finished.output)
        samples.failure = f"{language.name}: {reason}"
        return [], finished
    calls = []
    for line in finished.output.splitlines():
        word, _, value = line.partition(" ")
        if word == "ms":
            calls.append(float(value))
        elif word == "checksum":
            samples.checksums.add(value)
    return calls, finished


def last_line(text):
    lines = [line for line in text.splitlines() if line.strip()]
    return next((line for line in lines if "rror" in line), lines[-1] if lines else "failed without a word")


def last_quarter(calls):
    """The calls in the last quarter of the time: by then whatever is going to be compiled has been."""
    total, passed = sum(calls), 0
    for i, call in enumerate(calls):
        passed += call
        if passed > total * 3 / 4:
            return calls[i:]
    return calls


def same(checksums):
    """Whether all are one value; 225000 and 225000.0 are, and Python compares ints with floats exactly."""
    return len(set(map(value, checksums))) <= 1


def value(text):
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return text


def ratio(a, b):
    return a / b if a and b else None


def geometric_mean(values):
    values = [v for v in values if v]
    return math.exp(sum(map(math.log, values)) / len(values)) if values else None


def compare(languages, only, quick):
    """Prints progress; returns the tables, remarks below them, and whether all went well."""
    names = [name for name in SEED + OTHER + LIBRARY if not only or name in only]
    for language in languages:
        language.prepare([name for name in names if language.has(name)])
    cold_runs = 1 if quick else 5
    budgets = {"ruff": 4000, "python": 500, "java": 500} if quick else {"ruff": 10000, "python": 2000, "java": 2000}
    results, remarks = {}, []
    for name in names:
        results[name] = measure(name, [language for language in languages if language.has(name)], cold_runs, budgets)
        samples = results[name].values()
        print(f"  {name}: " + ", ".join(f"{k} {number(s.steady)} ms" for k, s in results[name].items()), flush=True)
        remarks += [f"FAILED {name}: {s.failure}" for s in samples if s.failure]
        if not same(set().union(*(s.checksums for s in samples))):
            remarks.append(f"CHECKSUMS DIFFER {name}: " + ", ".join(f"{k} {'|'.join(s.checksums)}"
                                                                    for k, s in results[name].items()))
    well = not remarks
    return [steady_table(results), cold_table(results)], remarks + targets(results), well


def values(samples, what):
    return [what(samples[name]) if name in samples else None for name in LANGUAGES]


def steady_ratios(samples):
    ruff, python, java = values(samples, lambda s: s.steady)
    return ratio(python, ruff), ratio(ruff, java)


def steady_table(results):
    table = Table("Steady state: milliseconds per call when warm, median",
                  ["benchmark", "ruff", "python", "java", "python/ruff", "ruff/java"])
    for name, samples in results.items():
        table.add(name, *values(samples, lambda s: s.steady), *steady_ratios(samples))
    for title, names in ("geometric mean, the eight", SEED), ("geometric mean, all", SEED + OTHER):
        if all(name in results for name in names):
            pairs = [steady_ratios(results[name]) for name in names]
            table.add(title, "", "", "", geometric_mean(p for p, _ in pairs), geometric_mean(j for _, j in pairs))
    return table


def cold_table(results):
    table = Table("Cold: first call and whole process (one call) in milliseconds, peak memory in MiB, medians",
                  ["benchmark"] + [f"{what} {name}" for what in ("first", "process", "peak") for name in LANGUAGES])
    middle = lambda xs: median(xs) if xs else None
    for name, samples in results.items():
        table.add(name, *values(samples, lambda s: middle(s.first)), *values(samples, lambda s: middle(s.process)),
                  *values(samples, lambda s: middle(s.peak)))
    return table


def targets(results):
    """What the project set itself, and whether this run shows it."""
    to_python = {n: steady_ratios(s)[0] for n, s in results.items()}
    to_java = {n: steady_ratios(s)[1] for n, s in results.items()}
    lines = []

    def check(text, numbers, good):
        known = {n: v for n, v in numbers.items() if v}
        if known:
            bad = [f"{n} {number(v)}" for n, v in known.items() if not good(v)]
            lines.append(("met     " if not bad else "MISSED  ") + text + (": " + ", ".join(bad) if bad else ""))

    check("seed benchmarks ahead of CPython", {n: v for n, v in to_python.items() if n in SEED}, lambda v: v > 1)
    mean = geometric_mean(to_python[n] for n in SEED) if all(n in results for n in SEED) else None
    check("geometric mean over the seed benchmarks at least 20 times CPython", {"it is": mean}, lambda v: v >= 20)
    check("none of the others behind CPython", {n: v for n, v in to_python.items() if n in OTHER}, lambda v: v >= 1)
    check("the library not behind CPython", {n: v for n, v in to_python.items() if n in LIBRARY}, lambda v: v >= 1)
    check("recursive fib within 2.5 of Java", {n: v for n, v in to_java.items() if n == SEED[0]}, lambda v: v <= 2.5)
    check("loops within 2 of Java", {n: v for n, v in to_java.items() if n in LOOPS}, lambda v: v <= 2)
    return lines
