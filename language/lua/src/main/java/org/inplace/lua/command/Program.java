package org.inplace.lua.command;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.graalvm.polyglot.Source;
import org.inplace.core.system.SystemError;
import org.inplace.lua.Language;

/**
 * Programs as polyglot sources. Those in UTF-8 are texts, so that debuggers show them as they are; in others, and in dumps of functions,
 * each character is a byte.
 */
final class Program {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int DUMP = 0x1b;

    /** A file that cannot be read; the message says why. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message, null, false, false);
        }
    }

    private Program() {
    }

    /** What a file contains. @param aside whether it is not the script: then it has none of the arguments */
    static Source file(String name, boolean aside) throws Unreadable {
        try {
            if (name.isEmpty()) {
                throw new NoSuchFileException(name);
            }
            byte[] content = Files.readAllBytes(Path.of(name));
            String chunk = aside || name.startsWith("=") || name.startsWith("@") ? "@" + name : name;
            return source(Source.newBuilder(Language.ID, new File(name)), content, chunk).build();
        } catch (IOException | InvalidPathException e) {
            SystemError error = SystemError.of(e);
            boolean opened = error == SystemError.IS_A_DIRECTORY || error == SystemError.INPUT_OUTPUT;
            String words = error == null ? e.getMessage() : error.words();
            throw new Unreadable("cannot " + (opened ? "read " : "open ") + name + ": " + words);
        }
    }

    /** A chunk. @param interactive whether its values are printed */
    static Source chunk(byte[] content, String name, boolean interactive) {
        try {
            return source(Source.newBuilder(Language.ID, "", name), content, name).interactive(interactive).cached(false).build();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Source chunk(String text, String name) {
        return chunk(text.getBytes(StandardCharsets.UTF_8), name, false);
    }

    /** A chunk that is no part of the user's program, so that debuggers do not show it. */
    static Source internal(String text, String name) {
        return Source.newBuilder(Language.ID, text, name).internal(true).cached(false).buildLiteral();
    }

    /** What makes the table {@code arg}. @param first the index of the first element, which is the name of the command */
    static Source words(int first, String command, List<String> words) {
        StringBuilder text = new StringBuilder().append(first).append('\0').append(command);
        words.forEach(word -> text.append('\0').append(word));
        return Source.newBuilder(Language.ID, text, "=arg").mimeType(Language.WORDS_MIME_TYPE).internal(true).cached(false).buildLiteral();
    }

    /** A call of a global function with a text. */
    static Source call(String function, String argument) {
        return Source.newBuilder(Language.ID, function + "\n" + argument, "=" + function).mimeType(Language.CALL_MIME_TYPE).internal(true).cached(false).buildLiteral();
    }

    private static Source.Builder source(Source.Builder builder, byte[] content, String name) {
        String text = new String(content, StandardCharsets.UTF_8);
        boolean dump = content.length > 0 && content[0] == DUMP;
        // malformed input becomes U+FFFD: only a text that has one needs the strict decoder, to tell whether it was there before
        if (dump || text.indexOf(REPLACEMENT) >= 0 && !isWellFormed(content)) {
            return builder.name(name).content(new String(content, StandardCharsets.ISO_8859_1)).mimeType(Language.BYTES_MIME_TYPE);
        }
        return builder.name(name).content(text).mimeType(Language.PROGRAM_MIME_TYPE);
    }

    private static boolean isWellFormed(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
