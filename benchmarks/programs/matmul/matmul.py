"""The product of two 200 by 200 matrices of floats, as lists of lists."""


def make_matrix(n, factor):
    return [[(i * factor + j) % 10 * 0.5 for j in range(n)] for i in range(n)]


def multiply(a, b, n):
    product = []
    for i in range(n):
        left = a[i]
        row = []
        for j in range(n):
            sum = 0.0
            for k in range(n):
                sum += left[k] * b[k][j]
            row.append(sum)
        product.append(row)
    return product


left_matrix = make_matrix(200, 3)
right_matrix = make_matrix(200, 7)


def bench():
    product = multiply(left_matrix, right_matrix, 200)
    trace = 0.0
    for i in range(200):
        trace += product[i][i]
    return trace


if __name__ == "__main__":
    print(bench())
