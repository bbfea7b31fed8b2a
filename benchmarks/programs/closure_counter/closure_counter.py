"""Two closures count on, each in a captured variable of its own, five hundred thousand times."""


def make_counter(step):
    count = 0

    def counter():
        nonlocal count
        count += step
        return count

    return counter


def bench():
    ones = make_counter(1)
    threes = make_counter(3)
    total = 0
    for _ in range(500000):
        total = (total + ones() + threes()) % 1000003
    return total


if __name__ == "__main__":
    print(bench())
