package org.inplace.property;

import static org.inplace.property.Build.*;

import java.util.ArrayList;
import java.util.List;
import org.inplace.property.Names.Variable;
import org.inplace.property.Tree.*;
import org.inplace.property.Type.Basic;

/** Makes random expressions of a wanted type. */
final class ExpressionMaker {

    private static final List<String> TEXTS = List.of("abc", "xyz", "naïve", "日本語", "😀😃😄", "a b c", "k", "x");
    private static final List<Long> EXTREMES = List.of(Long.MAX_VALUE, -Long.MAX_VALUE, 4611686018427387904L, 3037000500L, -4294967296L);
    private static final List<Double> FLOATS = List.of(0.5, 1.0, -2.25, 2.0, 1e21, 0.1, -0.0, 100.0);

    private final Generator g;
    private final Choice choice;

    ExpressionMaker(Generator g) {
        this.g = g;
        this.choice = g.choice;
    }

    /** @param depth how far the expression may nest */
    Expr make(Type wanted, Names names, int depth) {
        Type type = depth > 0 && choice.below(1000) < 8 ? anyType() : wanted;
        if (type == Basic.ANY) {
            type = choice.chance(30) && !names.of(Basic.ANY).isEmpty() ? Basic.ANY : anyType();
        }
        boolean scalar = !type.isContainer();
        List<Variable> variables = names.of(type);
        List<Variable> functions = depth > 0 && g.mayCall() ? names.functions(type) : List.of();
        List<Expr> reads = depth > 0 ? reads(type, names, depth) : List.of();
        return switch (choice.weighted(variables.isEmpty() ? 0 : 10, functions.isEmpty() ? 0 : 7, reads.isEmpty() ? 0 : scalar ? 6 : 5,
                depth > 0 ? 8 : 0, variables.isEmpty() || scalar && type != Basic.ANY ? 5 : 1, depth > 0 && choice.chance(10) ? 4 : 0)) {
            case 0 -> name(choice.pick(variables).name());
            case 1 -> call(choice.pick(functions), names, depth);
            case 2 -> choice.pick(reads);
            case 3 -> compound(type, names, depth - 1);
            case 4 -> literal(type, names, depth - 1);
            default -> wrapped(type, names, depth - 1);
        };
    }

    Type anyType() {
        return choice.of(Basic.INT, Basic.INT, Basic.FLOAT, Basic.STRING, Basic.BOOL, Type.ArrayOf.INTS, Type.ArrayOf.INTS, Type.ArrayOf.GRID, new Type.DictOf(Basic.INT));
    }

    Expr call(Variable function, Names names, int depth) {
        Type.FunctionOf type = (Type.FunctionOf) function.type();
        return new Call(name(function.name()), arguments(type.parameters(), names, depth));
    }

    List<Expr> arguments(List<Type> parameters, Names names, int depth) {
        return parameters.stream().map(p -> make(p, names, Math.min(depth - 1, 2))).toList();
    }

    // ------------------------------------------------------------------ reading out of containers

    private List<Expr> reads(Type type, Names names, int depth) {
        List<Expr> result = new ArrayList<>();
        for (Variable v : names.visible()) {
            List<Structs.Route> routes = g.structs.routes(v.type()).stream().filter(r -> type.accepts(r.end())).toList();
            if (!routes.isEmpty() && result.size() < 4) {
                result.add(read(name(v.name()), choice.pick(routes), names, depth - 1));
            }
        }
        return result;
    }

    /** What is in the container at the end of the route. */
    Expr read(Expr container, Structs.Route route, Names names, int depth) {
        Expr e = container;
        for (Structs.Part part : route.parts()) {
            e = switch (step(part, names, depth)) {
                case FieldStep(String name) -> new Field(e, name, choice.chance(8));
                case IndexStep(Expr index) -> index(e, index);
            };
        }
        return e;
    }

    Step step(Structs.Part part, Names names, int depth) {
        if (part.field() != null) {
            return new FieldStep(part.field());
        }
        if (part.container() instanceof Type.ArrayOf) {
            return new IndexStep(make(Basic.INDEX, names, Math.min(depth, 1)));
        }
        return switch (choice.below(6)) {
            case 0 -> new FieldStep(choice.of("k", "x"));
            case 1 -> new IndexStep(Build.literal(7));
            default -> new IndexStep(make(Basic.KEY, names, Math.min(depth, 1)));
        };
    }

    // ------------------------------------------------------------------ literals

    Expr literal(Type type, Names names, int depth) {
        return switch (type) {
            case Basic b -> switch (b) {
                case INT -> Build.literal(choice.chance(3) ? choice.pick(EXTREMES) : (Object) choice.below(20));
                case INDEX -> Build.literal(choice.chance(85) ? choice.below(3) : choice.below(3) - 3);
                case FLOAT -> Build.literal(choice.pick(FLOATS));
                case NUMBER -> literal(choice.of(Basic.INT, Basic.FLOAT), names, depth);
                case STRING -> Build.literal(choice.pick(TEXTS));
                case KEY -> Build.literal(choice.pick(Type.KEYS));
                case BOOL -> Build.literal(choice.chance(50));
                case ANY -> choice.chance(10) ? Build.literal(Values.NULL) : literal(anyType(), names, depth);
            };
            case Type.ArrayOf a -> {
                List<Element> elements = new ArrayList<>();
                for (int i = 3 + choice.below(2); i > 0; i--) {
                    elements.add(new Element(element(a.element(), names, depth), false));
                }
                if (depth > 0 && choice.chance(12)) {
                    elements.add(choice.below(elements.size()), new Element(make(a, names, 1), true));
                }
                yield new ArrayLiteral(elements);
            }
            case Type.DictOf d -> {
                List<Entry> entries = new ArrayList<>();
                for (String key : Type.KEYS) {
                    Expr k = key.equals("7") && choice.chance(50) ? Build.literal(7) : Build.literal(key);
                    entries.add(new Entry(k, element(d.value(), names, depth)));
                }
                if (choice.chance(20)) {
                    entries.add(choice.below(4), new Entry(Build.literal(choice.of("b", "12", "é")), element(d.value(), names, depth)));
                }
                if (depth > 0 && choice.chance(12)) {
                    entries.add(choice.below(4), new Entry(null, make(d, names, 1)));
                }
                yield new DictLiteral(entries);
            }
            case Type.StructOf s -> {
                List<FieldValue> fields = new ArrayList<>();
                g.structs.all.get(s.name()).fields().forEach((f, t) -> fields.add(new FieldValue(f, element(t, names, depth))));
                yield new StructLiteral(s.name(), fields);
            }
            case Type.OutcomeOf o -> new Tag(choice.of("Ok", "Ok", "Some", "Err", "E::V"), List.of(element(o.payload(), names, depth)));
            case Type.FunctionOf f -> g.statements.lambda(f, names);
        };
    }

    /** Constants often: they are where storage strategies and shared literals come from. */
    private Expr element(Type type, Names names, int depth) {
        return depth <= 0 || choice.chance(60) ? literal(type, names, depth - 1) : make(type, names, Math.min(depth, 1));
    }

    // ------------------------------------------------------------------ operators and built-in functions

    private Expr compound(Type type, Names n, int depth) {
        return switch (type) {
            case Basic b -> basic(b, n, depth);
            case Type.ArrayOf a -> switch (choice.below(5)) {
                case 0, 1 -> Build.call("push", make(a, n, depth), make(a.element(), n, depth));
                case 2 -> index(Build.call("pop", Build.call("push", make(a, n, depth), make(a.element(), n, depth))), Build.literal(0));
                case 3 -> Build.call("values", make(new Type.DictOf(a.element()), n, depth));
                default -> new Pipe(make(a, n, depth), name("push"), List.of(make(a.element(), n, depth)));
            };
            case Type.StructOf s -> {
                List<Structs.Method> methods = g.structs.all.get(s.name()).methods().stream().filter(m -> m.result().equals(s)).toList();
                yield methods.isEmpty() || !g.mayCall() ? literal(s, n, depth) : method(make(s, n, depth), choice.pick(methods), n, depth);
            }
            default -> literal(type, n, depth);
        };
    }

    Expr method(Expr receiver, Structs.Method m, Names names, int depth) {
        String operator = switch (m.name()) {
            case "op_add" -> "+";
            case "op_sub" -> "-";
            case "op_lt" -> "<";
            case "op_eq" -> "==";
            default -> null;
        };
        List<Expr> arguments = arguments(m.parameters(), names, depth);
        return operator != null ? binary(receiver, operator, arguments.getFirst()) : new MethodCall(receiver, m.name(), arguments);
    }

    private Expr basic(Basic type, Names n, int depth) {
        return switch (type) {
            case INT -> switch (choice.below(9)) {
                case 0, 1, 2 -> binary(make(Basic.INT, n, depth), choice.of("+", "-", "+", "*"), make(Basic.INT, n, depth));
                case 3 -> binary(make(Basic.INT, n, depth), choice.of("/", "%"), Build.literal(choice.of(2, 3, -7)));
                case 4, 5 -> Build.call("len", make(containerType(n), n, depth));
                case 6 -> new Unary("-", make(Basic.INT, n, depth));
                case 7 -> Build.call("has_key", make(new Type.DictOf(Basic.INT), n, depth), make(Basic.KEY, n, depth));
                default -> index(make(Type.ArrayOf.INTS, n, depth), make(Basic.INDEX, n, depth));
            };
            case INDEX -> choice.chance(50) ? literal(type, n, depth) : binary(make(Basic.INDEX, n, depth), "%", Build.literal(3));
            case FLOAT -> binary(make(Basic.NUMBER, n, depth), choice.of("+", "-", "*", "/"), Build.literal(choice.of(0.5, 2.0, -3.5)));
            case NUMBER -> binary(make(Basic.NUMBER, n, depth), choice.of("+", "-", "*"), make(Basic.NUMBER, n, depth));
            case STRING -> switch (choice.below(6)) {
                case 0, 1 -> binary(make(Basic.STRING, n, depth), "+", make(Basic.STRING, n, depth));
                case 2 -> Build.call("to_string", make(Basic.ANY, n, depth));
                case 3 -> Build.call("type", make(Basic.ANY, n, depth));
                case 4 -> index(make(Basic.STRING, n, depth), Build.literal(choice.of(0, -1)));
                default -> interpolation(make(Basic.ANY, n, depth), make(Basic.INT, n, depth));
            };
            case KEY -> literal(type, n, depth);
            case BOOL -> switch (choice.below(6)) {
                case 0, 1 -> binary(make(Basic.NUMBER, n, depth), choice.of("<", ">", "<=", ">=", "==", "!="), make(Basic.NUMBER, n, depth));
                case 2 -> binary(make(Basic.STRING, n, depth), choice.of("<", "==", ">="), make(Basic.STRING, n, depth));
                case 3 -> {
                    Type t = containerType(n);
                    yield binary(make(t, n, depth), choice.of("==", "!="), make(t, n, depth));
                }
                case 4 -> binary(make(Basic.BOOL, n, depth), choice.of("&&", "||"), make(Basic.BOOL, n, depth));
                default -> new Unary("!", make(Basic.BOOL, n, depth));
            };
            case ANY -> make(anyType(), n, depth);
        };
    }

    private Type containerType(Names names) {
        List<Variable> arrays = names.visible().stream().filter(v -> v.type() instanceof Type.ArrayOf || v.type() instanceof Type.DictOf).toList();
        return arrays.isEmpty() ? Type.ArrayOf.INTS : choice.pick(arrays).type();
    }

    static Expr interpolation(Expr... parts) {
        List<Expr> list = new ArrayList<>();
        for (Expr part : parts) {
            list.add(part instanceof Literal(String _) ? Build.call("to_string", part) : part);
            list.add(Build.literal("|"));
        }
        return new Interpolation(list);
    }

    /** The value by a detour. */
    private Expr wrapped(Type type, Names names, int depth) {
        Expr e = make(type, names, depth);
        return switch (choice.below(5)) {
            case 0 -> new Call(lambda(List.of("v"), new Return(name("v"))), List.of(e));
            case 1 -> binary(e, "??", make(type, names, depth));
            case 2 -> index(array(e, make(type, names, depth)), Build.literal(0));
            case 3 -> new Pipe(e, lambda(List.of("v"), new Return(name("v"))), null);
            default -> field(new DictLiteral(List.of(new Entry(Build.literal("k"), e))), "k");
        };
    }
}
