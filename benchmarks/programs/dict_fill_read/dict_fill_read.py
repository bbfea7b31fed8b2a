"""Fills a dict with a hundred thousand int keys and reads every entry back."""


def bench():
    n = 100000
    squares = {}
    for i in range(n):
        squares[i] = i * i
    total = 0
    for i in range(n):
        total += squares[i]
    return total


if __name__ == "__main__":
    print(bench())
