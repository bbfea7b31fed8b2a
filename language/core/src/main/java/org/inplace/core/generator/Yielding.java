package org.inplace.core.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.control.Completion;
import org.inplace.core.node.Statement;

/** A simple statement with a {@code yield} in one of its expressions. It is executed again when the body is entered again. */
public final class Yielding extends Statement {

    @Child private Statement statement;

    public Yielding(Statement statement) {
        this.statement = statement;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        try {
            return statement.execute(frame);
        } catch (YieldException e) {
            return Completion.YIELD;
        }
    }
}
