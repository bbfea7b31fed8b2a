package org.inplace.lua.lib;

import java.io.IOException;

import org.inplace.core.builtin.Builtin;
import org.inplace.core.interop.OtherLanguages;
import org.inplace.core.value.Null;
import org.inplace.lua.Context;
import org.inplace.lua.Language;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Foreign;
import org.inplace.lua.runtime.Results;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.TruffleLanguage.Env;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.Source;

/**
 * The module {@code polyglot}, which only {@code require} gives: programs in the other languages of the context, values that languages
 * give each other by name, and Java's classes where the embedder allows them.
 */
final class PolyglotLib {

    private static final Library LIBRARY = new Library() //
                    .function("bytes", PolyglotLib::bytes) //
                    .function("eval", PolyglotLib::eval) //
                    .function("evalfile", PolyglotLib::evalFile) //
                    .function("export", PolyglotLib::export) //
                    .function("import", PolyglotLib::load) //
                    .function("java", PolyglotLib::java);

    private static final Builtin LOADER = Library.builtin("polyglot", PolyglotLib::module);

    private PolyglotLib() {
    }

    static void install(Table preload) {
        preload.put(ByteString.of("polyglot"), LOADER);
    }

    private static Object module(Node at, @SuppressWarnings("unused") Object[] arguments) {
        Table module = Language.get(at).newTable();
        LIBRARY.install(module);
        return module;
    }

    /**
     * What loads a module of another language, which is looked for where Lua's modules are, with the language's id for an extension;
     * null if there is none.
     */
    @TruffleBoundary
    static Builtin loader(Node at, ByteString name, String path) {
        Env env = Context.get(at).env();
        for (String language : OtherLanguages.ids(env, Language.ID)) {
            String file = SearchPath.search(at, name.toString(), path.replace(Language.EXTENSION, "." + language), ".", "/").file();
            if (file != null) {
                try {
                    CallTarget code = OtherLanguages.load(env, language, env.getPublicTruffleFile(file));
                    return Library.builtin(name.toString(), (node, arguments) -> call(code));
                } catch (IOException | SecurityException e) {
                    throw Errors.raise(at, "cannot open " + file);
                } catch (AbstractTruffleException e) {
                    throw Errors.raise(at, PackageLib.failure(name, ByteString.of(file)).concat(Conversions.toByteString(Foreign.error(e))));
                }
            }
        }
        return null;
    }

    @TruffleBoundary
    private static Object call(CallTarget code) {
        return Foreign.toLua(code.call());
    }

    /** {@code bytes(value)}: the string of the bytes of an array or a buffer. */
    @TruffleBoundary
    private static Object bytes(Node at, Object[] arguments) {
        Object value = Arguments.any(at, arguments, 0);
        InteropLibrary interop = InteropLibrary.getUncached(value);
        try {
            boolean buffer = interop.hasBufferElements(value);
            if (!buffer && !interop.hasArrayElements(value)) {
                throw Errors.argument(at, 0, "array or buffer expected");
            }
            long size = buffer ? interop.getBufferSize(value) : interop.getArraySize(value);
            byte[] bytes = new byte[Math.toIntExact(size)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = buffer ? interop.readBufferByte(value, i) : (byte) InteropLibrary.getUncached().asInt(interop.readArrayElement(value, i));
            }
            return ByteString.of(bytes);
        } catch (InteropException | ArithmeticException e) {
            throw Errors.argument(at, 0, "bytes expected");
        }
    }

    /** {@code eval(language, text)}: the value of a program. */
    private static Object eval(Node at, Object[] arguments) {
        String language = language(at, arguments);
        String text = Arguments.string(at, arguments, 1).toString();
        return run(at, Source.newBuilder(language, text, "eval").build());
    }

    /** {@code evalfile(language, name)}: the value of a program in a file. */
    private static Object evalFile(Node at, Object[] arguments) {
        String language = language(at, arguments);
        String name = Arguments.string(at, arguments, 1).toString();
        try {
            TruffleFile file = Context.get(at).env().getPublicTruffleFile(name);
            return run(at, Source.newBuilder(language, file).build());
        } catch (IOException | SecurityException e) {
            throw Errors.raise(at, "cannot open " + name);
        }
    }

    private static String language(Node at, Object[] arguments) {
        String language = Arguments.string(at, arguments, 0).toString();
        Env env = Context.get(at).env();
        if (!env.getPublicLanguages().containsKey(language) || !env.isPolyglotEvalAllowed(env.getPublicLanguages().get(language))) {
            throw Errors.argument(at, 0, "no language '" + language + "' here");
        }
        return language;
    }

    @TruffleBoundary
    private static Object run(Node at, Source source) {
        return call(Context.get(at).env().parsePublic(source));
    }

    private static Object export(Node at, Object[] arguments) {
        String name = Arguments.string(at, arguments, 0).toString();
        Object value = Arguments.any(at, arguments, 1);
        if (!Context.get(at).env().isPolyglotBindingsAccessAllowed()) {
            throw Errors.raise(at, "values cannot be exported here");
        }
        Context.get(at).env().exportSymbol(name, value == Null.INSTANCE ? null : Foreign.toOthers(value));
        return Results.NONE;
    }

    /** {@code import(name)}: what a language has exported, nil if nothing. */
    private static Object load(Node at, Object[] arguments) {
        String name = Arguments.string(at, arguments, 0).toString();
        if (!Context.get(at).env().isPolyglotBindingsAccessAllowed()) {
            throw Errors.raise(at, "values cannot be imported here");
        }
        Object value = Context.get(at).env().importSymbol(name);
        return value == null ? Null.INSTANCE : Foreign.toLua(value);
    }

    /** {@code java(name)}: a class of the host; its static members are fields, and it is called to make an object. */
    private static Object java(Node at, Object[] arguments) {
        String name = Arguments.string(at, arguments, 0).toString();
        Env env = Context.get(at).env();
        if (!env.isHostLookupAllowed()) {
            throw Errors.raise(at, "Java classes are not accessible here");
        }
        try {
            Object found = env.lookupHostSymbol(name);
            return InteropLibrary.getUncached().isMetaObject(found) ? found : InteropLibrary.getUncached().readMember(found, "static");
        } catch (RuntimeException | InteropException e) {
            throw Errors.raise(at, "no Java class '" + name + "'");
        }
    }
}
