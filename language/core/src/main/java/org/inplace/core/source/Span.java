package org.inplace.core.source;

/**
 * A half-open range of a source text, in UTF-16 offsets.
 *
 * @param start offset of the first unit
 * @param end offset behind the last unit, not before {@code start}
 */
public record Span(int start, int end) {

    public Span {
        assert start >= 0 && end >= start : start + ".." + end;
    }

    /** The smallest span that covers this one and another that does not begin before it. */
    public Span to(Span last) {
        return new Span(start, Math.max(end, last.end));
    }

    public int length() {
        return end - start;
    }
}
