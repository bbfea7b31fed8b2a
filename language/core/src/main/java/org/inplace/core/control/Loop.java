package org.inplace.core.control;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.BytecodeOSRNode;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.LoopNode;
import java.util.Arrays;
import org.inplace.core.limit.Toll;
import org.inplace.core.node.Statement;

/**
 * All loops of all languages. A loop that runs long in the interpreter is compiled while it runs, through
 * {@link BytecodeOSRNode} rather than Truffle's own loop node, because that leaves the frame virtual: variables are
 * registers. So a loop keeps all its state in frame slots.
 */
public abstract class Loop extends Statement implements BytecodeOSRNode {

    private static final int REPORT_EVERY = 1 << 10;
    /** What steps return when it is time to go on in compiled code. */
    private static final Object HOT = new Object();

    @CompilationFinal private Object osrMetadata;
    /** Null unless the iterations of loops are limited. */
    @Child private Toll toll;

    /** From now on, iterations have to be paid for. */
    public final void setToll(Toll toll) {
        this.toll = insert(toll);
        osrMetadata = null; // code that was compiled while the loop ran does not pay
    }

    /**
     * One iteration with the question whether there is one. {@link Completion#AGAIN} to go around, null when the loop is over
     * on its own account or by {@code break}, or the result of the function.
     */
    protected abstract Object step(VirtualFrame frame);

    /** Runs the steps; to be called when the loop's state has been set up in the frame. */
    protected final Object iterate(VirtualFrame frame) {
        return toll == null ? iterateFree(frame) : iteratePaying(frame);
    }

    /** Iterations that are paid for at once are a loop of their own, as simple as one that need not pay. */
    private Object iteratePaying(VirtualFrame frame) {
        int counter = ownCounter();
        while (true) {
            Object result = counter < 0 ? stepsCounted(frame, toll.credit()) : stepsThatCount(frame, toll.credit(), counter);
            if (CompilerDirectives.inInterpreter() && result == HOT) {
                result = BytecodeOSRNode.tryOSR(this, 0L, null, null, frame); // pays for what it does
                if (result != null) {
                    return result == Completion.DONE ? null : result;
                }
            } else if (result != Completion.AGAIN) {
                return result;
            }
        }
    }

    /** As many iterations as there is credit for, in a loop that counts them anyway. */
    private Object stepsThatCount(VirtualFrame frame, int credit, int counter) {
        long from = frame.getLong(counter);
        int unseen = 1; // the counter does not show yet that an iteration has begun, or that there is none
        try {
            while (frame.getLong(counter) - from < credit) {
                Object result = step(frame);
                if (result != Completion.AGAIN) {
                    return result;
                }
                TruffleSafepoint.poll(this);
                if (isHot()) {
                    unseen = 0;
                    return HOT;
                }
            }
            unseen = 0;
            return Completion.AGAIN;
        } finally {
            pay((int) (frame.getLong(counter) - from) + unseen);
        }
    }

    /**
     * As many iterations as there is credit for. Of short ones, compiled code runs four without comparing their number with anything;
     * they are written out because the compiler forgets in any other form what a step has returned.
     */
    private Object stepsCounted(VirtualFrame frame, int credit) {
        int begun = 1;
        try {
            while (toll.severalAtOnce() && CompilerDirectives.inCompiledCode() && begun <= credit - 4) {
                Object result = step(frame);
                if (result != Completion.AGAIN) {
                    return result;
                }
                begun++;
                result = step(frame);
                if (result != Completion.AGAIN) {
                    return result;
                }
                begun++;
                result = step(frame);
                if (result != Completion.AGAIN) {
                    return result;
                }
                begun++;
                result = step(frame);
                if (result != Completion.AGAIN) {
                    return result;
                }
                begun++;
                TruffleSafepoint.poll(this);
            }
            while (begun <= credit) {
                Object result = step(frame);
                if (result != Completion.AGAIN) {
                    return result;
                }
                begun++;
                TruffleSafepoint.poll(this);
                if (isHot()) {
                    begun--;
                    return HOT;
                }
            }
            begun--;
            return Completion.AGAIN;
        } finally {
            pay(begun);
        }
    }

    private boolean isHot() {
        return CompilerDirectives.inInterpreter() && BytecodeOSRNode.pollOSRBackEdge(this, 1);
    }

    private void pay(int count) {
        toll.pay(count);
        if (CompilerDirectives.hasNextTier()) {
            LoopNode.reportLoopCount(this, count);
        }
    }

    /**
     * The frame slot of a long that grows by one, or by more, with each iteration, if the loop has one anyway; -1 if not. What is true
     * when iterations begin holds for all of them.
     */
    protected int ownCounter() {
        return -1;
    }

    private Object iterateFree(VirtualFrame frame) {
        int count = 0;
        while (true) {
            Object result = step(frame);
            if (result != Completion.AGAIN) {
                if (CompilerDirectives.hasNextTier() && count > 0) {
                    LoopNode.reportLoopCount(this, count);
                }
                return result;
            }
            TruffleSafepoint.poll(this);
            if (CompilerDirectives.hasNextTier()) {
                count++;
                if (isHot()) {
                    Object osr = BytecodeOSRNode.tryOSR(this, 0L, null, null, frame);
                    if (osr != null) {
                        return osr == Completion.DONE ? null : osr;
                    }
                } else if (count == REPORT_EVERY) {
                    LoopNode.reportLoopCount(this, count);
                    count = 0;
                }
            }
        }
    }

    @Override
    public final Object executeOSR(VirtualFrame frame, long target, Object interpreterState) {
        Object result = iterate(frame);
        return result == null ? Completion.DONE : result;
    }

    /** The function and its arguments stay where code in the loop looks for them. */
    @Override
    public final Object[] storeParentFrameInArguments(VirtualFrame parentFrame) {
        Object[] arguments = parentFrame.getArguments();
        Object[] extended = Arrays.copyOf(arguments, arguments.length + 1);
        extended[arguments.length] = parentFrame;
        return extended;
    }

    @Override
    public final Frame restoreParentFrameFromArguments(Object[] arguments) {
        return (Frame) arguments[arguments.length - 1];
    }

    /**
     * Takes the variables back from a loop that was compiled while it ran. Truffle's own way leaves compiled code first, which
     * costs a nested loop more than its iterations; what kinds of values the slots hold is known here, so nothing needs that.
     */
    @Override
    @ExplodeLoop
    public final void restoreParentFrame(VirtualFrame osrFrame, VirtualFrame parentFrame) {
        int slots = osrFrame.getFrameDescriptor().getNumberOfSlots();
        for (int slot = 0; slot < slots; slot++) {
            byte tag = osrFrame.getTag(slot);
            if (tag == FrameSlotKind.Long.tag) {
                parentFrame.setLong(slot, osrFrame.getLong(slot));
            } else if (tag == FrameSlotKind.Double.tag) {
                parentFrame.setDouble(slot, osrFrame.getDouble(slot));
            } else if (tag == FrameSlotKind.Object.tag) {
                parentFrame.setObject(slot, osrFrame.getObject(slot));
            } else {
                parentFrame.clear(slot);
            }
        }
    }

    /** What a body's end means to its loop. */
    protected static Object after(Object completion) {
        if (completion == null || completion == Completion.CONTINUE) {
            return Completion.AGAIN;
        }
        return completion == Completion.BREAK ? null : completion;
    }

    @Override
    public final Object getOSRMetadata() {
        return osrMetadata;
    }

    @Override
    public final void setOSRMetadata(Object osrMetadata) {
        this.osrMetadata = osrMetadata;
    }
}
