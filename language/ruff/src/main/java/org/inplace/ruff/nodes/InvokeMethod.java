package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Cached.Exclusive;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Idempotent;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.nodes.Node;
import java.util.Arrays;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.interop.Import;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.RecordValue;
import org.inplace.core.value.Text;
import org.inplace.ruff.lib.ElementMethods;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.Generator;
import org.inplace.ruff.runtime.Kinds;
import org.inplace.ruff.runtime.ModuleObject;
import org.inplace.ruff.runtime.NativeStruct;
import org.inplace.ruff.runtime.NativeValue;
import org.inplace.ruff.runtime.StructDefinition;
import org.inplace.ruff.runtime.StructType;

/** Finds what {@code receiver.name(…)} calls (section 8.7) and calls it. */
public abstract class InvokeMethod extends Node {

    final String name;
    final Text key;

    InvokeMethod(String name) {
        this.name = name;
        this.key = Text.of(name);
    }

    /** @param arguments frame arguments, the first left free, the receiver as second */
    public abstract Object execute(Object receiver, Object[] arguments);

    @Specialization(guards = {"isDefined(receiver)", "isOf(receiver, type)", "index >= 0"}, limit = "4")
    static Object method(RecordValue receiver, Object[] arguments,
                    @SuppressWarnings("unused") @Cached("type(receiver)") StructType type,
                    @Cached("type.find(name)") int index,
                    @Exclusive @Cached CallMethod call) {
        return call.call(receiver, index, arguments);
    }

    static boolean isDefined(RecordValue receiver) {
        return receiver.definition() instanceof StructDefinition;
    }

    static boolean isOf(RecordValue receiver, StructType type) {
        return receiver.layout().type() == type;
    }

    @NeverDefault
    static StructType type(RecordValue receiver) {
        return ((StructDefinition) receiver.definition()).type();
    }

    @Specialization(replaces = "method")
    Object struct(RecordValue receiver, Object[] arguments, @Exclusive @Cached CallMethod call, @Exclusive @Cached Invoke invoke) {
        int index = isDefined(receiver) ? type(receiver).find(name) : -1;
        if (index >= 0) {
            return call.call(receiver, index, arguments);
        }
        if (receiver.definition() instanceof NativeStruct library && library.method(name) instanceof Builtin method) {
            return invoke.execute(method, arguments);
        }
        Object value = receiver.get(name);
        if (value == null) {
            throw Errors.noField(name, this);
        }
        return invoke.execute(value, withoutReceiver(arguments));
    }

    @Specialization
    Object entry(MapValue receiver, Object[] arguments, @Exclusive @Cached Invoke invoke) {
        int position = receiver.find(key);
        if (position < 0) {
            return elements(receiver, arguments);
        }
        return invoke.execute(receiver.valueAt(position), withoutReceiver(arguments));
    }

    @Specialization
    Object export(ModuleObject receiver, Object[] arguments, @Cached("field()") ReadField read, @Exclusive @Cached Invoke invoke) {
        return invoke.execute(read.executeOn(receiver), withoutReceiver(arguments));
    }

    @Specialization(guards = {"isNext()", "arguments.length == 2"})
    static Object next(Generator receiver, @SuppressWarnings("unused") Object[] arguments, @Cached NextElement next) {
        return Generator.option(next.execute(receiver));
    }

    @NeverDefault
    ReadField field() {
        return ReadFieldNodeGen.create(name, false, null);
    }

    @Idempotent
    boolean isNext() {
        return name.equals("next");
    }

    @Specialization
    @TruffleBoundary
    Object library(NativeValue receiver, Object[] arguments) {
        Object result = receiver.invoke(name, given(arguments), this);
        return result == null ? elements(receiver, arguments) : result;
    }

    @Specialization
    @TruffleBoundary
    Object elements(ListValue receiver, Object[] arguments) {
        return elements((Object) receiver, arguments);
    }

    /** Calls a method of what has elements; of every other value it is an error. */
    @TruffleBoundary
    private Object elements(Object receiver, Object[] arguments) {
        Object result = ElementMethods.invoke(receiver, name, given(arguments), this);
        if (result == null) {
            throw Errors.noMember(name, this);
        }
        return result;
    }

    @Fallback
    @TruffleBoundary
    Object foreign(Object receiver, Object[] arguments) {
        InteropLibrary interop = InteropLibrary.getUncached(receiver);
        if (Kinds.isForeign(receiver) && interop.isMemberInvocable(receiver, name)) {
            try {
                return Import.value(interop.invokeMember(receiver, name, given(arguments)));
            } catch (InteropException e) {
                throw Errors.failed(e.getMessage(), this);
            }
        }
        return elements(receiver, arguments);
    }

    private static Object[] given(Object[] arguments) {
        return Arrays.copyOfRange(arguments, FunctionRoot.FIRST_ARGUMENT + 1, arguments.length);
    }

    private static Object[] withoutReceiver(Object[] arguments) {
        Object[] rest = new Object[arguments.length - 1];
        System.arraycopy(arguments, FunctionRoot.FIRST_ARGUMENT + 1, rest, FunctionRoot.FIRST_ARGUMENT, rest.length - FunctionRoot.FIRST_ARGUMENT);
        return rest;
    }
}
