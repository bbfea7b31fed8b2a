package org.inplace.core.place;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import org.inplace.core.node.Expression;
import org.inplace.core.node.TypesGen;

/** Reads a variable if it exists at that moment, else something else. */
public final class ReadChoice extends Expression {

    @Child private Expression candidate;
    @Child private Expression otherwise;
    /** Asking an absent variable for a number ends in an exception each time; once it has been seen it is asked for objects. */
    @CompilationFinal private boolean absentSeen;

    /** @param candidate gives null if its variable does not exist */
    public ReadChoice(Expression candidate, Expression otherwise) {
        this.candidate = candidate;
        this.otherwise = otherwise;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = candidate.execute(frame);
        return value != null ? value : otherwise.execute(frame);
    }

    @Override
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        if (absentSeen) {
            Object value = candidate.execute(frame);
            return value == null ? otherwise.executeLong(frame) : TypesGen.expectLong(value);
        }
        try {
            return candidate.executeLong(frame);
        } catch (UnexpectedResultException other) {
            noteAbsent(other);
            return otherwise.executeLong(frame);
        }
    }

    @Override
    public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
        if (absentSeen) {
            Object value = candidate.execute(frame);
            return value == null ? otherwise.executeDouble(frame) : TypesGen.expectDouble(value);
        }
        try {
            return candidate.executeDouble(frame);
        } catch (UnexpectedResultException other) {
            noteAbsent(other);
            return otherwise.executeDouble(frame);
        }
    }

    private void noteAbsent(UnexpectedResultException other) throws UnexpectedResultException {
        if (other.getResult() != null) {
            throw other;
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        absentSeen = true;
    }

    @Override
    public boolean readsPlace() {
        return true;
    }
}
