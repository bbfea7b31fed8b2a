"""Builds a string of a million characters, one by one."""


def bench():
    n = 1000000
    text = ""
    for _ in range(n):
        text += "x"
    if text[0] != "x" or text[n // 2] != "x" or text[n - 1] != "x":
        return -1
    return len(text)


if __name__ == "__main__":
    print(bench())
