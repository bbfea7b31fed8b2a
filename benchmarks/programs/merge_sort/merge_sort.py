"""Merge sort of fifty thousand records with a comparison function."""

seed = 7


def random(limit):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed // 65536 % limit


people = [[random(1000), i] for i in range(50000)]


def merge_sorted(left, right, less):
    out = []
    i = j = 0
    while i < len(left) and j < len(right):
        if less(right[j], left[i]):
            out.append(right[j])
            j = j + 1
        else:
            out.append(left[i])
            i = i + 1
    while i < len(left):
        out.append(left[i])
        i = i + 1
    while j < len(right):
        out.append(right[j])
        j = j + 1
    return out


def sort_by(xs, less):
    runs = [[x] for x in xs]
    while len(runs) > 1:
        following = []
        k = 0
        while k + 1 < len(runs):
            following.append(merge_sorted(runs[k], runs[k + 1], less))
            k = k + 2
        if k < len(runs):
            following.append(runs[k])
        runs = following
    return runs[0]


def bench():
    ordered = sort_by(people, lambda a, b: a[0] < b[0])
    total = 0
    for i in range(len(ordered)):
        total = (total + ordered[i][1] * (i % 97)) % 1000003
    return total


if __name__ == "__main__":
    print(bench())
