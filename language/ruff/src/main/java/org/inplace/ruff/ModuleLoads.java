package org.inplace.ruff;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which thread of a context loads which module. A module is loaded by one thread at a time; others wait until it is there, unless
 * that thread, directly or through others, waits for theirs: then the imports are circular.
 */
final class ModuleLoads {

    private record Loading(String name, ModuleFile file) {
    }

    /** The imports of a thread. */
    private static final class Importer {

        /** The modules that it is loading, innermost first. */
        private final Deque<Loading> loading = new ArrayDeque<>();
        /** The module that it waits for, which another one loads; null if none. */
        private ModuleFile awaited;
        private AbstractTruffleException circular;
    }

    private final Map<Thread, Importer> importers = new HashMap<>();
    private final Map<ModuleFile, Importer> owners = new HashMap<>();

    /**
     * Waits until no other thread loads a module; it is this thread's until {@link #end}.
     *
     * @return null, or the circle that the import would close, as text; then nothing begins
     */
    synchronized String begin(String name, ModuleFile file) throws InterruptedException {
        Importer self = importers.computeIfAbsent(Thread.currentThread(), _ -> new Importer());
        try {
            String circle = circle(name, file, self);
            if (circle != null) {
                return circle;
            }
            self.awaited = file;
            while (owners.containsKey(file)) {
                wait();
            }
            owners.put(file, self);
            self.loading.push(new Loading(name, file));
            return null;
        } finally {
            self.awaited = null;
            forgetIdle(self);
        }
    }

    /** The module that this thread began last is loaded, or has failed. */
    synchronized void end() {
        Importer self = importers.get(Thread.currentThread());
        owners.remove(self.loading.pop().file);
        forgetIdle(self);
        notifyAll();
    }

    private void forgetIdle(Importer self) {
        if (self.loading.isEmpty()) {
            importers.remove(Thread.currentThread());
        }
    }

    /** The names from a module around to itself, if its thread waits for this one. */
    private String circle(String name, ModuleFile file, Importer self) {
        StringBuilder text = new StringBuilder();
        ModuleFile next = file;
        while (true) {
            Importer owner = owners.get(next);
            if (owner == null) {
                return null;
            }
            appendFrom(next, owner, text);
            if (owner == self) {
                return text.append(name).toString();
            }
            next = owner.awaited;
        }
    }

    private static void appendFrom(ModuleFile file, Importer importer, StringBuilder text) {
        boolean within = false;
        for (Loading outer : importer.loading.reversed()) {
            within |= outer.file.equals(file);
            if (within) {
                text.append(outer.name).append(" -> ");
            }
        }
    }

    /** The modules that this thread is loading, innermost first. */
    synchronized List<ModuleFile> current() {
        Importer self = importers.get(Thread.currentThread());
        return self == null ? List.of() : self.loading.stream().map(Loading::file).toList();
    }

    /** Remembers the error for a circle while it passes through the modules that this thread is loading. */
    synchronized void circular(AbstractTruffleException error) {
        importers.get(Thread.currentThread()).circular = error;
    }

    synchronized boolean isCircular(AbstractTruffleException error) {
        return importers.get(Thread.currentThread()).circular == error;
    }
}
