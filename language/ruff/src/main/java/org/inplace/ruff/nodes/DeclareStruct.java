package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.inplace.core.call.FunctionValue;
import org.inplace.core.node.Expression;
import org.inplace.ruff.runtime.StructDefinition;
import org.inplace.ruff.runtime.StructType;

/** The value of a {@code struct} declaration. */
public final class DeclareStruct extends Expression {

    private final StructType type;
    @Children private final CreateFunction[] methods;

    public DeclareStruct(StructType type, CreateFunction[] methods) {
        this.type = type;
        this.methods = methods;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        FunctionValue[] created = new FunctionValue[methods.length];
        for (int i = 0; i < methods.length; i++) {
            created[i] = methods[i].execute(frame);
        }
        return new StructDefinition(type, created);
    }
}
