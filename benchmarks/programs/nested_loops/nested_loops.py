"""Two nested counting loops, a million rounds of the inner body."""


def bench():
    total = 0
    i = 0
    while i < 1000:
        j = 0
        while j < 1000:
            total += i * j
            j += 1
        i += 1
    return total


if __name__ == "__main__":
    print(bench())
