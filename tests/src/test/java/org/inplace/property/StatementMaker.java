package org.inplace.property;

import static org.inplace.property.Build.*;

import java.util.ArrayList;
import java.util.List;
import org.inplace.property.Names.Variable;
import org.inplace.property.Tree.*;
import org.inplace.property.Type.Basic;

/** Makes random statements. */
final class StatementMaker {

    /**
     * Where a statement stands.
     *
     * @param depth how many statements it may still contain one in the other
     * @param loops how many loops are around it
     * @param inLoop whether {@code break} and {@code continue} may be used
     * @param result what the function returns, null outside of functions
     */
    record Flow(int depth, int loops, boolean inLoop, Type result) {
        Flow inner() {
            return new Flow(depth - 1, loops, inLoop, result);
        }

        Flow loop() {
            return new Flow(depth - 1, loops + 1, true, result);
        }
    }

    private static final List<String> LOCALS = List.of("x", "y", "z", "u", "w", "t", "m", "r");

    private final Generator g;
    private final Choice choice;
    final Idioms idioms;
    private final LooseNames loose;

    StatementMaker(Generator g) {
        this.g = g;
        this.choice = g.choice;
        this.idioms = new Idioms(g);
        this.loose = new LooseNames(g);
    }

    private Expr make(Type type, Names names) {
        return g.expressions.make(type, names, 3);
    }

    Block several(int count, Names names, Flow flow) {
        return new Block(statements(count, names, flow));
    }

    List<Stmt> statements(int count, Names names, Flow flow) {
        List<Stmt> out = new ArrayList<>();
        for (int i = 0; i < count && g.take(); i++) {
            statement(out, names, flow);
        }
        return out;
    }

    private void statement(List<Stmt> out, Names n, Flow flow) {
        boolean nest = flow.depth > 0;
        boolean loop = nest && flow.loops < 2;
        switch (choice.weighted(8, 10, 8, 18, 10, 6, 10, 16, nest ? 6 : 0, loop ? 10 : 0, nest ? 4 : 0, nest ? 5 : 0, 4, 5, 8, 6,
                flow.inLoop ? 4 : 0, flow.result == null ? 0 : 2, 1, 3, 3, 5,
                choice.chance(25) ? 1 : 0)) {
            case 0 -> out.add(print(n));
            case 1 -> assignment(out, n);
            case 2 -> alias(out, n);
            case 3 -> pathAssignment(out, n, false);
            case 4 -> pathAssignment(out, n, true);
            case 5 -> compound(out, n);
            case 6 -> idioms.push(out, n);
            case 7 -> idioms.effect(out, n);
            case 8 -> out.add(new If(make(Basic.BOOL, n), several(1 + choice.below(2), n.inner(), flow.inner()),
                    choice.chance(50) ? several(1, n.inner(), flow.inner()) : null));
            case 9 -> loop(out, n, flow);
            case 10 -> match(out, n, flow);
            case 11 -> {
                Block body = several(1 + choice.below(3), n.inner(), flow.inner());
                out.add(choice.chance(30) ? attemptInFull(body) : attempt(body));
            }
            case 12 -> closure(out, n);
            case 13 -> idioms.destructure(out, n);
            case 14 -> declaration(out, n);
            case 15 -> callStatement(out, n);
            case 16 -> out.add(new If(make(Basic.BOOL, n), block(choice.chance(50) ? new Break() : new Continue()), null));
            case 17 -> out.add(new If(make(Basic.BOOL, n), block(new Return(make(flow.result, n))), null));
            case 18 -> out.add(new If(make(Basic.BOOL, n), block(new ExpressionStatement(new Throw(make(Basic.ANY, n)))), null));
            case 19 -> idioms.closures(out, n);
            case 20 -> idioms.byKind(out, n);
            case 21 -> loose.statements(out);
            default -> rebind(out, n);
        }
    }

    /** Prints up to three variables. */
    Stmt print(Names n) {
        List<Variable> visible = n.visible();
        List<Expr> arguments = new ArrayList<>();
        for (int i = choice.below(3); i >= 0; i--) {
            Variable v = choice.pick(visible);
            boolean dump = v.type() != Basic.ANY && v.type().isContainer() && g.mayCall() && choice.chance(15);
            arguments.add(dump ? call("dump", name(v.name())) : name(v.name()));
        }
        return new ExpressionStatement(new Call(name("print"), arguments));
    }

    static Stmt attempt(Block body) {
        return new Try(body, "err", block(Build.print(field(name("err"), "message"))));
    }

    /** The same, showing all there is to an error. */
    static Stmt attemptInFull(Block body) {
        return new Try(body, "err", block(Build.print(name("err"))));
    }

    private void assignment(List<Stmt> out, Names n) {
        List<Variable> writable = n.writable(Basic.ANY);
        if (!writable.isEmpty()) {
            Variable v = choice.pick(writable);
            out.add(new Assign(v.name(), List.of(), choice.of("=", ":="), make(v.type(), n)));
        }
    }

    /** {@code b = a}, or {@code b = a[i].f}. */
    private void alias(List<Stmt> out, Names n) {
        List<Variable> containers = n.containers();
        if (containers.isEmpty()) {
            return;
        }
        Variable target = choice.pick(choice.chance(80) ? containers : n.writable(Basic.ANY));
        List<Variable> sources = n.of(target.type()).stream().filter(v -> !v.equals(target)).toList();
        if (sources.isEmpty()) {
            out.add(new Declare(choice.of("let", "mut"), pattern(fresh(n, target.type(), true)), name(target.name())));
        } else {
            out.add(assign(target.name(), name(choice.pick(sources).name())));
        }
    }

    private void pathAssignment(List<Stmt> out, Names n, boolean compound) {
        List<Variable> containers = n.containers();
        for (int attempts = 0; attempts < 4 && !containers.isEmpty(); attempts++) {
            Variable v = choice.pick(containers);
            List<Structs.Route> routes = g.structs.routes(v.type()).stream().filter(r -> !compound || r.end().isNumber() || r.end() == Basic.STRING)
                    .toList();
            if (!routes.isEmpty()) {
                out.add(write(v, choice.pick(routes), compound, n));
                return;
            }
        }
    }

    /** An assignment through the route; with operator and right-hand side of its own. */
    Stmt write(Variable v, Structs.Route route, boolean compound, Names n) {
        List<Step> steps = new ArrayList<>();
        route.parts().forEach(part -> steps.add(g.expressions.step(part, n, 2)));
        if (!compound) {
            return new Assign(v.name(), steps, choice.of("=", ":="), make(route.end(), n));
        }
        return new Assign(v.name(), steps, route.end() == Basic.STRING ? "+=" : numericOperator(), make(route.end(), n));
    }

    private String numericOperator() {
        return choice.of("+=", "+=", "+=", "-=", "*=", "/=", "%=");
    }

    private void compound(List<Stmt> out, Names n) {
        List<Variable> targets = n.visible().stream().filter(v -> v.writable() && (v.type().isNumber() || v.type() == Basic.STRING)).toList();
        if (!targets.isEmpty()) {
            Variable v = choice.pick(targets);
            out.add(update(v.name(), v.type() == Basic.STRING ? "+=" : numericOperator(), make(v.type(), n)));
        }
    }

    private void declaration(List<Stmt> out, Names n) {
        Type type = choice.chance(70) ? g.containerType() : choice.of(Basic.INT, Basic.NUMBER, Basic.STRING, Basic.ANY);
        Expr value = make(type, n);
        int kind = choice.below(10);
        if (kind < 5) {
            List<String> unused = LOCALS.stream().filter(x -> !n.isVisible(x)).toList();
            if (!unused.isEmpty()) {
                String name = choice.pick(unused);
                n.add(name, type, true);
                out.add(assign(name, value));
            }
        } else {
            String keyword = kind < 8 ? "mut" : choice.of("let", "const");
            out.add(new Declare(keyword, pattern(fresh(n, type, keyword.equals("mut") || choice.chance(10))), value));
        }
    }

    /** Declares a name that is not yet declared in this scope; it may shadow. */
    private String fresh(Names n, Type type, boolean writable) {
        List<String> unused = LOCALS.stream().filter(x -> !n.isOwn(x)).toList();
        String name = unused.isEmpty() ? "l" + g.number() : choice.pick(unused);
        n.add(name, type, writable);
        return name;
    }

    private void callStatement(List<Stmt> out, Names n) {
        List<Variable> functions = n.functions(Basic.ANY);
        if (!functions.isEmpty() && g.mayCall()) {
            Expr call = g.expressions.call(choice.pick(functions), n, 3);
            out.add(choice.chance(50) ? Build.print(call) : new ExpressionStatement(call));
        }
    }

    /** A program variable with the name of a built-in function, which does not do the same. */
    private void rebind(List<Stmt> out, Names n) {
        boolean push = choice.chance(60);
        Expr function = push ? Build.lambda(List.of("xs", "v"), new Return(array(name("v"), index(name("xs"), Build.literal(0)), index(name("xs"), Build.literal(1)))))
                : Build.lambda(List.of("xs"), new Return(Build.literal(3)));
        String name = push ? "push" : "len";
        if (!n.isOwn(name)) {
            out.add(choice.chance(70) ? new Declare("mut", pattern(name), function) : assign(name, function));
            n.add(name, new Type.FunctionOf(List.of(), Basic.BOOL), false);
        }
    }

    // ------------------------------------------------------------------ loops and matches

    private void loop(List<Stmt> out, Names n, Flow flow) {
        Names body = n.inner();
        int count = 1 + choice.below(3);
        List<Variable> containers = n.containers();
        switch (choice.below(6)) {
            case 0 -> {
                String name = choice.pick(LOCALS);
                body.add(name, Basic.INDEX, true);
                out.add(new For(pattern(name), Build.literal(2 + choice.below(2)), several(count, body, flow.loop())));
            }
            case 1 -> {
                String counter = "i" + g.number();
                out.add(assign(counter, Build.literal(0)));
                n.add(counter, Basic.INT, false);
                List<Stmt> statements = new ArrayList<>(List.of(update(counter, "+=", Build.literal(1))));
                boolean endless = choice.chance(40);
                if (endless) {
                    statements.add(new If(binary(name(counter), ">", Build.literal(3)), block(new Break()), null));
                }
                statements.addAll(statements(count, body, flow.loop()));
                out.add(new While(endless ? null : binary(name(counter), "<", Build.literal(3)), new Block(statements)));
            }
            case 2 -> {
                Pattern pattern = patterns("x", "_", "y");
                body.add("x", Basic.INT, true);
                body.add("y", Basic.INT, true);
                out.add(new For(pattern, make(Type.ArrayOf.GRID, n), several(count, body, flow.loop())));
            }
            default -> {
                Type type = containers.isEmpty() ? Type.ArrayOf.GRID : choice.pick(containers).type();
                Type element = switch (type) {
                    case Type.ArrayOf a -> a.element();
                    case Type.DictOf _ -> Basic.KEY;
                    default -> Basic.INT;
                };
                Expr iterable = element == Basic.INT ? make(Type.ArrayOf.INTS, n) : make(type, n);
                String name = choice.pick(LOCALS);
                body.add(name, element, true);
                out.add(new For(pattern(name), iterable, several(count, body, flow.loop())));
            }
        }
    }

    private void match(List<Stmt> out, Names n, Flow flow) {
        if (choice.chance(60)) {
            List<Variable> containers = n.containers();
            Type payload = containers.isEmpty() ? Type.ArrayOf.INTS : choice.pick(containers).type();
            Type type = payload instanceof Type.OutcomeOf ? payload : new Type.OutcomeOf(payload);
            Type bound = ((Type.OutcomeOf) type).payload();
            String binder = choice.pick(LOCALS);
            Names inner = n.inner();
            inner.add(binder, bound, true);
            Expr guard = choice.chance(40) ? g.expressions.make(Basic.BOOL, inner, 2) : null;
            out.add(new Match(make(type, n), List.of(
                    new Case(new TagPattern("Ok", List.of(binder)), guard, several(2, inner, flow.inner())),
                    new Case(new TagPattern("Some", List.of(binder)), null, several(1, inner, flow.inner())),
                    new Case(new TagPattern(choice.of("Err", "E::V"), List.of(binder)), null, several(1, inner, flow.inner()))),
                    several(1, n.inner(), flow.inner())));
        } else {
            Type type = choice.of(Basic.INT, Basic.NUMBER, Basic.STRING, Basic.KEY);
            List<Case> cases = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                Literal literal = (Literal) g.expressions.literal(type, n, 0);
                cases.add(new Case(new LiteralPattern(literal), null, several(1, n.inner(), flow.inner())));
            }
            out.add(new Match(make(type, n), cases, several(1, n.inner(), flow.inner())));
        }
    }

    // ------------------------------------------------------------------ functions

    /** A closure in a new variable; called later like any function. */
    private void closure(List<Stmt> out, Names n) {
        Type.FunctionOf type = new Type.FunctionOf(choice.chance(50) ? List.of() : List.of(g.containerType()), choice.of(Basic.INDEX, Basic.INT, g.containerType()));
        String name = "f" + g.number();
        Lambda function = lambda(type, n);
        boolean declared = choice.chance(40);
        out.add(declared ? new FunctionDeclaration(new Function(name, function.function().parameters(), function.function().body()))
                : assign(name, function));
        n.add(name, type, false);
        g.effects.add(name, function);
    }

    Lambda lambda(Type.FunctionOf type, Names names) {
        return new Lambda(function(Function.ANONYMOUS, List.of("a", "p", "x"), type, names));
    }

    /** A function of some common shape: reads, writes, or gives out its parameters, or writes what they may stand for. */
    Function function(String name, List<String> pool, Type.FunctionOf type, Names names) {
        Names inner = names.inner();
        List<String> parameters = pool.subList(0, type.parameters().size());
        List<Variable> variables = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            inner.add(parameters.get(i), type.parameters().get(i), true);
            variables.add(new Variable(parameters.get(i), type.parameters().get(i), true));
        }
        return new Function(name, parameters, new Block(g.inFunction(() -> body(type, variables, names, inner))));
    }

    private List<Stmt> body(Type.FunctionOf type, List<Variable> parameters, Names outside, Names inside) {
        List<Stmt> out = new ArrayList<>();
        Flow flow = new Flow(2, 1, false, type.result());
        Variable parameter = parameters.isEmpty() ? null : choice.pick(parameters);
        List<Variable> outer = outside.containers();
        switch (choice.below(9)) {
            case 6, 7, 8 -> {
                if (parameter != null && parameter.type().isContainer()) {
                    return reader(type, parameter, outside, inside);
                }
            }
            case 0 -> out.addAll(statements(1 + choice.below(3), inside, flow));
            case 1, 2 -> {
                if (!outer.isEmpty()) {
                    out.add(idioms.mutation(choice.pick(outer), inside));
                }
                out.addAll(statements(choice.below(2), inside, flow));
            }
            case 3 -> {
                if (parameter != null) {
                    out.add(idioms.mutation(parameter, inside));
                }
            }
            case 4 -> {
                List<Variable> same = parameter == null ? List.of() : outside.writable(parameter.type());
                if (!same.isEmpty()) {
                    out.add(assign(choice.pick(same).name(), name(parameter.name())));
                    out.add(idioms.mutation(choice.of(choice.pick(same), parameter), inside));
                }
            }
            default -> {
                if (parameter != null && parameter.type().isContainer()) {
                    out.add(Build.print(name(parameter.name())));
                }
            }
        }
        List<Variable> returnable = parameters.stream().filter(p -> type.result().accepts(p.type())).toList();
        boolean returnsParameter = !returnable.isEmpty() && choice.chance(50);
        out.add(new Return(returnsParameter ? name(choice.pick(returnable).name()) : make(type.result(), inside)));
        return out;
    }

    /** Only reads its parameter, while something changes that may be the same variable's value. */
    private List<Stmt> reader(Type.FunctionOf type, Variable parameter, Names outside, Names inside) {
        List<Stmt> out = new ArrayList<>();
        List<Variable> same = outside.containers().stream().filter(v -> v.type().equals(parameter.type())).toList();
        Variable changed = same.isEmpty() ? choice.pick(outside.containers()) : choice.pick(same);
        Name p = name(parameter.name());
        if (choice.chance(25)) {
            out.add(new For(pattern("each"), p, block(Build.print(name("each")), idioms.mutation(changed, inside))));
        } else {
            out.add(idioms.mutation(changed, inside));
        }
        out.add(switch (choice.below(5)) {
            case 0 -> new For(pattern("each"), p, block(Build.print(name("each"))));
            case 1 -> Build.print(binary(p, "==", name(changed.name())));
            default -> Build.print(p);
        });
        List<Structs.Route> routes = g.structs.routes(parameter.type()).stream().filter(r -> type.result().accepts(r.end())).toList();
        Expr result = routes.isEmpty() || choice.chance(30) ? g.expressions.literal(type.result(), inside, 1)
                : g.expressions.read(p, choice.pick(routes), inside, 1);
        out.add(new Return(result));
        return out;
    }
}
