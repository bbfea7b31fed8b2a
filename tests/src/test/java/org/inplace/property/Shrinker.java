package org.inplace.property;

import static org.inplace.property.Build.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.inplace.property.Tree.*;

/** Makes a failing program smaller, statement by statement and expression by expression, as long as it still fails. */
final class Shrinker {

    private final Predicate<Block> fails;
    private final long deadline;

    private Shrinker(Predicate<Block> fails, int seconds) {
        this.fails = fails;
        this.deadline = System.nanoTime() + seconds * 1_000_000_000L;
    }

    /** The smallest program found in about {@code seconds} that satisfies {@code fails}, which {@code program} must. */
    static Block shrink(Block program, int seconds, Predicate<Block> fails) {
        Shrinker shrinker = new Shrinker(fails, seconds);
        Block current = program;
        for (Block next = current; next != null; next = shrinker.smaller(current)) {
            current = next;
        }
        return current;
    }

    /** Carries the first candidate that fails out of the enumeration. */
    @SuppressWarnings("serial")
    private static final class Found extends RuntimeException {
        final transient Block program;

        Found(Block program) {
            super(null, null, false, false);
            this.program = program;
        }
    }

    private Block smaller(Block program) {
        try {
            candidates(program, candidate -> {
                if (System.nanoTime() < deadline && fails.test((Block) candidate)) {
                    throw new Found((Block) candidate);
                }
            });
            return null;
        } catch (Found found) {
            return found.program;
        }
    }

    /** Gives every tree that is {@code tree} with one simplification, big ones first. */
    private static void candidates(Tree tree, Consumer<Tree> to) {
        simplifications(tree).forEach(to);
        Object[] values = Parts.values(tree);
        for (int i = 0; i < values.length; i++) {
            int position = i;
            Consumer<Object> replace = value -> {
                Object[] changed = values.clone();
                changed[position] = value;
                to.accept(Parts.with(tree, changed));
            };
            if (values[i] instanceof Tree part) {
                if (isOptional(tree, part)) {
                    replace.accept(null);
                }
                candidates(part, replace::accept);
            } else if (values[i] instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof Tree) {
                @SuppressWarnings("unchecked")
                List<Tree> trees = (List<Tree>) list;
                listCandidates(trees, replace);
            }
        }
    }

    private static boolean isOptional(Tree tree, Tree part) {
        return switch (tree) {
            case If s -> part == s.otherwise();
            case Match s -> part == s.otherwise();
            case Case c -> part == c.guard();
            case Return _ -> true;
            default -> false;
        };
    }

    private static void listCandidates(List<Tree> list, Consumer<Object> to) {
        for (int size = list.size(); size > 0; size /= 2) {
            for (int start = 0; start + size <= list.size(); start += size) {
                to.accept(spliced(list, start, size, List.of()));
            }
        }
        for (int i = 0; i < list.size(); i++) {
            int position = i;
            if (list.get(i) instanceof Stmt statement) {
                for (Block inner : blocks(statement)) {
                    to.accept(spliced(list, i, 1, inner.statements()));
                }
            }
            candidates(list.get(i), candidate -> to.accept(spliced(list, position, 1, List.of(candidate))));
        }
    }

    private static List<Tree> spliced(List<Tree> list, int start, int size, List<? extends Tree> replacement) {
        List<Tree> result = new ArrayList<>(list.subList(0, start));
        result.addAll(replacement);
        result.addAll(list.subList(start + size, list.size()));
        return result;
    }

    /** The blocks of a statement that could stand in its place. */
    private static List<Block> blocks(Stmt statement) {
        List<Block> result = new ArrayList<>();
        if (!(statement instanceof FunctionDeclaration || statement instanceof StructDeclaration)) {
            collectBlocks(statement, result);
        }
        return result;
    }

    private static void collectBlocks(Tree tree, List<Block> blocks) {
        for (Tree part : Parts.of(tree)) {
            if (part instanceof Block block) {
                blocks.add(block);
            } else if (part instanceof Case) {
                collectBlocks(part, blocks);
            }
        }
    }

    private static List<Tree> simplifications(Tree tree) {
        return switch (tree) {
            case Literal(Long n) when n != 0 && n != 1 -> List.of(literal(0), literal(1));
            case Literal(Double d) when d != 1 -> List.of(literal(1.0), literal(0));
            case Literal(String s) when s.length() > 1 -> List.of(literal("x"));
            case Literal _ -> List.of();
            case Name _ -> List.of(literal(0), literal(1));
            case Expr e -> {
                List<Tree> result = new ArrayList<>(List.of(literal(0), literal(1)));
                collectOperands(e, result);
                if (e instanceof Call(Lambda(Function f), var _) && f.body().statements().getLast() instanceof Return(Expr value) && value != null) {
                    result.add(value);
                }
                yield result;
            }
            default -> List.of();
        };
    }

    private static void collectOperands(Tree tree, List<Tree> operands) {
        for (Tree part : Parts.of(tree)) {
            if (part instanceof Expr) {
                operands.add(part);
            } else if (part instanceof Element || part instanceof Entry || part instanceof FieldValue) {
                collectOperands(part, operands);
            }
        }
    }
}
