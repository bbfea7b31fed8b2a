package org.inplace.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a program says about itself, in comments at any place of its text:
 *
 * <pre>
 * # expect: TEXT          the next line of standard output, exactly; "# expect:" is an empty line
 * # expect error: TEXT    the next line with which standard error begins; more may follow
 * # expect stderr: TEXT   the next line of standard error; there are no others
 * # expect exit: N        the exit status
 * </pre>
 *
 * Standard output must be exactly the expected lines. Standard error must be empty unless an error or a status other than
 * 0 is expected; its empty lines do not count, and {@code <file>} in it stands for the path of the program, and
 * paths below its directory begin there. Without "exit", the status is 0, or anything else if an error is expected.
 */
record Expectation(List<String> stdout, List<String> error, List<String> stderr, Integer exit) {

    static Expectation parse(String text, String comment) {
        Pattern directive = Pattern.compile(Pattern.quote(comment) + " expect( error| stderr| exit)?:(?: (.*))?$");
        Expectation all = new Expectation(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), null);
        Integer exit = null;
        for (String line : text.lines().toList()) {
            Matcher found = directive.matcher(line);
            if (!found.find()) {
                continue;
            }
            String value = found.group(2) == null ? "" : found.group(2);
            switch (found.group(1)) {
                case null -> all.stdout.add(value);
                case " error" -> all.error.add(value);
                case " stderr" -> all.stderr.add(value);
                default -> exit = Integer.valueOf(value.strip());
            }
        }
        return new Expectation(all.stdout, all.error, all.stderr, exit);
    }

    boolean isEmpty() {
        return stdout.isEmpty() && error.isEmpty() && stderr.isEmpty() && exit == null;
    }

    /** Null if the outcome is as expected, else a text that shows all differences. */
    String difference(Outcome outcome) {
        StringBuilder text = new StringBuilder();
        if (outcome.defect() != null) {
            text.append(outcome.defect()).append('\n');
        }
        List<String> actual = lines(outcome.stdout());
        List<String> reported = lines(outcome.stderr()).stream().filter(line -> !line.isBlank()).toList();
        compare("stdout", stdout, actual, text);
        if (!stderr.isEmpty() || error.isEmpty() && (exit == null || exit == 0)) {
            compare("stderr", stderr, reported, text);
        }
        compare("beginning of stderr", error, reported.subList(0, Math.min(error.size(), reported.size())), text);
        boolean fails = !error.isEmpty() || !stderr.isEmpty();
        if (exit != null ? exit != outcome.exit() : fails == (outcome.exit() == 0)) {
            String wanted = exit != null ? exit.toString() : fails ? "a failure" : "0";
            text.append("exit: expected ").append(wanted).append(", was ").append(outcome.exit()).append('\n');
        }
        return text.isEmpty() ? null : text.toString();
    }

    private static void compare(String what, List<String> expected, List<String> actual, StringBuilder text) {
        if (expected.equals(actual)) {
            return;
        }
        text.append(what).append(" (- expected, + actual):\n");
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            String e = i < expected.size() ? expected.get(i) : null;
            String a = i < actual.size() ? actual.get(i) : null;
            if (e != null && e.equals(a)) {
                text.append("    ").append(e).append('\n');
                continue;
            }
            if (e != null) {
                text.append("  - ").append(e).append('\n');
            }
            if (a != null) {
                text.append("  + ").append(a).append('\n');
            }
        }
    }

    private static List<String> lines(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> lines = List.of(text.split("\n", -1));
        return text.endsWith("\n") ? lines.subList(0, lines.size() - 1) : lines;
    }
}
