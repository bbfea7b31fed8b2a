package org.inplace.lua.runtime;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.inplace.core.interop.Variables;
import org.inplace.core.value.Null;
import org.inplace.lua.Context;
import org.inplace.lua.Language;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/**
 * The globals of a context as embedders and debuggers see them: read and written as chunks do that are loaded now, by way of
 * metamethods. A global that a metamethod makes an error of does not exist.
 */
@ExportLibrary(InteropLibrary.class)
public final class GlobalScope extends Variables {

    private final Context context;

    public GlobalScope(Context context) {
        super("global", Language.class);
        this.context = context;
    }

    private Table globals() {
        return context.thread().globals();
    }

    @Override
    protected Collection<String> names() {
        Table globals = globals();
        Set<String> names = new LinkedHashSet<>();
        for (int position = globals.next(0); position > 0; position = globals.next(position)) {
            if (globals.keyAt(position) instanceof ByteString name) {
                names.add(name.toString());
            }
        }
        return names;
    }

    @Override
    protected Object value(String name) {
        Object value;
        try {
            value = Operations.index(globals(), ByteString.of(name), null, null);
        } catch (LuaError refused) {
            return null;
        }
        return value == Null.INSTANCE ? null : value;
    }

    @Override
    protected Object shown(String name, Object value) {
        return Foreign.toOthers(value);
    }

    @ExportMessage(name = "isMemberModifiable")
    @ExportMessage(name = "isMemberRemovable")
    @TruffleBoundary
    boolean exists(String member) {
        return value(member) != null;
    }

    @ExportMessage
    boolean isMemberInsertable(String member) {
        return !exists(member);
    }

    @ExportMessage
    @TruffleBoundary
    void writeMember(String member, Object value) {
        Operations.setIndex(globals(), ByteString.of(member), Foreign.toLua(value), null, null);
    }

    @ExportMessage
    @TruffleBoundary
    void removeMember(String member) throws UnknownIdentifierException {
        if (!exists(member)) {
            throw UnknownIdentifierException.create(member);
        }
        Operations.setIndex(globals(), ByteString.of(member), Null.INSTANCE, null, null);
    }
}
