"""How a benchmark program is run in each of the three languages."""

import glob
import os
import re
import subprocess
import sys
from pathlib import Path

from harness.process import run

HOME = Path(__file__).resolve().parents[1]
TARGET = HOME / "target"
DRIVERS = HOME / "drivers"
LAST_LINE = "print(bench())\n"


class Language:
    """What the languages have in common."""
    suffix = None

    def source(self, name):
        return HOME / "programs" / name / f"{name}.{self.suffix}"

    def has(self, name):
        return self.source(name).exists()


class Ruff(Language):
    name = "ruff"
    suffix = "ruff"
    launcher = HOME.parent / "bin" / "ruff"

    def available(self):
        return os.access(self.launcher, os.X_OK)

    def version(self):
        """Also builds the language if that has not been done yet."""
        return one_line([str(self.launcher), "--version"], timeout=1200)

    def prepare(self, names):
        pass

    def command(self, name, budget, least, most):
        """Ruff programs cannot read arguments: the driver and its limits become part of the program."""
        source = self.source(name).read_text()
        if not source.endswith("\n" + LAST_LINE):
            raise SystemExit(f"{name}.ruff must end with {LAST_LINE}")
        driver = (DRIVERS / "drive.ruff").read_text() + f"drive_bench({budget}, {least}, {most})\n"
        return self.script(f"{name}-{budget}.ruff", source[:-len(LAST_LINE)] + driver)

    def script(self, file, text):
        TARGET.mkdir(exist_ok=True)
        path = TARGET / file
        path.write_text(text)
        return [str(self.launcher), str(path)]

    def hello(self):
        return [str(self.launcher), str(HOME / "startup" / "hello.ruff")]


class Python(Language):
    """The CPython that runs this harness; `python3` on the path may be a slower script that looks for it."""
    name = "python"
    suffix = "py"

    def available(self):
        return True

    def version(self):
        return one_line([sys.executable, "--version"])

    def prepare(self, names):
        pass

    def command(self, name, budget, least, most):
        return [sys.executable, str(DRIVERS / "drive.py"), str(HOME / "programs" / name), name, str(budget), str(least),
                str(most)]

    def hello(self):
        return [sys.executable, str(HOME / "startup" / "hello.py")]


class Java(Language):
    name = "java"

    def __init__(self):
        self.jdk = find_jdk()
        self.classes = TARGET / "java"

    def available(self):
        return self.jdk is not None

    def version(self):
        return one_line([self.jdk + "/bin/java", "--version"])

    def source(self, name):
        return HOME / "programs" / name / f"{class_name(name)}.java"

    def prepare(self, names):
        sources = [str(self.source(name)) for name in names]
        sources += [str(DRIVERS / "Drive.java"), str(HOME / "startup" / "Hello.java")]
        subprocess.run([self.jdk + "/bin/javac", "-d", str(self.classes)] + sources, check=True)

    def command(self, name, budget, least, most):
        return self.java("Drive", class_name(name), str(budget), str(least), str(most))

    def hello(self):
        return self.java("Hello")

    def java(self, *arguments):
        return [self.jdk + "/bin/java", "-cp", str(self.classes), *arguments]


def class_name(name):
    return "".join(part.capitalize() for part in name.split("_"))


def find_jdk():
    """The home of the first JDK 25, looked for where bin/ruff looks; None if there is none."""
    places = [os.environ.get("INPLACE_JAVA_HOME", ""), os.environ.get("JAVA_HOME", "")]
    for pattern in ("/usr/lib/jvm/*", "~/.sdkman/candidates/java/*", "~/.jdks/*",
                    "/Library/Java/JavaVirtualMachines/*/Contents/Home", "/opt/java/*", "/opt/jdk*"):
        places += sorted(glob.glob(os.path.expanduser(pattern)))
    for place in places:
        release = Path(place or "/none") / "release"
        if release.is_file() and re.search(r'^JAVA_VERSION="25\b', release.read_text(), re.M):
            return place
    return None


def one_line(command, timeout=60):
    finished = run(command, timeout)
    if finished.code != 0:
        sys.exit(f"{' '.join(command)} failed:\n{finished.errors}{finished.output}")
    return (finished.output or finished.errors).strip().replace("\n", "; ")


def installed(wanted):
    """The wanted languages that can be run here; says which cannot."""
    found = []
    for language in (Ruff(), Python(), Java()):
        if language.name in wanted:
            if language.available():
                print(f"{language.name}: {language.version()}")
                found.append(language)
            else:
                print(f"{language.name}: not found, its columns stay empty")
    return found
