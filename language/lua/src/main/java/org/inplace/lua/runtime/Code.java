package org.inplace.lua.runtime;

import java.util.List;

import org.inplace.core.call.FunctionRoot;
import org.inplace.core.node.Statement;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;

/** The code of a Lua function or chunk. Frame arguments: the {@link Closure}, then the arguments, however many. */
public final class Code extends FunctionRoot {

    /**
     * What the program can find out about its own text.
     *
     * @param chunk the chunk's name as messages show it
     * @param source the chunk's name as it was given
     * @param line of the word {@code function}; 0 for a main chunk
     * @param lastLine of its {@code end}; 0 for a main chunk
     * @param parameters how many there are
     * @param vararg whether it takes more
     * @param tailCalls whether its result may be a {@link TailCall}
     */
    public record About(String chunk, ByteString source, int line, int lastLine, int parameters, boolean vararg, boolean tailCalls) {
    }

    private final About about;
    private final boolean named;

    /** @param name as it is declared; null for functions without */
    public Code(TruffleLanguage<?> language, FrameDescriptor descriptor, String name, About about, List<String> upvalues, SourceSection section, Statement body) {
        super(language, descriptor, name != null ? name : about.line == 0 ? "main chunk" : about.chunk + ":" + about.line, about.parameters, about.line == 0, upvalues, section, body);
        this.about = about;
        this.named = name != null;
    }

    public About about() {
        return about;
    }

    public boolean isNamed() {
        return named;
    }

    /** Makes a node that is no part of the program belong to this code, so that what runs there is found here. */
    void adopt(Node call) {
        insert(call);
    }

    public boolean hasTailCalls() {
        return about.tailCalls;
    }

    /** Functions reach others as {@link FunctionView}s. */
    @Override
    public boolean hasInstances() {
        return false;
    }

    @Override
    public Object own(Object foreign) {
        return Foreign.toLua(foreign);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object result = body(frame);
        return result == null ? Results.NONE : result;
    }
}
