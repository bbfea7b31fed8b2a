package org.inplace.ruff.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.error.GuestError;
import org.inplace.core.interop.Import;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.RecordValue;
import org.inplace.core.value.Text;
import org.inplace.ruff.Language;

/** The struct that {@code except} binds (section 15.3). */
public final class CaughtError {

    private static final long LINE = 0;
    private static final String OUT_OF_MEMORY = "Out of memory";

    private CaughtError() {
    }

    /** For an error of a program: here or in another language. */
    @TruffleBoundary
    public static RecordValue of(AbstractTruffleException error, Node location) {
        RecordValue struct = withoutStack(error, location);
        putStack(struct, error instanceof RuffError own ? own.functions() : GuestError.activeFunctions(error));
        return struct;
    }

    /** The same without the field {@code stack}, for a handler that does not look at it. */
    @TruffleBoundary
    public static RecordValue withoutStack(AbstractTruffleException error, Node location) {
        if (error instanceof RuffError own) {
            return struct(own.message(), own.cause(), location);
        }
        return struct(Text.of(Import.message(error)), null, location);
    }

    /** An error of the program or of another language as one of Ruff, with the functions that were active. */
    @TruffleBoundary
    public static RuffError own(AbstractTruffleException error, Node location) {
        if (error instanceof RuffError own) {
            own.functions();
            return own;
        }
        return new RuffError(Import.message(error), location, GuestError.activeFunctions(error));
    }

    /** For the end of the machine's stack or memory. */
    @TruffleBoundary
    public static RecordValue of(VirtualMachineError error, Node location) {
        RuffError own = translate(error, location);
        RecordValue struct = struct(own.message(), null, location);
        putStack(struct, own.functions());
        return struct;
    }

    /** The error of the program that the end of the machine's stack or memory is. */
    @TruffleBoundary
    public static RuffError translate(VirtualMachineError error, Node location) {
        List<String> functions = GuestError.activeFunctions(error);
        if (error instanceof StackOverflowError) {
            return new RuffError(Errors.tooDeep(functions.isEmpty() ? nameAround(location) : functions.getFirst()), location, functions);
        }
        return new RuffError(OUT_OF_MEMORY, location, functions);
    }

    /** For the end of memory in a function that was called here. */
    @TruffleBoundary
    public static RuffError outOfMemory(String function, Node call) {
        List<String> functions = GuestError.runningFunctions();
        functions.addFirst(function);
        return new RuffError(OUT_OF_MEMORY, call, functions);
    }

    private static String nameAround(Node location) {
        return location.getRootNode() instanceof FunctionRoot root ? root.getName() : "<main>";
    }

    private static RecordValue struct(Text message, Object cause, Node location) {
        RecordValue struct = new RecordValue(Language.get(location).unlinked("Error").empty(), null);
        struct.put("message", message);
        struct.put("line", LINE);
        if (cause != null) {
            struct.put("cause", cause);
        }
        return struct;
    }

    private static void putStack(RecordValue struct, List<String> functions) {
        List<String> outermostFirst = functions.reversed();
        struct.put("stack", new ListValue(outermostFirst.size(), i -> Text.of(outermostFirst.get(i))));
    }
}
