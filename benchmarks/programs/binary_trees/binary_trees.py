"""Builds and walks many complete binary trees, while one large tree lives on: allocation and recursion."""


class Tree:
    def __init__(self, left, right):
        self.left = left
        self.right = right


def make(depth):
    if depth == 0:
        return Tree(None, None)
    return Tree(make(depth - 1), make(depth - 1))


def count(tree):
    if tree.left is None:
        return 1
    return 1 + count(tree.left) + count(tree.right)


def bench():
    deepest = 12
    survivor = make(deepest)
    total = 0
    depth = 4
    trees = 1024
    while depth <= deepest:
        for _ in range(trees):
            total += count(make(depth))
        depth += 2
        trees //= 4
    return total + count(survivor)


if __name__ == "__main__":
    print(bench())
