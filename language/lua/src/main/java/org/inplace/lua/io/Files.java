package org.inplace.lua.io;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

import org.inplace.core.system.SystemError;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.TruffleLanguage;

/** The files of a context, and what else a program does with the file system and processes. */
public final class Files {

    private static final String TEMPORARY = "lua_";

    private final TruffleLanguage.Env env;
    private final Table metatable;
    private final OpenFiles open = new OpenFiles();
    private final FileValue in;
    private final FileValue out;
    private final FileValue err;
    private FileValue input;
    private FileValue output;
    private boolean ending;

    /** @param metatable of all files; empty until the library is installed */
    public Files(TruffleLanguage.Env env, Table metatable) {
        this.env = env;
        this.metatable = metatable;
        this.out = standard(new OutputDevice(env.out()));
        this.in = standard(new InputDevice(env.in()) {
            @Override
            int read(byte[] target, int from, int most) throws IOException {
                Files.flush(out);
                return super.read(target, from, most);
            }
        });
        this.err = standard(new OutputDevice(env.err()) {
            @Override
            void write(byte[] source, int from, int count) throws IOException {
                Files.flush(out);
                super.write(source, from, count);
                super.flush();
            }
        });
        this.input = in;
        this.output = out;
    }

    private FileValue standard(Device device) {
        return new FileValue(metatable, new BufferedFile(device, true), true);
    }

    private static void flush(FileValue value) throws IOException {
        value.file().flush();
    }

    public Table metatable() {
        return metatable;
    }

    public FileValue in() {
        return in;
    }

    public FileValue out() {
        return out;
    }

    public FileValue err() {
        return err;
    }

    /** What {@code io.read} reads. */
    public FileValue input() {
        return input;
    }

    public void setInput(FileValue file) {
        input = file;
    }

    /** What {@code io.write} writes to. */
    public FileValue output() {
        return output;
    }

    public void setOutput(FileValue file) {
        output = file;
    }

    // ------------------------------------------------------------------ opening and closing

    /** Opens a file. @param mode as the program writes it */
    @TruffleBoundary
    public FileValue open(ByteString name, ByteString mode) throws IOException {
        Mode known = Mode.of(mode);
        if (known == null) {
            throw Device.failure(SystemError.INVALID);
        }
        return register(device(file(name), known));
    }

    private Device device(TruffleFile file, Mode mode) throws IOException {
        boolean regular = file.isRegularFile();
        if (!regular && file.isDirectory()) {
            if (mode.writes()) {
                throw Device.failure(SystemError.IS_A_DIRECTORY);
            }
            return new DirectoryDevice();
        }
        SeekableByteChannel channel = file.newByteChannel(mode.options());
        return new ChannelDevice(channel, mode, regular || file.isRegularFile());
    }

    private FileValue register(Device device) {
        FileValue value = new FileValue(metatable, new BufferedFile(device), false);
        open.add(value);
        return value;
    }

    /** A new file for reading and writing that is gone when it is closed. */
    @TruffleBoundary
    public FileValue openTemporary() throws IOException {
        Set<OpenOption> options = new HashSet<>(Mode.UPDATE.options());
        options.add(StandardOpenOption.DELETE_ON_CLOSE);
        return register(new ChannelDevice(newTemporary().newByteChannel(options), Mode.UPDATE, true));
    }

    /** Starts a command. @param mode {@code r} to read what it writes, {@code w} to write what it reads */
    @TruffleBoundary
    public FileValue openProcess(ByteString command, ByteString mode) throws IOException {
        boolean reads = mode.contentEquals(ByteString.of("r"));
        if (!reads && !mode.contentEquals(ByteString.of("w"))) {
            throw Device.failure(SystemError.INVALID);
        }
        flushStandard();
        ChildProcess process = ChildProcess.start(env, command, !reads, reads);
        return register(new ProcessDevice(process, reads, () -> ending));
    }

    /** Closes a file that is open. */
    @TruffleBoundary
    public void close(FileValue value) throws IOException {
        BufferedFile file = value.file();
        open.remove(value.forget());
        file.close();
    }

    /** Closes all files, and lets everything that was printed be seen. @param soon whether commands that still run are not waited for */
    @TruffleBoundary
    public void end(boolean soon) {
        ending |= soon;
        open.closeAll();
        try {
            flushStandard();
        } catch (IOException e) {
            // the program is over
        }
    }

    private void flushStandard() throws IOException {
        flush(out);
        flush(err);
    }

    // ------------------------------------------------------------------ the system

    private TruffleFile file(ByteString name) throws IOException {
        String path = Names.text(name);
        if (path.isEmpty()) {
            throw new NoSuchFileException(path);
        }
        return env.getPublicTruffleFile(path);
    }

    private TruffleFile newTemporary() throws IOException {
        return env.createTempFile(null, TEMPORARY, null);
    }

    /** Makes a new empty file. @return its name */
    @TruffleBoundary
    public ByteString temporaryName() throws IOException {
        return ByteString.of(newTemporary().getPath());
    }

    @TruffleBoundary
    public void remove(ByteString name) throws IOException {
        file(name).delete();
    }

    @TruffleBoundary
    public void rename(ByteString from, ByteString to) throws IOException {
        TruffleFile source = file(from);
        TruffleFile target = file(to);
        try {
            source.move(target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // the system moves nothing to another device; an embedder's files may know no other way
            if (SystemError.OTHER_DEVICE.words().equals(e.getReason())) {
                throw e;
            }
            source.move(target, StandardCopyOption.REPLACE_EXISTING);
        } catch (UnsupportedOperationException e) {
            source.move(target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Whether there is a shell that runs commands. */
    public boolean hasShell() {
        return env.isCreateProcessAllowed();
    }

    /** Runs a command to its end. @return its status as {@code wait} reports it */
    @TruffleBoundary
    public int execute(ByteString command) throws IOException {
        flushStandard();
        return ChildProcess.start(env, command, false, false).await(false);
    }
}
