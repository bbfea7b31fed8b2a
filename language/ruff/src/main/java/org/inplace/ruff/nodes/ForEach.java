package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import org.inplace.core.control.Completion;
import org.inplace.core.control.Loop;
import org.inplace.core.generator.Resume;
import org.inplace.core.interop.Import;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;
import org.inplace.core.value.Container;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.Generator;
import org.inplace.ruff.runtime.Kinds;
import org.inplace.ruff.runtime.NativeValue;

/**
 * {@code for pattern in value} (section 11.4). The loop borrows the container it walks over; its state, the container and
 * the position, is in slots of its own. Which kinds of values came along is remembered, and only those are compiled.
 */
public final class ForEach extends Loop {

    /** All kinds of lists; the others are bits beside these. */
    private static final int LISTS = ListValue.LONGS | ListValue.DOUBLES | ListValue.BOOLEANS | ListValue.OBJECTS;
    private static final int NUMBERS = 16;
    private static final int MAPS = 32;
    private static final int TEXTS = 64;
    private static final int STEPS = 128;

    private final int sourceSlot;
    private final int positionSlot;
    private final int limitSlot;
    private final boolean keeps;
    @Child private Expression iterable;
    @Child private Statement reset;
    @Child private Bind variable;
    @Child private Statement body;
    @Child private NextElement next;
    private final Resume resume;
    @CompilationFinal private int seen;
    private final CountingConditionProfile profile = CountingConditionProfile.create();

    /**
     * @param slots three free frame slots
     * @param reset makes the body's variables absent where that matters; may be null
     * @param resume where the body is in a generator and yields; else null
     * @param keeps whether the body may store what the variable holds, or change it, so that containers must be marked
     */
    public ForEach(int[] slots, Expression iterable, Statement reset, Bind variable, boolean keeps, Statement body, Resume resume) {
        this.sourceSlot = slots[0];
        this.positionSlot = slots[1];
        this.limitSlot = slots[2];
        this.iterable = iterable;
        this.reset = reset;
        this.variable = variable;
        this.keeps = keeps;
        this.body = body;
        this.resume = resume;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (resume == null || !resume.isPending(frame)) {
            begin(frame);
        }
        Object result = iterate(frame);
        if (result != Completion.YIELD) {
            end(frame);
        }
        return result;
    }

    private void begin(VirtualFrame frame) {
        Object source = iterable.execute(frame);
        if (source instanceof NativeValue own) {
            source = elements(own);
        } else if (Kinds.isForeign(source)) {
            source = elements(source);
        }
        long limit = limit(source);
        frame.setObject(sourceSlot, source);
        frame.setLong(positionSlot, 0);
        frame.setLong(limitSlot, limit);
        if (source instanceof Container container) {
            container.borrow();
        }
    }

    private void end(VirtualFrame frame) {
        if (frame.getObject(sourceSlot) instanceof Container container) {
            container.release();
        }
        frame.clear(sourceSlot);
        frame.clear(positionSlot);
        frame.clear(limitSlot);
    }

    private boolean is(int kind) {
        return (seen & kind) != 0;
    }

    private void note(int kind) {
        if (!is(kind)) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            seen |= kind;
        }
    }

    /** The number of iterations over a value; notes its kind. */
    private long limit(Object source) {
        if (source instanceof Long number) {
            note(NUMBERS);
            return number;
        }
        if (source instanceof ListValue list) {
            note(ListValue.kind(list.storage()));
            return list.size();
        }
        if (source instanceof MapValue map) {
            note(MAPS);
            return map.end();
        }
        if (source instanceof Text text) {
            note(TEXTS);
            return text.length();
        }
        if (source instanceof Double number) {
            note(NUMBERS);
            return number.longValue();
        }
        if (source instanceof NativeValue.Steps) {
            if (next == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                next = insert(NextElement.create());
            }
            note(STEPS);
            return Long.MAX_VALUE;
        }
        throw Errors.notIterable(this);
    }

    @TruffleBoundary
    private Object elements(NativeValue source) {
        Object elements = source.elements();
        if (elements == null) {
            throw Errors.notIterable(this);
        }
        return elements;
    }

    /** What a value from outside yields: the elements of arrays, the keys of hashes as they are now, what iterators give one by one. */
    @TruffleBoundary
    private Object elements(Object source) {
        InteropLibrary interop = InteropLibrary.getUncached();
        try {
            if (interop.hasArrayElements(source)) {
                ListValue elements = new ListValue();
                for (long i = 0; i < interop.getArraySize(source); i++) {
                    elements.append(Import.value(interop.readArrayElement(source, i)));
                }
                return elements;
            }
            if (interop.hasHashEntries(source)) {
                ListValue keys = new ListValue();
                NativeValue.Steps steps = steps(interop.getHashKeysIterator(source));
                for (Object key = steps.next(this); key != null; key = steps.next(this)) {
                    keys.append(key);
                }
                return keys;
            }
            if (interop.isIterator(source)) {
                return steps(source);
            }
            if (interop.hasIterator(source)) {
                return steps(interop.getIterator(source));
            }
        } catch (InteropException e) {
            throw Errors.notIterable(this);
        }
        throw Errors.notIterable(this);
    }

    private static NativeValue.Steps steps(Object iterator) {
        InteropLibrary interop = InteropLibrary.getUncached(iterator);
        return at -> {
            try {
                return interop.hasIteratorNextElement(iterator) ? Import.value(interop.getIteratorNextElement(iterator)) : null;
            } catch (InteropException e) {
                throw Errors.failed(e.getMessage(), at);
            }
        };
    }

    @Override
    protected int ownCounter() {
        return positionSlot;
    }

    @Override
    protected Object step(VirtualFrame frame) {
        if (resume != null && resume.isPending(frame)) {
            return after(body.execute(frame));
        }
        long position = frame.getLong(positionSlot);
        if (!profile.profile(position < frame.getLong(limitSlot))) {
            return null;
        }
        frame.setLong(positionSlot, position + 1);
        if (is(STEPS) && frame.getObject(sourceSlot) instanceof NativeValue.Steps steps) {
            return step(frame, steps);
        }
        if (reset != null) {
            reset.execute(frame);
        }
        element(frame, position);
        return after(body.execute(frame));
    }

    private Object step(VirtualFrame frame, NativeValue.Steps steps) {
        Object element = steps instanceof Generator generator ? next.execute(generator) : next(steps);
        if (element == null) {
            return null;
        }
        if (reset != null) {
            reset.execute(frame);
        }
        variable.bind(frame, Container.share(element));
        return after(body.execute(frame));
    }

    @TruffleBoundary
    private Object next(NativeValue.Steps steps) {
        return steps.next(this);
    }

    private void element(VirtualFrame frame, long position) {
        Object source = frame.getObject(sourceSlot);
        if (is(LISTS) && ((seen & ~LISTS) == 0 || source instanceof ListValue)) {
            element(frame, CompilerDirectives.castExact(source, ListValue.class), (int) position);
        } else if (is(MAPS) && source instanceof MapValue map) {
            int next = map.next((int) position); // there is one, since the last position before the limit has an entry
            frame.setLong(positionSlot, next + 1);
            variable.bind(frame, map.keyAt(next));
        } else if (is(TEXTS) && source instanceof Text text) {
            variable.bind(frame, text.charAt((int) position));
        } else {
            variable.bindLong(frame, position);
        }
    }

    private void element(VirtualFrame frame, ListValue list, int position) {
        Object storage = list.storage();
        if (is(ListValue.LONGS) && storage instanceof long[] longs) {
            variable.bindLong(frame, longs[position]);
        } else if (is(ListValue.DOUBLES) && storage instanceof double[] doubles) {
            variable.bindDouble(frame, doubles[position]);
        } else if (is(ListValue.BOOLEANS) && storage instanceof boolean[] booleans) {
            variable.bind(frame, booleans[position]);
        } else if (is(ListValue.OBJECTS) && storage instanceof Object[] objects) {
            variable.bind(frame, keeps ? Container.share(objects[position]) : objects[position]);
        } else {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            seen |= ListValue.kind(storage);
            element(frame, list, position);
        }
    }
}
