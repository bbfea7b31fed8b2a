"""A sun and four planets pull at each other for five thousand steps: floats in attributes of objects in a list.

The square root is Newton's, written out in all three languages.
"""


class Body:
    def __init__(self, x, y, z, vx, vy, vz, mass):
        self.x = x
        self.y = y
        self.z = z
        self.vx = vx
        self.vy = vy
        self.vz = vz
        self.mass = mass


def root(a):
    guess = (1.0 + a) / 2.0
    better = (guess + a / guess) / 2.0
    while better < guess:
        guess = better
        better = (guess + a / guess) / 2.0
    return guess


def planet(distance, speed, tilt, mass):
    return Body(distance, 0.0, tilt, 0.0, speed, 0.0, mass)


def energy(bodies):
    total = 0.0
    for i, b in enumerate(bodies):
        total = total + 0.5 * b.mass * (b.vx * b.vx + b.vy * b.vy + b.vz * b.vz)
        for j in range(i + 1, len(bodies)):
            c = bodies[j]
            dx = b.x - c.x
            dy = b.y - c.y
            dz = b.z - c.z
            total = total - b.mass * c.mass / root(dx * dx + dy * dy + dz * dz)
    return total


def simulate(bodies, steps, dt):
    n = len(bodies)
    for _ in range(steps):
        for i in range(n):
            b = bodies[i]
            for j in range(i + 1, n):
                c = bodies[j]
                dx = b.x - c.x
                dy = b.y - c.y
                dz = b.z - c.z
                square = dx * dx + dy * dy + dz * dz
                pull = dt / (square * root(square))
                mine = b.mass * pull
                other = c.mass * pull
                b.vx -= dx * other
                b.vy -= dy * other
                b.vz -= dz * other
                c.vx += dx * mine
                c.vy += dy * mine
                c.vz += dz * mine
        for b in bodies:
            b.x += dt * b.vx
            b.y += dt * b.vy
            b.z += dt * b.vz


def bench():
    bodies = [
        Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 40.0),
        planet(5.0, 2.8, 0.1, 0.04),
        planet(-9.0, -2.1, 0.4, 0.01),
        planet(19.0, 1.4, -0.2, 0.002),
        planet(-30.0, -1.1, 0.8, 0.003),
    ]
    simulate(bodies, 5000, 0.01)
    return energy(bodies)


if __name__ == "__main__":
    print(bench())
