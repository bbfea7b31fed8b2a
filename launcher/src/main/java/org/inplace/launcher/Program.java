package org.inplace.launcher;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Source;

/** The program to run, as a polyglot source that is named as the user named it. */
final class Program {
    private static final int REPLACEMENT = 0xFFFD;

    private Program() {
    }

    static Source source(Command command) throws Failure {
        String language = command.language.id;
        if (command.file == null) {
            return Source.newBuilder(language, command.code, "<eval>").mimeType(command.language.program).buildLiteral();
        }
        String text = read(command.file, command.language);
        try {
            // built from the file, so that debuggers know its path; the text is here already, nothing is read twice
            return Source.newBuilder(language, new File(command.file)).name(command.file).content(text).mimeType(command.language.program).build();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(String path, Language language) throws Failure {
        byte[] bytes;
        try (FileInputStream in = new FileInputStream(path)) {
            bytes = in.readAllBytes();
        } catch (IOException e) {
            throw unreadable(path, language, reason(new File(path), e));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        // malformed input becomes U+FFFD: only a text that has one needs the strict decoder, to tell whether it was there before
        if (text.indexOf(REPLACEMENT) >= 0 && !wellFormed(bytes)) {
            throw unreadable(path, language, "stream did not contain valid UTF-8");
        }
        return text;
    }

    private static boolean wellFormed(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Failure unreadable(String path, Language language, String reason) {
        return new Failure(Failure.UNREADABLE, "Failed to read " + language.extension + " file '" + path + "': " + reason);
    }

    /** The system's words for what went wrong, in English whatever the locale. */
    private static String reason(File file, IOException e) {
        if (file.isDirectory()) {
            return "Is a directory (os error 21)";
        }
        File parent = file.getAbsoluteFile().getParentFile();
        if (parent != null && parent.exists() && !parent.isDirectory()) {
            return "Not a directory (os error 20)";
        }
        if (file.exists() && !file.canRead() || parent != null && parent.isDirectory() && !parent.canExecute()) {
            return "Permission denied (os error 13)";
        }
        return file.exists() ? e.getMessage() : "No such file or directory (os error 2)";
    }
}
