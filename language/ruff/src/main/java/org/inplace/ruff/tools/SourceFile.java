package org.inplace.ruff.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.inplace.core.command.Console;
import org.inplace.core.source.Diagnostic;
import org.inplace.core.source.Position;
import org.inplace.core.source.SyntaxException;
import org.inplace.ruff.Language;
import org.inplace.ruff.runtime.SystemErrors;
import org.inplace.ruff.syntax.Ast;
import org.inplace.ruff.syntax.Parser;
import org.inplace.ruff.syntax.StaticChecks;

/** A source text with its name, and the translation of offsets to lines and columns, both from 1, and back. */
public final class SourceFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final Path path;
    private final String text;
    private final int[] lineStarts;

    private SourceFile(String name, Path path, String text) {
        this.name = name;
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /** Reads a file as the user named it. */
    public static SourceFile read(String name, Console console) throws ToolFailure {
        Path path = console.directory().resolve(name);
        try {
            return new SourceFile(name, path, Files.readString(path));
        } catch (IOException e) {
            throw ToolFailure.of(ToolFailure.FILES, "Failed to read " + Language.EXTENSION + " file '" + name + "': " + SystemErrors.text(e, path));
        }
    }

    /** A text that is not, or not yet, in a file. */
    public static SourceFile of(String name, String text) {
        return new SourceFile(name, null, text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        starts[0] = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** The program that the text is, with the checks that precede its run. */
    Ast.Program program() throws ToolFailure {
        try {
            Ast.Program program = Parser.parse(text);
            Optional<Diagnostic> wrong = StaticChecks.check(program);
            if (wrong.isPresent()) {
                throw ToolFailure.of(List.of(wrong.get()), this);
            }
            return program;
        } catch (SyntaxException e) {
            throw ToolFailure.of(e.diagnostics(), this);
        }
    }

    /** Writes another text to the file; {@code what} is called so in the message of a failure. */
    public void write(String replacement, String what) throws ToolFailure {
        try {
            Files.writeString(path, replacement);
        } catch (IOException e) {
            throw ToolFailure.of(ToolFailure.FILES, "Failed to write " + what + " '" + name + "': " + SystemErrors.text(e, path));
        }
    }

    /** As the user named it. */
    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public int lines() {
        return lineStarts.length;
    }

    /** The line of an offset. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return Math.max(1, found >= 0 ? found + 1 : -found - 1);
    }

    public Position position(int offset) {
        int line = line(offset);
        int start = lineStarts[line - 1];
        return new Position(line, Character.codePointCount(text, start, Math.max(start, Math.min(offset, text.length()))) + 1);
    }

    /** {@code FILE:LINE:COLUMN}. */
    public String place(int offset) {
        Position position = position(offset);
        return name + ":" + position.line() + ":" + position.column();
    }

    /** Offset of the first character of a line. */
    public int start(int line) {
        return lineStarts[line - 1];
    }

    /** Offset of a line's end, before the characters that end it. */
    public int end(int line) {
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > start(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** A line without what ends it. */
    public String lineText(int line) {
        return text.substring(start(line), end(line));
    }

    /** The offset of a position; where there is no such line or column, the nearest there is. */
    public int offset(int line, int column) {
        if (line > lineStarts.length) {
            return text.length();
        }
        int start = start(Math.max(1, line));
        int length = Character.codePointCount(text, start, end(Math.max(1, line)));
        return text.offsetByCodePoints(start, Math.clamp(column - 1L, 0, length));
    }
}
