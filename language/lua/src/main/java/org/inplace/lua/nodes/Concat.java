package org.inplace.lua.nodes;

import org.inplace.core.node.Evaluation;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Makes;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Sites;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;

/** A chain of {@code ..}, which is right associative: what needs a metamethod is joined from the right, two operands at a time. */
public final class Concat extends Expression implements Makes, Sites.Located {

    @Children private final Expression[] operands;
    private final int line;
    private final String[] names;

    /** @param names the operands as the program names them, or null each */
    public Concat(Expression[] operands, int line, String[] names) {
        this.operands = operands;
        this.line = line;
        this.names = names;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (operands.length == 2) {
            Object left = operands[0].execute(frame);
            Object right = operands[1].execute(frame);
            if (left instanceof ByteString one && right instanceof ByteString other) {
                return join(one, other);
            }
            return Operations.concat(left, right, this, names[0], names[1]);
        }
        return all(Evaluation.all(frame, operands, 0));
    }

    @TruffleBoundary
    private ByteString join(ByteString one, ByteString other) {
        try {
            return one.concat(other);
        } catch (OutOfMemoryError e) {
            throw Errors.outOfMemory(this);
        }
    }

    @TruffleBoundary
    private Object all(Object[] values) {
        int last = values.length - 1;
        int texts = values.length;
        while (texts > 0 && Operations.isText(values[texts - 1])) {
            texts--;
        }
        if (texts == 0) {
            return joinAll(values);
        }
        Object result = values[last];
        for (int i = last - 1; i >= 0; i--) {
            // a result stands where the operand did that it begins with
            result = Operations.concat(values[i], result, this, names[i], names[i + 1]);
        }
        return result;
    }

    private ByteString joinAll(Object[] values) {
        ByteString[] strings = new ByteString[values.length];
        for (int i = 0; i < strings.length; i++) {
            strings[i] = Conversions.toByteString(values[i]);
        }
        try {
            return ByteString.join(strings);
        } catch (OutOfMemoryError e) {
            throw Errors.outOfMemory(this);
        }
    }
}
