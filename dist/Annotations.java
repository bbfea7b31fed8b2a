import java.io.IOException;
import java.io.StringWriter;
import java.lang.annotation.Annotation;
import java.lang.annotation.Inherited;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.FieldModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Answers beforehand what Truffle asks annotations for while it starts. To the JDK the first annotation of a kind is a new proxy
 * class, which no AOT cache of JDK 25 holds: some twenty of them take a sixth of a short program's time. Here
 *
 * - fields of nodes that are annotated {@code @Child} or {@code @Children} are also marked {@code transient}, which means nothing else
 * to nodes;
 * - the annotations of languages, instruments and libraries, and whether a class exports libraries or denies being replaced, are
 * written down as a class, {@code KnownAnnotations};
 * - those classes of Truffle that ask at the start ask there. It answers for classes of these jars and of the JDK only, and passes
 * on what others are asked for.
 */
final class Annotations {

    private static final String KNOWN = "com.oracle.truffle.api.impl.KnownAnnotations";
    private static final String BOUNDARIES = "com.oracle.truffle.runtime.hotspot.KnownBoundaries";
    private static final ClassDesc CALL_TARGET = ClassDesc.of("com.oracle.truffle.runtime.OptimizedCallTarget");
    private static final ClassDesc BOUNDARY = ClassDesc.of("com.oracle.truffle.runtime.TruffleCallBoundary");
    /** Kinds whose values are wanted, and kinds of which only it matters whether they are there. */
    private static final List<String> VALUES = List.of("com.oracle.truffle.api.TruffleLanguage$Registration", "com.oracle.truffle.api.instrumentation.TruffleInstrument$Registration",
                    "com.oracle.truffle.api.instrumentation.ProvidedTags", "com.oracle.truffle.api.library.GenerateLibrary");
    private static final String DENY_REPLACE = "com.oracle.truffle.api.nodes.DenyReplace";
    private static final String EXPORT = "com.oracle.truffle.api.library.ExportLibrary";
    private static final Set<ClassDesc> CHILDREN = Set.of(ClassDesc.of("com.oracle.truffle.api.nodes.Node$Child"), ClassDesc.of("com.oracle.truffle.api.nodes.Node$Children"));
    /** Those who ask, by jar. */
    private static final Map<String, List<String>> ASKING = Map.of( //
                    "truffle-api.jar", List.of("api/nodes/NodeClassImpl", "api/library/LibraryFactory", "api/library/LibraryFactory$ResolvedDispatch", "polyglot/LanguageCache", "polyglot/InstrumentCache"), //
                    "truffle-runtime.jar", List.of("runtime/hotspot/HotSpotTruffleRuntime"));

    private final Path directory;
    private final Jars jars;
    private final Set<String> modules = new TreeSet<>();
    private final Map<String, Set<String>> annotated = new TreeMap<>();
    private final Set<String> boundaries = new TreeSet<>();

    private Annotations(Path directory, Jars jars) {
        this.directory = directory;
        this.jars = jars;
    }

    /** Does so in all jars of a directory. It may be done again, as it must be when one of the jars is new. */
    static void rewrite(Path directory) throws IOException, ReflectiveOperationException {
        try (Jars jars = new Jars(directory)) {
            Annotations annotations = new Annotations(directory, jars);
            for (Path jar : jars.all) {
                ModuleFinder.of(jar).findAll().stream().map(ModuleReference::descriptor).filter(module -> !module.isAutomatic()).forEach(module -> annotations.modules.add(module.name()));
                jars.change(jar, annotations::note);
            }
            annotations.writeAnswers();
        }
    }

    /** Notes which annotations a class has; marks its fields if need be. */
    private byte[] note(ClassModel type) {
        ClassDesc self = type.thisClass().asSymbol();
        type.findAttribute(Attributes.runtimeVisibleAnnotations()).ifPresent(all -> all.annotations().forEach(annotation -> annotated.computeIfAbsent(name(annotation.classSymbol()), kind -> new TreeSet<>()).add(name(self))));
        if (self.equals(CALL_TARGET)) {
            type.methods().stream().filter(method -> isAnnotated(method, Set.of(BOUNDARY))).forEach(method -> boundaries.add(method.methodName().stringValue()));
        }
        return type.fields().stream().anyMatch(Annotations::isUnmarked) ? marked(type) : null;
    }

    private byte[] marked(ClassModel type) {
        return jars.format.transformClass(type, (built, element) -> {
            if (element instanceof FieldModel field && isUnmarked(field)) {
                built.withField(field.fieldName(), field.fieldType(), parts -> {
                    field.forEach(parts);
                    parts.withFlags(field.flags().flagsMask() | ClassFile.ACC_TRANSIENT);
                });
            } else {
                built.with(element);
            }
        });
    }

    private static boolean isUnmarked(FieldModel field) {
        return (field.flags().flagsMask() & ClassFile.ACC_TRANSIENT) == 0 && isAnnotated(field, CHILDREN);
    }

    private static boolean isAnnotated(AttributedElement element, Set<ClassDesc> kinds) {
        return element.findAttribute(Attributes.runtimeVisibleAnnotations()).stream().anyMatch(all -> all.annotations().stream().anyMatch(annotation -> kinds.contains(annotation.classSymbol())));
    }

    private static String name(ClassDesc type) {
        String descriptor = type.descriptorString();
        return descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
    }

    private void writeAnswers() throws IOException, ReflectiveOperationException {
        Path work = Files.createTempDirectory("annotations");
        try {
            write(work, "truffle-api.jar", "org.graalvm.truffle", KNOWN, known());
            write(work, "truffle-runtime.jar", "org.graalvm.truffle.runtime", BOUNDARIES, boundaries());
        } finally {
            Trees.delete(work);
        }
    }

    /** Adds a class to a jar, and lets classes of the jar ask it. */
    private void write(Path work, String jar, String module, String name, String text) throws IOException {
        Path classes = work.resolve(module);
        compile(work.resolve("source-" + module), classes, module, name, text);
        try (FileSystem content = FileSystems.newFileSystem(directory.resolve(jar)); Stream<Path> made = Files.walk(classes)) {
            for (Path file : made.filter(f -> f.toString().endsWith(".class")).toList()) {
                Files.copy(file, content.getPath("/" + classes.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
            }
            for (String asking : ASKING.get(jar)) {
                Path file = content.getPath("/com/oracle/truffle/" + asking + ".class");
                Files.write(file, askingHere(jars.format.parse(Files.readAllBytes(file)), ClassDesc.of(name)));
            }
        }
    }

    private void compile(Path sources, Path classes, String module, String name, String text) throws IOException {
        Path source = sources.resolve(name.replace('.', '/') + ".java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, text);
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-proc:none", "-nowarn", "--module-path", directory.toString(), "--patch-module", module + "=" + sources, //
                        "--add-exports", "jdk.internal.vm.ci/jdk.vm.ci.meta=" + module, "-d", classes.toString());
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            if (!javac.getTask(messages, files, null, options, null, files.getJavaFileObjects(source)).call()) {
                throw new IOException("cannot compile " + name + ":\n" + messages);
            }
        }
    }

    /** A class whose questions for annotations are calls of a static method with the receiver as its first operand. */
    private byte[] askingHere(ClassModel read, ClassDesc answers) {
        return jars.format.transformClass(read, ClassTransform.transformingMethodBodies((code, element) -> {
            if (element instanceof InvokeInstruction call && asks(call)) {
                MethodTypeDesc type = call.typeSymbol();
                code.invokestatic(answers, call.name().stringValue(), MethodTypeDesc.of(type.returnType(), call.owner().asSymbol(), type.parameterType(0)));
            } else {
                code.with(element);
            }
        }));
    }

    private static boolean asks(InvokeInstruction call) {
        return (call.name().equalsString("getAnnotation") || call.name().equalsString("getAnnotationsByType")) && call.typeSymbol().parameterCount() == 1;
    }

    private String known() throws ReflectiveOperationException {
        StringBuilder cases = new StringBuilder();
        for (String kind : VALUES) {
            cases.append("            case \"").append(kind).append("\":\n                switch (c.getName()) {\n");
            for (String type : annotated.getOrDefault(kind, Set.of())) {
                Class<? extends Annotation> annotation = Class.forName(kind, false, jars.loader).asSubclass(Annotation.class);
                cases.append("                    case \"").append(type).append("\": return ").append(value(Class.forName(type, false, jars.loader).getAnnotation(annotation))).append(";\n");
            }
            cases.append("                    default: return null;\n                }\n");
        }
        for (String kind : List.of(DENY_REPLACE, EXPORT)) {
            if (Class.forName(kind, false, jars.loader).isAnnotationPresent(Inherited.class)) {
                throw new IllegalStateException(kind + " is inherited");
            }
        }
        return """
                        package com.oracle.truffle.api.impl;

                        import java.lang.annotation.Annotation;
                        import java.lang.reflect.Field;
                        import java.lang.reflect.Modifier;

                        /** Annotations of the classes beside this one, as the jars were when this was made. */
                        @SuppressWarnings("all")
                        public final class KnownAnnotations {

                            private static final Annotation PRESENT = new Annotation() {
                                @Override
                                public Class<? extends Annotation> annotationType() {
                                    return Override.class;
                                }
                            };

                            private static Class<?> type(Class<?> from, String name) {
                                try {
                                    return Class.forName(name, false, from.getClassLoader());
                                } catch (ClassNotFoundException e) {
                                    throw new NoClassDefFoundError(name);
                                }
                            }

                            private static boolean isKnown(Class<?> c) {
                                if (c.getClassLoader() == null) {
                                    return true;
                                }
                                String module = c.getModule().getName();
                                if (module == null) {
                                    return false;
                                }
                                switch (module) {
                                    case %s: return true;
                                    default: return false;
                                }
                            }

                            public static Annotation getAnnotation(Class<?> c, Class<?> kind) {
                                if (!isKnown(c)) {
                                    return c.getAnnotation((Class<Annotation>) kind);
                                }
                                switch (kind.getName()) {
                        %s            case "%s": return Modifier.isFinal(c.getModifiers()) && deniesReplace(c.getName()) ? PRESENT : null;
                                    default: return c.getAnnotation((Class<Annotation>) kind);
                                }
                            }

                            private static boolean deniesReplace(String name) {
                                switch (name) {
                                    case %s: return true;
                                    default: return false;
                                }
                            }

                            public static Annotation[] getAnnotationsByType(Class<?> c, Class<?> kind) {
                                if (kind != com.oracle.truffle.api.library.ExportLibrary.class || !isKnown(c)) {
                                    return c.getAnnotationsByType((Class<Annotation>) kind);
                                }
                                switch (c.getName()) {
                                    case %s: return new com.oracle.truffle.api.library.ExportLibrary[1];
                                    default: return new com.oracle.truffle.api.library.ExportLibrary[0];
                                }
                            }

                            public static Annotation getAnnotation(Field f, Class<?> kind) {
                                if (!isKnown(f.getDeclaringClass())) {
                                    return f.getAnnotation((Class<Annotation>) kind);
                                }
                                boolean children = kind == com.oracle.truffle.api.nodes.Node.Children.class;
                                return Modifier.isTransient(f.getModifiers()) && f.getType().isArray() == children ? PRESENT : null;
                            }
                        }
                        """.formatted(strings(modules), cases, DENY_REPLACE, strings(annotated.get(DENY_REPLACE)), strings(exporting()));
    }

    private Set<String> exporting() {
        Set<String> all = new TreeSet<>(annotated.get(EXPORT));
        all.addAll(annotated.getOrDefault(EXPORT + "$Repeat", Set.of()));
        return all;
    }

    private String boundaries() {
        return """
                        package com.oracle.truffle.runtime.hotspot;

                        import java.lang.annotation.Annotation;
                        import jdk.vm.ci.meta.ResolvedJavaMethod;

                        /** Which methods of a call target are boundaries between interpreted and compiled code. */
                        @SuppressWarnings("all")
                        final class KnownBoundaries {

                            private static final Annotation PRESENT = new Annotation() {
                                @Override
                                public Class<? extends Annotation> annotationType() {
                                    return Override.class;
                                }
                            };

                            static Annotation getAnnotation(ResolvedJavaMethod method, Class<?> kind) {
                                switch (method.getName()) {
                                    case %s: return PRESENT;
                                    default: return null;
                                }
                            }
                        }
                        """.formatted(strings(boundaries));
    }

    private static String strings(Set<String> all) {
        return all.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }

    /** An annotation as a Java expression. */
    private static String value(Annotation annotation) throws ReflectiveOperationException {
        StringBuilder text = new StringBuilder("new ").append(annotation.annotationType().getCanonicalName()).append("() { public Class<? extends Annotation> annotationType() { return ") //
                        .append(annotation.annotationType().getCanonicalName()).append(".class; } ");
        for (Method member : annotation.annotationType().getDeclaredMethods()) {
            member.setAccessible(true);
            text.append("public ").append(member.getReturnType().getCanonicalName()).append(' ').append(member.getName()).append("() { return ").append(literal(member.getReturnType(), member.invoke(annotation))).append("; } ");
        }
        return text.append('}').toString();
    }

    private static String literal(Class<?> type, Object value) throws ReflectiveOperationException {
        if (type.isArray()) {
            List<String> items = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                items.add(literal(type.getComponentType(), Array.get(value, i)));
            }
            return "new " + type.getCanonicalName() + " {" + String.join(", ", items) + "}";
        }
        return switch (value) {
            case String text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
            case Class<?> named -> "type(c, \"" + named.getName() + "\")";
            case Enum<?> constant -> constant.getDeclaringClass().getCanonicalName() + "." + constant.name();
            case Annotation nested -> value(nested);
            default -> value.toString();
        };
    }
}
