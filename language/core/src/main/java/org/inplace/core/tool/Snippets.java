package org.inplace.core.tool;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.source.Source;
import java.util.List;
import org.inplace.core.call.FunctionValue;

/** A language whose code debuggers can evaluate at a place in a running program: see {@link Snippet}. */
public interface Snippets {

    /**
     * The code of a source as if it were the body of a function in which the given names are variables of the functions around
     * it, each in a cell.
     *
     * @return code of a {@link org.inplace.core.call.FunctionRoot}, which knows the names that it captures
     */
    RootCallTarget snippet(Source source, List<String> names);

    /**
     * Calls such code.
     *
     * @param captures the cells of the names that it captures
     * @param around the function in whose place it is evaluated; null if it is not known
     */
    Object evaluate(RootCallTarget code, Object[] captures, FunctionValue around);
}
