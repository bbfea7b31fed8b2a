package org.inplace.ruff;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.inplace.core.interop.OtherLanguages;
import org.inplace.core.source.Diagnostic;
import org.inplace.core.source.Position;
import org.inplace.core.source.SyntaxException;
import org.inplace.ruff.runtime.CaughtError;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.ModuleObject;
import org.inplace.ruff.runtime.RuffError;
import org.inplace.ruff.runtime.SystemErrors;
import org.inplace.ruff.syntax.Diagnostics;
import org.inplace.ruff.syntax.Exports;
import org.inplace.ruff.syntax.Parser;
import org.inplace.ruff.syntax.StaticChecks;

/** The modules of a context (section 16): finds, evaluates and remembers them. */
public final class Modules {

    private record Loaded(ModuleObject module, long size, long modified) {
    }

    /** The file of a module, and the path of the main program that it was first loaded for. */
    private record Origin(ModuleFile file, String main) {
    }

    private final TruffleLanguage.Env env;
    private final Map<ModuleFile, Loaded> cache = new ConcurrentHashMap<>();
    private final Map<String, Origin> origins = new ConcurrentHashMap<>();
    private final ModuleLoads loads = new ModuleLoads();

    Modules(TruffleLanguage.Env env) {
        this.env = env;
    }

    /**
     * The module of a name, evaluated now if it was not before or its file has changed.
     *
     * @param importer the source that imports it
     */
    @TruffleBoundary
    public ModuleObject load(String name, Source importer, Node location) {
        ModuleFile file = find(name, importer, location);
        String circle = TruffleSafepoint.setBlockedThreadInterruptibleFunction(location, awaited -> loads.begin(name, awaited), file);
        if (circle != null) {
            RuffError error = Errors.failed("Circular import detected: " + circle, location);
            loads.circular(error);
            throw error;
        }
        try {
            Loaded known = cache.get(file);
            long size = file.size();
            long modified = file.modified();
            if (known != null && known.size == size && known.modified == modified) {
                return known.module;
            }
            ModuleObject module = evaluate(name, new Origin(file, origin(importer).main), location);
            cache.put(file, new Loaded(module, size, modified));
            return module;
        } finally {
            loads.end();
        }
    }

    private Origin origin(Source importer) {
        String path = importer.getPath();
        Origin origin = path == null ? null : origins.get(path);
        return origin != null ? origin : new Origin(null, path);
    }

    private ModuleFile find(String name, Origin importer) throws ModuleFile.Unsafe {
        return ModuleFile.find(name, env, importer.main, importer.file, loads.current());
    }

    private ModuleFile find(String name, Source importer, Node location) {
        ModuleFile found;
        try {
            found = find(name, origin(importer));
        } catch (ModuleFile.Unsafe e) {
            throw Errors.failed(e.getMessage(), location);
        }
        if (found == null) {
            throw Errors.failed("Module not found: " + name + "; Check that '" + name + "' exists as a flat <module>.ruff file or a nested " +
                            "src/... path under the package root, and confirm the import name matches the on-disk layout.", location);
        }
        return found;
    }

    private ModuleObject evaluate(String name, Origin origin, Node location) {
        ModuleFile file = origin.file;
        ModuleObject module = new ModuleObject(name);
        String text = null;
        try {
            if (file.isOwn()) {
                text = new String(file.file().readAllBytes(), StandardCharsets.UTF_8);
                Source source = Source.newBuilder(Language.ID, file.file()).name(file.shown(env)).content(text).build();
                origins.put(source.getPath(), origin);
                Language.get(location).module(source).run(module, Context.get(location).oneThread());
            } else {
                module.putAll(OtherLanguages.load(env, file.language(), file.file()).call());
            }
            return module;
        } catch (IOException e) {
            throw Errors.failed("Failed to read module '" + name + "': " + SystemErrors.text(e), location);
        } catch (SyntaxException e) {
            throw Errors.failed(syntaxError(name, text, e.diagnostics().getFirst()), location);
        } catch (AbstractTruffleException e) {
            if (loads.isCircular(e)) {
                throw e;
            }
            String step = isWrong(e) ? "parse" : "evaluate";
            throw Errors.failed("Failed to " + step + " module '" + name + "': " + e.getMessage(), location);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw Errors.failed("Failed to evaluate module '" + name + "': " + CaughtError.translate(e, location).getMessage(), location);
        }
    }

    /** Whether a program of another language is wrong, rather than fails. */
    private static boolean isWrong(AbstractTruffleException error) {
        try {
            return InteropLibrary.getUncached().getExceptionType(error) == ExceptionType.PARSE_ERROR;
        } catch (UnsupportedMessageException e) {
            return false;
        }
    }

    private static String syntaxError(String name, String text, Diagnostic diagnostic) {
        if (diagnostic.code().equals(Diagnostics.COMPILATION)) {
            return "Failed to evaluate module '" + name + "': " + diagnostic.message().substring(StaticChecks.PREFIX.length());
        }
        Position at = Diagnostics.position(text, diagnostic.span().start());
        String step = diagnostic.code().equals(Diagnostics.SYNTAX) ? "parse" : "tokenize";
        return "Failed to " + step + " module '" + name + "': " + at.line() + ":" + at.column() + ": " + diagnostic.message();
    }

    /** The names that a module exports, as far as its text is there and can be parsed; it is not evaluated. */
    @TruffleBoundary
    Set<String> exports(String name, Source importer) {
        try {
            ModuleFile file = find(name, origin(importer));
            if (file == null || !file.isOwn()) {
                return Set.of();
            }
            return Exports.of(Parser.parse(new String(file.file().readAllBytes(), StandardCharsets.UTF_8)));
        } catch (SyntaxException | IOException | ModuleFile.Unsafe e) {
            return Set.of();
        }
    }
}
