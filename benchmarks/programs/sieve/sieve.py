"""The sieve of Eratosthenes up to a million: writes to elements of one list of bools."""


def count_primes(limit):
    prime = [True] * (limit + 1)
    p = 2
    while p * p <= limit:
        if prime[p]:
            for multiple in range(p * p, limit + 1, p):
                prime[multiple] = False
        p += 1
    count = 0
    for n in range(2, limit + 1):
        if prime[n]:
            count += 1
    return count


def bench():
    return count_primes(1000000)


if __name__ == "__main__":
    print(bench())
