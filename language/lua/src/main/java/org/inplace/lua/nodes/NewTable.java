package org.inplace.lua.nodes;

import org.inplace.core.node.Expression;
import org.inplace.core.node.Makes;
import org.inplace.core.value.Null;
import org.inplace.lua.Language;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Results;
import org.inplace.lua.runtime.Sites;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/** A constructor of any form: items in the order of the text, positional ones stored in batches (specification, section 7.1). */
public final class NewTable extends Expression implements Makes, Sites.Located {

    private static final int BATCH = 50;
    private static final int LONG = 64;

    @Children private final Expression[] keys;
    @Children private final Expression[] values;
    @Children private final Item[] items;
    @Child private Expression last;
    private final int line;
    private final int positional;

    /** Where an item with a key is stored, which fails at the line of its end. */
    private static final class Item extends Node implements Sites.Located {
        private final int line;

        Item(int line) {
            this.line = line;
        }

        @Override
        public int line() {
            return line;
        }
    }

    /**
     * @param keys null for each positional item
     * @param lines those of the ends of the items
     * @param last a final item with any number of values; null if there is none
     */
    public NewTable(Expression[] keys, Expression[] values, int[] lines, Expression last, int line) {
        this.keys = keys;
        this.values = values;
        this.last = last;
        this.line = line;
        this.items = new Item[keys.length];
        int count = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == null) {
                count++;
            } else {
                items[i] = new Item(lines[i]);
            }
        }
        this.positional = count;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Table table = Language.get(this).newTable(positional, keys.length - positional);
        if (values.length > LONG) {
            fillMany(frame.materialize(), table);
        } else {
            fill(frame, table);
        }
        if (last != null) {
            table.append(positional, Results.all(last.execute(frame)));
        }
        return table;
    }

    @ExplodeLoop
    private void fill(VirtualFrame frame, Table table) {
        Object[] batch = new Object[Math.min(positional, BATCH)];
        int waiting = 0;
        int stored = 0;
        for (int i = 0; i < values.length; i++) {
            if (keys[i] == null) {
                batch[waiting++] = values[i].execute(frame);
                if (waiting == BATCH) {
                    table.place(stored, batch, waiting);
                    stored += waiting;
                    waiting = 0;
                }
            } else {
                Object key = keys[i].execute(frame);
                put(table, key, values[i].execute(frame), items[i]);
            }
        }
        table.place(stored, batch, waiting);
    }

    /** The same without unrolling, for tables of data. */
    @TruffleBoundary
    private void fillMany(MaterializedFrame frame, Table table) {
        fill(frame, table);
    }

    private static void put(Table table, Object key, Object value, Item item) {
        if (key instanceof ByteString name) {
            table.putField(name, value);
        } else {
            Operations.checkKey(key, item);
            if (value != Null.INSTANCE || table.find(key) != null) {
                table.put(key, value);
            }
        }
    }
}
