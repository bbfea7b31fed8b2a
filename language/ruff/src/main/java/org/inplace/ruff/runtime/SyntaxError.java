package org.inplace.ruff.runtime;

import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import org.inplace.core.error.GuestError;
import org.inplace.core.source.Span;

/** A source that is no program. */
@ExportLibrary(InteropLibrary.class)
public final class SyntaxError extends GuestError {

    private static final long serialVersionUID = 1L;

    private final transient Source source;
    private final transient Span span;
    private final transient String report;
    private final int exitCode;
    private final boolean incomplete;

    /**
     * @param report the complete text for standard error
     * @param incomplete whether more text might make it a program
     */
    public SyntaxError(String message, Source source, Span span, String report, int exitCode, boolean incomplete) {
        super(message, null);
        this.source = source;
        this.span = span;
        this.report = report;
        this.exitCode = exitCode;
        this.incomplete = incomplete;
    }

    @ExportMessage
    ExceptionType getExceptionType() {
        return ExceptionType.PARSE_ERROR;
    }

    @ExportMessage
    boolean isExceptionIncompleteSource() {
        return incomplete;
    }

    @ExportMessage
    boolean hasSourceLocation() {
        return true;
    }

    @ExportMessage(name = "getSourceLocation")
    SourceSection location() throws UnsupportedMessageException {
        if (source == null) {
            throw UnsupportedMessageException.create();
        }
        int start = Math.min(span.start(), source.getLength());
        return source.createSection(start, Math.min(span.length(), source.getLength() - start));
    }

    @Override
    protected String report() {
        return report;
    }

    @Override
    protected int exitCode() {
        return exitCode;
    }
}
