package org.inplace.ruff.nodes;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import org.inplace.core.node.Expression;
import org.inplace.ruff.runtime.Promise;

/** {@code await v}: the value of a promise; any other value is itself (section 12.6). */
@NodeChild(value = "operand", type = Expression.class)
public abstract class Await extends Expression {

    @Specialization
    Object promise(Promise promise) {
        return promise.await(this);
    }

    @Specialization(guards = "!isPromise(value)")
    static Object value(Object value) {
        return value;
    }

    static boolean isPromise(Object value) {
        return value instanceof Promise;
    }

    @Override
    public boolean readsPlace() {
        return true;
    }
}
