package org.inplace.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every relative link in a document leads to a file, and to a heading if it names one; every shortcut link is defined. */
class LinksTest {

    private static final Pattern CODE = Pattern.compile("^```.*?^```$|`[^`\\n]*`", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern INLINE = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern DEFINITION = Pattern.compile("^\\[([^]]+)]: (\\S+)$", Pattern.MULTILINE);
    private static final Pattern SHORTCUT = Pattern.compile("(?<!])\\[([^]\\[]+)](?![(\\[])");
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

    @TestFactory
    Stream<DynamicTest> links() throws IOException {
        return Repository.files(Repository.ROOT, ".md").stream().map(file -> DynamicTest.dynamicTest(Repository.name(file), file.toUri(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        String whole = Files.readString(file);
        String text = CODE.matcher(whole).replaceAll("");
        Set<String> defined = DEFINITION.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
        List<String> undefined = SHORTCUT.matcher(text).results().map(m -> m.group(1)).filter(name -> !defined.contains(name)).toList();
        List<String> broken = Stream.concat(targets(INLINE, 1, text), targets(DEFINITION, 2, text)).filter(target -> !leadsSomewhere(file, target)).toList();
        assertEquals(List.of(), broken, "broken links");
        assertEquals(List.of(), undefined, "undefined links");
    }

    private static Stream<String> targets(Pattern pattern, int group, String text) {
        return pattern.matcher(text).results().map((MatchResult m) -> m.group(group)).filter(target -> !target.matches("[a-z]+:.*"));
    }

    private static boolean leadsSomewhere(Path file, String target) {
        String[] parts = target.split("#", 2);
        Path to = parts[0].isEmpty() ? file : file.getParent().resolve(parts[0]).normalize();
        if (!to.startsWith(Repository.ROOT) || !Files.exists(to)) {
            return false;
        }
        return parts.length == 1 || anchors(to).contains(parts[1]);
    }

    /** The names by which headings can be linked to. */
    private static Set<String> anchors(Path file) {
        try {
            return HEADING.matcher(Files.readString(file)).results().map(m -> m.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", "").replace(' ', '-')).collect(Collectors.toSet());
        } catch (IOException e) {
            return Set.of();
        }
    }

    /** The first thing that a stranger does must be there. */
    @Test
    void readmeNamesWhatExists() throws IOException {
        String readme = Files.readString(Repository.ROOT.resolve("README.md"));
        assertTrue(readme.contains("bin/ruff examples/ruff/hello.ruff") && Files.isExecutable(Repository.ROOT.resolve("bin/ruff")));
        String ci = Files.readString(Repository.ROOT.resolve(".ci/run"));
        assertTrue(readme.contains("mvn -B -ntp verify") && ci.contains("mvn -B -ntp verify"));
    }
}
