package org.inplace.ruff.lib;

import static org.inplace.ruff.runtime.Capability.FILESYSTEM_READ;
import static org.inplace.ruff.runtime.Capability.FILESYSTEM_WRITE;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Text;
import org.inplace.ruff.Context;

/** Pages of static sites that are rendered and written while the program goes on (library specification, section 2.19). */
final class AsyncSiteLib {

    static final List<Builtin> TABLE = List.of(
                    Gated.row(FILESYSTEM_WRITE, "ssg_render_and_write_pages", AsyncSiteLib::write),
                    Gated.row(FILESYSTEM_WRITE, FILESYSTEM_READ, "ssg_read_render_and_write_pages", AsyncSiteLib::readAndWrite));

    private static final Text HTML = Text.of(".html");
    private static final String PROFILE = "RUFF_BENCH_SSG_PROFILE_ASYNC";
    private static final double NANOS_PER_MILLI = 1e6;

    /** What was done for one page: bytes written, and the time that both halves of the work took in nanoseconds. */
    private record Work(long bytes, long reading, long writing) {
    }

    private AsyncSiteLib() {
    }

    @TruffleBoundary
    private static Object write(Node at, Object[] a) {
        String name = "ssg_render_and_write_pages";
        Arguments.expect(a.length == 2 || a.length == 3, name + "() expects 2 or 3 arguments (source_pages, output_dir, optional concurrency_limit), got " + a.length, at);
        ListValue given = AsyncFileLib.list(a, 0, name + "() first argument must be an array of string source pages", at);
        Text directory = Arguments.text(a, 1, name + "() second argument must be a string output_dir", at);
        long limit = PromiseLib.limit(name, at, a, 2);
        Text[] sources = AsyncFileLib.texts(given, name + "() source page at index ", at);
        return FileTasks.all(sources.length, limit, i -> write(directory, i, sources[i], 0, at), works -> summary(works, false, false), at);
    }

    @TruffleBoundary
    private static Object readAndWrite(Node at, Object[] a) {
        String name = "ssg_read_render_and_write_pages";
        Arguments.expect(a.length == 2 || a.length == 3, name + "() expects 2 or 3 arguments (source_paths, output_dir, optional concurrency_limit), got " + a.length, at);
        ListValue given = AsyncFileLib.list(a, 0, name + "() first argument must be an array of string source paths", at);
        Text directory = Arguments.text(a, 1, name + "() second argument must be a string output_dir", at);
        long limit = PromiseLib.limit(name, at, a, 2);
        Text[] paths = AsyncFileLib.texts(given, name + "() source path at index ", at);
        boolean profiled = Context.get(at).env().getEnvironment().containsKey(PROFILE);
        return FileTasks.all(paths.length, limit, i -> {
            long start = System.nanoTime();
            Text source = FileTasks.read(paths[i], AsyncFileLib.readFailure(paths[i], i), at);
            return write(directory, i, source, System.nanoTime() - start, at);
        }, works -> summary(works, true, profiled), at);
    }

    private static Work write(Text directory, int index, Text source, long reading, Node at) {
        long start = System.nanoTime();
        Text page = SiteLib.page(index, source);
        Text path = SiteLib.outputPath(directory, index, HTML);
        FileTasks.write(path, page, AsyncFileLib.writeFailure(path, index), at);
        return new Work(page.toUtf8().length, reading, System.nanoTime() - start);
    }

    private static Object summary(Object[] works, boolean times, boolean profiled) {
        long bytes = 0;
        long reading = 0;
        long writing = 0;
        for (Object each : works) {
            Work work = (Work) each;
            bytes += work.bytes;
            reading += profiled ? work.reading : 0;
            writing += profiled ? work.writing : 0;
        }
        MapValue result = new MapValue();
        result.put(Text.of("checksum"), (Object) bytes);
        result.put(Text.of("files"), (Object) (long) works.length);
        if (times) {
            result.put(Text.of("read_ms"), (Object) (reading / NANOS_PER_MILLI));
            result.put(Text.of("render_write_ms"), (Object) (writing / NANOS_PER_MILLI));
        }
        result.share();
        return result;
    }
}
