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
    private final transient String brief;
    private final transient String json;

    /**
     * @param brief what a command loop prints
     * @param json the report for programs; null if there is none
     * @param report the complete text for standard error
     * @param incomplete whether more text might make it a program
     */
    public SyntaxError(String message, Source source, Span span, String report, String brief, String json, int exitCode, boolean incomplete) {
        super(message, null);
        this.source = source;
        this.span = span;
        this.report = report;
        this.exitCode = exitCode;
        this.incomplete = incomplete;
        this.brief = brief;
        this.json = json;
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
    protected String brief() {
        return brief;
    }

    @Override
    protected String json() {
        return json;
    }

    @Override
    protected int exitCode() {
        return exitCode;
    }
}
