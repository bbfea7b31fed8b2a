package org.inplace.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inplace.property.Tree.Block;
import org.junit.jupiter.api.Test;

class GeneratorTest {

    private static final int COUNT = 300;
    private static final int NEEDED = 2;

    /** The programs that are not too large, with their output. */
    private static Map<Block, String> programs() {
        Map<Block, String> result = new LinkedHashMap<>();
        for (long seed = 1; seed <= COUNT; seed++) {
            Block program = Generator.program(seed);
            try {
                result.put(program, Model.run(program));
            } catch (Budget.Exceeded _) {
                // not used by the property test either
            }
        }
        return result;
    }

    @Test
    void aSeedIsAProgram() {
        assertEquals(Generator.program(7), Generator.program(7));
        assertEquals(Model.run(Generator.program(7)), Model.run(Generator.program(7)));
    }

    @Test
    void theTextOfAProgramMeansTheProgram() {
        programs().forEach((program, output) -> assertEquals(output, Model.run(Reader.read(Printer.print(program)))));
    }

    @Test
    void mostProgramsRunToTheirEnd() {
        Map<Block, String> programs = programs();
        long ended = programs.values().stream().filter(output -> !output.contains("uncaught: ")).count();
        assertTrue(ended > programs.size() * 8 / 10, ended + " of " + programs.size());
        long lines = programs.values().stream().flatMap(String::lines).count();
        assertTrue(lines > 30L * programs.size(), lines + " lines");
    }

    /** Every fault that value semantics may have shows in some of the programs. */
    @Test
    void programsTellFaultyModelsFromTheRightOne() {
        Map<Block, String> programs = programs();
        Map<Fault, Integer> found = new EnumMap<>(Fault.class);
        for (Fault fault : Fault.values()) {
            int count = 0;
            for (Map.Entry<Block, String> program : programs.entrySet()) {
                try {
                    count += Model.run(program.getKey(), fault).equals(program.getValue()) ? 0 : 1;
                } catch (RuntimeException _) {
                    count++;
                }
            }
            found.put(fault, count);
        }
        assertEquals(0, found.remove(Fault.NONE));
        List<Fault> missed = new ArrayList<>(found.keySet());
        missed.removeIf(fault -> found.get(fault) >= NEEDED);
        assertTrue(missed.isEmpty(), () -> missed + " in " + found);
    }
}
