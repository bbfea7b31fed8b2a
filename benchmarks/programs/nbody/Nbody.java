/**
 * A sun and four planets pull at each other for five thousand steps: floats in fields of objects in an array.
 *
 * The square root is Newton's, written out in all three languages.
 */
final class Nbody {
    static final class Body {
        double x;
        double y;
        double z;
        double vx;
        double vy;
        double vz;
        final double mass;

        Body(double x, double y, double z, double vx, double vy, double vz, double mass) {
            this.x = x;
            this.y = y;
            this.z = z;
            this.vx = vx;
            this.vy = vy;
            this.vz = vz;
            this.mass = mass;
        }
    }

    static double root(double a) {
        double guess = (1.0 + a) / 2.0;
        double better = (guess + a / guess) / 2.0;
        while (better < guess) {
            guess = better;
            better = (guess + a / guess) / 2.0;
        }
        return guess;
    }

    static Body planet(double distance, double speed, double tilt, double mass) {
        return new Body(distance, 0.0, tilt, 0.0, speed, 0.0, mass);
    }

    static double energy(Body[] bodies) {
        double total = 0.0;
        for (int i = 0; i < bodies.length; i++) {
            Body b = bodies[i];
            total = total + 0.5 * b.mass * (b.vx * b.vx + b.vy * b.vy + b.vz * b.vz);
            for (int j = i + 1; j < bodies.length; j++) {
                Body c = bodies[j];
                double dx = b.x - c.x;
                double dy = b.y - c.y;
                double dz = b.z - c.z;
                total = total - b.mass * c.mass / root(dx * dx + dy * dy + dz * dz);
            }
        }
        return total;
    }

    static void simulate(Body[] bodies, int steps, double dt) {
        for (int step = 0; step < steps; step++) {
            for (int i = 0; i < bodies.length; i++) {
                Body b = bodies[i];
                for (int j = i + 1; j < bodies.length; j++) {
                    Body c = bodies[j];
                    double dx = b.x - c.x;
                    double dy = b.y - c.y;
                    double dz = b.z - c.z;
                    double square = dx * dx + dy * dy + dz * dz;
                    double pull = dt / (square * root(square));
                    double mine = b.mass * pull;
                    double other = c.mass * pull;
                    b.vx -= dx * other;
                    b.vy -= dy * other;
                    b.vz -= dz * other;
                    c.vx += dx * mine;
                    c.vy += dy * mine;
                    c.vz += dz * mine;
                }
            }
            for (Body b : bodies) {
                b.x += dt * b.vx;
                b.y += dt * b.vy;
                b.z += dt * b.vz;
            }
        }
    }

    static double bench() {
        Body[] bodies = {
            new Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 40.0),
            planet(5.0, 2.8, 0.1, 0.04),
            planet(-9.0, -2.1, 0.4, 0.01),
            planet(19.0, 1.4, -0.2, 0.002),
            planet(-30.0, -1.1, 0.8, 0.003),
        };
        simulate(bodies, 5000, 0.01);
        return energy(bodies);
    }

    static void main() {
        IO.println(bench());
    }
}
