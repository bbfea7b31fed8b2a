"""The spectral norm of the matrix 1, 1/2, 1/4, 1/3, ... by power iteration: float arithmetic, small calls."""


def entry(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(v):
    result = []
    for i in range(len(v)):
        sum = 0.0
        for j in range(len(v)):
            sum += entry(i, j) * v[j]
        result.append(sum)
    return result


def times_transposed(v):
    result = []
    for i in range(len(v)):
        sum = 0.0
        for j in range(len(v)):
            sum += entry(j, i) * v[j]
        result.append(sum)
    return result


def root(a):
    guess = (1.0 + a) / 2.0
    better = (guess + a / guess) / 2.0
    while better < guess:
        guess = better
        better = (guess + a / guess) / 2.0
    return guess


def bench():
    u = [1.0] * 100
    v = []
    for _ in range(10):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    uv = 0.0
    vv = 0.0
    for i in range(len(u)):
        uv += u[i] * v[i]
        vv += v[i] * v[i]
    return root(uv / vv)


if __name__ == "__main__":
    print(bench())
