package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;
import java.util.List;
import org.inplace.core.error.GuestError;
import org.inplace.core.source.Position;
import org.inplace.core.value.Text;
import org.inplace.ruff.syntax.Diagnostics;

/** A raised error (section 15): a message, where it was raised, and optionally a cause. */
public final class RuffError extends GuestError {

    private static final long serialVersionUID = 1L;

    private static final int EXIT_CODE = 4;

    private final transient Text message;
    private final transient Object cause;
    private transient List<String> functions;

    /** @param cause a value of the program, or null */
    public RuffError(Text message, Object cause, Node location) {
        super(message.toString(), location);
        this.message = message;
        this.cause = cause;
    }

    @TruffleBoundary
    public RuffError(String message, Node location) {
        this(Text.of(message), null, location);
    }

    /** An error that was noticed where the program's stack could not be asked any more. */
    @TruffleBoundary
    public RuffError(String message, Node location, List<String> functions) {
        this(message, location);
        this.functions = functions;
    }

    /** The same error, to be raised a second time: with the message, the place and the active functions of the first. */
    @TruffleBoundary
    public RuffError again() {
        RuffError again = new RuffError(message, cause, getLocation());
        again.functions = functions();
        return again;
    }

    public Text message() {
        return message;
    }

    /** A value of the program, or null. */
    public Object cause() {
        return cause;
    }

    /** The active functions, innermost first. */
    @TruffleBoundary
    public List<String> functions() {
        if (functions == null) {
            functions = activeFunctions();
        }
        return functions;
    }

    /** The report on an uncaught error (section 15.6). */
    @Override
    @TruffleBoundary
    protected String report() {
        StringBuilder out = new StringBuilder(headed(Reporter.current()));
        List<String> active = functions();
        if (!active.isEmpty()) {
            out.append("\nCall stack:\n");
            for (int i = 0; i < active.size(); i++) {
                out.append("  ").append(i).append(" at ").append(active.get(i)).append('\n');
            }
        }
        return out.append('\n').toString();
    }

    /** What went wrong and where. */
    private String headed(Reporter reporter) {
        String head = reporter.head() + " Runtime Error: " + getMessage() + "\n";
        SourceSection at = statement();
        return at == null ? head : head + "  --> " + Paths.shown(at.getSource()) + ":" + position(at) + "\n";
    }

    private static Position position(SourceSection at) {
        return Diagnostics.position(at.getSource().getCharacters().toString(), at.getCharIndex());
    }

    @Override
    @TruffleBoundary
    protected String brief() {
        return "Error: " + headed(Reporter.INTERPRETER);
    }

    @Override
    @TruffleBoundary
    protected String json() {
        SourceSection at = statement();
        Position position = at == null ? null : position(at);
        String file = at == null ? null : Paths.shown(at.getSource());
        return RuntimeDiagnostic.of(Reporter.current(), getMessage(), file, position, EXIT_CODE).json(functions().reversed());
    }

    @Override
    protected int exitCode() {
        return EXIT_CODE;
    }
}
