package org.inplace.core.node;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.interop.NodeLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.call.FunctionValue;
import org.inplace.core.source.Span;
import org.inplace.core.tool.Allocations;
import org.inplace.core.tool.FrameScope;

/**
 * A node that stands for a stretch of source text, and says to tools what kind of thing it is and which variables
 * it sees.
 */
@ExportLibrary(NodeLibrary.class)
public abstract class Spanned extends Node implements InstrumentableNode {

    private static final int NOWHERE = -1;

    private int start = NOWHERE;
    private int length;
    private Class<? extends Tag> tag;

    public final void setSpan(Span span) {
        start = span.start();
        length = span.length();
    }

    /** Makes this node stand for the same text as another. */
    public final void setSpan(Spanned other) {
        start = other.start;
        length = other.length;
    }

    /** What tools see of what a node gave: a value of the program, or null for what is none, such as the way in which a statement ended. */
    static Object shown(Object given) {
        return given instanceof TruffleObject || given instanceof Long || given instanceof Double || given instanceof Boolean ? given : null;
    }

    /** Whether the node stands for source text at all. */
    public final boolean hasSpan() {
        return start != NOWHERE;
    }

    public final void setTag(Class<? extends Tag> tag) {
        this.tag = tag;
    }

    @Override
    public boolean isInstrumentable() {
        return start != NOWHERE;
    }

    @Override
    public boolean hasTag(Class<? extends Tag> asked) {
        return asked == tag || asked == StandardTags.ExpressionTag.class && this instanceof Expression && hasSpan() || asked == Allocations.Made.class && this instanceof Makes;
    }

    @ExportMessage
    boolean hasScope(@SuppressWarnings("unused") Frame frame) {
        return FrameScope.isAround(this);
    }

    @ExportMessage
    Object getScope(Frame frame, @SuppressWarnings("unused") boolean nodeEnter) throws UnsupportedMessageException {
        if (!FrameScope.isAround(this)) {
            throw UnsupportedMessageException.create();
        }
        return FrameScope.of(this, frame == null ? null : frame.materialize());
    }

    @ExportMessage
    boolean hasRootInstance(Frame frame) {
        return running(frame) != null;
    }

    @ExportMessage
    Object getRootInstance(Frame frame) throws UnsupportedMessageException {
        FunctionValue function = running(frame);
        if (function == null) {
            throw UnsupportedMessageException.create();
        }
        return function;
    }

    private FunctionValue running(Frame frame) {
        boolean known = frame != null && getRootNode() instanceof FunctionRoot root && root.hasInstances();
        return known ? FrameScope.function(((FunctionRoot) getRootNode()).activation(frame)) : null;
    }

    @Override
    @TruffleBoundary
    public SourceSection getSourceSection() {
        if (start == NOWHERE) {
            return null;
        }
        RootNode root = getRootNode();
        SourceSection whole = root == null ? null : root.getSourceSection();
        return whole == null ? null : whole.getSource().createSection(start, length);
    }
}
