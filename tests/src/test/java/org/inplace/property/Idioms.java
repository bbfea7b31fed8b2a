package org.inplace.property;

import static org.inplace.property.Build.*;

import java.util.ArrayList;
import java.util.List;
import org.inplace.property.Names.Variable;
import org.inplace.property.Tree.*;
import org.inplace.property.Type.Basic;

/** The shapes that copy-on-write gets wrong: a container in use while something else in the same statement changes it. */
final class Idioms {

    private final Generator g;
    private final Choice choice;

    Idioms(Generator g) {
        this.g = g;
        this.choice = g.choice;
    }

    private Expr make(Type type, Names names) {
        return g.expressions.make(type, names, 2);
    }

    /** A statement that changes the variable: a write into it, a push, or a new value. */
    Stmt mutation(Variable v, Names names) {
        List<Structs.Route> routes = g.structs.routes(v.type());
        if (!routes.isEmpty() && choice.chance(60)) {
            Structs.Route route = choice.pick(routes);
            boolean compound = (route.end().isNumber() || route.end() == Basic.STRING) && choice.chance(40);
            return g.statements.write(v, route, compound, names);
        }
        if (v.type() instanceof Type.ArrayOf a && choice.chance(75)) {
            return assign(v.name(), call("push", name(v.name()), make(a.element(), names)));
        }
        return assign(v.name(), g.expressions.literal(v.type(), names, 1));
    }

    /** An expression of the wanted type that changes the variable when it is evaluated. */
    private Expr effect(Variable v, Type wanted, Names names) {
        List<Variable> functions = names.functions(wanted).stream().filter(f -> g.effects.changes(f.name(), v.name())).toList();
        if (!functions.isEmpty() && choice.chance(70)) {
            return g.expressions.call(choice.pick(functions), names, 2);
        }
        Expr result = choice.chance(30) && wanted.accepts(v.type()) ? name(v.name()) : g.expressions.literal(wanted, names, 1);
        return new Call(lambda(List.of(), mutation(v, names), new Return(result)), List.of());
    }

    /** A use of a container together with a change of it. */
    void effect(List<Stmt> out, Names n) {
        List<Variable> containers = n.containers();
        if (containers.isEmpty()) {
            return;
        }
        if (choice.chance(12)) {
            scalarEffect(out, n);
            return;
        }
        Variable v = choice.pick(containers);
        Name use = name(v.name());
        switch (choice.below(18)) {
            case 0 -> out.add(print(use, effect(v, Basic.ANY, n), use));
            case 1 -> out.add(print(array(use, effect(v, v.type(), n), use)));
            case 2 -> out.add(print(binary(use, choice.of("==", "!="), effect(v, v.type(), n))));
            case 3 -> element(out, v, n);
            case 4, 5 -> updateElement(out, v, n);
            case 6 -> pushEffect(out, v, n);
            case 7 -> {
                out.add(new For(pattern("y"), use, block(print(name("y")), mutation(v, n))));
                out.add(print(use));
            }
            case 8 -> out.add(print(ExpressionMaker.interpolation(use, effect(v, Basic.INT, n), use)));
            case 9 -> out.add(print(new DictLiteral(List.of(new Entry(literal("k"), use), new Entry(effect(v, Basic.KEY, n), use)))));
            case 10, 11 -> callWith(out, v, n);
            case 12 -> {
                Stmt change = new Assign("w", List.of(new IndexStep(literal(0))), "=", literal(-1));
                out.add(new Match(choice.chance(50) ? new Tag("Ok", List.of(use)) : array(use), List.of(
                        new Case(new TagPattern("Ok", List.of("w")), binary(effect(v, Basic.INT, n), "!=", literal(99)), block(
                                StatementMaker.attempt(block(change)), print(name("w"), use)))),
                        block(print(use))));
            }
            case 13 -> spread(out, v, n);
            case 14 -> {
                Expr thrown = new Throw(new StructLiteral("Failure", List.of(new FieldValue("message", literal("m")), new FieldValue("cause", use))));
                Stmt change = new Assign("err", List.of(new FieldStep("cause"), new IndexStep(literal(0))), "=", literal(-1));
                out.add(new Try(block(new ExpressionStatement(thrown)), "err",
                        block(mutation(v, n), print(field(name("err"), "cause")), StatementMaker.attempt(block(change)), print(name("err"), use))));
            }
            case 15 -> outcome(out, n);
            default -> method(out, v, n);
        }
        if (choice.chance(50)) {
            out.add(print(use));
        }
    }

    /** {@code n += f()} where f changes n. */
    private void scalarEffect(List<Stmt> out, Names n) {
        List<Variable> scalars = n.visible().stream().filter(v -> v.writable() && (v.type().isNumber() || v.type() == Basic.STRING)).toList();
        if (scalars.isEmpty()) {
            return;
        }
        Variable v = choice.pick(scalars);
        Name use = name(v.name());
        Expr effect = effect(v, v.type(), n);
        switch (choice.below(4)) {
            case 0 -> out.add(print(use, effect, use));
            case 1 -> out.add(assign(v.name(), binary(use, "+", effect)));
            default -> out.add(update(v.name(), "+=", effect));
        }
        out.add(print(use));
    }

    /** {@code [...v]} and {@code {...v}}, with changes afterwards on both sides. */
    private void spread(List<Stmt> out, Variable v, Names n) {
        Expr spread = switch (v.type()) {
            case Type.ArrayOf _ -> new ArrayLiteral(List.of(new Element(name(v.name()), true), new Element(effect(v, Basic.INT, n), false)));
            case Type.DictOf _ -> new DictLiteral(List.of(new Entry(null, name(v.name())), new Entry(literal("b"), effect(v, Basic.INT, n))));
            default -> array(name(v.name()), effect(v, Basic.INT, n));
        };
        Variable copy = new Variable("copy" + g.number(), v.type(), true);
        out.add(assign(copy.name(), spread));
        out.add(mutation(v, n));
        if (v.type() instanceof Type.ArrayOf || v.type() instanceof Type.DictOf) {
            out.add(mutation(copy, n));
        }
        out.add(print(name(copy.name()), name(v.name())));
    }

    /** A match on a variable with a payload, which the binder must not share. */
    private void outcome(List<Stmt> out, Names n) {
        List<Variable> outcomes = n.containers().stream().filter(v -> v.type() instanceof Type.OutcomeOf).toList();
        if (outcomes.isEmpty()) {
            return;
        }
        Variable v = choice.pick(outcomes);
        Variable bound = new Variable("w", ((Type.OutcomeOf) v.type()).payload(), true);
        Names inner = n.inner();
        inner.add("w", bound.type(), true);
        Block body = block(mutation(bound, inner), print(name("w"), name(v.name())), assign(v.name(), new Tag("Some", List.of(name("w")))),
                mutation(bound, inner), print(name("w"), name(v.name())));
        out.add(new Match(name(v.name()), List.of(new Case(new TagPattern("Ok", List.of("w")), null, body),
                new Case(new TagPattern("Some", List.of("w")), binary(effect(v, Basic.INT, n), "<", literal(15)), body)), null));
    }

    /** Closures over a variable of a loop or of a function that has returned. */
    void closures(List<Stmt> out, Names n) {
        List<Variable> arrays = n.containers().stream().filter(v -> v.type() instanceof Type.ArrayOf).toList();
        if (arrays.isEmpty()) {
            return;
        }
        Variable v = choice.pick(arrays);
        Variable item = new Variable("item", ((Type.ArrayOf) v.type()).element(), true);
        Names inner = n.inner();
        inner.add("item", item.type(), true);
        Stmt change = mutation(item, inner);
        String made = "made" + g.number();
        if (choice.chance(50)) {
            Lambda function = lambda(List.of(), change, new Return(name("item")));
            out.add(new Declare("mut", pattern(made), array()));
            out.add(new For(pattern("item"), name(v.name()), block(assign(made, call("push", name(made), function)), mutation(v, n))));
            out.add(new For(pattern("f"), new ArrayLiteral(List.of(new Element(name(made), true), new Element(name(made), true))),
                    block(print(call("f")))));
        } else {
            DictLiteral closures = new DictLiteral(List.of(
                    new Entry(literal("change"), lambda(List.of(), change, new Return(name("item")))),
                    new Entry(literal("get"), lambda(List.of(), new Return(name("item"))))));
            Lambda maker = lambda(List.of("item"), new Return(closures));
            out.add(new Declare("mut", pattern(made), new Call(maker, List.of(index(name(v.name()), literal(0))))));
            out.add(print(new MethodCall(name(made), "change", List.of()), new MethodCall(name(made), "get", List.of()),
                    new MethodCall(name(made), "change", List.of()), new MethodCall(name(made), "get", List.of())));
        }
        out.add(print(name(v.name())));
    }

    /** Work on a variable that may hold anything, by its kind. */
    void byKind(List<Stmt> out, Names n) {
        List<Variable> anything = n.visible().stream().filter(v -> v.writable() && v.type() == Basic.ANY).toList();
        if (anything.isEmpty()) {
            return;
        }
        String v = choice.pick(anything).name();
        Stmt change = switch (choice.below(4)) {
            case 0 -> update(v, choice.of("+=", "*="), make(Basic.NUMBER, n));
            case 1 -> update(v, "+=", make(Basic.STRING, n));
            case 2 -> new Assign(v, List.of(new IndexStep(literal(choice.below(3)))), "=", make(Basic.ANY, n));
            default -> assign(v, make(Basic.ANY, n));
        };
        Expr kind = binary(call("type", name(v)), "==", literal(choice.of("int", "float", "string", "array")));
        Stmt other = assign(v, make(Basic.ANY, n));
        out.add(new If(kind, block(StatementMaker.attempt(block(change)), print(name(v))), block(print(name(v)), other)));
    }

    /** {@code v[f()]} where f changes v. */
    private void element(List<Stmt> out, Variable v, Names n) {
        if (v.type() instanceof Type.ArrayOf) {
            out.add(print(index(name(v.name()), effect(v, Basic.INDEX, n))));
        } else if (v.type() instanceof Type.DictOf) {
            out.add(print(index(name(v.name()), effect(v, Basic.KEY, n))));
        }
    }

    /** {@code v[f()] = g()} and {@code v[f()] += g()} where f and g change v. */
    private void updateElement(List<Stmt> out, Variable v, Names n) {
        List<Structs.Route> routes = g.structs.routes(v.type());
        if (routes.isEmpty()) {
            return;
        }
        Structs.Route route = choice.pick(routes);
        List<Step> steps = new ArrayList<>();
        for (Structs.Part part : route.parts()) {
            Step step = g.expressions.step(part, n, 1);
            if (step instanceof IndexStep && choice.chance(50)) {
                step = new IndexStep(effect(v, part.container() instanceof Type.ArrayOf ? Basic.INDEX : Basic.KEY, n));
            }
            steps.add(step);
        }
        boolean adds = route.end().isNumber() || route.end() == Basic.STRING;
        out.add(new Assign(v.name(), steps, adds && choice.chance(70) ? "+=" : "=", effect(v, route.end(), n)));
    }

    /** {@code v = push(v, f())} where f changes v. */
    private void pushEffect(List<Stmt> out, Variable v, Names n) {
        if (v.type() instanceof Type.ArrayOf a) {
            out.add(assign(v.name(), call("push", name(v.name()), effect(v, a.element(), n))));
        }
    }

    /** {@code f(v, g())} where g changes v, or f itself does. */
    private void callWith(List<Stmt> out, Variable v, Names n) {
        List<Variable> functions = n.functions(Basic.ANY).stream()
                .filter(f -> ((Type.FunctionOf) f.type()).parameters().stream().anyMatch(p -> p.accepts(v.type()))).toList();
        if (functions.isEmpty() || !g.mayCall()) {
            return;
        }
        List<Variable> changing = functions.stream().filter(f -> g.effects.changes(f.name(), v.name())).toList();
        Variable f = choice.pick(changing.isEmpty() || choice.chance(30) ? functions : changing);
        List<Expr> arguments = new ArrayList<>();
        for (Type p : ((Type.FunctionOf) f.type()).parameters()) {
            arguments.add(p.accepts(v.type()) ? name(v.name()) : choice.chance(60) ? effect(v, p, n) : make(p, n));
        }
        Expr call = new Call(name(f.name()), arguments);
        List<Variable> results = n.writable(Basic.ANY).stream().filter(r -> r.type().accepts(((Type.FunctionOf) f.type()).result())).toList();
        out.add(results.isEmpty() || choice.chance(50) ? print(call) : assign(choice.pick(results).name(), call));
    }

    private void method(List<Stmt> out, Variable v, Names n) {
        if (v.type() instanceof Type.StructOf s && g.mayCall() && !g.structs.all.get(s.name()).methods().isEmpty()) {
            Structs.Method m = choice.pick(g.structs.all.get(s.name()).methods());
            Expr call = g.expressions.method(name(v.name()), m, n, 2);
            out.add(m.result().equals(s) && choice.chance(50) ? assign(v.name(), call) : print(call));
        }
    }

    /** {@code push} and {@code pop} in all their uses. */
    void push(List<Stmt> out, Names n) {
        List<Variable> arrays = n.containers().stream().filter(v -> v.type() instanceof Type.ArrayOf).toList();
        if (arrays.isEmpty()) {
            return;
        }
        Variable v = choice.pick(arrays);
        Type element = ((Type.ArrayOf) v.type()).element();
        List<Variable> same = n.writable(v.type());
        switch (choice.below(8)) {
            case 0, 1, 2 -> out.add(assign(v.name(), call("push", name(v.name()), make(element, n))));
            case 3 -> out.add(assign(choice.pick(same).name(), call("push", name(v.name()), make(element, n))));
            case 4 -> {
                Expr enough = binary(call("len", name(v.name())), ">", literal(3));
                Stmt pop = choice.chance(50) ? new Destructure(patterns(v.name(), "_"), call("pop", name(v.name())))
                        : assign(v.name(), index(call("pop", name(v.name())), literal(0)));
                out.add(new If(enough, block(pop), null));
            }
            case 5 -> out.add(assign(v.name(), new Pipe(name(v.name()), name("push"), List.of(make(element, n)))));
            case 6 -> pushInside(out, n);
            default -> out.add(print(call("push", name(v.name()), make(element, n)), name(v.name())));
        }
        if (element == Basic.ANY && choice.chance(20)) {
            out.add(choice.chance(50) ? assign(v.name(), call("push", name(v.name()), name(v.name())))
                    : new Assign(v.name(), List.of(new IndexStep(literal(choice.below(3)))), "=", name(v.name())));
        }
    }

    /** {@code p.items = push(p.items, x)}. */
    private void pushInside(List<Stmt> out, Names n) {
        for (Variable v : n.containers()) {
            List<Structs.Route> routes = g.structs.routes(v.type()).stream()
                    .filter(r -> r.end() instanceof Type.ArrayOf && r.parts().stream().allMatch(p -> p.field() != null || p.container() instanceof Type.ArrayOf))
                    .toList();
            if (!routes.isEmpty()) {
                Structs.Route route = choice.pick(routes);
                List<Step> steps = new ArrayList<>();
                Expr read = name(v.name());
                for (Structs.Part part : route.parts()) {
                    Step step = part.field() != null ? new FieldStep(part.field()) : new IndexStep(literal(choice.below(3)));
                    steps.add(step);
                    read = step instanceof IndexStep(Expr i) ? index(read, i) : field(read, part.field());
                }
                out.add(new Assign(v.name(), steps, "=", call("push", read, make(((Type.ArrayOf) route.end()).element(), n))));
                return;
            }
        }
    }

    /** Swaps, rests, and taking containers apart. */
    void destructure(List<Stmt> out, Names n) {
        List<Variable> containers = n.containers().stream().filter(Idioms::mayStandInPattern).toList();
        if (containers.isEmpty()) {
            return;
        }
        Variable v = choice.pick(containers);
        Variable other = choice.pick(n.writable(v.type()).stream().filter(Idioms::mayStandInPattern).toList());
        switch (v.type()) {
            case Type.ArrayOf(Type element) when n.writable(element).stream().anyMatch(Idioms::mayStandInPattern) && choice.chance(60) -> {
                Variable first = choice.pick(n.writable(element).stream().filter(Idioms::mayStandInPattern).toList());
                boolean rest = choice.chance(50) && !other.name().equals(first.name());
                List<Pattern> parts = rest ? List.of(pattern(first.name())) : List.of(pattern("_"), pattern(first.name()));
                Stmt take = new Destructure(new ArrayPattern(parts, rest ? "rest" : null), make(v.type(), n));
                out.add(take);
                if (rest) {
                    out.add(print(name("rest"), name(first.name())));
                }
            }
            case Type.DictOf d when choice.chance(60) -> {
                out.add(new Destructure(new DictPattern(List.of(new NamePattern("k")), "rest"), name(v.name())));
                out.add(new Assign("rest", List.of(new FieldStep("x")), "=", literal(0)));
                out.add(print(name("k"), name("rest"), name(v.name())));
            }
            default -> {
                out.add(new Destructure(patterns(v.name(), other.name()), array(name(other.name()), name(v.name()))));
                out.add(mutation(v, n));
            }
        }
    }

    private static boolean mayStandInPattern(Variable v) {
        return !v.name().equals("self");
    }
}
