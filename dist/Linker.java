import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jdk.tools.jlink.builder.DefaultImageBuilder;
import jdk.tools.jlink.internal.Jlink;
import jdk.tools.jlink.internal.JlinkTask;
import jdk.tools.jlink.internal.Platform;

/**
 * Links modules of the JDK and all jars of a directory to one JDK image. It starts programs faster than jars on a module path do:
 * the JVM's compiler interface looks for services in each of those, and so has to read the directories of all of them, ten
 * thousand entries. And an AOT cache is bound to the paths and times of jars, but not to where the JDK image is.
 *
 * The API of jlink does it and not its command, which prefers the JDK's own modules to ours of the same name: the JDK has an empty
 * {@code jdk.graal.compiler}.
 */
final class Linker {

    private static final String MODULES = "java.base,java.logging,java.management,java.sql,jdk.management,jdk.unsupported,"
                    + "jdk.internal.vm.ci,jdk.jfr,jdk.zipfs,jdk.jcmd,jdk.net,jdk.localedata,jdk.charsets";

    private Linker() {
    }

    /** @param jars gives those that have no module descriptor one */
    static void link(Path jars, Path image) throws IOException {
        Set<String> roots = new TreeSet<>(Arrays.asList(MODULES.split(",")));
        Path packaged = JlinkTask.getDefaultModulePath(); // a JDK without them can be linked as it is
        ModuleFinder system = packaged == null ? ModuleFinder.ofSystem() : JlinkTask.newModuleFinder(List.of(packaged));
        Descriptors.add(jars, roots.stream().map(name -> found(name, system)).collect(Collectors.toSet()));
        ModuleFinder ours = ModuleFinder.of(jars);
        ours.findAll().stream().map(ModuleReference::descriptor).forEach(module -> roots.add(module.name()));
        var configuration = new Jlink.JlinkConfiguration(image, roots, ModuleFinder.compose(ours, system), packaged == null, false, false);
        var plugins = new Jlink.PluginsConfiguration(List.of(), new DefaultImageBuilder(image, Map.of(), Platform.runtime()), null);
        new Jlink().build(configuration, plugins);
        for (String developers : List.of("include", "man")) {
            Trees.delete(image.resolve(developers));
        }
    }

    private static ModuleReference found(String module, ModuleFinder system) {
        return system.find(module).orElseThrow(() -> new IllegalStateException("the JDK has no module " + module));
    }
}
