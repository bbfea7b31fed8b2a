"""A helper function reads a list inside the loop that writes it."""


def around(xs, i):
    return xs[i - 1] + xs[i] + xs[i + 1]


def bench():
    n = 10000
    xs = [i * 37 % 1000 for i in range(n)]
    for round in range(20):
        for i in range(1, n - 1):
            xs[i] = (around(xs, i) + round) % 1000
    digest = 0
    for x in xs:
        digest = (digest * 31 + x) % 1000000007
    return digest


if __name__ == "__main__":
    print(bench())
