"""Conway's game of life on a 64 by 64 torus for 50 generations: lists of lists, read and written by two indexes."""


def empty_grid(n):
    return [[0] * n for _ in range(n)]


def random_grid(n):
    grid = empty_grid(n)
    seed = 2024
    for y in range(n):
        for x in range(n):
            seed = (seed * 1103515245 + 12345) % 2147483648
            grid[y][x] = seed // 65536 % 2
    return grid


def next_generation(grid, n):
    next = empty_grid(n)
    for y in range(n):
        above = grid[(y + n - 1) % n]
        here = grid[y]
        below = grid[(y + 1) % n]
        for x in range(n):
            left = (x + n - 1) % n
            right = (x + 1) % n
            around = (above[left] + above[x] + above[right] + here[left] + here[right]
                      + below[left] + below[x] + below[right])
            if around == 3 or around == 2 and here[x] == 1:
                next[y][x] = 1
    return next


def bench():
    n = 64
    grid = random_grid(n)
    for _ in range(50):
        grid = next_generation(grid, n)
    digest = 0
    for y in range(n):
        for x in range(n):
            digest = (digest * 3 + grid[y][x]) % 1000000007
    return digest


if __name__ == "__main__":
    print(bench())
