package org.inplace.ruff.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inplace.core.source.Diagnostic;

/**
 * The rules that a program which parses must obey before any of it runs. One walk over the whole tree, in the order of the
 * text and without recursion: chains of operators or of {@code else if} make trees of any depth.
 */
public final class StaticChecks {

    /** Begins the message of every violation. */
    public static final String PREFIX = "Compilation error: ";

    /** What surrounds a node within its function. */
    private record Context(boolean loop, boolean generator) {
        static final Context TOP = new Context(false, false);
    }

    private record Task(Ast node, Context context) {
    }

    private final Deque<Task> tasks = new ArrayDeque<>();

    private StaticChecks() {
    }

    /** The first violation in a tree. */
    public static Optional<Diagnostic> check(Ast tree) {
        StaticChecks checks = new StaticChecks();
        checks.tasks.push(new Task(tree, Context.TOP));
        while (!checks.tasks.isEmpty()) {
            Task task = checks.tasks.pop();
            Diagnostic violation = checks.violation(task.node, task.context);
            if (violation != null) {
                return Optional.of(violation);
            }
            checks.descend(task.node, task.context);
        }
        return Optional.empty();
    }

    private void descend(Ast node, Context context) {
        List<Ast> children = Children.of(node);
        for (Ast child : children.reversed()) {
            tasks.push(new Task(child, child instanceof Ast.Block ? bodyContext(node, context) : context));
        }
    }

    /** The context of the blocks of a node. What runs by itself, as tests and threads do, is no part of a loop or function. */
    private static Context bodyContext(Ast node, Context context) {
        return switch (node) {
            case Ast.While _ -> new Context(true, context.generator);
            case Ast.For _ -> new Context(true, context.generator);
            case Ast.Function function -> new Context(false, function.generator());
            case Ast.Spawn _, Ast.TestBlock _ -> Context.TOP;
            default -> context;
        };
    }

    private Diagnostic violation(Ast node, Context context) {
        return switch (node) {
            case Ast.Break _ when !context.loop -> error(node, "break can only be used inside a loop");
            case Ast.Continue _ when !context.loop -> error(node, "continue can only be used inside a loop");
            case Ast.Yield _ when !context.generator -> error(node, "Yield can only be used inside generator functions");
            case Ast.Throw raise when raise.arguments().size() != 1 -> error(node, "throw() requires exactly one argument");
            case Ast.Tag tag -> tag(tag);
            case Ast.Function function -> parameters(function);
            case Ast.StructDeclaration struct -> methods(struct);
            default -> null;
        };
    }

    private static Diagnostic tag(Ast.Tag tag) {
        int count = tag.arguments() == null ? 0 : tag.arguments().size();
        String name = tag.enumName() + "::" + tag.variant();
        return switch (name) {
            case "Result::Ok", "Result::Err", "Option::Some" -> count == 1 ? null : error(tag, name + "(...) requires exactly one argument");
            case "Option::None" -> count == 0 ? null : error(tag, "Option::None takes no arguments");
            default -> null;
        };
    }

    private static Diagnostic parameters(Ast.Function function) {
        Set<String> names = new HashSet<>();
        for (Ast.Parameter parameter : function.parameters()) {
            if (!names.add(parameter.name())) {
                return error(parameter, "Duplicate declaration in the same scope: " + parameter.name());
            }
        }
        return null;
    }

    private static Diagnostic methods(Ast.StructDeclaration struct) {
        for (Ast.Function method : struct.methods()) {
            if (method.generator()) {
                return error(method, "Generator methods are not supported for structs: " + struct.name() + "." + method.name());
            }
        }
        return null;
    }

    private static Diagnostic error(Ast node, String message) {
        return new Diagnostic(Diagnostics.COMPILATION, PREFIX + message, node.span());
    }
}
