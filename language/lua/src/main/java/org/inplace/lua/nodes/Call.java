package org.inplace.lua.nodes;

import java.util.Set;

import org.inplace.core.node.Expression;
import org.inplace.lua.runtime.Sites;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.NodeUtil;

/** {@code callee(arguments)}, with all results. */
public final class Call extends Expression implements Sites.CallSite {

    private static final Set<String> CATCHING = Set.of("pcall", "xpcall", "resume");

    @Child private Expression callee;
    @Child private Values arguments;
    @Child private Invoke invoke;
    private final int line;
    private final Sites.Callee name;
    private final boolean tail;

    public Call(Expression callee, Values arguments, int line, Sites.Callee name, boolean tail) {
        this.callee = callee;
        this.arguments = arguments;
        this.line = line;
        this.name = name;
        this.tail = tail;
        this.invoke = InvokeNodeGen.create(Naming.what(name), tail);
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public Sites.Callee callee() {
        return name;
    }

    @Override
    public boolean isTail() {
        return tail;
    }

    /** A call of a function that catches errors is what a try block is in other languages. */
    @Override
    public boolean hasTag(Class<? extends Tag> asked) {
        return super.hasTag(asked) || asked == StandardTags.TryBlockTag.class && catchesErrors();
    }

    private boolean catchesErrors() {
        return NodeUtil.findAllNodeInstances(invoke, Node.class).stream() //
                        .anyMatch(node -> node instanceof Sites.BuiltinCall call && call.builtin() != null && CATCHING.contains(call.builtin().name()));
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object function = callee.execute(frame);
        return invoke.execute(function, arguments.execute(frame, 1));
    }
}
