package org.inplace.ruff.format;

import java.util.List;
import java.util.regex.Pattern;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Text;

/** Arrays of dicts from CSV: the first record says the keys. Fields that look like numbers are numbers. */
public final class CsvDecoder {

    private static final Pattern INT = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern FLOAT = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?");

    private final CsvRecords records;
    /** A row whose values are the indexes of their fields. */
    private final MapValue columns = new MapValue();
    private final int width;

    private CsvDecoder(CsvRecords records, List<Text> header) {
        this.records = records;
        this.width = header.size();
        for (int i = 0; i < width; i++) {
            columns.put(header.get(i), i);
        }
    }

    public static ListValue decode(Text document) {
        CsvRecords records = new CsvRecords(document);
        List<Text> header = records.next();
        return header == null ? new ListValue() : new CsvDecoder(records, header).rows();
    }

    private ListValue rows() {
        ListValue rows = new ListValue();
        for (List<Text> record = records.next(); record != null; record = records.next()) {
            if (record.size() != width) {
                throw unequal(record.size(), rows.size() + 1);
            }
            Object[] values = new Object[columns.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = value(record.get((int) columns.longAt(i)));
            }
            rows.append(columns.withValues(values));
        }
        return rows;
    }

    private static Object value(Text field) {
        if (field.isEmpty() || !canBeginNumber(field.codePointAt(0))) {
            return field;
        }
        String text = field.toString();
        if (INT.matcher(text).matches()) {
            return integer(text);
        }
        return FLOAT.matcher(text).matches() ? (Object) Double.parseDouble(text) : field;
    }

    private static boolean canBeginNumber(int c) {
        return c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
    }

    /** An int if 64 bits are enough, else a float. */
    private static Object integer(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return Double.parseDouble(text);
        }
    }

    /** @param index the record's, where the header is 0 */
    private FormatException unequal(int fields, int index) {
        return new FormatException("CSV parse error: CSV error: record " + index + " (line: " + records.line() + ", byte: " + records.offset() +
                        "): found record with " + fields + " fields, but the previous record has " + width + " fields");
    }
}
