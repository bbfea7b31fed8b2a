package org.inplace.property;

import org.inplace.property.Values.Array;
import org.inplace.property.Values.Dict;
import org.inplace.property.Values.Struct;

/** Reading (8.5, 8.6) and replacing (7.2) one element, entry or field of a container. */
final class Access {

    private Access() {
    }

    static Object index(Object container, Object index) {
        if (container instanceof Array a && index instanceof Long i) {
            return a.items().get(position(a.items().size(), i));
        }
        if (container instanceof String s && index instanceof Long i) {
            int[] characters = s.codePoints().toArray();
            return Character.toString(characters[position(characters.length, i)]);
        }
        if (container instanceof Dict d && isKey(index)) {
            Object value = d.entries().get(index.toString());
            if (value == null) {
                throw new GuestError("Missing map key: " + (index instanceof String ? "\"" + index + "\"" : index));
            }
            return value;
        }
        throw new GuestError("Invalid index operation");
    }

    static void setIndex(Object container, Object index, Object value) {
        if (container instanceof Array a && index instanceof Long i) {
            a.items().set(position(a.items().size(), i), value);
        } else if (container instanceof Dict d && isKey(index)) {
            d.entries().put(index.toString(), value);
        } else {
            throw new GuestError("Invalid index assignment");
        }
    }

    static boolean isKey(Object index) {
        return index instanceof String || index instanceof Long;
    }

    private static int position(int size, long index) {
        long i = index < 0 ? index + size : index;
        if (i < 0 || i >= size) {
            throw new GuestError("Index out of bounds: " + index);
        }
        return (int) i;
    }

    static Object field(Object container, String name) {
        return switch (container) {
            case Struct s when s.fields().containsKey(name) -> s.fields().get(name);
            case Struct _ -> throw new GuestError("Field not found: " + name);
            case Dict d -> d.entries().getOrDefault(name, Values.NULL);
            default -> throw noField(name);
        };
    }

    static Object guardedField(Object container, String name) {
        return switch (container) {
            case Struct s -> s.fields().getOrDefault(name, Values.NULL);
            case Dict d -> d.entries().getOrDefault(name, Values.NULL);
            default -> {
                if (container == Values.NULL) {
                    yield Values.NULL;
                }
                throw noField(name);
            }
        };
    }

    static void setField(Object container, String name, Object value) {
        switch (container) {
            case Struct s -> s.fields().put(name, value);
            case Dict d -> d.entries().put(name, value);
            default -> throw new GuestError("Cannot set field on non-struct");
        }
    }

    static GuestError noField(String name) {
        return new GuestError("Cannot access field or method '" + name + "' on non-struct value");
    }
}
