package org.inplace.ruff.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.function.Function;
import org.inplace.core.value.Display;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Text;

/** Arrays of dicts as CSV. The keys of the first dict are the columns. */
public final class CsvEncoder {

    /** Not a character: what begins a field needs no quotes for looking like a comment. */
    private static final char NO_COMMENT = '\uFFFF';

    private CsvEncoder() {
    }

    public static Text encode(Object value) {
        if (!(value instanceof ListValue rows)) {
            throw notRows();
        }
        if (rows.size() == 0) {
            throw new FormatException("CSV requires non-empty array");
        }
        Text[] columns = columns(row(rows, 0));
        StringWriter out = new StringWriter();
        // an empty field alone would be a blank line
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).commentCharacter(NO_COMMENT)//
                        .quoteStrategy(columns.length == 1 ? QuoteStrategies.EMPTY : QuoteStrategies.REQUIRED).build(out);
        writer.writeRecord(fields(columns, Text::toString));
        for (int i = 0; i < rows.size(); i++) {
            MapValue row = row(rows, i);
            writer.writeRecord(fields(columns, column -> field(row.get(column))));
        }
        return Text.of(out.toString());
    }

    private static FormatException notRows() {
        return new FormatException("CSV requires array of dictionaries");
    }

    private static MapValue row(ListValue rows, int index) {
        if (rows.get(index) instanceof MapValue row) {
            return row;
        }
        throw notRows();
    }

    private static Text[] columns(MapValue first) {
        Text[] columns = new Text[first.size()];
        Arrays.setAll(columns, first::keyAt);
        Arrays.sort(columns);
        return columns;
    }

    private static String[] fields(Text[] columns, Function<Text, String> field) {
        return Arrays.stream(columns).map(field).toArray(String[]::new);
    }

    /** The display text of a simple value; nothing for others and for a key that a row does not have. */
    private static String field(Object value) {
        return switch (value) {
            case Text _, Long _, Double _, Boolean _ -> Display.text(value).toString();
            case null, default -> "";
        };
    }
}
