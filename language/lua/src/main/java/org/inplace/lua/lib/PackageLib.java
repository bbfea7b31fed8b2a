package org.inplace.lua.lib;

import org.inplace.core.builtin.Builtin;
import org.inplace.core.value.Null;
import org.inplace.lua.Context;
import org.inplace.lua.Language;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Calls;
import org.inplace.lua.runtime.Conversions;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Results;
import org.inplace.lua.runtime.Table;
import org.inplace.lua.runtime.Types;
import org.inplace.lua.runtime.Userdata;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

/** Finding and loading modules (section 13.3). */
public final class PackageLib {

    private static final ByteString LOADED = ByteString.of("loaded");
    private static final ByteString PRELOAD = ByteString.of("preload");
    private static final String NO_LIBRARIES = "dynamic libraries not enabled; check your Lua installation";

    public static final Library GLOBALS = new Library() //
                    .function("module", ModuleFunction::module) //
                    .function("require", PackageLib::require);

    public static final Library LIBRARY = new Library() //
                    .constant("config", ByteString.of("/\n;\n?\n!\n-")) //
                    .function("loadlib", PackageLib::loadlib) //
                    .function("searchpath", PackageLib::searchpath) //
                    .function("seeall", ModuleFunction::seeall);

    private static final Builtin[] LOADERS = {Library.builtin("preload", PackageLib::preloaded), Library.builtin("lua", PackageLib::source), //
                    Library.builtin("c", PackageLib::binary), Library.builtin("croot", PackageLib::binaryRoot)};

    /** What {@code package.loaded} has for a module whose loader has not come back. */
    private static final Object LOADING = new Userdata(null);

    private PackageLib() {
    }

    /** Fills the table {@code package}, once the other libraries are among the globals. */
    @TruffleBoundary
    public static void install(Language language, Context context, Table library) {
        LIBRARY.install(library);
        GLOBALS.install(context.globals());
        Table loaded = language.newTable();
        library.put(LOADED, loaded);
        Table preload = language.newTable();
        library.put(PRELOAD, preload);
        Table loaders = language.newTable();
        for (int i = 0; i < LOADERS.length; i++) {
            loaders.put(i + 1L, LOADERS[i]);
        }
        library.put(ByteString.of("loaders"), loaders);
        library.put(ByteString.of("path"), ByteString.of(SearchPath.initial(context.env().getEnvironment().get("LUA_PATH"), SearchPath.SOURCES)));
        library.put(ByteString.of("cpath"), ByteString.of(SearchPath.initial(context.env().getEnvironment().get("LUA_CPATH"), "")));
        for (String name : new String[]{"string", "table", "math", "bit", "io", "os", "coroutine", "debug", "package", "_G"}) {
            Object table = context.globals().find(ByteString.of(name));
            if (table != null) {
                loaded.put(ByteString.of(name), table);
            }
        }
        TableExtensions.install(preload);
        PolyglotLib.install(preload);
        context.setPackages(library, loaded);
    }

    @TruffleBoundary
    static Object require(Node at, Object[] arguments) {
        ByteString name = Arguments.string(at, arguments, 0);
        Table loaded = Context.get(at).loaded();
        Object known = loaded.get(name);
        if (Types.isTrue(known)) {
            if (known == LOADING) {
                throw Errors.raise(at, "loop or previous error loading module '" + name.text() + "'");
            }
            return known;
        }
        Object loader = loader(at, name);
        loaded.put(name, LOADING);
        Object result = Calls.value(loader, at, name);
        if (result != Null.INSTANCE) {
            loaded.put(name, result);
        } else if (loaded.get(name) == LOADING) {
            loaded.put(name, true);
        }
        return loaded.get(name);
    }

    private static Object loader(Node at, ByteString name) {
        if (!(field(at, "loaders") instanceof Table loaders)) {
            throw Errors.raise(at, "'package.loaders' must be a table");
        }
        ByteString tried = ByteString.EMPTY;
        for (long i = 1;; i++) {
            Object searcher = loaders.get(i);
            if (searcher == Null.INSTANCE) {
                throw Errors.raise(at, ByteString.of("module '").concat(name).concat(ByteString.of("' not found:")).concat(tried));
            }
            Object found = Calls.value(searcher, at, name);
            if (Types.isFunction(found)) {
                return found;
            }
            if (Operations.isText(found)) {
                tried = tried.concat(Conversions.toByteString(found));
            }
        }
    }

    private static Object field(Node at, String name) {
        return Operations.index(Context.get(at).packages(), ByteString.of(name), at, null);
    }

    // ------------------------------------------------------------------ loaders

    private static Object preloaded(Node at, Object[] arguments) {
        ByteString name = Arguments.string(at, arguments, 0);
        if (!(field(at, "preload") instanceof Table preload)) {
            throw Errors.raise(at, "'package.preload' must be a table");
        }
        Object loader = Operations.index(preload, name, at, null);
        return loader == Null.INSTANCE ? ByteString.of("\n\tno field package.preload['" + name.text() + "']") : loader;
    }

    private static Object source(Node at, Object[] arguments) {
        ByteString name = Arguments.string(at, arguments, 0);
        String path = path(at, "path");
        SearchPath.Outcome outcome = SearchPath.search(at, name.toString(), path, ".", "/");
        if (outcome.file() == null) {
            Builtin other = PolyglotLib.loader(at, name, path);
            return other != null ? other : ByteString.of(outcome.tried());
        }
        ByteString file = ByteString.of(outcome.file());
        try {
            return LoadLib.file(at, file, null);
        } catch (LoadLib.Failure e) {
            throw Errors.raise(at, failure(name, file).concat(Conversions.toByteString(e.value())));
        }
    }

    private static Object binary(Node at, Object[] arguments) {
        return library(at, Arguments.string(at, arguments, 0), Arguments.string(at, arguments, 0).toString());
    }

    private static Object binaryRoot(Node at, Object[] arguments) {
        ByteString name = Arguments.string(at, arguments, 0);
        int dot = name.toString().indexOf('.');
        return dot < 0 ? Results.NONE : library(at, name, name.toString().substring(0, dot));
    }

    private static Object library(Node at, ByteString name, String sought) {
        SearchPath.Outcome outcome = SearchPath.search(at, sought, path(at, "cpath"), ".", "/");
        if (outcome.file() == null) {
            return ByteString.of(outcome.tried());
        }
        throw Errors.raise(at, failure(name, ByteString.of(outcome.file())).concat(ByteString.of(NO_LIBRARIES)));
    }

    static ByteString failure(ByteString name, ByteString file) {
        return ByteString.of("error loading module '" + name + "' from file '" + file + "':\n\t");
    }

    private static String path(Node at, String field) {
        Object path = field(at, field);
        if (!Operations.isText(path)) {
            throw Errors.raise(at, "'package." + field + "' must be a string");
        }
        return Conversions.toByteString(path).toString();
    }

    // ------------------------------------------------------------------ others

    private static Object loadlib(Node at, Object[] arguments) {
        Arguments.string(at, arguments, 0);
        Arguments.string(at, arguments, 1);
        return Results.of(Null.INSTANCE, ByteString.of(NO_LIBRARIES), ByteString.of("absent"));
    }

    @TruffleBoundary
    private static Object searchpath(Node at, Object[] arguments) {
        String name = Arguments.string(at, arguments, 0).toString();
        String path = Arguments.string(at, arguments, 1).toString();
        String separator = Arguments.string(at, arguments, 2, ByteString.of(".")).toString();
        String replacement = Arguments.string(at, arguments, 3, ByteString.of("/")).toString();
        SearchPath.Outcome outcome = SearchPath.search(at, name, path, separator, replacement);
        return outcome.file() != null ? ByteString.of(outcome.file()) : Results.of(Null.INSTANCE, ByteString.of(outcome.tried()));
    }
}
