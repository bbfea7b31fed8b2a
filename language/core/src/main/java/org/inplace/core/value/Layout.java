package org.inplace.core.value;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the fields of a record are: the hidden class of all records that got the same fields, of the same kinds, in the same
 * order. Layouts of one {@link Root} form a tree; adding a field leads to a child. A field whose values turn out to be of
 * several kinds is kept as an object in all layouts made later, so that programs settle on few layouts.
 */
public final class Layout {

    /** How the values of a field are kept. */
    public enum Kind {
        LONG,
        DOUBLE,
        OBJECT;

        public static Kind of(Object value) {
            if (value instanceof Long) {
                return LONG;
            }
            return value instanceof Double ? DOUBLE : OBJECT;
        }
    }

    /**
     * A field of a layout.
     *
     * @param index the index among the record's primitives or objects
     */
    public record Field(String name, Kind kind, int index) {
    }

    /** What all layouts of one struct definition, or of records that only share a name, have in common. */
    public static final class Root {

        private final String name;
        private final Object type;
        private final Map<String, Kind> kinds = new HashMap<>();
        private final Layout empty = new Layout(this, List.of());
        private volatile Assumption settled = newAssumption();

        /** @param type what the language knows statically about the records, or null */
        public Root(String name, Object type) {
            this.name = name;
            this.type = type;
        }

        public Layout empty() {
            return empty;
        }

        /** Holds until a field's kind gets more general; layouts chosen before are outdated then, but remain right. */
        public Assumption settled() {
            return settled;
        }

        private Kind join(String field, Kind kind) {
            Kind known = kinds.putIfAbsent(field, kind);
            if (known == null || known == kind) {
                return kind;
            }
            if (known != Kind.OBJECT) {
                kinds.put(field, Kind.OBJECT);
                Assumption outdated = settled;
                settled = newAssumption();
                outdated.invalidate();
            }
            return Kind.OBJECT;
        }

        private static Assumption newAssumption() {
            return Truffle.getRuntime().createAssumption("record layouts settled");
        }
    }

    private final Root root;
    private final List<Field> fields;
    private final int primitives;
    private final int objects;
    private final Map<Field, Layout> children = new HashMap<>();

    private Layout(Root root, List<Field> fields) {
        this.root = root;
        this.fields = fields;
        int longs = 0;
        for (Field field : fields) {
            longs += field.kind == Kind.OBJECT ? 0 : 1;
        }
        this.primitives = longs;
        this.objects = fields.size() - longs;
    }

    public Root root() {
        return root;
    }

    public String name() {
        return root.name;
    }

    /** What the language knows statically about records of this layout's root, or null. */
    public Object type() {
        return root.type;
    }

    /** The fields in the order in which they came. */
    public List<Field> fields() {
        return fields;
    }

    /** How many fields are kept as bits. */
    public int primitives() {
        return primitives;
    }

    public int objects() {
        return objects;
    }

    /** The field of a name, or null. */
    @TruffleBoundary
    public Field find(String field) {
        for (Field f : fields) {
            if (f.name.equals(field)) {
                return f;
            }
        }
        return null;
    }

    /** The layout with one more field, which must be new, fit for values of a kind. */
    @TruffleBoundary
    public Layout with(String field, Kind kind) {
        synchronized (root) {
            Kind joined = root.join(field, kind);
            Field added = new Field(field, joined, joined == Kind.OBJECT ? objects : primitives);
            return children.computeIfAbsent(added, f -> {
                List<Field> all = new ArrayList<>(fields);
                all.add(f);
                return new Layout(root, List.copyOf(all));
            });
        }
    }

    /** The layout of the same fields in which one of them takes objects. */
    @TruffleBoundary
    public Layout generalised(Field field) {
        synchronized (root) {
            root.join(field.name, Kind.OBJECT);
            Layout layout = root.empty;
            for (Field f : fields) {
                layout = layout.with(f.name, f == field ? Kind.OBJECT : f.kind);
            }
            return layout;
        }
    }
}
