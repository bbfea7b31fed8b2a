"""Three generators, one behind the other, over half a million numbers."""


def numbers(n):
    k = 0
    while k < n:
        yield k
        k = k + 1


def squares(source):
    for x in source:
        yield x * x


def odd(source):
    for x in source:
        if x % 2 == 1:
            yield x


def bench():
    total = 0
    for x in odd(squares(numbers(500000))):
        total = total + x % 1000
    return total


if __name__ == "__main__":
    print(bench())
