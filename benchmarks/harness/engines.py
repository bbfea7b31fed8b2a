"""What runs the Lua benchmarks: this project's Lua, its rivals, and node for the same programs in JavaScript."""

import os
import shutil
import subprocess

from harness.languages import DRIVERS, HOME, TARGET, Language, find_jdk, one_line


class Engine(Language):
    """A command in front of a Lua file and its arguments."""
    suffix = "lua"
    command = None
    avoids = {}  # programs that cannot be asked of it, and why

    def available(self):
        return shutil.which(self.command[0]) is not None

    def version(self):
        return one_line([*self.command, "-v"])

    def prepare(self, names):
        pass

    def growth(self, name):
        return HOME / "growth" / f"{name}.{self.suffix}"

    def session(self, path):
        return [*self.command, str(DRIVERS / f"drive.{self.suffix}"), str(path)]

    def hello(self):
        return [*self.command, str(HOME / "startup" / f"hello.{self.suffix}")]


class Inplace(Engine):
    name = "inplace"
    command = [str(HOME.parent / "bin" / "lua")]

    def available(self):
        return os.access(self.command[0], os.X_OK)

    def version(self):
        """Also builds the language if that has not been done yet."""
        return one_line([*self.command, "-v"], timeout=1200)


class Puc(Engine):
    name = "lua5.1"
    command = ["lua5.1"]


class LuaJit(Engine):
    name = "luajit"
    command = ["luajit"]


class LuaJ(Engine):
    """LuaJ's interpreter on the JDK that Inplace uses, without the debug library, which slows it; Maven fetches it."""
    name = "luaj"
    options = ["-n"]
    libraries = TARGET / "rivals"
    avoids = dict.fromkeys(["coroutines_created", "coroutines_suspended"], "each coroutine is a thread")

    def available(self):
        jdk = find_jdk()
        if jdk is None or not self.fetch():
            return False
        path = os.pathsep.join(map(str, sorted(self.libraries.glob("*.jar"))))
        self.command = [jdk + "/bin/java", "-cp", path, "lua", *self.options]
        return True

    def fetch(self):
        if not list(self.libraries.glob("luaj-*.jar")) and shutil.which("mvn"):
            subprocess.run(["mvn", "-B", "-ntp", "-q", "-f", str(HOME / "pom.xml"), "dependency:copy@rivals"],
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return bool(list(self.libraries.glob("luaj-*.jar")))

    def version(self):
        return one_line([*self.command[:4], "-v"]).split(" Copyright")[0]


class LuaJCompiled(LuaJ):
    """LuaJ with its compiler to JVM bytecode."""
    name = "luajc"
    options = ["-n", "-b"]


class Node(Engine):
    name = "node"
    suffix = "js"
    command = ["node"]


ENGINES = [Inplace, Puc, LuaJit, LuaJ, LuaJCompiled, Node]


def present(wanted):
    """The wanted engines that can be run here, and lines that say which cannot."""
    found, skipped = [], []
    for engine in (kind() for kind in ENGINES):
        if engine.name in wanted:
            if engine.available():
                print(f"{engine.name}: {engine.version()}")
                found.append(engine)
            else:
                skipped.append(f"SKIPPED {engine.name}: not found on this machine")
                print(skipped[-1])
    return found, skipped
