package org.inplace.ruff.tools.packages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names that nobody outside may use for something of their own (library specification, section 5.9). */
public final class ReservedNames {

    /** A group of names, by which messages explain why a name is not available. */
    private record Category(String id, Set<String> names) {
        static Category of(String id, String names) {
            return new Category(id, Set.of(names.split(" ")));
        }
    }

    private static final Category COMMANDS = Category.of("core_commands",
                    "run check test test-run repl format lint init package-add package-install package-publish "
                    + "pack doctor profile bench docgen lsp-complete lsp-definition lsp-references lsp-hover lsp-diagnostics "
                    + "lsp-rename lsp-code-actions serve lsp bench-cross bench-ssg "
                    + "build new install update upgrade remove uninstall search publish login logout config help version shell");
    private static final Category FAMILIES = Category.of("workflow_families", "doctor agent docs repo release ci env inspect audit");
    private static final Category TOOLS = Category.of("first_party_tools", "spec eval dispatch scout kennel muzzle map rag mcp ai sdk chat");
    private static final Category NAMESPACES = Category.of("reserved_namespaces",
                    "ruff std core official kennel doctor spec eval dispatch scout muzzle");
    private static final Category PACKAGES = Category.of("reserved_package_names",
                    "ruff ruff-core ruff-std ruff-doctor ruff-spec ruff-eval ruff-dispatch ruff-scout ruff-kennel ruff-muzzle");
    private static final Category PROFILES = Category.of("reserved_profile_names", "default system official core");
    private static final Category ALIASES = Category.of("blocked_aliases",
                    "dev admin tools tool system internal default global local project workspace");

    private ReservedNames() {
    }

    /** Why a word cannot be the name of a command; empty if it can. */
    public static Optional<String> command(String name) {
        return find(name, List.of(COMMANDS, FAMILIES, TOOLS, ALIASES));
    }

    /** Why a word cannot be a namespace. */
    public static Optional<String> namespace(String name) {
        return find(name, List.of(NAMESPACES, COMMANDS, FAMILIES, TOOLS, ALIASES));
    }

    /** Why a word cannot be the name of a package. */
    public static Optional<String> packageName(String name) {
        return find(name, List.of(PACKAGES, NAMESPACES, TOOLS));
    }

    /** Why a word cannot be the name of a profile. */
    public static Optional<String> profile(String name) {
        return find(name, List.of(PROFILES, ALIASES));
    }

    private static Optional<String> find(String name, List<Category> categories) {
        String lower = name.toLowerCase(Locale.ROOT);
        return categories.stream().filter(category -> category.names.contains(lower)).map(Category::id).findFirst();
    }
}
