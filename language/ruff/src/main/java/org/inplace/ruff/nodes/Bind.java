package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import org.inplace.core.place.Place;
import org.inplace.core.value.Container;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Null;
import org.inplace.core.value.Text;

/** What a pattern does with a value (section 6.6): stores it, or its parts, in places. */
public abstract class Bind extends Node {

    public abstract void bind(VirtualFrame frame, Object value);

    public void bindLong(VirtualFrame frame, long value) {
        bind(frame, value);
    }

    public void bindDouble(VirtualFrame frame, double value) {
        bind(frame, value);
    }

    /** Stores the value. */
    public static final class Name extends Bind {

        @Child private Place place;

        public Name(Place place) {
            this.place = place;
        }

        @Override
        public void bind(VirtualFrame frame, Object value) {
            place.set(frame, value);
        }

        @Override
        public void bindLong(VirtualFrame frame, long value) {
            place.setLong(frame, value);
        }

        @Override
        public void bindDouble(VirtualFrame frame, double value) {
            place.setDouble(frame, value);
        }
    }

    /** Forgets the value. */
    public static final class Discard extends Bind {
        @Override
        public void bind(VirtualFrame frame, Object value) {
        }
    }

    /** Takes an array apart; what is not there is null. */
    public static final class Elements extends Bind {

        @Children private final Bind[] elements;
        @Child private Bind rest;

        /** @param rest may be null */
        public Elements(Bind[] elements, Bind rest) {
            this.elements = elements;
            this.rest = rest;
        }

        @Override
        public void bind(VirtualFrame frame, Object value) {
            bind(frame, value instanceof ListValue list ? list : null, true);
        }

        /** Takes an array apart that nobody else has, so that its elements move out of it and need no marks. */
        void bindFresh(VirtualFrame frame, ListValue list) {
            bind(frame, list, false);
        }

        @ExplodeLoop
        private void bind(VirtualFrame frame, ListValue list, boolean held) {
            int size = list == null ? 0 : list.size();
            Object[] parts = new Object[elements.length];
            for (int i = 0; i < elements.length; i++) {
                Object part = i < size ? list.get(i) : Null.INSTANCE;
                parts[i] = held ? Container.share(part) : part;
            }
            ListValue remaining = rest == null ? null : size > elements.length ? list.slice(elements.length, size) : new ListValue();
            for (int i = 0; i < elements.length; i++) {
                elements[i].bind(frame, parts[i]);
            }
            if (rest != null) {
                rest.bind(frame, remaining);
            }
        }
    }

    /** Takes the entries of a dict by their names; what is not there is null. */
    public static final class Entries extends Bind {

        private final Text[] keys;
        @Children private final Bind[] values;
        @Child private Bind rest;

        /** @param rest may be null */
        public Entries(Text[] keys, Bind[] values, Bind rest) {
            this.keys = keys;
            this.values = values;
            this.rest = rest;
        }

        @Override
        @ExplodeLoop
        public void bind(VirtualFrame frame, Object value) {
            MapValue map = value instanceof MapValue m ? m : null;
            Object[] parts = new Object[values.length];
            for (int i = 0; i < values.length; i++) {
                parts[i] = entry(map, i);
            }
            MapValue remaining = rest == null ? null : others(map);
            for (int i = 0; i < values.length; i++) {
                values[i].bind(frame, parts[i]);
            }
            if (rest != null) {
                rest.bind(frame, remaining);
            }
        }

        @TruffleBoundary
        private Object entry(MapValue map, int index) {
            int position = map == null ? -1 : map.find(keys[index]);
            return position < 0 ? Null.INSTANCE : Container.share(map.valueAt(position));
        }

        @TruffleBoundary
        private MapValue others(MapValue map) {
            MapValue others = new MapValue();
            for (int i = map == null ? -1 : map.next(0); i >= 0; i = map.next(i + 1)) {
                Text key = map.keyAt(i);
                if (!isNamed(key)) {
                    others.put(key, Container.share(map.valueAt(i)));
                }
            }
            return others;
        }

        private boolean isNamed(Text key) {
            for (Text named : keys) {
                if (named.equals(key)) {
                    return true;
                }
            }
            return false;
        }
    }
}
