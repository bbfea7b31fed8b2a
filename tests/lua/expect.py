#!/usr/bin/env python3
"""Writes what golden programs expect, or checks it: what the reference implementation, lua5.1, prints.

    tests/lua/expect.py [FILE | DIRECTORY]...            rewrites the "-- expect" comments
    tests/lua/expect.py --check [FILE | DIRECTORY]...    says which files say something else than lua5.1, and fails

Without operands: all programs below tests/src/test/resources/lua. A program with a line "-- differs: REASON" deliberately
does not do what lua5.1 does (docs/status/lua.md); it is left alone, unless --differing asks for those programs only, which
makes sense with another command: --lua COMMAND.

A program runs in an empty directory under its own file name, so its messages begin with "NAME.lua:LINE:"; standard input
is empty, the locale is C, the time zone UTC. In what it writes to standard error, its name is written <file>. Of a failure
the first line is expected ("-- expect error: lua: <file>:3: ..."), and all lines if the program has an "-- expect stderr"
already. A line of output is expected at the end of the line of the main chunk that prints it, if each line prints at most
once and in order, else in a block at the end; neither changes the number of any line.
"""
import argparse
import difflib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent / "src/test/resources/lua"
DIRECTIVE = re.compile(r"\s*-- expect( error| stderr| exit)?:(?: .*)?$")
DIFFERS = re.compile(r"^-- differs: ", re.M)
WIDTH = 150
SECONDS = 60

# Runs a program and notes, for each piece of output, the line the main chunk is at (0: not known).
TRACER = r"""
local name, log = arg[1], io.open(arg[2], "w")
local chunk = assert(loadfile(name))
local getinfo, write, stdout, select, tostring = debug.getinfo, io.write, io.stdout, select, tostring
local function note(text)
  local line = 0
  for level = 3, 100 do
    local info = getinfo(level, "fl")
    if not info then break end
    if info.func == chunk then line = info.currentline end
  end
  log:write(line, " ", #text, "\n")
end
function print(...)
  local text = ""
  for i = 1, select("#", ...) do text = text .. (i > 1 and "\t" or "") .. tostring((select(i, ...))) end
  note(text .. "\n")
  stdout:write(text, "\n")
end
function io.write(...)
  local text = ""
  for i = 1, select("#", ...) do text = text .. (select(i, ...)) end
  note(text)
  return write(...)
end
arg = nil
chunk()
log:close()
"""


class Wrong(Exception):
    """What a program does cannot be expected."""


def run(command, directory):
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C", "TZ": "UTC", "HOME": directory}
    return subprocess.run(command, cwd=directory, env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS)


def text(data):
    decoded = data.decode("utf-8")
    if re.search("[\r\0\x85\u2028\u2029]", decoded):
        raise Wrong("prints characters that a comment cannot hold")
    if re.search(r"\b(table|function|thread|userdata|file)(: | \()0x[0-9a-f]+", decoded):
        raise Wrong("prints an address")
    return decoded


def lines(data):
    result = text(data).split("\n")
    return result[:-1] if result[-1] == "" else result


def bare(source):
    """The program without its expectations; no line changes its number."""
    return "\n".join(DIRECTIVE.sub("", line) for line in source.split("\n")).rstrip("\n")


def directive(kind, value):
    return f"-- expect{kind}:" + (f" {value}" if value else "")


def places(program, name, out, directory, command):
    """The source line of each line of output, or None."""
    tracer, log = os.path.join(directory, "..tracer"), os.path.join(directory, "..log")
    pathlib.Path(tracer).write_text(TRACER)
    try:
        if run([command, tracer, name, log], directory).stdout != out or not os.path.exists(log):
            return None
    except subprocess.TimeoutExpired:
        return None
    found, piece, end = [], iter(pathlib.Path(log).read_text().split("\n")[:-1]), 0
    line, position = 0, 0
    for printed in out.split(b"\n")[:-1]:
        position += len(printed) + 1
        while end < position:
            at, length = map(int, next(piece, "0 1000000000").split())
            line, end = at, end + length
        found.append(line)
    rising = all(a < b for a, b in zip([0] + found, found))
    return found if rising and out.endswith(b"\n") else None


def expected(file, source, command, inline=True):
    """The program with the expectations it should have."""
    program = bare(source)
    name = file.name
    with tempfile.TemporaryDirectory() as directory:
        pathlib.Path(directory, name).write_text(program + "\n")
        result = run([command, name], directory)
    out, err = lines(result.stdout), [line for line in lines(result.stderr) if line.strip()]
    err = [re.sub("^" + re.escape(command) + ": ", "lua: ", line).replace(name, "<file>") for line in err]
    tail = []
    body = program.split("\n")
    with tempfile.TemporaryDirectory() as directory:
        pathlib.Path(directory, name).write_text(program + "\n")
        at = places(program, name, result.stdout, directory, command) if inline and out else None
    placed = [f"{body[line - 1]}  {directive('', value)}" for line, value in zip(at or [], out)]
    if at and max(map(len, placed)) <= WIDTH:
        for line, value in zip(at, placed):
            body[line - 1] = value
    else:
        at = None
        tail += [directive("", value) for value in out]
    if err:
        whole = re.search("-- expect stderr:", source) or result.returncode == 0
        tail += [directive(" stderr", line) for line in err] if whole else [directive(" error", err[0])]
    if result.returncode or err or not out:
        tail.append(directive(" exit", str(result.returncode)))
    if at:
        # An end-of-line comment inside of a long string would be part of it.
        with tempfile.TemporaryDirectory() as directory:
            pathlib.Path(directory, name).write_text("\n".join(body) + "\n")
            if run([command, name], directory).stdout != result.stdout:
                return expected(file, source, command, False)
    return "\n".join(body + tail) + "\n"


def values(source):
    """The expectations alone, in order, wherever they stand."""
    found = [DIRECTIVE.search(line) for line in source.split("\n")]
    return [match.group(0).lstrip() for match in found if match]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--differing", action="store_true")
    parser.add_argument("--lua", default="lua5.1", metavar="COMMAND")
    parser.add_argument("paths", nargs="*", type=pathlib.Path, default=[ROOT])
    options = parser.parse_args()
    if shutil.which(options.lua) is None:
        print(f"expect.py: SKIPPED: there is no {options.lua}, so the expectations were not compared with it", file=sys.stderr)
        return 0
    files = sorted(file for path in options.paths for file in (path.rglob("*.lua") if path.is_dir() else [path]))
    if not files:
        print("expect.py: no programs", file=sys.stderr)
        return 1
    wrong, skipped = 0, 0
    for file in files:
        source = file.read_text(encoding="utf-8")
        if bool(DIFFERS.search(source)) != options.differing:
            skipped += 1
            continue
        try:
            wanted = expected(file, source, options.lua)
        except (Wrong, UnicodeDecodeError, subprocess.TimeoutExpired) as e:
            print(f"{file}: {e}", file=sys.stderr)
            wrong += 1
            continue
        if options.check and values(wanted) != values(source):
            print(f"{file}: {options.lua} disagrees", file=sys.stderr)
            for line in difflib.unified_diff(values(source), values(wanted), "the program says", options.lua + " prints", "", "", 0, ""):
                print("    " + line, file=sys.stderr)
            wrong += 1
        elif not options.check and wanted != source:
            file.write_text(wanted, encoding="utf-8")
    print(f"expect.py: {len(files)} programs, {wrong} wrong, {skipped} left alone")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
