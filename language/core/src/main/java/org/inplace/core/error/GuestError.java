package org.inplace.core.error;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.TruffleStackTrace;
import com.oracle.truffle.api.TruffleStackTraceElement;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;
import java.util.ArrayList;
import java.util.List;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.node.Statement;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.Text;

/**
 * An error in a program. Embedders and the launcher find the complete text for standard error and the exit status as its
 * members {@code report} and {@code exitCode}; what a command loop prints as {@code brief}; and, of errors that have one, a
 * report for programs as {@code json}. Where texts are bytes, {@code raw} is {@code brief} with one character for each byte.
 */
@ExportLibrary(InteropLibrary.class)
public abstract class GuestError extends AbstractTruffleException {

    private static final long serialVersionUID = 1L;

    private static final List<String> MEMBERS = List.of("report", "exitCode", "brief", "json", "raw");

    protected GuestError(String message, Node location) {
        super(message, location);
        poll(location);
    }

    /** Calls that end with errors end without a look at whether the program is to stop: functions that catch and call go on and on. */
    @TruffleBoundary
    private static void poll(Node location) {
        TruffleSafepoint.pollHere(location);
    }

    /** What is printed for an uncaught error: whole lines. */
    protected abstract String report();

    /** What a command loop prints for it: whole lines. */
    protected abstract String brief();

    /** The report for programs, whole lines of JSON; null if there is only the one for people. */
    protected abstract String json();

    /** What {@link #brief} says, with one character for each byte; null if texts are not bytes. */
    protected String raw() {
        return null;
    }

    /** The exit status of a program that ends with this error. */
    protected abstract int exitCode();

    /** The names of the functions that were active when the error was raised, innermost first. */
    @TruffleBoundary
    public final List<String> activeFunctions() {
        return activeFunctions(this);
    }

    @TruffleBoundary
    public static List<String> activeFunctions(Throwable error) {
        List<String> names = new ArrayList<>();
        List<TruffleStackTraceElement> trace = TruffleStackTrace.getStackTrace(error);
        if (trace == null || trace.isEmpty()) {
            return runningFunctions(); // when memory ran out the machine notes no trace: at least those that go on
        }
        trace.forEach(element -> addFunction(element.getTarget(), names));
        return names;
    }

    /** The names of the functions that are active now, innermost first. */
    @TruffleBoundary
    public static List<String> runningFunctions() {
        List<String> names = new ArrayList<>();
        Truffle.getRuntime().iterateFrames(frame -> {
            addFunction(frame.getCallTarget(), names);
            return null;
        });
        return names;
    }

    private static void addFunction(CallTarget target, List<String> names) {
        if (target instanceof RootCallTarget callable && callable.getRootNode() instanceof FunctionRoot root && !root.isModule()) {
            names.add(root.getName());
        }
    }

    /** The source of the innermost statement that was being executed; null if there is none. */
    @TruffleBoundary
    public final SourceSection statement() {
        Node location = getLocation();
        Statement statement = Statement.enclosing(location);
        if (statement != null) {
            return statement.getSourceSection();
        }
        return location == null ? null : location.getEncapsulatingSourceSection();
    }

    @ExportMessage
    @TruffleBoundary
    public Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return Text.of(String.valueOf(getMessage()));
    }

    @ExportMessage
    public boolean hasMembers() {
        return true;
    }

    @ExportMessage
    public Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
        return ListValue.of(MEMBERS.stream().filter(this::isMemberReadable).map(name -> (Object) Text.of(name)).toArray());
    }

    @ExportMessage
    @TruffleBoundary
    public boolean isMemberReadable(String member) {
        return switch (member) {
            case "report", "exitCode", "brief" -> true;
            case "json" -> json() != null;
            case "raw" -> raw() != null;
            default -> false;
        };
    }

    @ExportMessage
    @TruffleBoundary
    public Object readMember(String member) throws UnknownIdentifierException {
        if (!isMemberReadable(member)) {
            throw UnknownIdentifierException.create(member);
        }
        return switch (member) {
            case "report" -> Text.of(report());
            case "brief" -> Text.of(brief());
            case "json" -> Text.of(json());
            case "raw" -> Text.of(raw());
            default -> (long) exitCode();
        };
    }
}
