"""Functions over a list of half a million ints."""

from functools import reduce

numbers = list(range(500000))


def bench():
    squares = list(map(lambda x: x * x, numbers))
    even = list(filter(lambda x: x % 2 == 0, squares))
    return reduce(lambda total, x: (total + x) % 1000003, even, 0) + len(even)


if __name__ == "__main__":
    print(bench())
