package org.inplace.core.limit;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.NodeUtil;
import org.inplace.core.control.Loop;
import org.inplace.core.node.Spanned;
import org.inplace.core.node.Statement;

/**
 * Counts the statements of a function: with each call those that are not in a loop, and with each iteration of a loop those that are
 * directly in that. Which way a branch goes makes no difference: a program never executes more statements than are counted.
 */
final class StatementCounter extends Gate {

    /** How many nodes a loop may have of which the compiler makes several iterations in a row. */
    private static final int MOST_NODES_OF_SHORT_LOOP = 40;

    private final Meters meters;
    private final int statements;

    private StatementCounter(Meters meters, int statements, Statement body) {
        super(body);
        this.meters = meters;
        this.statements = statements;
    }

    /** Gives a function its counter, and its loops theirs. */
    static void install(Node body, Meters meters) {
        int statements = Math.max(1, within(body, meters));
        install(StatementCounter.class, body, whole -> new StatementCounter(meters, statements, whole));
    }

    private static int within(Node node, Meters meters) {
        int statements = node instanceof Spanned spanned && spanned.hasTag(StandardTags.StatementTag.class) ? 1 : 0;
        int children = 0;
        for (Node child : node.getChildren()) {
            children += within(child, meters);
        }
        if (node instanceof Loop loop) {
            loop.setToll(new Toll(meters, Math.max(1, children), isShort(loop)));
            return statements;
        }
        return statements + children;
    }

    /** Few nodes, and no calls: each of those might be inlined several times. */
    private static boolean isShort(Loop loop) {
        return NodeUtil.countNodes(loop) <= MOST_NODES_OF_SHORT_LOOP
                        && NodeUtil.findAllNodeInstances(loop, Spanned.class).stream().noneMatch(node -> node.hasTag(StandardTags.CallTag.class));
    }

    @Override
    public Object execute(VirtualFrame frame) {
        meters.use(statements, this);
        return body.execute(frame);
    }
}
