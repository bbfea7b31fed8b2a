package org.inplace.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.inplace.library.CollectionModel.Operation;

/** A random program that works on a few variables with collections of one kind, and what it prints. */
final class CollectionProgram {

    /** Where the variables live and where the statements are. */
    enum Shape {
        TOP_LEVEL,
        FUNCTION,
        CAPTURED,
        GLOBALS
    }

    private static final List<String> NAMES = List.of("a", "b", "c");

    private final CollectionModel model;
    private final Random random;
    private final Map<String, Object> variables = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder expected = new StringBuilder();

    CollectionProgram(CollectionModel model, Random random) {
        this.model = model;
        this.random = random;
    }

    String text() {
        return text.toString();
    }

    String expected() {
        return expected.toString();
    }

    void make(Shape shape, int steps) {
        boolean inFunction = shape == Shape.FUNCTION || shape == Shape.CAPTURED;
        if (inFunction) {
            line("func main() {");
        }
        for (String name : NAMES) {
            Object value = model.fresh();
            variables.put(name, value);
            line(name + " := " + model.literal(value));
        }
        line("x := null");
        line("others := null");
        for (int i = 0; i < steps; i++) {
            boolean wrapped = shape != Shape.FUNCTION && shape != Shape.TOP_LEVEL && random.nextInt(3) > 0;
            if (wrapped) {
                line("func step" + i + "() {");
            }
            step();
            if (wrapped) {
                line("}");
                line("step" + i + "()");
            }
            show();
        }
        if (inFunction) {
            line("}");
            line("main()");
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String pick() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private void show() {
        line("print(" + String.join(", ", NAMES.stream().map(model::shown).toList()) + ")");
        expected.append(String.join(" ", variables.values().stream().map(model::display).toList())).append('\n');
    }

    private void step() {
        String source = pick();
        String target = random.nextInt(4) > 0 ? source : pick();
        int chance = random.nextInt(20);
        if (chance < 3) {
            line(target + " = " + source);
            variables.put(target, variables.get(source));
        } else if (chance < 5) {
            Object value = model.fresh();
            line(target + " = " + model.literal(value));
            variables.put(target, value);
        } else {
            apply(target, model.operation(source, variables.get(source), pick(), variables));
        }
    }

    private void apply(String target, Operation operation) {
        if (operation.isPair()) {
            take(target, operation);
        } else {
            line(target + " = " + operation.call());
        }
        variables.put(target, operation.result());
    }

    /** Takes a pair apart in one of the ways there are. */
    private void take(String target, Operation operation) {
        String taken = ElementMaker.display(operation.taken());
        switch (random.nextInt(5)) {
            case 0 -> {
                line("others = " + operation.call());
                line(target + " = others[0]");
                print("others[1]", taken);
            }
            case 1 -> {
                line("[" + target + ", ...others] = " + operation.call());
                print("others", "[" + taken + "]");
            }
            case 2 -> line("[" + target + "] := " + operation.call());
            default -> {
                line("[" + target + ", x] = " + operation.call());
                print("x", taken);
                if (operation.taken() instanceof List<?>) {
                    line("x[0] = 100");
                }
            }
        }
    }

    private void print(String what, String shown) {
        line("print(" + what + ")");
        expected.append(shown).append('\n');
    }
}
