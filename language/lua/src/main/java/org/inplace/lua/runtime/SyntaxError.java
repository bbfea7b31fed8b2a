package org.inplace.lua.runtime;

import org.inplace.core.error.GuestError;
import org.inplace.lua.syntax.SyntaxFailure;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;

/** What an embedder gets for a source that is no chunk. The command line finds the message with one character for each byte as its member {@code raw}. */
@ExportLibrary(InteropLibrary.class)
public final class SyntaxError extends GuestError {

    private static final long serialVersionUID = 1L;

    private final transient Source source;
    private final transient ByteString text;
    private final int offset;
    private final boolean incomplete;

    public SyntaxError(SyntaxFailure failure, Source source) {
        super(failure.text().toString(), null);
        this.source = source;
        this.text = failure.text();
        this.offset = failure.offset();
        this.incomplete = failure.isIncomplete();
    }

    @ExportMessage
    ExceptionType getExceptionType() {
        return ExceptionType.PARSE_ERROR;
    }

    @ExportMessage
    boolean isExceptionIncompleteSource() {
        return incomplete;
    }

    @Override
    protected String report() {
        return "lua: " + getMessage() + "\n";
    }

    @Override
    protected String brief() {
        return getMessage() + "\n";
    }

    @Override
    protected String raw() {
        return text.latin1() + "\n";
    }

    @Override
    protected String json() {
        return null;
    }

    @Override
    protected int exitCode() {
        return 1;
    }

    @ExportMessage
    boolean hasSourceLocation() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    SourceSection getSourceLocation() {
        int length = source.getCharacters().length();
        return source.createSection(Math.min(offset, length), 0);
    }
}
