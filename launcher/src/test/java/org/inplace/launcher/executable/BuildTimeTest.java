package org.inplace.launcher.executable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The classes of the languages are initialised while a native executable is made, because code that is compiled at run time
 * cannot do it. What their initialisers compute is then the same for ever: it must not depend on the machine or on the moment,
 * and nothing may be open or running.
 */
class BuildTimeTest {

    /** Owner and name of methods whose results belong to one process. */
    private static final Pattern OF_A_PROCESS = Pattern.compile("java/util/(Random|SplittableRandom)\\.<init>|java/security/SecureRandom\\..*|java/util/(UUID\\.randomUUID|concurrent/ThreadLocalRandom\\.current)"
                    + "|java/lang/System\\.(nanoTime|currentTimeMillis|getenv|getProperty|getProperties|console|load\\w*)|java/lang/(Boolean\\.getBoolean|Integer\\.getInteger|Long\\.getLong)"
                    + "|java/lang/(Thread\\.(<init>|start|of\\w+|currentThread)|Runtime\\..*|ProcessHandle\\..*|management/.*)|java/lang/ref/Cleaner\\..*|java/util/(Timer\\.<init>|concurrent/(Executors|ForkJoinPool|ScheduledThreadPoolExecutor|ThreadPoolExecutor)\\..*)"
                    + "|java/io/(File|FileDescriptor|RandomAccessFile|File\\w+Stream|File(Reader|Writer))\\..*|java/nio/(file/(Files|Path|Paths|FileSystems)|channels/\\w+)\\..*|java/nio/ByteBuffer\\.allocateDirect|java/net/.*"
                    + "|java/time/.*\\.(now|systemDefault\\w*|system\\w*)|java/util/(TimeZone|Locale)\\.getDefault|java/nio/charset/Charset\\.defaultCharset");
    /** Classes that native-image itself takes care of. */
    private static final Pattern OF_THE_PLATFORM = Pattern.compile("(java|javax|com/oracle/truffle|org/graalvm)/.*|\\[.*");

    private final Map<String, ClassModel> classes;
    private final Set<String> early;
    private final Set<String> late;

    BuildTimeTest() throws IOException {
        classes = Classes.all();
        String metadata = Classes.metadata();
        early = listed(metadata, "--initialize-at-build-time=");
        late = listed(metadata, "--initialize-at-run-time=");
    }

    /** The packages and classes that follow an option, {@code a/b/C}. */
    private static Set<String> listed(String metadata, String option) {
        return Pattern.compile(option + "(\\S+)").matcher(metadata).results().flatMap(found -> Stream.of(found.group(1).split(","))).map(name -> name.replace('.', '/')).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void initialisersDependOnNothing() {
        Map<String, String> found = new TreeMap<>();
        for (String name : classes.keySet()) {
            if (isEarly(name)) {
                for (String used : usedBy(name)) {
                    String owner = used.substring(0, used.lastIndexOf('.'));
                    if (!OF_THE_PLATFORM.matcher(owner).matches() && !isEarly(owner) || OF_A_PROCESS.matcher(used).matches()) {
                        found.put(name, name + " uses " + used + "\n");
                    }
                }
            }
        }
        assertEquals("", String.join("", found.values()));
    }

    @Test
    void whatIsListedIsThere() {
        assertTrue(early.containsAll(Set.of("org/inplace/core", "org/inplace/ruff", "org/inplace/lua")), early.toString());
        assertEquals(Set.of(), late.stream().filter(name -> !classes.containsKey(name)).collect(Collectors.toSet()));
    }

    /** Whether a class is initialised early: it, or a package that it is in or below, is listed, and it is no exception. */
    private boolean isEarly(String name) {
        for (String part = name; part.contains("/"); part = part.substring(0, part.lastIndexOf('/'))) {
            if (late.contains(part) || early.contains(part)) {
                return !late.contains(part);
            }
        }
        return false;
    }

    /**
     * What the initialiser of a class uses: methods, and static fields, for which other classes are initialised; also through
     * methods of this project; but not what lambdas do later.
     */
    private Set<String> usedBy(String name) {
        Set<String> used = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(Set.of(name + ".<clinit>()V"));
        while (!waiting.isEmpty()) {
            String next = waiting.pop();
            ClassModel owner = classes.get(next.substring(0, next.indexOf('.')));
            if (seen.add(next) && owner != null) {
                owner.methods().stream().filter(method -> next.endsWith("." + method.methodName().stringValue() + method.methodType().stringValue())).forEach(method -> {
                    for (CodeElement element : Classes.code(method)) {
                        if (element instanceof InvokeInstruction call) {
                            used.add(call.owner().asInternalName() + "." + call.name().stringValue());
                            waiting.add(call.owner().asInternalName() + "." + call.name().stringValue() + call.type().stringValue());
                        } else if (element instanceof FieldInstruction field && field.opcode() == Opcode.GETSTATIC) {
                            used.add(field.owner().asInternalName() + "." + field.name().stringValue());
                        }
                    }
                });
            }
        }
        return used;
    }
}
