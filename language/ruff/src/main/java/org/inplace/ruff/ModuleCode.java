package org.inplace.ruff;

import com.oracle.truffle.api.RootCallTarget;
import java.util.List;
import org.inplace.core.call.FunctionValue;
import org.inplace.core.scope.Globals;
import org.inplace.core.value.OneThread;
import org.inplace.ruff.runtime.ModuleObject;

/**
 * The code of a module.
 *
 * @param code its top level
 * @param globals the names of the variables that its functions see
 */
record ModuleCode(RootCallTarget code, List<String> globals) {

    /** Evaluates the module once, with globals of its own; the object gets the exports. */
    void run(ModuleObject module, OneThread oneThread) {
        code.call(new FunctionValue(code, null, new Globals(globals, oneThread)), module);
    }
}
