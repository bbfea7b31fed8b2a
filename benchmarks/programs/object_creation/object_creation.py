"""Creates a hundred thousand small objects, keeps them all, then reads their fields."""


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


def bench():
    points = []
    for i in range(100000):
        points.append(Point(i, i + 1))
    total = 0
    for p in points:
        total += p.x * 2 - p.y
    return total


if __name__ == "__main__":
    print(bench())
