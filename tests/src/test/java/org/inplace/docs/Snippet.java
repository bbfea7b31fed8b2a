package org.inplace.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of code in a document, with the output that the document shows directly below it.
 *
 * @param line where it begins in the document
 * @param output null if no output is shown
 */
record Snippet(int line, String code, String output) {

    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    /** The pieces of a document that are marked as being in a language. */
    static List<Snippet> in(String document, String language) {
        List<Snippet> found = new ArrayList<>();
        Matcher block = BLOCK.matcher(document);
        boolean more = block.find();
        while (more) {
            String name = block.group(1);
            String code = block.group(2);
            int start = block.start();
            int end = block.end();
            more = block.find();
            if (name.equals(language)) {
                boolean shows = more && block.group(1).equals("output") && isDirectlyBelow(document.substring(end, block.start()));
                found.add(new Snippet(1 + (int) document.substring(0, start).lines().count(), code, shows ? block.group(2) : null));
            }
        }
        return found;
    }

    private static boolean isDirectlyBelow(String between) {
        return between.isBlank() || between.strip().equals("prints");
    }

    /** Whether this is a whole source file of Java rather than some statements. */
    boolean isJavaFile() {
        return code.contains("public class ") || code.contains("public final class ");
    }
}
