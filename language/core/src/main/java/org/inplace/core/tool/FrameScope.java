package org.inplace.core.tool;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.NodeUtil;
import com.oracle.truffle.api.source.SourceSection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.call.FunctionValue;
import org.inplace.core.interop.Variables;
import org.inplace.core.scope.Global;
import org.inplace.core.scope.Globals;
import org.inplace.core.value.Container;

/**
 * The variables that code at a node sees in a frame: those of the function and the blocks around the node, in an outer scope
 * those that the function captured, outside of that those of its module. A scope includes the ones outside of it.
 */
@ExportLibrary(InteropLibrary.class)
public final class FrameScope extends Variables {

    /** For each name the variables that may be meant, innermost first: the first one that exists is. */
    private final Map<String, List<Reference>> variables = new LinkedHashMap<>();
    private final FunctionRoot root;
    private final FrameScope parent;
    private final SourceSection section;

    /** @param section the function's, for the scope of a function's own variables; else null */
    private FrameScope(String title, FunctionRoot root, FrameScope parent, SourceSection section) {
        super(title, root.languageClass());
        this.root = root;
        this.parent = parent;
        this.section = section;
    }

    /** Whether a node is in code that has such scopes. */
    public static boolean isAround(Node node) {
        return node.getRootNode() instanceof FunctionRoot;
    }

    /** @param frame of the node's code; null if nothing runs there, so that no variable exists */
    @TruffleBoundary
    public static FrameScope of(Node node, MaterializedFrame frame) {
        FunctionRoot root = (FunctionRoot) node.getRootNode();
        Frame own = frame == null ? null : root.activation(frame);
        FunctionValue function = function(own);
        FrameScope outer = null;
        if (function != null && function.globals() != null && function.globals().size() > 0) {
            outer = new FrameScope("module", root, null, null);
            outer.addGlobals(function.globals());
        }
        List<String> captured = root.capturedNames();
        if (function != null && !captured.isEmpty()) {
            outer = new FrameScope("closure", root, outer, null);
            for (int i = 0; i < captured.size(); i++) {
                outer.add(captured.get(i), new Reference.Capture(function, i));
            }
        }
        FrameScope local = new FrameScope(root.getName(), root, outer, root.getSourceSection());
        if (own != null) {
            for (Node n = node; n != null; n = n.getParent()) {
                if (n instanceof Holder holder) {
                    local.addSlots(holder.variableSlots(), own.materialize());
                }
            }
            if (node instanceof InstrumentableNode entered && entered.hasTag(StandardTags.RootTag.class)) {
                local.addArguments(node, own.materialize());
            }
        }
        return local;
    }

    /** The function that a frame is an activation of; null if it is not known. */
    public static FunctionValue function(Frame frame) {
        Object[] arguments = frame == null ? new Object[0] : frame.getArguments();
        return arguments.length > 0 && arguments[0] instanceof FunctionValue function ? function : null;
    }

    private void addGlobals(Globals globals) {
        for (int i = 0; i < globals.size(); i++) {
            Global global = globals.get(i);
            add(global.name(), new Reference.Global(global));
        }
    }

    private void addSlots(int[] slots, MaterializedFrame frame) {
        FrameDescriptor descriptor = frame.getFrameDescriptor();
        for (int slot : slots) {
            String name = String.valueOf(descriptor.getSlotName(slot));
            if (!name.startsWith("<")) {
                add(name, new Reference.Slot(frame, slot));
            }
        }
    }

    private void addArguments(Node whole, MaterializedFrame frame) {
        NodeUtil.forEachChild(whole, child -> {
            if (child instanceof Parameters parameters) {
                parameters.each((name, index) -> add(name, new Reference.Argument(frame, index)));
            } else if (!(child instanceof Holder)) {
                addArguments(child, frame);
            }
            return true;
        });
    }

    private void add(String name, Reference reference) {
        variables.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(reference);
    }

    /** The variable that a name means here; null if none exists. */
    Reference find(String name) {
        for (Reference reference : variables.getOrDefault(name, List.of())) {
            if (reference.get() != null) {
                return reference;
            }
        }
        return parent == null ? null : parent.find(name);
    }

    @Override
    protected Collection<String> names() {
        return own().toList();
    }

    /** The names of the variables that exist, then those of the scopes outside; a name may be there several times. */
    private Stream<String> own() {
        Stream<String> here = variables.keySet().stream().filter(name -> variables.get(name).stream().anyMatch(v -> v.get() != null));
        return parent == null ? here : Stream.concat(here, parent.own());
    }

    @Override
    @TruffleBoundary
    protected Object value(String name) {
        Reference found = find(name);
        return found == null ? null : found.get();
    }

    @Override
    protected Object shown(String name, Object value) {
        Reference variable = find(name);
        return View.of(value, new View.Place() {
            @Override
            public Object get() {
                return Container.share(variable.get());
            }

            @Override
            public void set(Object changed) {
                variable.set(changed);
            }
        });
    }

    @ExportMessage
    boolean hasScopeParent() {
        return parent != null;
    }

    @ExportMessage
    Object getScopeParent() throws UnsupportedMessageException {
        if (parent == null) {
            throw UnsupportedMessageException.create();
        }
        return parent;
    }

    @ExportMessage
    boolean hasSourceLocation() {
        return section != null;
    }

    @ExportMessage
    SourceSection getSourceLocation() throws UnsupportedMessageException {
        if (section == null) {
            throw UnsupportedMessageException.create();
        }
        return section;
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberModifiable(String member) {
        return find(member) != null;
    }

    @ExportMessage
    boolean isMemberInsertable(@SuppressWarnings("unused") String member) {
        return false;
    }

    @ExportMessage
    @TruffleBoundary
    void writeMember(String member, Object value) throws UnsupportedMessageException {
        Reference found = find(member);
        if (found == null) {
            throw UnsupportedMessageException.create();
        }
        found.set(Container.share(root.own(value)));
    }
}
