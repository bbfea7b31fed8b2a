package org.inplace.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.LinkedHashMap;
import java.util.Map;
import org.inplace.property.Tree.Block;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class GeneratorTest {

    private static final int COUNT = 500;
    private static final int NEEDED = 2;

    private static Map<Block, String> programs;

    /** The programs that are not too large, with their output. */
    @BeforeAll
    static void generate() {
        Map<Block, String> result = new LinkedHashMap<>();
        for (long seed = 1; seed <= COUNT; seed++) {
            Block program = Generator.program(seed);
            try {
                result.put(program, Model.run(program));
            } catch (Budget.Exceeded _) {
                // not used by the property test either
            }
        }
        programs = result;
    }

    @Test
    void aSeedIsAProgram() {
        assertEquals(Generator.program(7), Generator.program(7));
        assertEquals(Model.run(Generator.program(7)), Model.run(Generator.program(7)));
    }

    @Test
    void theTextOfAProgramMeansTheProgram() {
        programs.forEach((program, output) -> assertEquals(output, Model.run(Reader.read(Printer.print(program)))));
    }

    @Test
    void mostProgramsRunToTheirEnd() {
        long ended = programs.values().stream().filter(output -> !output.contains("uncaught: ")).count();
        assertTrue(ended > programs.size() * 8 / 10, ended + " of " + programs.size());
        long lines = programs.values().stream().flatMap(String::lines).count();
        assertTrue(lines > 30L * programs.size(), lines + " lines");
    }

    /** Every fault that value semantics may have shows in some of the programs. */
    @ParameterizedTest
    @EnumSource(names = "NONE", mode = Mode.EXCLUDE)
    void programsTellAFaultyModelFromTheRightOne(Fault fault) {
        assertTold(fault, Write.PATH);
    }

    /** A borrowed parameter notices each kind of write that changes the container behind its back. */
    @ParameterizedTest
    @EnumSource
    void programsWriteToBorrowedContainersInEveryWay(Write write) {
        assertTold(Fault.BORROWED_ARGUMENT_ALIASES, write);
    }

    private static void assertTold(Fault fault, Write write) {
        int found = 0;
        for (Map.Entry<Block, String> program : programs.entrySet()) {
            found += output(program.getKey(), fault, write).equals(program.getValue()) ? 0 : 1;
            if (found == NEEDED) {
                return;
            }
        }
        fail(found + " of " + programs.size() + " programs show the fault");
    }

    private static String output(Block program, Fault fault, Write write) {
        try {
            return Model.run(program, fault, write);
        } catch (RuntimeException e) {
            return e.toString(); // faults may make a program endless, or a loop fail whose list shrinks
        }
    }
}
