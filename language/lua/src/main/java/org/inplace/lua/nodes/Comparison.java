package org.inplace.lua.nodes;

import org.inplace.core.node.Expression;
import org.inplace.lua.runtime.Event;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Sites;
import org.inplace.lua.runtime.Table;
import org.inplace.lua.runtime.Types;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.dsl.NodeChild;

/** A comparison of two values. */
@NodeChild(value = "left", type = Expression.class)
@NodeChild(value = "right", type = Expression.class)
public abstract class Comparison extends Expression implements Sites.Located {

    private final int line;
    @Child private Metamethod metamethod;

    Comparison(int line) {
        this.line = line;
    }

    @Override
    public final int line() {
        return line;
    }

    /** What is neither two numbers nor two strings. */
    final boolean less(Object left, Object right) {
        Object handler = handler(Event.LT, left, right);
        return handler != null ? Types.isTrue(metamethod.call(handler, left, right)) : Operations.less(left, right, this);
    }

    /** What is neither two numbers nor two strings. */
    final boolean lessEqual(Object left, Object right) {
        Object handler = handler(Event.LE, left, right);
        return handler != null ? Types.isTrue(metamethod.call(handler, left, right)) : Operations.lessEqual(left, right, this);
    }

    /** Any two values. */
    final boolean equal(Object left, Object right) {
        Object handler = left == right ? null : handler(Event.EQ, left, right);
        return handler != null ? Types.isTrue(metamethod.call(handler, left, right)) : Operations.equal(left, right, this);
    }

    private Object handler(Event event, Object left, Object right) {
        if (!(left instanceof Table one && right instanceof Table other)) {
            return null;
        }
        if (metamethod == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            metamethod = insert(new Metamethod(event));
        }
        return metamethod.common(one, other);
    }
}
