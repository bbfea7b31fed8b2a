"""Iterative Fibonacci, ten thousand times, up to the largest that 64 bits hold comfortably."""


def fib(n):
    a = 0
    b = 1
    for _ in range(n):
        a, b = b, a + b
    return a


def bench():
    total = 0
    for round in range(10000):
        total += fib(round % 91) % 1000
    return total


if __name__ == "__main__":
    print(bench())
