package org.inplace.lua.io;

import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that a program has not closed: they are when nothing refers to them any more, or when the program ends. */
final class OpenFiles {

    private final Map<Reference<? extends FileValue>, BufferedFile> files = new LinkedHashMap<>();
    private final ReferenceQueue<FileValue> lost = new ReferenceQueue<>();

    void add(FileValue value) {
        closeLost();
        WeakReference<FileValue> reference = new WeakReference<>(value, lost);
        value.register(reference);
        files.put(reference, value.file());
    }

    void remove(Reference<FileValue> reference) {
        files.remove(reference);
    }

    private void closeLost() {
        for (Reference<? extends FileValue> reference = lost.poll(); reference != null; reference = lost.poll()) {
            BufferedFile file = files.remove(reference);
            if (file != null) {
                close(file);
            }
        }
    }

    /** Closes what has not to be waited for first, since the wait may be broken off. */
    void closeAll() {
        List<BufferedFile> all = new ArrayList<>(files.values());
        files.clear();
        all.stream().filter(file -> !file.isOfProcess()).forEach(OpenFiles::close);
        all.stream().filter(BufferedFile::isOfProcess).forEach(OpenFiles::close);
    }

    /** Nobody is there whom a failure could be told. */
    private static void close(BufferedFile file) {
        try {
            file.close();
        } catch (IOException e) {
            // as if the program had not looked at the result
        }
    }
}
