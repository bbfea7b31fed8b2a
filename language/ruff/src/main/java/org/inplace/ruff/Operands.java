package org.inplace.ruff;

import java.util.ArrayList;
import java.util.List;
import org.inplace.core.node.Expression;
import org.inplace.core.place.Hold;
import org.inplace.core.place.Release;
import org.inplace.core.scope.Resolution;
import org.inplace.core.scope.Variable;
import org.inplace.core.scope.Variable.Storage;
import org.inplace.ruff.syntax.Ast;

/**
 * Translates the operands of one operation, which are evaluated from left to right and used after the last. An operand that
 * reads a container from a variable that other functions see is held while a later one runs code of the program: that code
 * may change the variable's container in place, and the operand's value must not change with it.
 */
final class Operands {

    private final Translator translator;

    Operands(Translator translator) {
        this.translator = translator;
    }

    Expression[] all(List<Ast.Expr> operands) {
        Expression[] nodes = new Expression[operands.size()];
        int lastRunning = lastThatRunsCode(operands);
        List<Integer> held = new ArrayList<>();
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = translator.expressions().expression(operands.get(i));
            if (i < lastRunning && mayChange(operands.get(i))) {
                int slot = translator.function().temporary("held");
                nodes[i] = new Hold(slot, nodes[i]);
                held.add(slot);
            }
        }
        if (!held.isEmpty()) {
            nodes[lastRunning] = new Release(held.stream().mapToInt(Integer::intValue).toArray(), nodes[lastRunning]);
        }
        return nodes;
    }

    private int lastThatRunsCode(List<Ast.Expr> operands) {
        for (int i = operands.size() - 1; i > 0; i--) {
            if (translator.effects().mayRunCode(operands.get(i), translator.bindings())) {
                return i;
            }
        }
        return 0;
    }

    /** Whether the value of an expression may be a container that other functions can change in place. */
    private boolean mayChange(Ast.Expr expression) {
        return switch (expression) {
            case Ast.Name name -> {
                Resolution resolution = translator.bindings().use(name);
                yield resolution.candidates().stream().anyMatch(Operands::isSeenByOthers) || resolution.certain() != null && isSeenByOthers(resolution.certain());
            }
            case Ast.Field field -> mayChange(field.receiver());
            case Ast.Index index -> mayChange(index.object());
            case Ast.Coalesce c -> mayChange(c.left()) || mayChange(c.right());
            default -> false;
        };
    }

    private static boolean isSeenByOthers(Variable variable) {
        return variable.storage() == Storage.CELL || variable.storage() == Storage.GLOBAL;
    }
}
