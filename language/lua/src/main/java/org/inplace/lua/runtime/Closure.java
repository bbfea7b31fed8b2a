package org.inplace.lua.runtime;

import org.inplace.core.call.FunctionValue;
import org.inplace.core.scope.Cell;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/** A Lua function: code, the cells of the variables of enclosing functions, and the table of its globals, which can be replaced. */
@ExportLibrary(InteropLibrary.class)
public final class Closure extends FunctionValue {

    private Table environment;

    /** @param cells of the captured variables, in the order of the function's upvalues; null for none */
    public Closure(RootCallTarget target, Object[] cells, Table environment) {
        super(target, cells, null);
        this.environment = environment;
    }

    public Table environment() {
        return environment;
    }

    public void setEnvironment(Table environment) {
        this.environment = environment;
    }

    public Cell cell(int index) {
        return (Cell) capture(index);
    }

    public void setCell(int index, Cell cell) {
        replaceCapture(index, cell);
    }

    public Code code() {
        return (Code) root();
    }

    @ExportMessage
    Object execute(Object[] arguments) {
        return Foreign.call(this, arguments);
    }
}
