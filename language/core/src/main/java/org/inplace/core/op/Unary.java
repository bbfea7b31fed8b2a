package org.inplace.core.op;

import com.oracle.truffle.api.dsl.NodeChild;
import org.inplace.core.node.Expression;

/** An operation on one value. */
@NodeChild(value = "operand", type = Expression.class)
public abstract class Unary extends Expression {
}
