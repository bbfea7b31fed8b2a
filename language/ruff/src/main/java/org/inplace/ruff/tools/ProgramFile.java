package org.inplace.ruff.tools;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.inplace.core.command.Console;
import org.inplace.core.source.Diagnostic;
import org.inplace.core.source.SyntaxException;
import org.inplace.ruff.Language;
import org.inplace.ruff.syntax.Ast;
import org.inplace.ruff.syntax.Diagnostics;
import org.inplace.ruff.syntax.Parser;
import org.inplace.ruff.syntax.StaticChecks;

/**
 * A source file that a command works on.
 *
 * @param name as the user gave it
 */
record ProgramFile(String name, String text, Ast.Program program) {

    private static final int UNREADABLE = 5;

    /** The file cannot be read, or holds no program; there is a text and an exit status for that. */
    static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        private final int status;
        private final transient List<Diagnostic> diagnostics;
        private final transient String source;

        private Unusable(int status, String text, List<Diagnostic> diagnostics, String source) {
            super(text, null, false, false);
            this.status = status;
            this.diagnostics = diagnostics;
            this.source = source;
        }

        /** Prints what is wrong; returns the exit status. */
        int report(Console console) {
            console.out().flush();
            console.err().print(getMessage());
            return status;
        }

        /** What is wrong with the text; empty if the file could not be read. */
        List<Diagnostic> diagnostics() {
            return diagnostics;
        }

        /** The text that is no program. */
        String source() {
            return source;
        }
    }

    static ProgramFile read(String name, Console console) throws Unusable {
        String text = text(name, console);
        try {
            Ast.Program program = Parser.parse(text);
            Optional<Diagnostic> wrong = StaticChecks.check(program);
            if (wrong.isPresent()) {
                throw new SyntaxException(wrong.get());
            }
            return new ProgramFile(name, text, program);
        } catch (SyntaxException e) {
            String code = e.diagnostics().getFirst().code();
            throw new Unusable(Diagnostics.exitCode(code), Diagnostics.render(e.diagnostics(), name, text), e.diagnostics(), text);
        }
    }

    private static String text(String name, Console console) throws Unusable {
        Path path = console.directory().resolve(name);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(path))).toString();
        } catch (IOException e) {
            String message = "[RUFCLI001] [cli] error: Failed to read " + Language.EXTENSION + " file '" + name + "': " + reason(path, e) + "\n";
            throw new Unusable(UNREADABLE, message, List.of(), "");
        }
    }

    private static String reason(Path path, IOException e) {
        return switch (e) {
            case CharacterCodingException _ -> "stream did not contain valid UTF-8";
            case NoSuchFileException _ -> "No such file or directory (os error 2)";
            case AccessDeniedException _ -> "Permission denied (os error 13)";
            default -> {
                boolean belowFile = path.getParent() != null && Files.isRegularFile(path.getParent());
                yield Files.isDirectory(path) ? "Is a directory (os error 21)" : belowFile ? "Not a directory (os error 20)" : e.getMessage();
            }
        };
    }
}
