package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Map;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.value.Layout;
import org.inplace.core.value.RecordValue;

/**
 * A struct definition of the library: structs whose methods are built-ins, which take the receiver as their first argument.
 *
 * @param layouts of its instances, which have the root's name
 */
public record NativeStruct(Layout.Root layouts, Map<String, Builtin> methods) implements RecordValue.Definition {

    /** A struct without fields, which are put next. */
    public RecordValue instance() {
        return new RecordValue(layouts.empty(), this);
    }

    @Override
    @TruffleBoundary
    public Builtin method(String name) {
        return methods.get(name);
    }
}
