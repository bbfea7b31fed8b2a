package org.inplace.property;

import static org.inplace.property.Build.*;

import java.util.ArrayList;
import java.util.List;
import org.inplace.property.Tree.*;

/**
 * Statements about names that may or may not exist, in this scope or some other: which variable is meant is decided when
 * the statement runs (6.1, 6.3, 6.4). These names are used for nothing else, so nothing is expected of them.
 */
final class LooseNames {

    private static final List<String> NAMES = List.of("h", "i", "j", "o");

    private final Generator g;
    private final Choice choice;

    LooseNames(Generator g) {
        this.g = g;
        this.choice = g.choice;
    }

    /** One to three statements. */
    void statements(List<Stmt> out) {
        if (choice.chance(25)) {
            closure(out);
        } else {
            out.addAll(some(2).statements());
        }
    }

    /** A closure made before the names exist that it uses, called before and after. */
    private void closure(List<Stmt> out) {
        String name = "later" + g.number();
        Stmt call = StatementMaker.attempt(block(print(call(name))));
        Block body = some(1);
        out.add(choice.chance(50) ? assign(name, new Lambda(new Function(Function.ANONYMOUS, List.of(), body)))
                : new FunctionDeclaration(new Function(name, List.of(), body)));
        out.addAll(choice.chance(50) ? List.of(call) : List.of());
        out.addAll(some(1).statements());
        out.add(call);
    }

    private Block some(int depth) {
        List<Stmt> statements = new ArrayList<>();
        for (int i = 1 + choice.below(3); i > 0; i--) {
            statements.add(one(depth));
        }
        return new Block(statements);
    }

    private Expr value() {
        return choice.chance(50) ? literal(choice.below(20)) : array(literal(choice.below(20)), name(choice.of("n", "s")));
    }

    private Stmt one(int depth) {
        String name = choice.pick(NAMES);
        return switch (choice.below(depth > 0 ? 14 : 8)) {
            case 0, 1, 2 -> StatementMaker.attempt(block(print(name(name))));
            case 3, 4 -> assign(name, value());
            case 5 -> StatementMaker.attempt(block(update(name, "+=", literal(1)), print(name(name))));
            case 6 -> StatementMaker.attempt(block(new Assign(name, List.of(new IndexStep(literal(0))), "=", literal(-1)), print(name(name))));
            case 7 -> {
                Stmt declaration = new Declare(choice.of("let", "mut", "mut", "const"), pattern(name), value());
                yield choice.chance(50) ? declaration : StatementMaker.attempt(block(declaration, one(0), one(0)));
            }
            case 8 -> new If(literal(choice.chance(60)), some(depth - 1), choice.chance(50) ? some(depth - 1) : null);
            case 9, 10 -> new Match(literal(choice.below(2)), List.of(new Case(new LiteralPattern(literal(0)), null, some(depth - 1))), some(depth - 1));
            case 11 -> new ExpressionStatement(new Call(new Lambda(new Function(Function.ANONYMOUS, List.of(), some(depth - 1))), List.of()));
            case 12 -> new For(pattern(choice.chance(30) ? name : "_"), literal(2), some(depth - 1));
            default -> new Destructure(patterns(name, choice.pick(NAMES)), array(value(), value()));
        };
    }
}
