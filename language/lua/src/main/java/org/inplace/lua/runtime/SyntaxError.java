package org.inplace.lua.runtime;

import org.inplace.lua.syntax.SyntaxFailure;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;

/** What an embedder gets for a source that is no chunk. */
@ExportLibrary(InteropLibrary.class)
public final class SyntaxError extends AbstractTruffleException {

    private static final long serialVersionUID = 1L;

    private final transient Source source;
    private final int offset;
    private final boolean incomplete;

    public SyntaxError(SyntaxFailure failure, Source source) {
        super(failure.text().toString());
        this.source = source;
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
