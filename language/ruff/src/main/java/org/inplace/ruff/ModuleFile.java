package org.inplace.ruff;

import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.source.Source;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.inplace.core.interop.OtherLanguages;

/**
 * Where a module was found (section 16.3).
 *
 * @param root the directory in which it was looked for
 * @param file its real path
 * @param language the id of the language that it is written in
 */
record ModuleFile(TruffleFile root, TruffleFile file, String language) {

    /** A file that only seems to be below the directory in which it was looked for. */
    static final class Unsafe extends Exception {

        private static final long serialVersionUID = 1L;

        Unsafe(String message) {
            super(message);
        }
    }

    /** The path by which diagnostics name it: from the working directory if it is below that, else the whole path. */
    String shown(TruffleLanguage.Env env) {
        try {
            TruffleFile working = env.getCurrentWorkingDirectory().getCanonicalFile();
            return (file.startsWith(working) ? working.relativize(file) : file).getPath();
        } catch (IOException | SecurityException e) {
            return file.getPath();
        }
    }

    /**
     * The file of a module; null if there is none.
     *
     * @param main the path of the main program; null if it is no file
     * @param own the file of the importing module; null if the importer is the main program
     * @param loading the modules that are being loaded, innermost first
     */
    static ModuleFile find(String name, TruffleLanguage.Env env, String main, ModuleFile own, List<ModuleFile> loading) throws Unsafe {
        try {
            List<String> others = OtherLanguages.ids(env, Language.ID);
            for (TruffleFile root : roots(env, main, own, loading)) {
                ModuleFile found = below(root, name, Language.ID);
                for (int i = 0; i < others.size() && found == null; i++) {
                    found = below(root, name, others.get(i));
                }
                if (found != null) {
                    return found;
                }
            }
        } catch (SecurityException | UnsupportedOperationException e) {
            // the context has no files
        }
        return null;
    }

    private static Set<TruffleFile> roots(TruffleLanguage.Env env, String main, ModuleFile own, List<ModuleFile> loading) {
        Set<TruffleFile> roots = new LinkedHashSet<>();
        if (own != null) {
            roots.add(own.root);
        }
        TruffleFile working = env.getCurrentWorkingDirectory().normalize();
        roots.add(working);
        roots.add(working.resolve("modules"));
        if (main != null) {
            addMain(env.getPublicTruffleFile(main).getAbsoluteFile().normalize().getParent(), roots);
        }
        loading.forEach(outer -> roots.add(outer.file.getParent()));
        return roots;
    }

    private static void addMain(TruffleFile directory, Set<TruffleFile> roots) {
        if (directory != null) {
            roots.add(directory);
            if ("src".equals(directory.getName()) && directory.getParent() != null) {
                roots.add(directory.getParent());
            }
        }
    }

    private static ModuleFile below(TruffleFile root, String name, String language) throws Unsafe {
        ModuleFile found = below(root, name + "." + language, name, language);
        return found != null || name.indexOf('.') < 0 ? found : below(root, name.replace('.', '/') + "." + language, name, language);
    }

    private static ModuleFile below(TruffleFile root, String path, String name, String language) throws Unsafe {
        TruffleFile candidate = root.resolve(path);
        if (!candidate.isRegularFile()) {
            return null;
        }
        try {
            TruffleFile real = candidate.getCanonicalFile();
            if (!real.startsWith(root.getCanonicalFile())) {
                throw new Unsafe("Unsafe module import '" + name + "': resolved path '" + real + "' escapes module search root '" + root + "'");
            }
            return new ModuleFile(root, real, language);
        } catch (IOException e) {
            return null;
        }
    }

    /** Whether it is a module of Ruff. */
    boolean isOwn() {
        return language.equals(Language.ID);
    }

    /** The name that a source has as a module. */
    static String nameOf(Source source) {
        String name = source.getName();
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.endsWith(Language.EXTENSION) ? file.substring(0, file.length() - Language.EXTENSION.length()) : file;
    }

    /** In bytes; -1 if unknown. */
    long size() {
        try {
            return file.size();
        } catch (IOException e) {
            return -1;
        }
    }

    /** In milliseconds since 1970; -1 if unknown. */
    long modified() {
        try {
            return file.getLastModifiedTime().toMillis();
        } catch (IOException e) {
            return -1;
        }
    }
}
