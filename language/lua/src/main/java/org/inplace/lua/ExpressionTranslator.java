package org.inplace.lua;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.inplace.core.node.Expression;
import org.inplace.core.op.Constant;
import org.inplace.core.op.DoubleLiteral;
import org.inplace.core.op.LongLiteral;
import org.inplace.core.value.Null;
import org.inplace.lua.nodes.AddNodeGen;
import org.inplace.lua.nodes.Arithmetic.Operands;
import org.inplace.lua.nodes.Both;
import org.inplace.lua.nodes.Call;
import org.inplace.lua.nodes.CallMethod;
import org.inplace.lua.nodes.Concat;
import org.inplace.lua.nodes.DivideNodeGen;
import org.inplace.lua.nodes.Either;
import org.inplace.lua.nodes.Environment;
import org.inplace.lua.nodes.EqualNodeGen;
import org.inplace.lua.nodes.First;
import org.inplace.lua.nodes.GreaterEqualNodeGen;
import org.inplace.lua.nodes.GreaterNodeGen;
import org.inplace.lua.nodes.LengthNodeGen;
import org.inplace.lua.nodes.LessEqualNodeGen;
import org.inplace.lua.nodes.LessNodeGen;
import org.inplace.lua.nodes.ModuloNodeGen;
import org.inplace.lua.nodes.MultiplyNodeGen;
import org.inplace.lua.nodes.Naming;
import org.inplace.lua.nodes.NegateNodeGen;
import org.inplace.lua.nodes.NewList;
import org.inplace.lua.nodes.NewRecord;
import org.inplace.lua.nodes.NewTable;
import org.inplace.lua.nodes.Not;
import org.inplace.lua.nodes.NotEqualNodeGen;
import org.inplace.lua.nodes.PowerNodeGen;
import org.inplace.lua.nodes.ReadFieldNodeGen;
import org.inplace.lua.nodes.ReadIndexNodeGen;
import org.inplace.lua.nodes.SubtractNodeGen;
import org.inplace.lua.nodes.TruthNodeGen;
import org.inplace.lua.nodes.Values;
import org.inplace.lua.nodes.Varargs;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Sites;
import org.inplace.lua.syntax.Ast;

import com.oracle.truffle.api.instrumentation.StandardTags;

/** Makes nodes of expressions. */
final class ExpressionTranslator {

    private static final int MOST_FIELDS = 32;

    private final Translator translator;
    private final FunctionBuilder builder;

    ExpressionTranslator(Translator translator, FunctionBuilder builder) {
        this.translator = translator;
        this.builder = builder;
    }

    /** The one object that stands for a string in the program text. */
    ByteString key(ByteString name) {
        return translator.language().intern(name);
    }

    // ------------------------------------------------------------------ how many values are wanted

    /** An expression with exactly one value. */
    Expression single(Ast.Expr expression) {
        Expression made = switch (expression) {
            case Ast.Vararg _ -> new Varargs(builder.extra(), false);
            case Ast.Multi multi -> new First(multi(multi));
            default -> plain(expression);
        };
        if (!made.hasSpan()) {
            made.setSpan(expression.span());
        }
        return made;
    }

    /** An expression with all its values, however many. */
    Expression multi(Ast.Multi expression) {
        return switch (expression) {
            case Ast.Vararg _ -> new Varargs(builder.extra(), true);
            case Ast.Call call -> call(call, false);
            case Ast.MethodCall call -> call(call, false);
        };
    }

    Expression tailCall(Ast.Multi expression) {
        return expression instanceof Ast.Call call ? call(call, true) : call((Ast.MethodCall) expression, true);
    }

    /** A list of expressions, of which the last may have any number of values. */
    Values values(List<Ast.Expr> list) {
        if (list.isEmpty()) {
            return new Values(new Expression[0], null);
        }
        Expression last = list.getLast() instanceof Ast.Multi multi ? multi(multi) : null;
        List<Ast.Expr> single = last == null ? list : list.subList(0, list.size() - 1);
        return new Values(single.stream().map(this::single).toArray(Expression[]::new), last);
    }

    private Expression call(Ast.Call call, boolean tail) {
        Expression callee = single(call.callee());
        return called(new Call(callee, values(call.arguments()), call.line(), Naming.of(call.callee()), tail), call);
    }

    private Expression call(Ast.MethodCall call, boolean tail) {
        Expression object = single(call.object());
        Sites.Callee name = new Sites.Callee("method", call.name().toString());
        var method = ReadFieldNodeGen.create(key(call.name()), call.nameLine(), Naming.what(call.object()), null);
        return called(new CallMethod(object, method, values(call.arguments()), call.line(), name, tail), call);
    }

    private static Expression called(Expression made, Ast call) {
        made.setSpan(call.span());
        made.setTag(StandardTags.CallTag.class);
        return made;
    }

    // ------------------------------------------------------------------ conditions

    /** An expression of which only the truth matters. */
    Expression condition(Ast.Expr expression) {
        return switch (expression) {
            case Ast.And and -> new Both(condition(and.left()), condition(and.right()), false);
            case Ast.Or or -> new Both(condition(or.left()), condition(or.right()), true);
            case Ast.Not not -> new Not(condition(not.operand()));
            case Ast.Paren paren when !(paren.inner() instanceof Ast.Multi) -> condition(paren.inner());
            case Ast.Bool bool -> new Constant(bool.value());
            case Ast.Binary binary when isComparison(binary.op()) -> single(binary);
            default -> TruthNodeGen.create(single(expression));
        };
    }

    private static boolean isComparison(Ast.BinaryOp op) {
        return op.compareTo(Ast.BinaryOp.EQUAL) >= 0;
    }

    // ------------------------------------------------------------------ expressions

    private Expression plain(Ast.Expr expression) {
        return switch (expression) {
            case Ast.Nil _ -> new Constant(Null.INSTANCE);
            case Ast.Bool bool -> new Constant(bool.value());
            case Ast.Num(_, Long value) -> new LongLiteral(value);
            case Ast.Num num -> new DoubleLiteral((Double) num.value());
            case Ast.Str string -> new Constant(key(string.value()));
            case Ast.FunctionExpr inner -> translator.closure(inner.function());
            case Ast.LocalName local -> builder.read(local.local());
            case Ast.UpvalueName upvalue -> FunctionBuilder.read(upvalue);
            case Ast.GlobalName global -> ReadFieldNodeGen.create(key(global.name()), global.line(), null, new Environment());
            case Ast.Index(_, Ast.Expr object, Ast.Str name, int line) -> ReadFieldNodeGen.create(key(name.value()), line, Naming.what(object), single(object));
            case Ast.Index index -> ReadIndexNodeGen.create(index.line(), Naming.what(index.object()), single(index.object()), single(index.key()));
            case Ast.Paren paren -> single(paren.inner());
            case Ast.And and -> new Either(single(and.left()), single(and.right()), false);
            case Ast.Or or -> new Either(single(or.left()), single(or.right()), true);
            case Ast.Not not -> new Not(condition(not.operand()));
            case Ast.Unary unary -> unary(unary);
            case Ast.Binary binary -> binary(binary);
            case Ast.Concat concat -> new Concat(concat.operands().stream().map(this::single).toArray(Expression[]::new), concat.line(), //
                            concat.operands().stream().map(Naming::what).toArray(String[]::new));
            case Ast.Table table -> table(table);
            case Ast.Multi _ -> throw new AssertionError(expression);
        };
    }

    private Expression unary(Ast.Unary unary) {
        String what = Naming.what(unary.operand());
        Expression operand = single(unary.operand());
        return unary.op() == Ast.UnaryOp.NEGATE ? NegateNodeGen.create(unary.line(), what, operand) : LengthNodeGen.create(unary.line(), what, operand);
    }

    private Expression binary(Ast.Binary binary) {
        Expression left = single(binary.left());
        Expression right = single(binary.right());
        int line = binary.line();
        if (isComparison(binary.op())) {
            return switch (binary.op()) {
                case EQUAL -> EqualNodeGen.create(line, left, right);
                case NOT_EQUAL -> NotEqualNodeGen.create(line, left, right);
                case LESS -> LessNodeGen.create(line, left, right);
                case LESS_EQUAL -> LessEqualNodeGen.create(line, left, right);
                case GREATER -> GreaterNodeGen.create(line, left, right);
                default -> GreaterEqualNodeGen.create(line, left, right);
            };
        }
        Operands operands = new Operands(line, Naming.what(binary.left()), Naming.what(binary.right()));
        return switch (binary.op()) {
            case ADD -> AddNodeGen.create(operands, left, right);
            case SUBTRACT -> SubtractNodeGen.create(operands, left, right);
            case MULTIPLY -> MultiplyNodeGen.create(operands, left, right);
            case DIVIDE -> DivideNodeGen.create(operands, left, right);
            case MODULO -> ModuloNodeGen.create(operands, left, right);
            default -> PowerNodeGen.create(operands, left, right);
        };
    }

    private Expression table(Ast.Table table) {
        List<Ast.Field> fields = table.fields();
        boolean open = !fields.isEmpty() && fields.getLast().key() == null && fields.getLast().value() instanceof Ast.Multi;
        if (!open && isRecord(fields)) {
            ByteString[] keys = fields.stream().map(f -> key(((Ast.Str) f.key()).value())).toArray(ByteString[]::new);
            return new NewRecord(keys, fields.stream().map(f -> single(f.value())).toArray(Expression[]::new));
        }
        if (!open && fields.size() <= NewList.MOST && fields.stream().allMatch(f -> f.key() == null)) {
            return new NewList(fields.stream().map(f -> single(f.value())).toArray(Expression[]::new));
        }
        Expression last = open ? multi((Ast.Multi) fields.getLast().value()) : null;
        List<Ast.Field> single = open ? fields.subList(0, fields.size() - 1) : fields;
        Expression[] keys = new Expression[single.size()];
        Expression[] values = new Expression[keys.length];
        int[] lines = single.stream().mapToInt(Ast.Field::line).toArray();
        for (int i = 0; i < keys.length; i++) {
            keys[i] = single.get(i).key() == null ? null : single(single.get(i).key());
            values[i] = single(single.get(i).value());
        }
        return new NewTable(keys, values, lines, last, table.line());
    }

    /** Whether all keys are different strings, and few. */
    private static boolean isRecord(List<Ast.Field> fields) {
        if (fields.isEmpty() || fields.size() > MOST_FIELDS) {
            return false;
        }
        Set<ByteString> names = new HashSet<>();
        return fields.stream().allMatch(f -> f.key() instanceof Ast.Str string && names.add(string.value()));
    }
}
