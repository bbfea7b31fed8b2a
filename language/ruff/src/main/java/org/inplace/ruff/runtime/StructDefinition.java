package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import org.inplace.core.call.FunctionValue;
import org.inplace.core.value.RecordValue;

/** The value of a struct's name: a declaration with its methods closed over where it was evaluated. */
@ExportLibrary(InteropLibrary.class)
public final class StructDefinition implements TruffleObject, RecordValue.Definition {

    private final StructType type;
    @CompilationFinal(dimensions = 1) private final FunctionValue[] methods;

    public StructDefinition(StructType type, FunctionValue[] methods) {
        this.type = type;
        this.methods = methods;
    }

    public StructType type() {
        return type;
    }

    public FunctionValue method(int index) {
        return methods[index];
    }

    @Override
    public Object method(String name) {
        int index = type.find(name);
        return index < 0 ? null : methods[index];
    }

    @ExportMessage
    boolean isMetaObject() {
        return true;
    }

    @ExportMessage
    boolean isMetaInstance(Object instance) {
        return instance instanceof RecordValue r && r.definition() == this;
    }

    @ExportMessage(name = "getMetaSimpleName")
    @ExportMessage(name = "getMetaQualifiedName")
    String name() {
        return type.name();
    }

    @ExportMessage
    String toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return "<struct " + type.name() + ">";
    }
}
