package org.inplace.lua.lib;

import com.oracle.truffle.api.nodes.Node;

/** Lists of file name templates, with {@code ;} between them and {@code ?} where the name of a module goes. */
final class SearchPath {

    private static final String ROOT = "/usr/local/";

    /** Where modules are looked for if nothing else is said. */
    static final String SOURCES = "./?.lua;" + ROOT + "share/lua/5.1/?.lua;" + ROOT + "share/lua/5.1/?/init.lua;" + ROOT + "lib/lua/5.1/?.lua;" + ROOT + "lib/lua/5.1/?/init.lua";

    /** @param file what was found; null if nothing was @param tried a line for each file that was looked for */
    record Outcome(String file, String tried) {
    }

    private SearchPath() {
    }

    /** The path that an environment variable asks for: in it, {@code ;;} stands for the default. @param variable may be null */
    static String initial(String variable, String otherwise) {
        return variable == null ? otherwise : variable.replace(";;", ";" + otherwise + ";");
    }

    /** Looks for a file. @param separator what becomes {@code replacement} in the name; empty for nothing */
    static Outcome search(Node at, String name, String path, String separator, String replacement) {
        String found = separator.isEmpty() ? name : name.replace(separator, replacement);
        StringBuilder tried = new StringBuilder();
        for (String template : path.split(";")) {
            if (template.isEmpty()) {
                continue;
            }
            String file = template.replace("?", found);
            if (SourceFiles.isReadable(at, file)) {
                return new Outcome(file, tried.toString());
            }
            tried.append("\n\tno file '").append(file).append("'");
        }
        return new Outcome(null, tried.toString());
    }
}
