package org.inplace.ruff.syntax;

import java.util.ArrayList;
import java.util.List;

/** The nodes directly below a node, for walks that treat most kinds of nodes alike. */
public final class Children {

    private final List<Ast> found = new ArrayList<>();

    private Children() {
    }

    /** The children of a node in the order in which they stand in the text; never null ones. */
    public static List<Ast> of(Ast node) {
        Children children = new Children();
        switch (node) {
            case Ast.Program program -> children.add(program.statements());
            case Ast.Block block -> children.add(block.statements());
            case Ast.Element element -> children.add(element.value());
            case Ast.Entry entry -> children.add(entry.key(), entry.value());
            case Ast.FieldInit field -> children.add(field.value());
            case Ast.Function function -> children.add(function.parameters()).add(function.body());
            case Ast.Case matchCase -> children.add(matchCase.pattern(), matchCase.guard(), matchCase.body());
            case Ast.Parameter _ -> {
            }
            case Ast.Expr expression -> children.ofExpression(expression);
            case Ast.Pattern pattern -> children.ofPattern(pattern);
            case Ast.CasePattern pattern -> children.ofCasePattern(pattern);
            case Ast.Stmt statement -> children.ofStatement(statement);
        }
        return children.found;
    }

    private void ofExpression(Ast.Expr expression) {
        switch (expression) {
            case Ast.IntLiteral _, Ast.FloatLiteral _, Ast.StringLiteral _, Ast.BoolLiteral _, Ast.NullLiteral _, Ast.Name _ -> {
            }
            case Ast.Interpolation string -> add(string.parts());
            case Ast.Unary unary -> add(unary.operand());
            case Ast.Binary binary -> add(binary.left(), binary.right());
            case Ast.And and -> add(and.left(), and.right());
            case Ast.Or or -> add(or.left(), or.right());
            case Ast.Coalesce coalesce -> add(coalesce.left(), coalesce.right());
            case Ast.Pipe pipe -> add(pipe.value(), pipe.target());
            case Ast.Call call -> add(call.callee()).add(call.arguments());
            case Ast.MethodCall call -> add(call.receiver()).add(call.arguments());
            case Ast.Field field -> add(field.receiver());
            case Ast.Index index -> add(index.object(), index.index());
            case Ast.Try propagate -> add(propagate.operand());
            case Ast.Await await -> add(await.operand());
            case Ast.ArrayLiteral array -> add(array.elements());
            case Ast.DictLiteral dict -> add(dict.entries());
            case Ast.StructLiteral struct -> add(struct.name()).add(struct.fields());
            case Ast.Tag tag -> add(tag.arguments());
            case Ast.Lambda lambda -> add(lambda.function());
            case Ast.Throw raise -> add(raise.arguments());
            case Ast.Yield yielding -> add(yielding.operand());
        }
    }

    private void ofPattern(Ast.Pattern pattern) {
        switch (pattern) {
            case Ast.NamePattern _, Ast.Discard _ -> {
            }
            case Ast.ArrayPattern array -> add(array.elements()).add(array.rest());
            case Ast.DictPattern dict -> add(dict.keys()).add(dict.rest());
        }
    }

    private void ofCasePattern(Ast.CasePattern pattern) {
        switch (pattern) {
            case Ast.AnyPattern _ -> {
            }
            case Ast.LiteralPattern literal -> add(literal.literal());
            case Ast.VariantPattern variant -> add(variant.binders());
        }
    }

    private void ofStatement(Ast.Stmt statement) {
        switch (statement) {
            case Ast.ExpressionStatement expression -> add(expression.expression());
            case Ast.Declare declare -> add(declare.pattern(), declare.value());
            case Ast.Assign assign -> add(assign.target(), assign.value());
            case Ast.Destructure destructure -> add(destructure.pattern(), destructure.value());
            case Ast.FunctionDeclaration declaration -> add(declaration.function());
            case Ast.StructDeclaration struct -> add(struct.methods());
            case Ast.EnumDeclaration _, Ast.Import _, Ast.FromImport _, Ast.Break _, Ast.Continue _ -> {
            }
            case Ast.Export export -> add(export.statement());
            case Ast.If choice -> add(choice.condition(), choice.then(), choice.otherwise());
            case Ast.While loop -> add(loop.condition(), loop.body());
            case Ast.For loop -> add(loop.pattern(), loop.iterable(), loop.body());
            case Ast.Match match -> ofMatch(match);
            case Ast.TryExcept attempt -> add(attempt.body(), attempt.error(), attempt.handler());
            case Ast.Return value -> add(value.value());
            case Ast.Spawn spawn -> add(spawn.body());
            case Ast.TestBlock test -> add(test.body());
        }
    }

    private void ofMatch(Ast.Match match) {
        add(match.scrutinee());
        Ast.Block otherwise = match.otherwise();
        for (Ast.Case matchCase : match.cases()) {
            if (otherwise != null && otherwise.span().start() < matchCase.span().start()) {
                add(otherwise);
                otherwise = null;
            }
            add(matchCase);
        }
        add(otherwise);
    }

    private Children add(Ast... nodes) {
        for (Ast node : nodes) {
            if (node != null) {
                found.add(node);
            }
        }
        return this;
    }

    private Children add(List<? extends Ast> nodes) {
        if (nodes != null) {
            found.addAll(nodes);
        }
        return this;
    }
}
