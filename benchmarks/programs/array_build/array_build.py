"""Builds an array of a hundred thousand ints by appending."""


def bench():
    xs = []
    for i in range(100000):
        xs.append(i * 3)
    return len(xs) + xs[0] + xs[50000] + xs[99999]


if __name__ == "__main__":
    print(bench())
