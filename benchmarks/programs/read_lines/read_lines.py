"""Reads a file of six megabytes by lines and counts."""

import os
import random

path = "read_lines_" + "".join(random.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(12)) + ".txt"


def make():
    return "\n".join("row " + str(i) + ", value " + str(i * 7 % 1000) for i in range(200000))


content = make()


def round_number(line):
    return 1 if line.endswith("0") else 0


def bench():
    with open(path, "w", encoding="utf-8") as file:
        file.write(content)
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    os.remove(path)
    total = 0
    for line in lines:
        total = total + len(line) + round_number(line)
    return total


if __name__ == "__main__":
    print(bench())
