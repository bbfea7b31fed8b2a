package org.inplace.property;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An error of the program (section 15). */
@SuppressWarnings("serial")
final class GuestError extends RuntimeException {

    private final Object cause;
    private List<String> stack;

    GuestError(String message) {
        this(message, null);
    }

    GuestError(String message, Object cause) {
        super(message, null, false, false);
        this.cause = cause;
    }

    static GuestError thrown(Object value) {
        return switch (value) {
            case String s -> new GuestError(s);
            case Values.Struct s -> new GuestError(
                    s.fields().get("message") instanceof String m ? m : s.name() + " error", s.fields().get("cause"));
            default -> new GuestError(Values.debug(value));
        };
    }

    /** Remembers the functions active at the raise; later calls, further out, change nothing. */
    void raisedIn(List<String> frames) {
        if (stack == null) {
            stack = List.copyOf(frames);
        }
    }

    /** What {@code except} binds. */
    Values.Struct value() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("message", getMessage());
        fields.put("stack", new Values.Array(new ArrayList<>(stack)));
        fields.put("line", 0L);
        if (cause != null) {
            fields.put("cause", cause);
        }
        return new Values.Struct("Error", null, fields);
    }
}
