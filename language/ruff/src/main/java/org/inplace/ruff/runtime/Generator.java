package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.StopIterationException;
import com.oracle.truffle.api.library.CachedLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.EncapsulatingNodeReference;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import org.inplace.core.call.Activations;
import org.inplace.core.generator.GeneratorState;
import org.inplace.core.value.Container;
import org.inplace.ruff.Language;

/** What a generator function returns (section 12.5). It is a reference: whoever holds it sees the same position. */
@ExportLibrary(InteropLibrary.class)
public final class Generator implements NativeValue, NativeValue.Steps {

    private static final Tagged.Tag SOME = Tagged.Tag.of("Option", "Some");
    private static final Tagged NONE = new Tagged(Tagged.Tag.of("Option", "None"), new Object[0]);

    private final GeneratorState state;
    private final String name;
    /** An element that was asked for but not taken. */
    private Object ahead;

    public Generator(RootCallTarget body, MaterializedFrame frame, String name) {
        this.state = new GeneratorState(body, frame);
        this.name = name;
    }

    /** @throws RuffError if it is running */
    public GeneratorState state(Node location) {
        if (state.isRunning()) {
            throw Errors.generatorIsRunning(location);
        }
        return state;
    }

    /** The name of the function. */
    public String name() {
        return name;
    }

    /** What {@code next()} returns for an element; null stands for the end. */
    public static Tagged option(Object element) {
        return element == null ? NONE : new Tagged(SOME, new Object[] {Container.share(element)});
    }

    /** The next element for code that is not compiled; null at the end. */
    @Override
    @TruffleBoundary
    public Object next(Node location) {
        GeneratorState own = state(location);
        if (own.hasEnded()) {
            return null;
        }
        Activations activations = Language.activations(location);
        if (!activations.enter(Errors.DEPTH_LIMIT)) {
            throw Errors.tooDeep(name, location);
        }
        Object[] arguments = own.start();
        if (arguments == null) {
            activations.exit();
            throw Errors.generatorIsRunning(location);
        }
        EncapsulatingNodeReference current = EncapsulatingNodeReference.getCurrent();
        Node outer = current.set(location);
        Object element = null;
        try {
            element = IndirectCallNode.getUncached().call(own.body(), arguments);
            activations.exit();
            return element;
        } finally {
            current.set(outer);
            if (element == null) {
                own.end();
            } else {
                own.suspend();
            }
        }
    }

    @Override
    public String kind() {
        return "generator";
    }

    @Override
    public String displayText() {
        return "<generator>";
    }

    @Override
    public String inspection() {
        return "Generator(exhausted: " + state.hasEnded() + ")";
    }

    @Override
    public Object elements() {
        return this;
    }

    @ExportMessage
    boolean isIterator() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    boolean hasIteratorNextElement(@CachedLibrary("this") InteropLibrary self) {
        if (ahead == null) {
            ahead = next(self);
        }
        return ahead != null;
    }

    @ExportMessage
    Object getIteratorNextElement(@CachedLibrary("this") InteropLibrary self) throws StopIterationException {
        if (!hasIteratorNextElement(self)) {
            throw StopIterationException.create();
        }
        Object element = ahead;
        ahead = null;
        return element;
    }

    @ExportMessage
    String toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return displayText();
    }
}
