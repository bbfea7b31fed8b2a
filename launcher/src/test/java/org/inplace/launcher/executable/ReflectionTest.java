package org.inplace.launcher.executable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A native executable has only those classes, members and resources that its maker could see are used. What finds them by
 * name must be known here, with what tells the maker.
 */
class ReflectionTest {

    /** Owner and name of methods that find something by its name. */
    private static final Pattern BY_NAME = Pattern.compile("java/lang/Class\\.(forName|get(Declared)?(Method|Field|Constructor)s?|getRecordComponents|newInstance|getResource\\w*)"
                    + "|java/lang/(ClassLoader|Module)\\.(loadClass|getResource\\w*|getSystemResource\\w*)"
                    + "|java/lang/reflect/(Method\\.invoke|Constructor\\.newInstance|Proxy\\.newProxyInstance|Array\\.newInstance)"
                    + "|java/lang/invoke/MethodHandles\\$Lookup\\.(find\\w+|unreflect\\w*|define\\w+)"
                    + "|java/util/(ServiceLoader\\.load|ResourceBundle\\.getBundle)|java/io/Object(In|Out)putStream\\.<init>"
                    + "|java/lang/(System|Runtime)\\.load(Library)?|java/lang/foreign/Linker\\.\\w+");

    /** Where they are called, and what tells the maker: words of a file below META-INF/native-image, or a service that a module provides. */
    private static final Map<String, String> KNOWN = Map.of( //
                    "org/inplace/launcher/StandAloneHost ServiceLoader.load", "provides org.inplace.core.command.StandAlone", //
                    "org/inplace/launcher/Subcommand ServiceLoader.load", "provides org.inplace.core.command.CommandProvider", //
                    "org/inplace/ruff/tools/BuiltinHelp Class.getResourceAsStream", "\"org/inplace/ruff/tools/builtins.txt\"");

    @Test
    void whatIsFoundByNameIsWrittenDown() throws IOException {
        Set<String> found = new TreeSet<>();
        for (ClassModel type : Classes.all().values()) {
            for (MethodModel method : type.methods()) {
                for (CodeElement element : Classes.code(method)) {
                    String called = element instanceof InvokeInstruction call ? call.owner().asInternalName() + "." + call.name().stringValue() : "";
                    if (BY_NAME.matcher(called).matches()) {
                        found.add(type.thisClass().asInternalName() + " " + called.substring(called.lastIndexOf('/') + 1));
                    }
                }
            }
        }
        assertEquals(lines(new TreeSet<>(KNOWN.keySet())), lines(found));
    }

    @Test
    void andTheMakerIsTold() throws IOException {
        String told = Classes.metadata() + provided();
        KNOWN.forEach((site, words) -> assertTrue(told.contains(words), site + ": nothing says " + words));
    }

    /** The services that modules provide, one a line. */
    private static String provided() throws IOException {
        StringBuilder text = new StringBuilder();
        Classes.descriptors().forEach(module -> module.provides().forEach(service -> text.append("provides ").append(service.service()).append('\n')));
        return text.toString();
    }

    private static String lines(Set<String> all) {
        return String.join("\n", all);
    }
}
