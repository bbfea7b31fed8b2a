package org.inplace.ruff.format;

import java.util.ArrayList;
import java.util.List;
import org.inplace.core.value.Text;
import org.inplace.core.value.TextBuilder;

/**
 * The records of a CSV document (RFC 4180), one after the other. Records end at CRLF, LF or CR; blank lines are none. A quote
 * counts only where a field begins; what follows the closing one is taken as it is.
 *
 * <p>
 * Own code, because FastCSV's reader (4.1.0) loses a record's end behind a quoted field that has a lone CR in it.
 */
final class CsvRecords {

    private static final int END = -1;

    private final Text document;
    /** The index of the next code point. */
    private int at;
    /** Where the last record begins. */
    private int start;

    CsvRecords(Text document) {
        this.document = document;
    }

    /** The fields of the next record, or null at the end. */
    List<Text> next() {
        while (isLineEnd(peek())) {
            at++;
        }
        if (peek() == END) {
            return null;
        }
        start = at;
        List<Text> fields = new ArrayList<>();
        fields.add(field());
        while (peek() == ',') {
            at++;
            fields.add(field());
        }
        return fields;
    }

    /** The line in which the last record begins, which counts from 1. */
    int line() {
        int line = 1;
        for (int i = 0; i < start; i++) {
            line += document.codePointAt(i) == '\n' ? 1 : 0;
        }
        return line;
    }

    /** How many bytes of UTF-8 are before the last record. */
    int offset() {
        return document.substring(0, start).toUtf8().length;
    }

    private Text field() {
        Text quoted = peek() == '"' ? quoted() : Text.EMPTY;
        int from = at;
        while (peek() != END && peek() != ',' && !isLineEnd(peek())) {
            at++;
        }
        return quoted.concat(document.substring(from, at));
    }

    /** What is in quotes; two of them in it are one. */
    private Text quoted() {
        TextBuilder text = new TextBuilder();
        do {
            at++;
            int from = at;
            while (peek() != END && peek() != '"') {
                at++;
            }
            text.append(document.substring(from, at));
            if (peek() == '"') {
                at++;
            }
            if (peek() == '"') {
                text.append('"');
            }
        } while (peek() == '"');
        return text.build();
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }

    private int peek() {
        return at < document.length() ? document.codePointAt(at) : END;
    }
}
