import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.reflect.AccessFlag;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Gives jars that have no module descriptor one of their own, because jlink takes no other modules. It is as permissive as what
 * the JVM would have made up: open, all packages exported; it requires those modules whose packages its classes name.
 */
final class Descriptors {

    /** Which module a package belongs to. */
    private final Map<String, String> modules = new HashMap<>();

    private Descriptors(Set<ModuleReference> known) {
        for (ModuleReference module : known) {
            ModuleDescriptor descriptor = module.descriptor();
            descriptor.packages().forEach(name -> modules.put(name, descriptor.name()));
        }
    }

    /**
     * Adds the descriptors.
     *
     * @param directory where the jars are
     * @param others the modules that they may require beside each other
     */
    static void add(Path directory, Set<ModuleReference> others) throws IOException {
        Set<ModuleReference> jars = ModuleFinder.of(directory).findAll();
        Set<ModuleReference> known = new HashSet<>(others);
        known.addAll(jars);
        Descriptors descriptors = new Descriptors(known);
        for (ModuleReference jar : jars) {
            if (jar.descriptor().isAutomatic()) {
                descriptors.add(Path.of(jar.location().orElseThrow()), jar.descriptor());
            }
        }
    }

    private void add(Path jar, ModuleDescriptor automatic) throws IOException {
        try (FileSystem content = FileSystems.newFileSystem(jar); Stream<Path> files = Files.walk(content.getPath("/"))) {
            Set<String> required = new TreeSet<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".class") && !f.startsWith("/META-INF")).toList()) {
                for (PoolEntry entry : ClassFile.of().parse(Files.readAllBytes(file)).constantPool()) {
                    String module = entry instanceof ClassEntry type ? modules.get(packageName(type.asSymbol())) : null;
                    if (module != null) {
                        required.add(module);
                    }
                }
            }
            required.removeAll(Set.of(automatic.name(), "java.base"));
            Files.write(content.getPath("/module-info.class"), descriptor(automatic, required));
            unsign(content);
        }
    }

    private static String packageName(ClassDesc type) {
        ClassDesc element = type;
        while (element.isArray()) {
            element = element.componentType();
        }
        return element.packageName();
    }

    private static byte[] descriptor(ModuleDescriptor automatic, Set<String> required) {
        return ClassFile.of().buildModule(ModuleAttribute.of(ModuleDesc.of(automatic.name()), module -> {
            module.moduleFlags(AccessFlag.OPEN);
            module.requires(ModuleDesc.of("java.base"), Set.of(AccessFlag.MANDATED), null);
            required.forEach(name -> module.requires(ModuleDesc.of(name), Set.of(), null));
            automatic.packages().forEach(name -> module.exports(PackageDesc.of(name), Set.of()));
            automatic.provides().forEach(service -> module.provides(ClassDesc.of(service.service()), service.providers().stream().map(ClassDesc::of).toArray(ClassDesc[]::new)));
        }));
    }

    /** A signature no longer holds for what has been changed. */
    private static void unsign(FileSystem content) throws IOException {
        List<Path> signatures;
        try (Stream<Path> files = Files.list(content.getPath("/META-INF"))) {
            signatures = files.filter(file -> file.toString().matches(".*\\.(SF|RSA|DSA|EC)")).toList();
        }
        for (Path signature : signatures) {
            Files.delete(signature);
        }
    }
}
