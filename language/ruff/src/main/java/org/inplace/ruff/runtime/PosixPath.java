package org.inplace.ruff.runtime;

/**
 * Paths as texts: components between slashes, of which empty ones and single dots (but the first) do not count, and double
 * dots stay. Nothing here looks at files.
 */
public final class PosixPath {

    private PosixPath() {
    }

    public static boolean isAbsolute(String path) {
        return path.startsWith("/");
    }

    /** A path below another one, unless it is absolute. */
    public static String join(String base, String path) {
        if (base.isEmpty() || isAbsolute(path)) {
            return path;
        }
        return base.endsWith("/") ? base + path : base + "/" + path;
    }

    /** The last component if it is a name, else nothing. */
    public static String name(String path) {
        int end = end(path, path.length());
        String last = path.substring(path.lastIndexOf('/', end - 1) + 1, end);
        return last.equals("..") || last.equals(".") ? "" : last;
    }

    /** The path without its last component; the root if it has none. */
    public static String parent(String path) {
        int end = end(path, path.length());
        if (end == 0 || path.substring(0, end).equals("/")) {
            return "/";
        }
        int slash = path.lastIndexOf('/', end - 1);
        return path.substring(0, slash < 0 ? 0 : end(path, slash + 1));
    }

    /** The part of the name behind its last dot, unless that is its first character. */
    public static String extension(String path) {
        String name = name(path);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1);
    }

    /** Where the last component that counts ends; 1 behind the root. */
    private static int end(String path, int length) {
        int end = length;
        while (end > 1) {
            if (path.charAt(end - 1) == '/') {
                end--;
            } else if (path.charAt(end - 1) == '.' && path.charAt(end - 2) == '/') {
                end--;
            } else {
                return end;
            }
        }
        return end;
    }
}
