package org.inplace.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.inplace.property.Tree.Block;
import org.junit.jupiter.api.Test;

class ShrinkerTest {

    private static boolean differs(Block program, Fault fault) {
        try {
            return !Model.run(program).equals(Model.run(program, fault, Write.PATH));
        } catch (Budget.Exceeded _) {
            return false;
        }
    }

    @Test
    void leavesNothingThatIsNotNeeded() {
        Block program = Reader.read("""
                a := [1, 2, 3]
                b := a
                n := 0
                func show(x) { print(x)  return x }
                while n < 3 {
                    n += 1
                    if n == 2 { b[0] = show(9 + n) } else { show("no") }
                }
                print(n, a)
                """);
        assertTrue(differs(program, Fault.ASSIGNMENT_ALIASES));
        Block small = Shrinker.shrink(program, 60, p -> differs(p, Fault.ASSIGNMENT_ALIASES));
        assertEquals("""
                a := [0]
                b := a
                b[0] = 1
                print(a)
                """, Printer.print(small));
    }

    @Test
    void shrinksGeneratedPrograms() {
        int shrunk = 0;
        for (long seed = 1; shrunk < 3; seed++) {
            Block program = Generator.program(seed);
            if (differs(program, Fault.COMPOUND_KEEPS_CONTAINER)) {
                Block small = Shrinker.shrink(program, 60, p -> differs(p, Fault.COMPOUND_KEEPS_CONTAINER));
                assertTrue(differs(small, Fault.COMPOUND_KEEPS_CONTAINER));
                assertTrue(Printer.print(small).lines().count() < 16, () -> Printer.print(small));
                assertNotEquals(program, small);
                shrunk++;
            }
        }
    }
}
