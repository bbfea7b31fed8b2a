package org.inplace.ruff;

import com.oracle.truffle.api.instrumentation.StandardTags;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.generator.Kept;
import org.inplace.core.generator.YieldWithin;
import org.inplace.core.generator.Yielding;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Statement;
import org.inplace.core.op.Constant;
import org.inplace.core.op.DoubleLiteral;
import org.inplace.core.op.LongLiteral;
import org.inplace.core.place.Share;
import org.inplace.core.scope.Resolution;
import org.inplace.core.value.MapValue;
import org.inplace.core.value.Null;
import org.inplace.core.value.Text;
import org.inplace.ruff.nodes.ArrayLiteral;
import org.inplace.ruff.nodes.ArraySpread;
import org.inplace.ruff.nodes.AwaitNodeGen;
import org.inplace.ruff.nodes.Call;
import org.inplace.ruff.nodes.CallBuiltin;
import org.inplace.ruff.nodes.Chain;
import org.inplace.ruff.nodes.Coalesce;
import org.inplace.ruff.nodes.DictLiteral;
import org.inplace.ruff.nodes.FixedDict;
import org.inplace.ruff.nodes.Interpolate;
import org.inplace.ruff.nodes.Logic;
import org.inplace.ruff.nodes.MethodCall;
import org.inplace.ruff.nodes.NegateNodeGen;
import org.inplace.ruff.nodes.NotNodeGen;
import org.inplace.ruff.nodes.Operator;
import org.inplace.ruff.nodes.Pipe;
import org.inplace.ruff.nodes.ReadFieldNodeGen;
import org.inplace.ruff.nodes.ReadIndexNodeGen;
import org.inplace.ruff.nodes.StructLiteral;
import org.inplace.ruff.nodes.TagLiteral;
import org.inplace.ruff.nodes.Throw;
import org.inplace.ruff.nodes.ToTruth;
import org.inplace.ruff.nodes.ToTruthNodeGen;
import org.inplace.ruff.nodes.TryOperator;
import org.inplace.ruff.runtime.Tagged;
import org.inplace.ruff.syntax.Ast;

/** Translates expressions. */
final class ExpressionTranslator {

    /** Sums of more operands than this are evaluated by a loop, so that their length costs no stack. */
    private static final int LONG_CHAIN = 64;

    private final Translator translator;
    private final Operands operands;
    private boolean keeping;

    ExpressionTranslator(Translator translator) {
        this.translator = translator;
        this.operands = new Operands(translator);
    }

    /** An expression whose value is only looked at where it is used. */
    Expression expression(Ast.Expr expression) {
        Expression node = keeping && !translator.function().yields(expression) ? kept(expression) : translate(expression);
        if (!node.hasSpan()) {
            node.setSpan(expression.span());
        }
        return node;
    }

    /** The operands of a call or an operator, from left to right. */
    Expression[] all(List<Ast.Expr> expressions) {
        return operands.all(expressions);
    }

    private Expression kept(Ast.Expr operand) {
        keeping = false;
        try {
            return new Kept(translator.function().resume(), translator.function().temporary("operand"), translate(operand));
        } finally {
            keeping = true;
        }
    }

    /** What a {@code yield} gives. */
    Expression yielded(Ast.Yield yield) {
        return yield.operand() == null ? new Constant(Null.INSTANCE) : stored(yield.operand());
    }

    /**
     * Translates a statement with a {@code yield} in its expressions. Operands in it are kept, because they may stand before the
     * {@code yield}.
     */
    Statement yielding(Supplier<Statement> statement) {
        return new Yielding(keeping(statement));
    }

    /** Translates what is part of such a statement. */
    <T> T keeping(Supplier<T> part) {
        keeping = true;
        try {
            return part.get();
        } finally {
            keeping = false;
        }
    }

    /** An expression whose value is stored: containers that stay where they are held, too, are marked as shared. */
    Expression stored(Ast.Expr expression) {
        return Share.ifHeld(expression(expression));
    }

    /** An expression that is asked for its truthiness. */
    ToTruth condition(Ast.Expr expression) {
        ToTruth node = ToTruthNodeGen.create(expression(expression));
        node.setSpan(expression.span());
        return node;
    }

    private Expression translate(Ast.Expr expression) {
        return switch (expression) {
            case Ast.IntLiteral e -> new LongLiteral(e.value());
            case Ast.FloatLiteral e -> new DoubleLiteral(e.value());
            case Ast.StringLiteral e -> new Constant(Text.of(e.value()));
            case Ast.BoolLiteral e -> new Constant(e.value());
            case Ast.NullLiteral _ -> new Constant(Null.INSTANCE);
            case Ast.Interpolation e -> new Interpolate(operands.all(e.parts()));
            case Ast.Name e -> translator.places().read(e);
            case Ast.Unary e -> switch (e.op()) {
                case NEG -> NegateNodeGen.create(expression(e.operand()));
                case NOT -> NotNodeGen.create(expression(e.operand()));
            };
            case Ast.Binary e -> binary(e);
            case Ast.And _, Ast.Or _ -> logic(expression);
            case Ast.Coalesce e -> new Coalesce(expression(e.left()), expression(e.right()));
            case Ast.Pipe e -> pipe(e);
            case Ast.Call e -> call(e);
            case Ast.MethodCall e -> methodCall(e);
            case Ast.Field e -> ReadFieldNodeGen.create(e.name(), e.guarded(), expression(e.receiver()));
            case Ast.Index e -> {
                Expression[] parts = operands.all(List.of(e.object(), e.index()));
                yield ReadIndexNodeGen.create(parts[0], parts[1]);
            }
            case Ast.Try e -> new TryOperator(expression(e.operand()));
            case Ast.ArrayLiteral e -> array(e);
            case Ast.DictLiteral e -> dict(e);
            case Ast.StructLiteral e -> struct(e);
            case Ast.Tag e -> tag(e);
            case Ast.Lambda e -> translator.function(e.function());
            case Ast.Throw e -> new Throw(stored(e.arguments().getFirst()));
            case Ast.Await e -> AwaitNodeGen.create(expression(e.operand()));
            case Ast.Yield e -> {
                Expression value = yielded(e);
                yield new YieldWithin(translator.function().resume(), translator.function().nextPoint(), value);
            }
        };
    }

    /** A chain of the same logical operator is one node. */
    private Expression logic(Ast.Expr expression) {
        boolean or = expression instanceof Ast.Or;
        List<Ast.Expr> terms = new ArrayList<>();
        Ast.Expr rest = expression;
        while (true) {
            if (or && rest instanceof Ast.Or link) {
                terms.add(link.right());
                rest = link.left();
            } else if (!or && rest instanceof Ast.And link) {
                terms.add(link.right());
                rest = link.left();
            } else {
                terms.add(rest);
                break;
            }
        }
        return new Logic(or, terms.reversed().stream().map(this::condition).toArray(Expression[]::new));
    }

    /** Chains of operators lean to the left; they are translated from there, without recursion. */
    Expression binary(Ast.Binary binary) {
        List<Ast.Binary> chain = new ArrayList<>();
        Ast.Expr first = binary;
        while (first instanceof Ast.Binary b) {
            chain.add(b);
            first = b.left();
        }
        chain = chain.reversed();
        if (chain.size() > LONG_CHAIN) {
            return chain(first, chain);
        }
        Expression left = null;
        for (Ast.Binary b : chain) {
            if (left == null) {
                Expression[] parts = operands.all(List.of(b.left(), b.right()));
                left = Operator.create(b.op(), parts[0], parts[1]);
            } else {
                left = Operator.create(b.op(), left, expression(b.right()));
            }
            left.setSpan(b.span());
        }
        return left;
    }

    private Expression chain(Ast.Expr first, List<Ast.Binary> chain) {
        Operator[] operators = new Operator[chain.size()];
        Expression[] rights = new Expression[chain.size()];
        Expression left = expression(first);
        for (int i = 0; i < rights.length; i++) {
            operators[i] = Operator.create(chain.get(i).op(), null, null);
            operators[i].setSpan(chain.get(i).span());
            rights[i] = expression(chain.get(i).right());
        }
        return new Chain(left, operators, rights);
    }

    private Expression call(Ast.Call call) {
        Builtin builtin = builtin(call.callee());
        Expression node = builtin != null //
                        ? new CallBuiltin(builtin, operands.all(call.arguments())) //
                        : new Call(expression(call.callee()), operands.all(call.arguments()));
        return Translator.spanned(node, call.span(), StandardTags.CallTag.class);
    }

    /** The built-in that an expression means whatever happens, or null. */
    Builtin builtin(Ast.Expr callee) {
        if (callee instanceof Ast.Name name) {
            Resolution resolution = translator.bindings().use(name);
            return resolution.isEmpty() ? translator.language().prelude().find(name.text()) : null;
        }
        return null;
    }

    private Expression methodCall(Ast.MethodCall call) {
        List<Ast.Expr> all = new ArrayList<>();
        all.add(call.receiver());
        all.addAll(call.arguments());
        Expression[] parts = operands.all(all);
        Expression[] arguments = Arrays.copyOfRange(parts, 1, parts.length);
        return Translator.spanned(new MethodCall(parts[0], call.name(), arguments, call.guarded()), call.span(), StandardTags.CallTag.class);
    }

    private Expression pipe(Ast.Pipe pipe) {
        Expression node;
        if (pipe.targetIsPlainCall() && pipe.target() instanceof Ast.Call call) {
            List<Ast.Expr> all = new ArrayList<>();
            all.add(pipe.value());
            all.add(call.callee());
            all.addAll(call.arguments());
            Expression[] parts = operands.all(all);
            node = new Pipe(parts[0], parts[1], Arrays.copyOfRange(parts, 2, parts.length));
        } else {
            Expression[] parts = operands.all(List.of(pipe.value(), pipe.target()));
            node = new Pipe(parts[0], parts[1], new Expression[0]);
        }
        return Translator.spanned(node, pipe.span(), StandardTags.CallTag.class);
    }

    private Expression array(Ast.ArrayLiteral array) {
        Expression[] elements = new Expression[array.elements().size()];
        boolean[] spread = new boolean[elements.length];
        boolean any = false;
        for (int i = 0; i < elements.length; i++) {
            Ast.Element element = array.elements().get(i);
            spread[i] = element.spread();
            any |= element.spread();
            elements[i] = element.spread() ? expression(element.value()) : stored(element.value());
        }
        return any ? new ArraySpread(elements, spread) : new ArrayLiteral(elements);
    }

    private Expression dict(Ast.DictLiteral dict) {
        MapValue keys = knownKeys(dict);
        if (keys != null) {
            return new FixedDict(keys, dict.entries().stream().map(e -> stored(e.value())).toArray(Expression[]::new));
        }
        Expression[] entryKeys = new Expression[dict.entries().size()];
        Expression[] values = new Expression[entryKeys.length];
        for (int i = 0; i < values.length; i++) {
            Ast.Entry entry = dict.entries().get(i);
            entryKeys[i] = entry.isSpread() ? null : expression(entry.key());
            values[i] = entry.isSpread() ? expression(entry.value()) : stored(entry.value());
        }
        return new DictLiteral(entryKeys, values);
    }

    /** The keys of a literal, if all are literals and differ; else null. */
    private static MapValue knownKeys(Ast.DictLiteral dict) {
        MapValue keys = new MapValue();
        for (Ast.Entry entry : dict.entries()) {
            switch (entry.key()) {
                case Ast.StringLiteral key -> keys.put(Text.of(key.value()), 0L);
                case Ast.IntLiteral key -> keys.put(key.value(), 0L);
                case null, default -> {
                    return null;
                }
            }
        }
        return keys.size() == dict.entries().size() && keys.size() > 0 ? keys : null;
    }

    /** All values are evaluated, in source order; of a field given more than once the last counts. */
    private Expression struct(Ast.StructLiteral struct) {
        Map<String, Integer> last = new HashMap<>();
        Expression[] values = new Expression[struct.fields().size()];
        String[] names = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            Ast.FieldInit field = struct.fields().get(i);
            names[i] = field.name();
            values[i] = stored(field.value());
            last.put(field.name(), i);
        }
        boolean[] counts = new boolean[names.length];
        last.values().forEach(i -> counts[i] = true);
        String name = struct.name().text();
        return new StructLiteral(translator.language().unlinked(name), translator.places().definition(struct.name()), names, counts, values);
    }

    private Expression tag(Ast.Tag tag) {
        Tagged.Tag named = Tagged.Tag.of(tag.enumName(), tag.variant());
        if (tag.arguments() == null || tag.arguments().isEmpty()) {
            return new Constant(new Tagged(named, new Object[0]));
        }
        return new TagLiteral(named, tag.arguments().stream().map(this::stored).toArray(Expression[]::new));
    }
}
