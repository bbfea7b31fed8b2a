package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Text;
import org.inplace.ruff.runtime.Errors;

/** Helpers for generators of static sites (library specification, section 2.19). */
final class SiteLib {

    static final List<Builtin> TABLE = List.of(
                    new Builtin("ssg_render_pages", 0, Builtin.ANY, Effect.READS, SiteLib::renderPages),
                    new Builtin("ssg_build_output_paths", 0, Builtin.ANY, Effect.READS, SiteLib::outputPaths));

    private static final Text PAGE_START = Text.of("<html><body><h1>Post ");
    private static final Text BODY_START = Text.of("</h1><article>");
    private static final Text PAGE_END = Text.of("</article></body></html>");

    private SiteLib() {
    }

    /** The page around a post's text, which is not escaped. */
    static Text page(long index, Text body) {
        return Text.joined(PAGE_START, Text.ofLong(index), BODY_START, body, PAGE_END);
    }

    /** Where the page of a post goes. */
    static Text outputPath(Text directory, long index, Text extension) {
        return Text.joined(directory, Text.of("/post_"), Text.ofLong(index), extension);
    }

    @TruffleBoundary
    private static Object renderPages(Node at, Object[] a) {
        Arguments.expect(a.length == 1, "ssg_render_pages() expects 1 argument (array of source pages), got " + a.length, at);
        if (!(a[0] instanceof ListValue sources)) {
            throw Errors.failed("ssg_render_pages() requires an array of source page strings", at);
        }
        Object[] pages = new Object[sources.size()];
        long bytes = 0;
        for (int i = 0; i < pages.length; i++) {
            if (!(sources.get(i) instanceof Text body)) {
                throw Errors.failed("ssg_render_pages() source page at index " + i + " must be a string", at);
            }
            Text page = page(i, body);
            pages[i] = page;
            bytes += page.toUtf8().length;
        }
        MapValue result = new MapValue();
        result.put(Text.of("pages"), ListValue.of(pages));
        result.put(Text.of("checksum"), (Object) bytes);
        return result;
    }

    @TruffleBoundary
    private static Object outputPaths(Node at, Object[] a) {
        String function = "ssg_build_output_paths() ";
        String expected = "expects 2 or 3 arguments (output_dir, file_count, optional extension), got ";
        Arguments.expect(a.length == 2 || a.length == 3, function + expected + a.length, at);
        Text directory = Arguments.text(a, 0, function + "output_dir must be a string", at);
        if (!(a[1] instanceof Long count)) {
            throw Errors.failed(function + "file_count must be an integer", at);
        }
        Arguments.expect(count >= 0, function + "file_count must be >= 0, got " + count, at);
        Arguments.expect(count <= Integer.MAX_VALUE, function + "result too large", at);
        Text extension = a.length == 2 ? Text.of(".html") : Arguments.text(a, 2, function + "optional extension must be a string", at);
        ListValue paths = new ListValue();
        for (long i = 0; i < count; i++) {
            paths.append(outputPath(directory, i, extension));
        }
        return paths;
    }
}
