package org.inplace.ruff;

import java.util.function.Function;
import org.inplace.core.control.Completion;
import org.inplace.core.control.Jump;
import org.inplace.core.generator.ResumableBlock;
import org.inplace.core.generator.ResumableIf;
import org.inplace.core.generator.ResumableWhile;
import org.inplace.core.generator.Resume;
import org.inplace.core.generator.Yield;
import org.inplace.core.generator.Yielding;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;
import org.inplace.core.place.AssignNodeGen;
import org.inplace.core.place.LocalPlace;
import org.inplace.core.place.ReadLocalNodeGen;
import org.inplace.ruff.nodes.ToTruthNodeGen;
import org.inplace.ruff.syntax.Ast;

/** Translates the statements of generators that yield: into nodes that know how far they were. */
final class GeneratorTranslator {

    private final Translator translator;
    private final StatementTranslator statements;

    GeneratorTranslator(Translator translator, StatementTranslator statements) {
        this.translator = translator;
        this.statements = statements;
    }

    private Resume resume() {
        return translator.function().resume();
    }

    private int slot(String purpose) {
        return translator.function().temporary(purpose);
    }

    private boolean yields(Ast node) {
        return translator.function().yields(node);
    }

    Statement statement(Ast.Stmt statement) {
        return switch (statement) {
            case Ast.ExpressionStatement(Ast.Yield yield, var _) when yield.operand() == null || !yields(yield.operand()) ->
                new Yield(resume(), translator.expressions().yielded(yield));
            case Ast.If s -> conditional(s);
            case Ast.While s -> loop(s);
            case Ast.For s -> headed(s.iterable(), source -> statements.loop(s, source, yields(s.body()) ? resume() : null));
            case Ast.Match s -> match(s);
            case Ast.TryExcept s -> statements.tryExcept(s, resume(), slot("phase"));
            default -> translator.expressions().yielding(() -> statements.translate(statement));
        };
    }

    Statement block(Statement... parts) {
        return new ResumableBlock(resume(), slot("position"), parts);
    }

    /** A statement whose head is an expression that may yield itself, before the statement begins. */
    private Statement headed(Ast.Expr head, Function<Expression, Statement> statement) {
        return yields(head) ? evaluated(head, statement) : statement.apply(translator.expressions().expression(head));
    }

    private Statement evaluated(Ast.Expr head, Function<Expression, Statement> statement) {
        int slot = slot("head");
        ExpressionTranslator expressions = translator.expressions();
        Statement evaluate = expressions.yielding(() -> AssignNodeGen.create(new LocalPlace(slot), expressions.stored(head)));
        return block(evaluate, statement.apply(ReadLocalNodeGen.create(slot)));
    }

    private Statement conditional(Ast.If chain) {
        return headed(chain.condition(), condition -> {
            Statement otherwise = switch (chain.otherwise()) {
                case null -> null;
                case Ast.Block block -> translator.block(block);
                case Ast.If link -> statements.statement(link);
                default -> throw new AssertionError(chain);
            };
            return new ResumableIf(resume(), slot("branch"), ToTruthNodeGen.create(condition), translator.block(chain.then()), otherwise);
        });
    }

    private Statement loop(Ast.While loop) {
        if (loop.condition() == null || !yields(loop.condition())) {
            Expression condition = loop.condition() == null ? null : translator.expressions().condition(loop.condition());
            return new ResumableWhile(resume(), condition, translator.block(loop.body()));
        }
        Statement turn = headed(loop.condition(), condition -> new ResumableIf(resume(), slot("branch"), ToTruthNodeGen.create(condition), //
                        translator.block(loop.body()), new Jump(Completion.BREAK)));
        return new ResumableWhile(resume(), null, turn);
    }

    /** Guards are evaluated case by case; the scrutinee is kept for those that follow one that yields. */
    private Statement match(Ast.Match match) {
        if (match.cases().stream().noneMatch(c -> c.guard() != null && yields(c.guard()))) {
            return headed(match.scrutinee(), scrutinee -> statements.match(match, scrutinee, resume(), slot("case")));
        }
        return evaluated(match.scrutinee(), scrutinee -> new Yielding(statements.match(match, scrutinee, resume(), slot("case"))));
    }
}
