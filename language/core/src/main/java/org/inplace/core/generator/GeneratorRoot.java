package org.inplace.core.generator;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.source.SourceSection;
import java.util.List;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.control.Completion;
import org.inplace.core.control.ReturnException;
import org.inplace.core.node.Statement;

/**
 * The body of a generator. Frame arguments: nothing, the frame on which it runs, and whether it has run before. Gives what is
 * yielded next, or null if the body has ended.
 */
public final class GeneratorRoot extends FunctionRoot {

    private final Resume resume;

    public GeneratorRoot(TruffleLanguage<?> language, FrameDescriptor descriptor, String name, List<String> captured, SourceSection section, Resume resume, Statement body) {
        super(language, descriptor, name, 0, false, captured, section, body);
        this.resume = resume;
    }

    /** Debuggers find the frame of the call on the stack, but the body's own one at its nodes. */
    @Override
    public Frame activation(Frame frame) {
        Object[] arguments = frame.getArguments();
        return arguments.length == 3 && arguments[0] == null && arguments[1] instanceof MaterializedFrame own ? own : frame;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object[] arguments = frame.getArguments();
        VirtualFrame own = (MaterializedFrame) arguments[1];
        resume.begin(own, (boolean) arguments[2]);
        try {
            return body(own) == Completion.YIELD ? resume.take(own) : null;
        } catch (ReturnException returned) {
            return null;
        }
    }
}
