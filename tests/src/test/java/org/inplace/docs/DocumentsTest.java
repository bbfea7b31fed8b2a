package org.inplace.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The code in documents runs and prints what stands below it. */
class DocumentsTest {

    @TempDir
    private Path classes;

    @TestFactory
    Stream<DynamicTest> ruff() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : Repository.files(Repository.ROOT, ".md")) {
            for (Snippet snippet : Snippet.in(Files.readString(file), "ruff")) {
                String name = Repository.name(file) + ":" + snippet.line();
                tests.add(DynamicTest.dynamicTest(name, file.toUri(), () -> assertEquals(snippet.output(), RuffProgram.run(name, snippet.code()))));
            }
        }
        assertFalse(tests.isEmpty());
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> embedding() throws IOException {
        return Stream.of("docs/embedding.md", "docs/limits.md", "docs/redis.md").flatMap(this::snippets);
    }

    private Stream<DynamicTest> snippets(String document) {
        try {
            return embedding(Repository.ROOT.resolve(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<DynamicTest> embedding(Path file) throws IOException {
        return Snippet.in(Files.readString(file), "java").stream().map(snippet -> DynamicTest.dynamicTest(Repository.name(file) + ":" + snippet.line(), file.toUri(),
                () -> assertEquals(snippet.output(), JavaProgram.of(snippet.code()).run(classes, classes))));
    }

    @Test
    void readme() throws ReflectiveOperationException, IOException {
        List<Snippet> files = Snippet.in(Files.readString(Repository.ROOT.resolve("README.md")), "java").stream().filter(Snippet::isJavaFile).toList();
        assertEquals(1, files.size());
        Snippet embed = files.getFirst();
        assertEquals(embed.output(), new JavaProgram("Embed", embed.code()).run(classes, classes));
    }
}
