"""Counts the ways to put ten queens on a board: backtracking over lists that an inner function shares."""


def count_solutions(n):
    column = [False] * n
    rising = [False] * (2 * n)
    falling = [False] * (2 * n)

    def place(row):
        if row == n:
            return 1
        found = 0
        for c in range(n):
            if not column[c] and not rising[row + c] and not falling[row - c + n]:
                column[c] = True
                rising[row + c] = True
                falling[row - c + n] = True
                found += place(row + 1)
                column[c] = False
                rising[row + c] = False
                falling[row - c + n] = False
        return found

    return place(0)


def bench():
    return count_solutions(10)


if __name__ == "__main__":
    print(bench())
