package org.inplace.ruff.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import org.inplace.core.control.If;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;
import org.inplace.core.op.Binary;
import org.inplace.core.place.Place;
import org.inplace.core.value.Null;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Tagged;
import org.inplace.ruff.runtime.Truth;
import org.inplace.ruff.syntax.Ast.BinaryOp;

/** A case of {@code match}: pattern, binders, guard, body. */
public final class Case extends Node {

    /** The part of a pattern that decides whether a value is taken. */
    public abstract static class Pattern extends Node {
        abstract boolean matches(VirtualFrame frame, Object value);
    }

    @Child private Statement reset;
    @Child private Pattern pattern;
    @Children private final Place[] binders;
    @Child private Expression guard;
    @Child Statement body;
    private final CountingConditionProfile profile = CountingConditionProfile.create();

    /**
     * @param reset makes the case's variables absent where that matters; may be null
     * @param binders null where nothing is bound
     * @param guard may be null
     */
    public Case(Statement reset, Pattern pattern, Place[] binders, Expression guard, Statement body) {
        this.reset = reset;
        this.pattern = pattern;
        this.binders = binders;
        this.guard = guard;
        this.body = body;
    }

    @ExplodeLoop
    boolean takes(VirtualFrame frame, Object value) {
        if (!profile.profile(pattern.matches(frame, value))) {
            return false;
        }
        if (reset != null) {
            reset.execute(frame);
        }
        for (int i = 0; i < binders.length; i++) {
            if (binders[i] == null) {
                continue;
            }
            Object payload = value instanceof Tagged tagged ? tagged.payload(i) : null;
            binders[i].set(frame, payload == null ? Null.INSTANCE : payload);
        }
        return guard == null || passes(frame);
    }

    /** Whether the guard holds, with what the pattern has bound. */
    boolean passes(VirtualFrame frame) {
        return If.test(guard, frame);
    }

    /** {@code _}. */
    public static final class Any extends Pattern {
        @Override
        boolean matches(VirtualFrame frame, Object value) {
            return true;
        }
    }

    /** A literal: takes what is {@code ==} to it. */
    public static final class Literal extends Pattern {

        @Child private Expression literal;
        @Child private Binary equal = Operator.create(BinaryOp.EQ, null, null);

        public Literal(Expression literal) {
            this.literal = literal;
        }

        @Override
        boolean matches(VirtualFrame frame, Object value) {
            return Truth.of(equal.executeWith(frame, value, literal.execute(frame)));
        }
    }

    /** A word: takes the string of that text. */
    public static final class Word extends Pattern {

        private final Text word;

        public Word(String word) {
            this.word = Text.of(word);
        }

        @Override
        boolean matches(VirtualFrame frame, Object value) {
            return value instanceof Text text && text.equals(word);
        }
    }

    /** A tag: takes the values that have it. */
    public static final class Variant extends Pattern {

        private final Tagged.Tag tag;

        public Variant(Tagged.Tag tag) {
            this.tag = tag;
        }

        @Override
        boolean matches(VirtualFrame frame, Object value) {
            return value instanceof Tagged tagged && tagged.tag().same(tag);
        }
    }
}
