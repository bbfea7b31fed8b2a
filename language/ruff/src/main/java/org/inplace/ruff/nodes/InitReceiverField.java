package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.node.Statement;
import org.inplace.core.place.Place;
import org.inplace.core.value.Container;
import org.inplace.core.value.Layout;
import org.inplace.core.value.RecordValue;

/** Gives a method without {@code self} a variable for a field of its receiver (section 13.4), if that has it. */
public final class InitReceiverField extends Statement {

    private final String field;
    @CompilationFinal private Layout known;
    @Child private ReadField read;
    @Child private Place variable;

    public InitReceiverField(String field, Place variable) {
        this.field = field;
        this.read = ReadFieldNodeGen.create(field, false, null);
        this.variable = variable;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        RecordValue receiver = (RecordValue) frame.getArguments()[FunctionRoot.FIRST_ARGUMENT];
        if (has(receiver)) {
            variable.set(frame, Container.share(read.executeOn(receiver)));
        }
        return null;
    }

    /** Remembers the first layout seen that has the field. */
    private boolean has(RecordValue receiver) {
        if (receiver.layout() == known) {
            return true;
        }
        boolean found = receiver.layout().find(field) != null;
        if (found && known == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            known = receiver.layout();
        }
        return found;
    }
}
