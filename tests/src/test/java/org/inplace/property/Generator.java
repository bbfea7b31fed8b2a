package org.inplace.property;

import static org.inplace.property.Build.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.inplace.property.Names.Variable;
import org.inplace.property.Tree.*;
import org.inplace.property.Type.Basic;

/**
 * Makes the program of a seed: struct definitions, variables, functions that read and write them, then statements that use
 * all of it and print the state again and again. In half of the programs everything is local to a function {@code run},
 * so that the shared variables are captured ones instead of the module's.
 */
final class Generator {

    private static final List<String> VARIABLES = List.of("a", "b", "c", "d", "e", "p", "q", "s", "n", "v");

    final Choice choice;
    final Structs structs = new Structs();
    final Effects effects = new Effects();
    final ExpressionMaker expressions;
    final StatementMaker statements;
    private int statementsLeft = 60;
    private int numbers;
    private int functionDepth;

    private Generator(long seed) {
        choice = new Choice(seed);
        expressions = new ExpressionMaker(this);
        statements = new StatementMaker(this);
    }

    static Block program(long seed) {
        return new Generator(seed).program();
    }

    /** Whether there is room for one more statement. */
    boolean take() {
        return statementsLeft-- > 0;
    }

    int number() {
        return ++numbers;
    }

    /** Calls are rarer in functions, lest every function call every other. */
    boolean mayCall() {
        return choice.chance(functionDepth == 0 ? 90 : functionDepth == 1 ? 30 : 0);
    }

    <T> T inFunction(Supplier<T> make) {
        functionDepth++;
        try {
            return make.get();
        } finally {
            functionDepth--;
        }
    }

    Type containerType() {
        List<Type> types = new ArrayList<>(List.of(Type.ArrayOf.INTS, Type.ArrayOf.INTS, Type.ArrayOf.GRID, Type.ArrayOf.GRID, new Type.ArrayOf(Basic.NUMBER),
                new Type.ArrayOf(Basic.STRING), new Type.ArrayOf(Basic.ANY), new Type.DictOf(Basic.INT), new Type.DictOf(Type.ArrayOf.INTS),
                new Type.DictOf(Basic.ANY), new Type.ArrayOf(new Type.DictOf(Basic.NUMBER)), new Type.OutcomeOf(Type.ArrayOf.INTS)));
        structs.all.keySet().forEach(name -> types.addAll(List.of(new Type.StructOf(name), new Type.StructOf(name),
                new Type.ArrayOf(new Type.StructOf(name)))));
        return choice.pick(types);
    }

    // ------------------------------------------------------------------ the program

    private Block program() {
        List<String> structNames = choice.of(List.of("P"), List.of("P", "Q"));
        structNames.forEach(this::fields);
        Names names = new Names(null);
        List<Stmt> variables = variables(names);
        List<Stmt> functions = new ArrayList<>();
        List<Stmt> definitions = new ArrayList<>();
        structNames.forEach(name -> definitions.add(methods(name, names)));
        functions.addAll(Reader.read(DUMP).statements());
        names.add("dump", new Type.FunctionOf(List.of(Basic.ANY), Basic.STRING), false);
        for (int i = 3 + choice.below(3); i > 0; i--) {
            functions.add(choice.chance(12) ? recursion("r" + i, names) : function("g" + i, names));
        }
        List<Stmt> main = main(names);
        List<Stmt> all = new ArrayList<>();
        List.of(definitions, variables, functions, main).forEach(all::addAll);
        if (choice.chance(50)) {
            return new Block(all);
        }
        Stmt run = new FunctionDeclaration(new Function("run", List.of(), new Block(all)));
        Stmt call = new ExpressionStatement(call("run"));
        return block(run, new For(pattern("_"), literal(1 + choice.below(2)), block(StatementMaker.attempt(block(call)))));
    }

    /** Shows what {@code print} does not: kinds of numbers, and the order of keys. */
    private static final String DUMP = """
            func dump(value) {
                kind := type(value)
                if kind == "array" {
                    text := "["
                    for item in value { text += dump(item) + " " }
                    return text + "]"
                }
                if kind == "dict" {
                    text := "{"
                    for key in value { text += key + "=" + dump(value[key]) + " " }
                    return text + "}"
                }
                return kind + " " + to_string(value)
            }
            """;

    private void fields(String name) {
        Structs.Struct struct = new Structs.Struct(name);
        Map<String, Type> fields = new LinkedHashMap<>();
        fields.put("n", choice.of(Basic.INT, Basic.NUMBER));
        fields.put("items", choice.of(Type.ArrayOf.INTS, Type.ArrayOf.INTS, Type.ArrayOf.GRID, new Type.ArrayOf(Basic.ANY)));
        String third = choice.of("a", "d", "s");
        fields.put(third, third.equals("s") ? Basic.STRING : containerType());
        struct.fields().putAll(fields);
        structs.all.put(name, struct);
    }

    private List<Stmt> variables(Names names) {
        List<Stmt> out = new ArrayList<>();
        for (String name : VARIABLES) {
            Type type = switch (name) {
                case "s" -> Basic.STRING;
                case "n" -> choice.of(Basic.INT, Basic.NUMBER);
                case "v" -> Basic.ANY;
                case "a", "b" -> choice.of(Type.ArrayOf.INTS, Type.ArrayOf.GRID);
                case "c" -> choice.pick(names.visible()).type();
                case "p" -> new Type.StructOf("P");
                default -> containerType();
            };
            boolean alias = !names.of(type).isEmpty() && choice.chance(30);
            Expr value = alias ? name(choice.pick(names.of(type)).name()) : expressions.literal(type, names, 1);
            out.add(choice.chance(25) ? new Declare("mut", pattern(name), value) : assign(name, value));
            names.add(name, type, true);
        }
        return out;
    }

    private Stmt function(String name, Names names) {
        List<Type> parameters = new ArrayList<>();
        for (int i = choice.below(3); i > 0; i--) {
            List<Variable> containers = names.containers();
            parameters.add(choice.chance(70) ? choice.pick(containers).type() : choice.chance(30) ? Basic.ANY : containerType());
        }
        Type result = switch (choice.below(10)) {
            case 0, 1, 2 -> Basic.INDEX;
            case 3 -> Basic.KEY;
            case 4 -> Basic.INT;
            case 5 -> Basic.ANY;
            case 6 -> choice.pick(names.containers()).type();
            default -> parameters.isEmpty() ? choice.pick(names.containers()).type() : choice.pick(parameters);
        };
        Type.FunctionOf type = new Type.FunctionOf(parameters, result);
        Function function = statements.function(name, choice.of(List.of("x", "y", "z"), List.of("a", "q", "t")), type, names);
        names.add(name, type, false);
        effects.add(name, function);
        return new FunctionDeclaration(function);
    }

    /** A function that calls itself at most twice with its changed parameter. */
    private Stmt recursion(String name, Names names) {
        Type type = choice.pick(names.containers()).type();
        Variable parameter = new Variable("x", type, true);
        Names inner = names.inner();
        inner.add("x", type, true);
        List<Stmt> body = new ArrayList<>();
        body.add(new If(binary(name("depth"), "<=", literal(0)), block(new Return(name("x"))), null));
        body.addAll(inFunction(() -> List.of(statements.idioms.mutation(parameter, inner))));
        body.add(assign("y", call(name, name("x"), binary(name("depth"), "-", literal(1)))));
        body.addAll(inFunction(() -> List.of(statements.idioms.mutation(parameter, inner))));
        body.add(print(name("x"), name("y")));
        body.add(new Return(name(choice.of("x", "y"))));
        Function function = new Function(name, List.of("x", "depth"), new Block(body));
        names.add(name, new Type.FunctionOf(List.of(type, Basic.INDEX), type), false);
        effects.add(name, function);
        return new FunctionDeclaration(function);
    }

    /** The definition of a struct whose fields are known, with a few methods. */
    private Stmt methods(String name, Names names) {
        Structs.Struct struct = structs.all.get(name);
        Type.StructOf self = new Type.StructOf(name);
        List<Function> methods = new ArrayList<>();
        for (String method : List.of("put", "look", "op_add", "op_lt", "op_eq")) {
            if (choice.chance(method.startsWith("op_") ? 30 : 80)) {
                Type result = switch (method) {
                    case "put", "op_add" -> self;
                    case "look" -> choice.of(Basic.INT, struct.fields().get("items"));
                    default -> Basic.BOOL;
                };
                List<Type> parameters = method.equals("look") ? List.of() : method.equals("put") ? List.of(Basic.INT) : List.of((Type) self);
                methods.add(method(method, struct, new Type.FunctionOf(parameters, result), names));
                struct.methods().add(new Structs.Method(method, parameters, result));
            }
        }
        return new StructDeclaration(name, List.copyOf(struct.fields().keySet()), methods);
    }

    private Function method(String name, Structs.Struct struct, Type.FunctionOf type, Names names) {
        Names inner = names.inner();
        boolean hasSelf = type.result() instanceof Type.StructOf || choice.chance(50);
        List<Type> parameters = new ArrayList<>(type.parameters());
        List<String> parameterNames = new ArrayList<>(parameters.isEmpty() ? List.of() : List.of("x"));
        if (hasSelf) {
            parameters.addFirst(new Type.StructOf(struct.name()));
            parameterNames.addFirst("self");
        } else {
            struct.fields().forEach((f, t) -> inner.add(f, t, true));
        }
        return statements.function(name, parameterNames, new Type.FunctionOf(parameters, type.result()), inner);
    }

    private List<Stmt> main(Names names) {
        List<Stmt> out = new ArrayList<>();
        StatementMaker.Flow flow = new StatementMaker.Flow(3, 0, false, null);
        while (take()) {
            if (choice.chance(80)) {
                out.add(StatementMaker.attempt(statements.several(1 + choice.below(4), names.inner(), flow)));
            } else {
                out.addAll(statements.statements(1, names, flow));
            }
            if (choice.chance(30)) {
                out.add(statements.print(names));
            }
        }
        VARIABLES.forEach(name -> out.add(print(call("dump", name(name)), name(name))));
        return out;
    }
}
