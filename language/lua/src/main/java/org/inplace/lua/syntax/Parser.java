package org.inplace.lua.syntax;

import java.util.List;

import org.inplace.lua.runtime.ByteString;

/** Parses chunks. */
public final class Parser {

    private Parser() {
    }

    /**
     * Parses a chunk.
     *
     * @param text the text; spans and offsets are indices into it
     * @param bytes whether each character is a byte; else they are Unicode text, of which those beyond ASCII become UTF-8 in strings
     * @param chunkName the chunk's name as {@code load} takes it: see {@link org.inplace.lua.runtime.ChunkName}
     * @return the main function
     * @throws SyntaxFailure the first thing that is wrong
     */
    public static Ast.Function parse(CharSequence text, boolean bytes, ByteString chunkName) throws SyntaxFailure {
        return parse(text.toString(), bytes, chunkName, 0, List.of());
    }

    /** {@link #parse(CharSequence, boolean, ByteString) Parses} a chunk whose name is text. */
    public static Ast.Function parse(CharSequence text, boolean bytes, String chunkName) throws SyntaxFailure {
        return parse(text, bytes, ByteString.of(chunkName));
    }

    /** {@link #parse(CharSequence, boolean, ByteString) Parses} what a file contains: a first line that begins with {@code #} is skipped. */
    public static Ast.Function parseFile(CharSequence text, boolean bytes, ByteString chunkName) throws SyntaxFailure {
        String string = text.toString();
        int start = 0;
        if (string.startsWith("#")) {
            int lineEnd = string.indexOf('\n');
            start = lineEnd < 0 ? string.length() : lineEnd;
        }
        return parse(string, bytes, chunkName, start, List.of());
    }

    /** Parses a chunk inside a function. @param visible the names of the variables that it sees there, which become upvalues if it uses them */
    public static Ast.Function parseInside(String text, ByteString chunkName, List<String> visible) throws SyntaxFailure {
        return parse(text, false, chunkName, 0, visible);
    }

    private static Ast.Function parse(String text, boolean bytes, ByteString chunkName, int start, List<String> visible) throws SyntaxFailure {
        Messages messages = new Messages(text, bytes, chunkName);
        NameTable names = new NameTable();
        Cursor cursor = new Cursor(new Lexer(text, bytes, start, messages, names), messages);
        return new StatementParser(cursor, names).chunk(text.length(), visible.stream().map(names::find).toList());
    }
}
