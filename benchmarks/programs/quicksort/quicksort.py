"""Sorts a hundred thousand random ints in place, in a copy of the unsorted data."""


def make_data(n):
    seed = 12345
    xs = []
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        xs.append(seed // 1024)
    return xs


unsorted = make_data(100000)


def sort(xs, low, high):
    i = low
    j = high
    pivot = xs[(low + high) // 2]
    while i <= j:
        while xs[i] < pivot:
            i += 1
        while xs[j] > pivot:
            j -= 1
        if i <= j:
            xs[i], xs[j] = xs[j], xs[i]
            i += 1
            j -= 1
    if low < j:
        sort(xs, low, j)
    if i < high:
        sort(xs, i, high)


def bench():
    xs = list(unsorted)
    sort(xs, 0, len(xs) - 1)
    digest = 0
    for x in xs:
        digest = (digest * 31 + x) % 1000000007
    return digest


if __name__ == "__main__":
    print(bench())
