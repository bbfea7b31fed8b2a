package org.inplace.ruff.tools.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.inplace.core.source.SyntaxException;
import org.inplace.ruff.runtime.Json;
import org.inplace.ruff.tools.SourceFile;

/** Remembers in a directory what was found in a source, by the source's hash. */
final class ExtractionCache {

    private final Path directory;
    private int hits;
    private int misses;

    /** @param directory null if nothing is to be remembered */
    ExtractionCache(Path directory) {
        this.directory = directory;
    }

    List<DocItem> extract(SourceFile file) throws SyntaxException, IOException {
        if (directory == null) {
            return Extractor.extract(file);
        }
        Path entry = directory.resolve(hash(file.text()) + ".json");
        List<DocItem> known = read(entry, file.name());
        if (known != null) {
            hits++;
            return known;
        }
        misses++;
        List<DocItem> items = Extractor.extract(file);
        Files.createDirectories(directory);
        Files.writeString(entry, Json.write(items.stream().map(DocItem::toJson).toList()));
        return items;
    }

    /** The items of an entry; null if there is none, or none that can be understood. */
    private static List<DocItem> read(Path entry, String file) {
        try {
            return ((List<?>) Json.read(Files.readString(entry))).stream().map(members -> DocItem.of((Map<?, ?>) members, file)).toList();
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, Object> stats() {
        return Json.sorted("hits", hits, "misses", misses);
    }
}
