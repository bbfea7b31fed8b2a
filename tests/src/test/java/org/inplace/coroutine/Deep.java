package org.inplace.coroutine;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.RootNode;
import java.util.function.Supplier;

/** A function that calls itself as often as its argument says, and does something at the bottom. */
final class Deep extends RootNode {

    private final String name;
    private final Supplier<Object> bottom;
    @Child private DirectCallNode call;

    private Deep(String name, Supplier<Object> bottom) {
        super(Plain.language(null), FrameDescriptor.newBuilder().build());
        this.name = name;
        this.bottom = bottom;
    }

    static RootCallTarget target(String name, Supplier<Object> bottom) {
        return new Deep(name, bottom).getCallTarget();
    }

    @Override
    public Object execute(VirtualFrame frame) {
        int depth = (int) frame.getArguments()[0];
        if (depth == 0) {
            return bottom();
        }
        if (call == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            call = insert(DirectCallNode.create(getCallTarget()));
        }
        return call.call(depth - 1);
    }

    @TruffleBoundary
    private Object bottom() {
        return bottom.get();
    }

    @Override
    public String getName() {
        return name;
    }
}
