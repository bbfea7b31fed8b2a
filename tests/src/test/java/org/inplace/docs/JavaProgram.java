package org.inplace.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java source text, compiled as an embedder would compile it: against the modules, whose insides are not exported. */
record JavaProgram(String name, String text) {

    /** A program of some statements, with the imports that the documents promise. */
    static JavaProgram of(String statements) {
        return new JavaProgram("Statements", """
                import java.util.*;
                import org.graalvm.polyglot.*;
                import org.graalvm.polyglot.proxy.*;
                import org.inplace.lua.redis.*;

                public class Statements {
                    public static void main(String[] args) throws Exception {
                %s    }
                }
                """.formatted(statements.indent(8)));
    }

    /** What the program's main method prints; {@code resources} is where it finds its resources. */
    String run(Path classes, Path resources) throws ReflectiveOperationException, IOException {
        compile(classes);
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL(), resources.toUri().toURL()})) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private void compile(Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject source = new SimpleJavaFileObject(URI.create("string:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
        List<String> options = List.of("-Xlint:all,-options", "-Werror", "-proc:none", "-d", classes.toString(), //
                "--module-path", System.getProperty("jdk.module.path"), "--add-modules", "org.graalvm.polyglot,org.inplace.lua");
        StringWriter messages = new StringWriter();
        boolean compiled = compiler.getTask(messages, null, null, options, null, List.of(source)).call();
        assertTrue(compiled, () -> messages + "\n" + text);
    }
}
