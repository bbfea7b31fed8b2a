package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.inplace.core.node.Statement;
import org.inplace.core.place.Place;
import org.inplace.ruff.Context;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.ModuleObject;

/** {@code import m} and {@code from m import x, y} (section 16.1). */
public final class ImportModule extends Statement {

    private final String module;
    private final String[] names;
    @Children private final Place[] places;
    @Child private Place object;

    /**
     * @param places where the exports of these names go
     * @param object where the module object goes; may be null
     */
    public ImportModule(String module, String[] names, Place[] places, Place object) {
        this.module = module;
        this.names = names;
        this.places = places;
        this.object = object;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        ModuleObject loaded = load();
        for (int i = 0; i < names.length; i++) {
            Object value = loaded.get(names[i]);
            if (value == null) {
                throw Errors.failed("Symbol '" + names[i] + "' not found in module '" + module + "'", this);
            }
            places[i].set(frame, value);
        }
        if (object != null) {
            Object own = loaded.get(module); // of another language: its exports are not known before it runs
            object.set(frame, own == null ? loaded : own);
        }
        return null;
    }

    @TruffleBoundary
    private ModuleObject load() {
        return Context.get(this).modules().load(module, getEncapsulatingSourceSection().getSource(), this);
    }
}
