package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.util.LinkedHashMap;
import java.util.Map;
import org.inplace.core.interop.Import;
import org.inplace.core.value.Container;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.Text;

/** An evaluated module (section 16.4): its exports, by name. They do not change any more. */
@ExportLibrary(InteropLibrary.class)
public final class ModuleObject implements NativeValue {

    private final String name;
    private final Map<String, Object> exports = new LinkedHashMap<>();

    public ModuleObject(String name) {
        this.name = name;
    }

    /** Adds an export, while the module is being evaluated. */
    @TruffleBoundary
    public void put(String export, Object value) {
        exports.put(export, Container.share(value));
    }

    /**
     * Adds what a module of another language has given: its members are exports; what has none, is an array or can be called, is
     * an export, too, under the module's name.
     */
    @TruffleBoundary
    public void putAll(Object given) {
        InteropLibrary interop = InteropLibrary.getUncached(given);
        if (interop.isNull(given)) {
            return;
        }
        try {
            if (interop.isExecutable(given) || interop.hasArrayElements(given) || !interop.hasMembers(given)) {
                put(name.substring(name.lastIndexOf('.') + 1), Import.value(given));
            }
            if (!interop.hasMembers(given)) {
                return;
            }
            Object members = interop.getMembers(given);
            InteropLibrary list = InteropLibrary.getUncached(members);
            for (long i = 0; i < list.getArraySize(members); i++) {
                String member = InteropLibrary.getUncached().asString(list.readArrayElement(members, i));
                put(member, Import.value(interop.readMember(given, member)));
            }
        } catch (InteropException e) {
            throw CompilerDirectives.shouldNotReachHere(e); // it has said that all of them are there
        }
    }

    /** Null if there is no such export. */
    @TruffleBoundary
    public Object get(String export) {
        return exports.get(export);
    }

    public String name() {
        return name;
    }

    @Override
    public String kind() {
        return "module";
    }

    @Override
    public String displayText() {
        return "<module " + name + ">";
    }

    @ExportMessage
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
        return ListValue.of(exports.keySet().stream().map(Text::of).toArray());
    }

    @ExportMessage
    boolean isMemberReadable(String member) {
        return get(member) != null;
    }

    @ExportMessage
    Object readMember(String member) throws UnknownIdentifierException {
        Object value = get(member);
        if (value == null) {
            throw UnknownIdentifierException.create(member);
        }
        return value;
    }

    @ExportMessage
    String toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return displayText();
    }
}
