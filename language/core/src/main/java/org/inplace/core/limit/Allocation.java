package org.inplace.core.limit;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** How many bytes threads have allocated since they began, as the JVM counts them anyway. */
final class Allocation {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocation() {
    }

    static long ofCurrentThread() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }

    /** Negative if the thread has ended. */
    static long of(Thread thread) {
        return THREADS.getThreadAllocatedBytes(thread.threadId());
    }
}
