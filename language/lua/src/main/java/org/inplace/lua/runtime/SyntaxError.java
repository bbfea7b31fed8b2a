package org.inplace.lua.runtime;

import org.inplace.core.value.ListValue;
import org.inplace.core.value.Text;
import org.inplace.lua.syntax.SyntaxFailure;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;

/** What an embedder gets for a source that is no chunk. The command line finds the message with one character for each byte as its member {@code raw}. */
@ExportLibrary(InteropLibrary.class)
public final class SyntaxError extends AbstractTruffleException {

    private static final long serialVersionUID = 1L;

    private static final String RAW = "raw";

    private final transient Source source;
    private final transient ByteString text;
    private final int offset;
    private final boolean incomplete;

    public SyntaxError(SyntaxFailure failure, Source source) {
        super(failure.text().toString());
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

    @ExportMessage
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
        return ListValue.of(Text.of(RAW));
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberReadable(String member) {
        return member.equals(RAW);
    }

    @ExportMessage
    @TruffleBoundary
    Object readMember(String member) throws UnknownIdentifierException {
        if (!member.equals(RAW)) {
            throw UnknownIdentifierException.create(member);
        }
        return Text.of(text.latin1() + "\n");
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
