package org.inplace.core.tool;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.call.FunctionValue;
import org.inplace.core.interop.Import;
import org.inplace.core.interop.Variables;
import org.inplace.core.place.LocalPlace;
import org.inplace.core.scope.Cell;
import org.inplace.core.value.Container;
import org.inplace.core.value.Text;

/**
 * The variables that code at a node sees in a frame, innermost first: those of the blocks around it, of the function, and
 * what the function captured. Written values go where the program's own assignments go.
 */
@ExportLibrary(InteropLibrary.class)
public final class LocalScope extends Variables {

    /** A way to a variable: a slot of the frame, or an index among the captures. */
    private record Access(int index, boolean captured) {
    }

    private final FunctionRoot root;
    private final MaterializedFrame frame;
    private final Map<String, Access> variables = new LinkedHashMap<>();

    /** @param frame null if only the names are of interest */
    @TruffleBoundary
    public LocalScope(Node node, MaterializedFrame frame, Class<? extends TruffleLanguage<?>> language) {
        super(node.getRootNode().getName(), language);
        this.root = (FunctionRoot) node.getRootNode();
        this.frame = frame;
        for (Node n = node; n != null; n = n.getParent()) {
            if (n instanceof Holder holder) {
                addSlots(holder.variableSlots());
            }
        }
        List<String> captured = root.capturedNames();
        for (int i = 0; i < captured.size(); i++) {
            variables.putIfAbsent(captured.get(i), new Access(i, true));
        }
    }

    /** Whether a node is in code that has such a scope. */
    public static boolean isAround(Node node) {
        RootNode root = node.getRootNode();
        return root instanceof FunctionRoot;
    }

    private void addSlots(int[] slots) {
        FrameDescriptor descriptor = root.getFrameDescriptor();
        for (int slot : slots) {
            String name = String.valueOf(descriptor.getSlotName(slot));
            if (!name.startsWith("<")) {
                variables.putIfAbsent(name, new Access(slot, false));
            }
        }
    }

    @Override
    protected Collection<String> names() {
        return variables.keySet();
    }

    @Override
    @TruffleBoundary
    protected Object value(String name) {
        Access access = variables.get(name);
        if (access == null || frame == null) {
            return null;
        }
        Object held = held(access);
        if (held instanceof Text text) {
            text.settle();
        }
        return held instanceof Cell cell ? cell.get() : held;
    }

    private Object held(Access access) {
        if (access.captured) {
            return frame.getArguments()[0] instanceof FunctionValue function ? function.capture(access.index) : null;
        }
        return frame.getTag(access.index) == FrameSlotKind.Illegal.tag ? null : frame.getValue(access.index);
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberModifiable(String member) {
        Access access = variables.get(member);
        return access != null && frame != null && (held(access) instanceof Cell || !access.captured && value(member) != null);
    }

    @ExportMessage
    boolean isMemberInsertable(@SuppressWarnings("unused") String member) {
        return false;
    }

    @ExportMessage
    @TruffleBoundary
    void writeMember(String member, Object value) throws UnsupportedMessageException {
        if (!isMemberModifiable(member)) {
            throw UnsupportedMessageException.create();
        }
        Access access = variables.get(member);
        Object own = Container.share(Import.value(value));
        if (held(access) instanceof Cell cell) {
            cell.set(own);
        } else {
            new LocalPlace(access.index).set(frame, own);
        }
    }
}
