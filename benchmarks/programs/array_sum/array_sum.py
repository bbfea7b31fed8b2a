"""The sum of an array of a million ints. The array is made once, outside the measured function."""


def make_numbers(n):
    xs = []
    for i in range(n):
        xs.append(i * 7 % 1000)
    return xs


numbers = make_numbers(1000000)


def bench():
    total = 0
    for x in numbers:
        total += x
    return total


if __name__ == "__main__":
    print(bench())
