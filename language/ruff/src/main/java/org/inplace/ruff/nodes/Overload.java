package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.Node;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.value.RecordValue;
import org.inplace.ruff.runtime.StructDefinition;
import org.inplace.ruff.runtime.StructType;
import org.inplace.ruff.syntax.Ast.BinaryOp;

/** Calls the operator method of a struct, if it has one. Remembers where the last struct type seen had it. */
final class Overload extends Node {

    private final String method;
    @CompilationFinal private StructType cached;
    @CompilationFinal private int index;
    @CompilationFinal private boolean several;
    @Child private CallMethod call = CallMethod.create();

    Overload(String method) {
        this.method = method;
    }

    static String method(BinaryOp op) {
        return switch (op) {
            case ADD -> "op_add";
            case SUB -> "op_sub";
            case MUL -> "op_mul";
            case DIV -> "op_div";
            case MOD -> "op_mod";
            case EQ -> "op_eq";
            case NE -> "op_ne";
            case LT -> "op_lt";
            case GT -> "op_gt";
            case LE -> "op_le";
            case GE -> "op_ge";
        };
    }

    /** The result for a struct that has a definition, and for the right operand if there is one; null without method. */
    Object call(RecordValue struct, Object... right) {
        int found = find(((StructDefinition) struct.definition()).type());
        if (found < 0) {
            return null;
        }
        Object[] arguments = new Object[FunctionRoot.FIRST_ARGUMENT + 1 + right.length];
        arguments[FunctionRoot.FIRST_ARGUMENT] = struct;
        System.arraycopy(right, 0, arguments, FunctionRoot.FIRST_ARGUMENT + 1, right.length);
        return call.call(struct, found, arguments);
    }

    private int find(StructType type) {
        if (type == cached) {
            return index;
        }
        if (several) {
            return type.find(method);
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        if (cached == null) {
            index = type.find(method);
            cached = type;
            return index;
        }
        several = true;
        return type.find(method);
    }
}
