package org.inplace.property;

import java.util.List;
import org.inplace.property.Tree.*;

/** Finds parameters that a function only reads: it indexes, measures, prints, compares or walks them, and nothing else. */
final class Borrowing {

    private Borrowing() {
    }

    static boolean onlyReads(Function f, String parameter) {
        return onlyReads(f.body(), new Name(parameter));
    }

    private static boolean onlyReads(Tree tree, Name name) {
        return switch (tree) {
            case Name n -> !n.equals(name);
            case Assign s when s.root().equals(name.text()) -> false;
            case Index i -> onlyReads(hidden(i.object(), name), name) && onlyReads(i.index(), name);
            case Field f -> onlyReads(hidden(f.object(), name), name);
            case For s -> onlyReads(hidden(s.iterable(), name), name) && onlyReads(s.body(), name);
            case Binary b -> onlyReads(hidden(b.left(), name), name) && onlyReads(hidden(b.right(), name), name);
            case Call(Name(String callee), List<Expr> arguments) when callee.equals("len") || callee.equals("print") ->
                arguments.stream().allMatch(a -> onlyReads(hidden(a, name), name));
            default -> Parts.of(tree).stream().allMatch(part -> onlyReads(part, name));
        };
    }

    /** Nothing, in place of the name itself: it is only read there. */
    private static Expr hidden(Expr e, Name name) {
        return e.equals(name) ? new Literal(0L) : e;
    }
}
