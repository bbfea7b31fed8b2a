package org.inplace.launcher.executable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The classes of the languages are initialised while a native executable is made, because code that is compiled at run time
 * cannot do it. What their initialisers compute is then the same for ever: it must not depend on the machine or on the moment,
 * and nothing may be open or running.
 */
class BuildTimeTest {

    private static final Pattern BUILT = Pattern.compile("org/inplace/(core|ruff|lua)/.*");
    /** Owner and name of methods whose results belong to one process. */
    private static final Pattern OF_A_PROCESS = Pattern.compile("java/util/(Random|SplittableRandom)\\.<init>|java/security/SecureRandom\\..*|java/util/(UUID\\.randomUUID|concurrent/ThreadLocalRandom\\.current)"
                    + "|java/lang/System\\.(nanoTime|currentTimeMillis|getenv|getProperty|getProperties|console|load\\w*)|java/lang/(Boolean\\.getBoolean|Integer\\.getInteger|Long\\.getLong)"
                    + "|java/lang/(Thread\\.(<init>|start|of\\w+|currentThread)|Runtime\\..*|ProcessHandle\\..*|management/.*)|java/lang/ref/Cleaner\\..*|java/util/(Timer\\.<init>|concurrent/(Executors|ForkJoinPool|ScheduledThreadPoolExecutor|ThreadPoolExecutor)\\..*)"
                    + "|java/io/(File|FileDescriptor|RandomAccessFile|File\\w+Stream|File(Reader|Writer))\\..*|java/nio/(file/(Files|Path|Paths|FileSystems)|channels/\\w+)\\..*|java/nio/ByteBuffer\\.allocateDirect|java/net/.*"
                    + "|java/time/.*\\.(now|systemDefault\\w*|system\\w*)|java/util/(TimeZone|Locale)\\.getDefault|java/nio/charset/Charset\\.defaultCharset");
    /** Classes that are sure to be there, initialised or not needing it, while an executable is made. */
    private static final Pattern OF_THE_PLATFORM = Pattern.compile("(java|javax|com/oracle/truffle|org/graalvm|org/inplace)/.*|com/sun/management/.*|\\[.*");

    /** What initialisers call all the same, and why they may. */
    private static final Map<String, String> ALLOWED = Map.of();

    private final Map<String, ClassModel> classes;
    private final String metadata;

    BuildTimeTest() throws IOException {
        classes = Classes.all();
        metadata = Classes.metadata();
    }

    @Test
    void initialisersDependOnNothing() {
        Map<String, String> found = new TreeMap<>();
        for (String name : classes.keySet()) {
            if (BUILT.matcher(name).matches() && !metadata.contains("--initialize-at-run-time=" + name.replace('/', '.') + " ")) {
                for (String called : calledBy(name)) {
                    String owner = called.substring(0, called.lastIndexOf('.'));
                    boolean foreign = !OF_THE_PLATFORM.matcher(owner).matches() && !isInitialised(owner);
                    if (foreign || OF_A_PROCESS.matcher(called).matches()) {
                        found.put(name + " " + called, "");
                    }
                }
            }
        }
        assertEquals(String.join("\n", new TreeSet<>(ALLOWED.keySet())), String.join("\n", found.keySet()));
    }

    @Test
    void theLanguagesAreInitialised() {
        for (String language : new String[]{"core", "ruff", "lua"}) {
            assertTrue(isInitialised("org/inplace/" + language + "/X"), metadata);
        }
    }

    /** Whether some file of the project says that a class, or the package that it is in or below, is initialised early. */
    private boolean isInitialised(String owner) {
        for (String name = owner; name.contains("/"); name = name.substring(0, name.lastIndexOf('/'))) {
            if (Pattern.compile("--initialize-at-build-time=(\\S+,)?" + Pattern.quote(name.replace('/', '.')) + "[,\\s]").matcher(metadata).find()) {
                return true;
            }
        }
        return false;
    }

    /** What the initialiser of a class calls, and what it calls through methods of this project; not what lambdas do later. */
    private Set<String> calledBy(String name) {
        Set<String> called = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(Set.of(name + ".<clinit>()V"));
        while (!waiting.isEmpty()) {
            String next = waiting.pop();
            String owner = next.substring(0, next.indexOf('.'));
            if (seen.add(next) && classes.containsKey(owner)) {
                for (MethodModel method : classes.get(owner).methods()) {
                    if (next.equals(owner + "." + method.methodName().stringValue() + method.methodType().stringValue())) {
                        for (InvokeInstruction call : Classes.calls(method)) {
                            called.add(call.owner().asInternalName() + "." + call.name().stringValue());
                            waiting.add(call.owner().asInternalName() + "." + call.name().stringValue() + call.type().stringValue());
                        }
                    }
                }
            }
        }
        return called;
    }
}
