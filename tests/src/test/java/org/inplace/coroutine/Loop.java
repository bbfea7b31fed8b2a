package org.inplace.coroutine;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import org.inplace.core.coroutine.Coroutine;
import org.inplace.core.coroutine.Coroutines;

/** Compiled code that switches as often as its argument says: resumes a coroutine, or yields if there is none. */
final class Loop extends RootNode {

    private final Coroutines coroutines;
    private final Coroutine coroutine;

    private Loop(Coroutines coroutines, Coroutine coroutine) {
        super(Plain.language(null), FrameDescriptor.newBuilder().build());
        this.coroutines = coroutines;
        this.coroutine = coroutine;
    }

    static RootCallTarget target(Coroutines coroutines, Coroutine coroutine) {
        return new Loop(coroutines, coroutine).getCallTarget();
    }

    @Override
    public Object execute(VirtualFrame frame) {
        int count = (int) frame.getArguments()[0];
        Object value = this;
        for (int i = 0; i < count; i++) {
            value = coroutine == null ? coroutines.yield(value) : coroutine.resume(value);
        }
        return value;
    }
}
