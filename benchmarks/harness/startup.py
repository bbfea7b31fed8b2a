"""The time of a whole process that says hello."""

from statistics import median

from harness.process import run
from harness.table import Table


def start(languages, quick):
    """Returns the tables, remarks below them, and whether all went well."""
    for language in languages:
        language.prepare([])
    table = Table("Start-up: hello world as a whole process, milliseconds and MiB",
                  ["language", "median", "fastest", "slowest", "peak"])
    times = {language.name: [] for language in languages}
    peaks = {language.name: [] for language in languages}
    remarks = []
    for _ in range(5 if quick else 20):
        for language in languages:
            finished = run(language.hello())
            if finished.code != 0 or finished.output != "Hello, world\n" or finished.errors:
                remarks.append(f"FAILED hello in {language.name}: {finished.output}{finished.errors}".strip())
                return [], remarks, False
            times[language.name].append(finished.milliseconds)
            peaks[language.name].append(finished.peak_mib)
    for name, ms in times.items():
        table.add(name, median(ms), min(ms), max(ms), median(peaks[name]))
    return [table], remarks, True
