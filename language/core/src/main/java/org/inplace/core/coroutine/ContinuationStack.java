package org.inplace.core.coroutine;

import com.oracle.truffle.api.nodes.EncapsulatingNodeReference;
import com.oracle.truffle.api.nodes.Node;
import java.util.function.UnaryOperator;
import jdk.internal.vm.Continuation;
import jdk.internal.vm.ContinuationScope;

/**
 * A stack that the JVM cuts off the thread's and keeps in the heap while it is suspended. Only to be touched if
 * {@link Coroutines#hasContinuations}.
 */
final class ContinuationStack extends Continuation implements Stack {

    private static final ContinuationScope SCOPE = new ContinuationScope("inplace");

    /** How much room {@link #reach} makes sure of: some hundred bytes more than the JVM's switching code needs. */
    private static final int REACH = 24;

    private final Body body;

    ContinuationStack(UnaryOperator<Object> code) {
        this(new Body(code));
    }

    private ContinuationStack(Body body) {
        super(SCOPE, body);
        this.body = body;
    }

    /** What runs on the stack, and what is handed over at a switch. */
    private static final class Body implements Runnable {

        private UnaryOperator<Object> code;
        private Object passed;
        private Throwable failure;

        Body(UnaryOperator<Object> code) {
            this.code = code;
        }

        @Override
        public void run() {
            UnaryOperator<Object> started = code;
            code = null;
            try {
                passed = started.apply(take());
            } catch (Throwable e) {
                failure = e;
            }
        }

        Object take() {
            Object value = passed;
            passed = null;
            return value;
        }
    }

    @Override
    public Object resume(Object value) {
        reach(REACH);
        body.passed = value;
        run();
        if (body.failure != null) {
            throw Stack.rethrow(body.failure);
        }
        return body.take();
    }

    @Override
    public Object yield(Object value) {
        Node node = EncapsulatingNodeReference.getCurrent().get();
        body.passed = value;
        Continuation.yield(SCOPE);
        EncapsulatingNodeReference.getCurrent().set(node); // of the thread that has resumed it
        return body.take();
    }

    @Override
    protected void onPinned(Pinned reason) {
        body.passed = null;
        throw new CoroutineException(CoroutineException.Reason.PINNED);
    }

    /**
     * Overflows the stack here rather than within the JVM's code that switches stacks, which ends the process then.
     * Each call needs 16 bytes at least, and tells the JVM to look some pages ahead of it.
     */
    private static int reach(int calls) {
        return calls == 0 ? 0 : 1 + reach(calls - 1);
    }
}
