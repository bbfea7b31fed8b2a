package org.inplace.core.tool;

import java.util.function.ObjIntConsumer;

/** A node that puts arguments where the body of a function looks for them. Debuggers may come before it has done so. */
public interface Parameters {

    /** Tells the name of each parameter, with the index of its argument in the frame. */
    void each(ObjIntConsumer<String> to);
}
