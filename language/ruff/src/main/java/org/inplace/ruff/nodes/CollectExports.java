package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.control.ReturnException;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.ModuleObject;

/** A module's top level: when it is over, the {@link ModuleObject} that is its first argument gets the exports. */
public final class CollectExports extends Statement {

    @Child private Statement body;
    private final String[] names;
    @Children private final Expression[] values;

    /** @param values of the exported names, null for those that do not exist */
    public CollectExports(Statement body, String[] names, Expression[] values) {
        this.body = body;
        this.names = names;
        this.values = values;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        run(frame);
        ModuleObject module = (ModuleObject) frame.getArguments()[FunctionRoot.FIRST_ARGUMENT];
        for (int i = 0; i < names.length; i++) {
            Object value = values[i].execute(frame);
            if (value == null) {
                throw Errors.failed("Exported symbol '" + names[i] + "' was not defined in module '" + module.name() + "'", this);
            }
            module.put(names[i], value);
        }
        return null;
    }

    private void run(VirtualFrame frame) {
        try {
            body.execute(frame);
        } catch (ReturnException returned) {
            // a failure at the top level ends the module like any other program: normally
        }
    }
}
