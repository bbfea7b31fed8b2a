package org.inplace.syntax.lua;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.inplace.lua.syntax.Ast;
import org.junit.jupiter.api.Test;

/** Long texts, and long chains in them. */
class ScaleTest {

    private static final int LENGTH = 100_000;

    /** Parses on a stack as small as threads may have. */
    private static Ast.Function onSmallStack(String text) throws InterruptedException {
        AtomicReference<Ast.Function> tree = new AtomicReference<>();
        Thread thread = new Thread(null, () -> tree.set(Trees.parse(text)), "parser", 512 * 1024);
        thread.start();
        thread.join();
        return tree.get();
    }

    @Test
    void chains() throws InterruptedException {
        for (String part : new String[]{".b", "[1]", "()", ":m()", "{}", " + a", " * a", " and a", " or a", " == a", ", a"}) {
            assertTrue(onSmallStack("return a" + part.repeat(LENGTH)) != null, part);
        }
        assertTrue(onSmallStack("a" + ", a".repeat(LENGTH) + " = 1") != null);
        assertTrue(onSmallStack("if a then " + "elseif a then ".repeat(LENGTH) + "end") != null);
        assertTrue(onSmallStack("::a0::" + "do end goto a0 ".repeat(LENGTH)) != null);
    }

    @Test
    void nesting() throws InterruptedException {
        assertTrue(onSmallStack("do ".repeat(195) + "end ".repeat(195)) != null);
        assertTrue(onSmallStack("x = " + "{f(".repeat(95) + ")}".repeat(95)) != null);
    }

    @Test
    void constructors() {
        Ast.Return statement = (Ast.Return) Trees.parse("return {" + "1,".repeat(70_000) + "}").body().statements().get(0);
        assertEquals(70_000, ((Ast.Table) statement.values().get(0)).fields().size());
    }

    @Test
    void megabytes() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 4_000_000; i++) {
            text.append("function module.name").append(i).append("(self, key, value)\n    local old = self[key] or { 'none', count = ").append(i)
                    .append(" }\n    -- remember it\n    if old ~= value then self.changes = self.changes + 1 self:notify(\"changed\\n\", key) end\n    return old.count, value\nend\n");
        }
        String program = text.toString();
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (int i = 0; i < 5; i++) {
                long start = System.nanoTime();
                Trees.parse(program);
                System.out.printf("%.0f ms for 4 MB%n", (System.nanoTime() - start) / 1e6);
            }
        });
    }
}
