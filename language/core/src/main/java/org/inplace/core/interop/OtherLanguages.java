package org.inplace.core.interop;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.TruffleLanguage.Env;
import com.oracle.truffle.api.source.Source;
import java.io.IOException;
import java.util.List;

/** Modules in the other languages of a context: files whose extensions are the ids of their languages. */
public final class OtherLanguages {

    private OtherLanguages() {
    }

    /** The MIME type of sources of a language that are to give a module, with its exports as members, rather than a program's value. */
    public static String moduleType(String language) {
        return "application/x-" + language + "-module";
    }

    /** The ids of the other languages that programs of this context may run, sorted. */
    @TruffleBoundary
    public static List<String> ids(Env env, String own) {
        return env.getPublicLanguages().entrySet().stream() //
                        .filter(language -> !language.getKey().equals(own) && env.isPolyglotEvalAllowed(language.getValue())) //
                        .map(language -> language.getKey()).sorted().toList();
    }

    /**
     * The code of a file of another language. When it is called, it gives its exports if the language has modules, else what the
     * program gives.
     *
     * @throws IOException if it cannot be read, or if the language cannot be used since it has no threads and the context has several
     * @throws com.oracle.truffle.api.exception.AbstractTruffleException if the program is wrong
     */
    @TruffleBoundary
    public static CallTarget load(Env env, String language, TruffleFile file) throws IOException {
        Source.SourceBuilder source = Source.newBuilder(language, file);
        if (env.getPublicLanguages().get(language).getMimeTypes().contains(moduleType(language))) {
            source = source.mimeType(moduleType(language));
        }
        try {
            return env.parsePublic(source.build());
        } catch (IllegalStateException threads) {
            throw new IOException("the language '" + language + "' has no threads, but the program has had several");
        }
    }
}
