package org.inplace.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hostile program. Its comments, of whatever form, say what is to happen: {@code limit: time=300ms} sets a limit, and the
 * first one is the one that ends the program; {@code prints: text} is a line of its output; {@code exits: 3} is the status that it
 * ends with itself; {@code privilege: threads} lets it make threads.
 *
 * @param limits in the order of the file
 * @param exit null if the program does not end itself
 */
record Program(String language, String name, String text, List<Map.Entry<String, String>> limits, List<String> output, Integer exit, boolean threads) {

    private static final Pattern DIRECTIVE = Pattern.compile("\\W (limit|prints|exits|privilege):[ ]?(.*)$");

    static Program read(Path file) throws IOException {
        List<Map.Entry<String, String>> limits = new ArrayList<>();
        List<String> output = new ArrayList<>();
        Integer exit = null;
        boolean threads = false;
        String text = Files.readString(file);
        for (String line : text.lines().toList()) {
            Matcher directive = DIRECTIVE.matcher(line);
            if (directive.find()) {
                String value = directive.group(2);
                switch (directive.group(1)) {
                    case "limit" -> limits.add(Map.entry(value.split("=")[0], value.split("=")[1]));
                    case "prints" -> output.add(value);
                    case "exits" -> exit = Integer.valueOf(value);
                    default -> threads = true;
                }
            }
        }
        return new Program(file.getParent().getFileName().toString(), file.getFileName().toString(), text, limits, output, exit, threads);
    }

    /** What the embedder is told when the program has exceeded its limit; null if it is not meant to. */
    String message() {
        if (limits.isEmpty() || !output.isEmpty()) {
            return null;
        }
        String amount = limits.getFirst().getValue();
        return String.format(switch (limits.getFirst().getKey()) {
            case "time" -> "Time limit of %s exceeded";
            case "statements" -> "Limit of %s statements exceeded";
            case "memory" -> "Memory limit of %s exceeded";
            case "depth" -> "Limit of %s nested calls exceeded";
            default -> "Output limit of %s exceeded";
        }, amount);
    }

    Map<String, String> options() {
        Map<String, String> options = new TreeMap<>();
        limits.forEach(limit -> options.put("inplace.limits." + limit.getKey(), limit.getValue()));
        return options;
    }

    /** How long it may run; zero if only another limit ends it. */
    long milliseconds() {
        String time = options().getOrDefault("inplace.limits.time", "0ms");
        return time.endsWith("ms") ? Long.parseLong(time.substring(0, time.length() - 2)) : 1000 * Long.parseLong(time.substring(0, time.length() - 1));
    }

    @Override
    public String toString() {
        return language + "/" + name;
    }
}
