package org.inplace.core.tool;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.TruffleLanguage.InlineParsingRequest;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExecutableNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.Source;
import java.util.List;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.scope.Cell;
import org.inplace.core.value.Container;

/**
 * Code that a debugger evaluates at a place in a running program: an expression to watch, a breakpoint's condition, a statement
 * typed in its console.
 *
 * <p>
 * It is compiled as a function that captures what it sees of the {@link FrameScope}. Variables that live in cells are captured
 * as they are; for the others cells are made, and what changed in those is written to the variables afterwards.
 */
public final class Snippet extends ExecutableNode {

    private final Snippets language;
    private final Source source;
    private final Node location;
    private List<String> names;
    private RootCallTarget code;

    private Snippet(TruffleLanguage<?> language, InlineParsingRequest request) {
        super(language);
        this.language = (Snippets) language;
        Source given = request.getSource();
        // internal, so that debuggers do not list it among the program's texts
        this.source = given.isInternal() ? given : Source.newBuilder(given).internal(true).build();
        this.location = request.getLocation();
    }

    /** What to execute for a debugger's request; null if the place is in no function. */
    public static <L extends TruffleLanguage<?> & Snippets> ExecutableNode of(L language, InlineParsingRequest request) {
        return FrameScope.isAround(request.getLocation()) ? new Snippet(language, request) : null;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return evaluate(frame.materialize());
    }

    @TruffleBoundary
    private Object evaluate(MaterializedFrame frame) {
        FrameScope scope = FrameScope.of(location, frame);
        String text = source.getCharacters().toString();
        List<String> visible = scope.names().stream().distinct().filter(text::contains).toList();
        if (!visible.equals(names)) { // a condition is evaluated again and again, and not always are there the same variables
            code = language.snippet(source, visible);
            names = visible;
        }
        List<Reference> variables = ((FunctionRoot) code.getRootNode()).capturedNames().stream().map(scope::find).toList();
        Object[] before = variables.stream().map(v -> Container.share(v.get())).toArray();
        Cell[] cells = new Cell[before.length];
        for (int i = 0; i < cells.length; i++) {
            Cell own = variables.get(i).cell();
            cells[i] = own == null ? new Cell(before[i]) : own;
        }
        try {
            return View.of(language.evaluate(code, cells, FrameScope.function(((FunctionRoot) location.getRootNode()).activation(frame))), null);
        } finally {
            for (int i = 0; i < cells.length; i++) {
                Reference variable = variables.get(i);
                if (variable.cell() == null && !isSame(before[i], cells[i].get())) {
                    variable.set(cells[i].get());
                }
            }
        }
    }

    private static boolean isSame(Object before, Object after) {
        return before == after || (before instanceof Long || before instanceof Double || before instanceof Boolean) && before.equals(after);
    }
}
