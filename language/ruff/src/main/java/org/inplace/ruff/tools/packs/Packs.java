package org.inplace.ruff.tools.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inplace.core.command.Console;
import org.inplace.ruff.runtime.SystemErrors;

/** The workflow packs that are installed. The first one of a namespace counts. */
public final class Packs {

    private final Map<String, Pack> byNamespace = new LinkedHashMap<>();

    private Packs() {
    }

    /** Looks for packs in the project, in the user's home directory and in {@code RUFF_PACK_PATH}; warns about bad ones. */
    public static Packs load(Console console) {
        Packs packs = new Packs();
        for (Path directory : candidates(console.directory())) {
            if (Files.isRegularFile(directory.resolve(Pack.FILE))) {
                packs.add(directory, console);
            }
        }
        return packs;
    }

    private static List<Path> candidates(Path project) {
        List<Path> found = new ArrayList<>(below(project.resolve(".ruff/packs")));
        found.addAll(below(Path.of(System.getProperty("user.home"), ".ruff/packs")));
        String path = System.getenv("RUFF_PACK_PATH");
        if (path != null) {
            Stream.of(path.split(":")).filter(entry -> !entry.isBlank()).map(project::resolve).forEach(found::add);
        }
        return found;
    }

    private static List<Path> below(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private void add(Path directory, Console console) {
        try {
            Pack pack = Pack.read(directory);
            if (byNamespace.putIfAbsent(pack.namespace(), pack) != null) {
                warn(directory, "there is another pack with the namespace '" + pack.namespace() + "'", console);
            }
        } catch (IOException e) {
            warn(directory, SystemErrors.text(e, directory.resolve(Pack.FILE)), console);
        } catch (Pack.Invalid e) {
            warn(directory, e.getMessage(), console);
        }
    }

    private static void warn(Path directory, String why, Console console) {
        console.err().print("Warning: Skipped pack '" + directory + "': " + why + "\n");
    }

    /** The pack of a namespace, or null. */
    Pack find(String namespace) {
        return byNamespace.get(namespace);
    }

    public List<Pack> all() {
        return List.copyOf(byNamespace.values());
    }
}
