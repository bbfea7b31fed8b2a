"""Looks for patterns in ten million characters."""

import re

line = "2024-03-17 12:45:09 INFO user=alice42 id=90210 path=/index.html took 125ms; nothing else to see here at all\n"
text = line * 93000


def bench():
    dates = re.findall("[0-9]{4}-[0-9]{2}-[0-9]{2}", text)
    users = re.findall("user=[a-z]+[0-9]*", text)
    return len(dates) * 3 + len(users)


if __name__ == "__main__":
    print(bench())
