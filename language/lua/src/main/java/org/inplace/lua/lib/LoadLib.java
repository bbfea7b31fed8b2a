package org.inplace.lua.lib;

import org.inplace.core.scope.Cell;
import org.inplace.core.value.Null;
import org.inplace.lua.Context;
import org.inplace.lua.Language;
import org.inplace.lua.runtime.ByteBuilder;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Calls;
import org.inplace.lua.runtime.Closure;
import org.inplace.lua.runtime.Code;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Dump;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Results;
import org.inplace.lua.runtime.Table;
import org.inplace.lua.syntax.SyntaxFailure;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.Node;

/** Makes functions of texts, files and dumps (sections 10.2, 13.1). */
public final class LoadLib {

    public static final Library LIBRARY = new Library() //
                    .function("dofile", LoadLib::dofile) //
                    .function("load", LoadLib::load) //
                    .function("loadfile", LoadLib::loadfile) //
                    .function("loadstring", LoadLib::loadstring);

    /** What is in the table {@code string}. */
    public static final Library STRING = new Library().function("dump", LoadLib::dump);

    private static final ByteString LOADED = ByteString.of("=(load)");
    private static final int COMMENT = '#';

    /** Why there is no function. */
    static final class Failure extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Object value;

        Failure(Object value) {
            super(null, null, false, false);
            this.value = value;
        }

        Failure(String message) {
            this(ByteString.of(message));
        }

        Object value() {
            return value;
        }

        Object[] results() {
            return Results.of(Null.INSTANCE, value);
        }
    }

    private LoadLib() {
    }

    @TruffleBoundary
    static Object load(Node at, Object[] arguments) {
        if (arguments.length > 0 && arguments[0] instanceof ByteString text) {
            return made(at, text, Arguments.string(at, arguments, 1, LOADED), arguments, 2);
        }
        Object reader = Arguments.function(at, arguments, 0);
        ByteString chunk = Arguments.string(at, arguments, 1, LOADED);
        try {
            return made(at, read(at, reader), chunk, arguments, 2);
        } catch (Failure e) {
            return e.results();
        }
    }

    /** All that a reader function gives. Its errors are not the program's: no message handler sees them. */
    private static ByteString read(Node at, Object reader) throws Failure {
        Context context = Context.get(at);
        Object handler = context.handler();
        int depth = context.depth();
        context.setHandler(null);
        try {
            ByteBuilder text = new ByteBuilder(256);
            while (true) {
                Object piece = Calls.value(reader, at);
                if (piece != Null.INSTANCE && !Operations.isText(piece)) {
                    throw Errors.raise(at, "reader function must return a string");
                }
                if (piece == Null.INSTANCE || Conversions.toByteString(piece).length() == 0) {
                    return text.toByteString();
                }
                text.append(Conversions.toByteString(piece));
            }
        } catch (AbstractTruffleException | StackOverflowError e) {
            throw new Failure(ProtectedCall.value(e, at));
        } finally {
            context.setDepth(depth);
            context.setHandler(handler);
        }
    }

    @TruffleBoundary
    static Object loadstring(Node at, Object[] arguments) {
        ByteString text = Arguments.string(at, arguments, 0);
        return made(at, text, Arguments.string(at, arguments, 1, text), arguments, 2);
    }

    @TruffleBoundary
    static Object loadfile(Node at, Object[] arguments) {
        ByteString name = Arguments.string(at, arguments, 0, null);
        try {
            return configured(at, file(at, name, Arguments.string(at, arguments, 1, null)), arguments, 2);
        } catch (Failure e) {
            return e.results();
        }
    }

    @TruffleBoundary
    static Object dofile(Node at, Object[] arguments) {
        Closure chunk;
        try {
            chunk = file(at, Arguments.string(at, arguments, 0, null), null);
        } catch (Failure e) {
            throw Errors.thrown(e.value(), at);
        }
        return Calls.call(chunk, at);
    }

    @TruffleBoundary
    static Object dump(Node at, Object[] arguments) {
        if (!(Arguments.function(at, arguments, 0) instanceof Closure closure)) {
            throw Errors.raise(at, "unable to dump given function");
        }
        return Language.dump(closure.code()).encode();
    }

    /** The function of a text, with the mode and the environment that the arguments ask for. @param mode the index of the mode */
    private static Object made(Node at, ByteString text, ByteString chunk, Object[] arguments, int mode) {
        ByteString allowed = Arguments.string(at, arguments, mode, null);
        try {
            return configured(at, function(at, text, chunk, false, allowed), arguments, mode + 1);
        } catch (Failure e) {
            return e.results();
        }
    }

    private static Closure configured(Node at, Closure closure, Object[] arguments, int environment) {
        if (!Arguments.isNone(arguments, environment)) {
            closure.setEnvironment(Arguments.table(at, arguments, environment));
        }
        return closure;
    }

    /** The function of a file. @param name null for the standard input @param mode null if any will do */
    static Closure file(Node at, ByteString name, ByteString mode) throws Failure {
        ByteString text = name == null ? SourceFiles.standardInput(at) : SourceFiles.content(at, name);
        ByteString chunk = name == null ? ByteString.of("=stdin") : ByteString.of("@").concat(name);
        int line = 0;
        if (text.length() > 0 && text.at(0) == COMMENT) {
            while (line < text.length() && text.at(line++) != '\n') {
                continue;
            }
        }
        ByteString behind = text.substring(line, text.length());
        return Dump.isDump(behind) ? function(at, behind, chunk, false, mode) : function(at, text, chunk, true, mode);
    }

    private static Closure function(Node at, ByteString text, ByteString chunk, boolean file, ByteString mode) throws Failure {
        boolean binary = Dump.isDump(text);
        if (mode != null && !mode.latin1().contains(binary ? "b" : "t")) {
            throw new Failure("attempt to load chunk with wrong mode");
        }
        Table globals = Context.get(at).thread().globals();
        try {
            if (!binary) {
                return new Closure(Language.get(at).load(text, chunk, file), null, globals);
            }
            RootCallTarget target = Language.get(at).load(Dump.decode(text));
            return new Closure(target, cells(target), globals);
        } catch (SyntaxFailure e) {
            throw new Failure(e.text());
        } catch (Dump.Malformed e) {
            throw new Failure(name(chunk) + ": " + e.getMessage() + " in precompiled chunk");
        } catch (StackOverflowError e) {
            throw new Failure(Errors.stackOverflow(at).value());
        }
    }

    private static String name(ByteString chunk) {
        int first = chunk.length() == 0 ? 0 : chunk.at(0);
        return first == '@' || first == '=' ? chunk.substring(1, chunk.length()).toString() : Dump.isDump(chunk) ? "binary string" : chunk.toString();
    }

    /** Fresh variables for the upvalues of a function, all nil. */
    private static Object[] cells(RootCallTarget target) {
        int count = ((Code) target.getRootNode()).capturedNames().size();
        Object[] cells = new Object[count];
        for (int i = 0; i < count; i++) {
            cells[i] = new Cell(Null.INSTANCE);
        }
        return cells;
    }
}
