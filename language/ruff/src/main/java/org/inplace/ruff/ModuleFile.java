package org.inplace.ruff;

import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.TruffleLanguage;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a module was found (section 16.3).
 *
 * @param root the directory in which it was looked for
 * @param file its real path
 */
record ModuleFile(TruffleFile root, TruffleFile file) {

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
            for (TruffleFile root : roots(env, main, own, loading)) {
                ModuleFile found = below(root, name + Language.EXTENSION, name);
                if (found == null && name.indexOf('.') >= 0) {
                    found = below(root, name.replace('.', '/') + Language.EXTENSION, name);
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

    private static ModuleFile below(TruffleFile root, String path, String name) throws Unsafe {
        TruffleFile candidate = root.resolve(path);
        if (!candidate.isRegularFile()) {
            return null;
        }
        try {
            TruffleFile real = candidate.getCanonicalFile();
            if (!real.startsWith(root.getCanonicalFile())) {
                throw new Unsafe("Unsafe module import '" + name + "': resolved path '" + real + "' escapes module search root '" + root + "'");
            }
            return new ModuleFile(root, real);
        } catch (IOException e) {
            return null;
        }
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
