package org.inplace.ruff.nodes;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.source.SourceSection;
import java.util.List;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.node.Statement;

/** The code of a function whose call returns a generator or a promise, which its display text says (section 5.5). */
public final class SpecialFunction extends FunctionRoot {

    private final String kind;

    public SpecialFunction(String kind, TruffleLanguage<?> language, FrameDescriptor descriptor, String name, int arity, List<String> captured, SourceSection section, Statement body) {
        super(language, descriptor, name, arity, false, captured, section, body);
        this.kind = kind;
    }

    @Override
    protected String kind() {
        return kind;
    }
}
