package org.inplace.property;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.inplace.property.Tree.*;
import org.inplace.property.Values.Array;
import org.inplace.property.Values.Closure;
import org.inplace.property.Values.Dict;
import org.inplace.property.Values.Struct;
import org.inplace.property.Values.Tagged;

/** Evaluates the expressions of a {@link Model}, strictly left to right (8.1), to values that nothing else holds. */
final class Expressions {

    private static final Map<String, String> OPERATOR_METHODS = Map.ofEntries(
            Map.entry("+", "op_add"), Map.entry("-", "op_sub"), Map.entry("*", "op_mul"), Map.entry("/", "op_div"),
            Map.entry("%", "op_mod"), Map.entry("==", "op_eq"), Map.entry("!=", "op_ne"), Map.entry("<", "op_lt"),
            Map.entry(">", "op_gt"), Map.entry("<=", "op_le"), Map.entry(">=", "op_ge"));

    private final Model model;
    private final Natives natives;
    private final Budget budget;
    private final Fault fault;
    private final List<String> frames = new ArrayList<>();
    private final Map<Expr, Object> sharedLiterals = new IdentityHashMap<>();

    Expressions(Model model, Natives natives, Budget budget, Fault fault) {
        this.model = model;
        this.natives = natives;
        this.budget = budget;
        this.fault = fault;
    }

    /** Names of the active functions, outermost first. */
    List<String> frames() {
        return frames;
    }

    /** {@link #eval}, unless the model has the given fault: then the value is not copied out of its variable. */
    Object evalOr(Fault aliasing, Expr e, Scope scope) {
        return fault == aliasing ? alias(e, scope) : eval(e, scope);
    }

    private Object alias(Expr e, Scope scope) {
        return switch (e) {
            case Name(String name) when scope.find(name) != null -> scope.find(name).value;
            case Index(Expr object, Expr index) -> Access.index(alias(object, scope), eval(index, scope));
            case Field(Expr object, String name, boolean guarded) when !guarded -> Access.field(alias(object, scope), name);
            default -> eval(e, scope);
        };
    }

    Object eval(Expr e, Scope scope) {
        budget.step();
        return switch (e) {
            case Literal l -> l.value();
            case Name n -> Values.copy(lookup(n.text(), scope), budget);
            case Unary u -> unary(u.op(), eval(u.operand(), scope));
            case Binary b -> binary(b, scope);
            case Pipe p -> {
                Object value = evalOr(Fault.ARGUMENT_ALIASES, p.value(), scope);
                Object callee = eval(p.callee(), scope);
                List<Object> arguments = new ArrayList<>(List.of(value));
                if (p.arguments() != null) {
                    arguments.addAll(arguments(p.arguments(), Fault.ARGUMENT_ALIASES, scope));
                }
                yield call(callee, arguments);
            }
            case Interpolation i -> {
                List<Object> parts = arguments(i.parts(), Fault.NATIVE_ARGUMENT_ALIASES, scope);
                yield Budget.text(parts.stream().map(Values::display).collect(Collectors.joining()));
            }
            case ArrayLiteral a -> literal(a, () -> array(a, scope));
            case DictLiteral d -> literal(d, () -> dict(d, scope));
            case StructLiteral s -> struct(s, scope);
            case Tag t -> new Tagged(t.tag(), arguments(t.arguments(), Fault.LITERAL_ALIASES, scope));
            case Index i -> {
                Object object = evalOr(Fault.OPERAND_ALIASES, i.object(), scope);
                Object index = eval(i.index(), scope);
                yield copyIf(fault == Fault.OPERAND_ALIASES, Access.index(object, index));
            }
            case Field f -> {
                Object object = eval(f.object(), scope);
                yield f.guarded() ? Access.guardedField(object, f.name()) : Access.field(object, f.name());
            }
            case Call c -> {
                Object callee = eval(c.callee(), scope);
                Fault aliasing = callee instanceof Closure ? Fault.ARGUMENT_ALIASES : Fault.NATIVE_ARGUMENT_ALIASES;
                List<Object> arguments = arguments(c.arguments(), aliasing, scope);
                if (fault == Fault.BORROWED_ARGUMENT_ALIASES && callee instanceof Closure f && f.function.parameters().size() == arguments.size()) {
                    borrow(c.arguments(), f.function, arguments, scope);
                }
                yield call(callee, arguments);
            }
            case MethodCall m -> {
                Object receiver = evalOr(Fault.RECEIVER_ALIASES, m.receiver(), scope);
                yield callMethod(receiver, m.name(), arguments(m.arguments(), Fault.ARGUMENT_ALIASES, scope));
            }
            case Lambda l -> new Closure(l.function(), fault == Fault.CLOSURE_COPIES ? scope.snapshot(budget) : scope);
            case Throw t -> throw GuestError.thrown(eval(t.value(), scope));
            case Propagate p -> propagate(eval(p.value(), scope));
        };
    }

    private Object lookup(String name, Scope scope) {
        Scope.Variable variable = scope.find(name);
        if (variable != null) {
            return variable.value;
        }
        if (Natives.has(name)) {
            return new Values.Native(name);
        }
        throw new GuestError("Undefined variable: " + name);
    }

    private Object copyIf(boolean condition, Object value) {
        return condition ? Values.copy(value, budget) : value;
    }

    private List<Object> arguments(List<Expr> list, Fault aliasing, Scope scope) {
        List<Object> values = new ArrayList<>();
        for (Expr e : list) {
            values.add(evalOr(aliasing, e, scope));
        }
        return values;
    }

    /** Passes the variables' own containers for the parameters that the function only reads. */
    private void borrow(List<Expr> expressions, Function f, List<Object> arguments, Scope scope) {
        for (int i = 0; i < arguments.size(); i++) {
            if (expressions.get(i) instanceof Name name && Borrowing.onlyReads(f, f.parameters().get(i))) {
                arguments.set(i, alias(name, scope));
            }
        }
    }

    private static Object propagate(Object value) {
        if (!(value instanceof Tagged t) || t.tag().contains("::")) {
            throw new GuestError("Try operator requires Result or Option");
        }
        if (t.tag().equals("Err") || t.tag().equals("None")) {
            throw new Model.Returned(t);
        }
        return t.payload().getFirst();
    }

    // ------------------------------------------------------------------ literals (8.10, 13.2)

    private Object literal(Expr e, java.util.function.Supplier<Object> make) {
        if (fault != Fault.LITERAL_SHARED || !isConstant(e)) {
            return make.get();
        }
        Object shared = sharedLiterals.get(e);
        if (shared == null) {
            shared = make.get();
            sharedLiterals.put(e, shared);
        }
        return shared;
    }

    private static boolean isConstant(Expr e) {
        return switch (e) {
            case Literal _ -> true;
            case ArrayLiteral a -> a.elements().stream().allMatch(x -> !x.spread() && isConstant(x.value()));
            case DictLiteral d -> d.entries().stream().allMatch(x -> x.key() != null && isConstant(x.key()) && isConstant(x.value()));
            default -> false;
        };
    }

    private Object array(ArrayLiteral a, Scope scope) {
        Array result = new Array();
        for (Element element : a.elements()) {
            if (!element.spread()) {
                result.items().add(evalOr(Fault.LITERAL_ALIASES, element.value(), scope));
            } else if (evalOr(Fault.SPREAD_ALIASES, element.value(), scope) instanceof Array inner) {
                result.items().addAll(inner.items());
            } else {
                throw new GuestError("Can only spread arrays");
            }
        }
        return result;
    }

    private Object dict(DictLiteral d, Scope scope) {
        Dict result = new Dict();
        for (Entry entry : d.entries()) {
            if (entry.key() != null) {
                Object key = eval(entry.key(), scope);
                Object value = evalOr(Fault.LITERAL_ALIASES, entry.value(), scope);
                if (!Access.isKey(key)) {
                    throw new GuestError("Dict keys must be strings");
                }
                result.entries().put(key.toString(), value);
            } else if (evalOr(Fault.SPREAD_ALIASES, entry.value(), scope) instanceof Dict inner) {
                result.entries().putAll(inner.entries());
            } else {
                throw new GuestError("Can only spread dicts");
            }
        }
        return result;
    }

    private Object struct(StructLiteral s, Scope scope) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (FieldValue f : s.fields()) {
            fields.put(f.name(), evalOr(Fault.LITERAL_ALIASES, f.value(), scope));
        }
        Scope.Variable variable = scope.find(s.name());
        return new Struct(s.name(), variable != null && variable.value instanceof Values.Definition d ? d : null, fields);
    }

    // ------------------------------------------------------------------ operators (8.2 to 8.4, 13.5)

    private Object unary(String op, Object v) {
        if (v instanceof Struct s) {
            String method = op.equals("-") ? "op_neg" : "op_not";
            if (hasMethod(s, method)) {
                return callMethod(s, method, List.of());
            }
        }
        return Arithmetic.unary(op, v);
    }

    private Object binary(Binary b, Scope scope) {
        switch (b.op()) {
            case "&&":
                return Values.isTruthy(eval(b.left(), scope)) && Values.isTruthy(eval(b.right(), scope));
            case "||":
                return Values.isTruthy(eval(b.left(), scope)) || Values.isTruthy(eval(b.right(), scope));
            case "??":
                Object left = eval(b.left(), scope);
                return left == Values.NULL ? eval(b.right(), scope) : left;
            default:
                Object first = evalOr(Fault.OPERAND_ALIASES, b.left(), scope);
                return binary(b.op(), first, eval(b.right(), scope));
        }
    }

    Object binary(String op, Object a, Object b) {
        String method = OPERATOR_METHODS.get(op);
        return a instanceof Struct s && hasMethod(s, method) ? callMethod(s, method, List.of(b)) : Arithmetic.binary(op, a, b);
    }

    // ------------------------------------------------------------------ calls (8.7, 12, 13)

    Object call(Object callee, List<Object> arguments) {
        return switch (callee) {
            case Closure c -> {
                Function f = c.function;
                checkArity(f.name(), f.parameters().size(), arguments.size());
                Scope scope = c.scope.inner();
                bind(f.parameters(), arguments, scope);
                yield run(f.name(), f, scope);
            }
            case Values.Native n -> natives.call(n.name(), arguments);
            default -> throw new GuestError("Cannot call non-function; the value being called is not callable. "
                    + "Pass a function, closure, or imported callable value instead.");
        };
    }

    private static void checkArity(String name, int expected, int actual) {
        if (expected != actual) {
            throw new GuestError(name + " expects " + expected + " arguments, got " + actual);
        }
    }

    private static void bind(List<String> parameters, List<Object> arguments, Scope scope) {
        for (int i = 0; i < parameters.size(); i++) {
            scope.declare(parameters.get(i), "mut", arguments.get(i));
        }
    }

    private static boolean hasMethod(Struct s, String name) {
        return s.definition() != null && s.definition().method(name) != null;
    }

    private Object callMethod(Object receiver, String name, List<Object> arguments) {
        if (receiver instanceof Struct s && hasMethod(s, name)) {
            return callMethod(s, s.definition().method(name), arguments);
        }
        return switch (receiver) {
            case Struct s when s.fields().containsKey(name) -> call(s.fields().get(name), arguments);
            case Dict d when d.entries().containsKey(name) -> call(d.entries().get(name), arguments);
            case Struct _ -> throw new GuestError("Field not found: " + name);
            default -> throw Access.noField(name);
        };
    }

    private Object callMethod(Struct receiver, Function f, List<Object> arguments) {
        String frame = receiver.definition().declaration.name() + "." + f.name();
        List<String> parameters = f.hasSelf() ? f.parameters().subList(1, f.parameters().size()) : f.parameters();
        checkArity(frame, parameters.size(), arguments.size());
        Scope scope = receiver.definition().scope.inner();
        if (f.hasSelf()) {
            scope.declare("self", "mut", receiver);
        } else {
            for (String field : receiver.definition().declaration.fields()) {
                if (receiver.fields().containsKey(field)) {
                    scope.declare(field, "mut", receiver.fields().get(field));
                }
            }
        }
        bind(parameters, arguments, scope);
        return run(frame, f, scope);
    }

    private Object run(String frame, Function f, Scope scope) {
        frames.add(frame);
        budget.calls(frames.size());
        try {
            model.execute(f.body(), scope);
            return Values.NULL;
        } catch (Model.Returned r) {
            return r.value;
        } catch (GuestError e) {
            e.raisedIn(frames);
            throw e;
        } finally {
            frames.removeLast();
        }
    }
}
