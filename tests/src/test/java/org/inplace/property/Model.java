package org.inplace.property;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.inplace.property.Tree.*;
import org.inplace.property.Values.Array;
import org.inplace.property.Values.Closure;
import org.inplace.property.Values.Dict;
import org.inplace.property.Values.Tagged;

/**
 * Runs programs the naive way: reading a variable copies its value deeply, so that no two variables, containers or
 * temporaries ever share anything, and every write changes exactly one variable. This class runs statements and assigns,
 * {@link Expressions} evaluates.
 */
final class Model {

    /** {@code break} and {@code continue} on their way to the loop. */
    @SuppressWarnings("serial")
    private static final class Jump extends RuntimeException {
        static final Jump BREAK = new Jump();
        static final Jump CONTINUE = new Jump();

        private Jump() {
            super(null, null, false, false);
        }
    }

    /** {@code return} on its way to the function. */
    @SuppressWarnings("serial")
    static final class Returned extends RuntimeException {
        final transient Object value;

        Returned(Object value) {
            super(null, null, false, false);
            this.value = value;
        }
    }

    private final Fault fault;
    private final Budget budget = new Budget();
    private final StringBuilder output = new StringBuilder();
    private final Scope module = new Scope(null, false);
    private final Expressions expressions;

    private Model(Fault fault) {
        this.fault = fault;
        this.expressions = new Expressions(this, new Natives(output, budget), budget, fault);
    }

    /**
     * The program's output; an uncaught error is its last line, after {@code uncaught: }.
     *
     * @throws Budget.Exceeded if the program is too large for a test
     */
    static String run(Block program) {
        return run(program, Fault.NONE);
    }

    static String run(Block program, Fault fault) {
        Model model = new Model(fault);
        try {
            model.program(program);
        } catch (Returned _) {
            // a top-level return ends the program normally
        } catch (GuestError e) {
            model.output.append("uncaught: ").append(e.getMessage()).append('\n');
        } catch (StackOverflowError _) {
            throw new Budget.Exceeded();
        }
        return model.output.toString();
    }

    private void program(Block program) {
        for (Stmt s : program.statements()) {
            if (s instanceof FunctionDeclaration(Function f)) {
                module.declare(f.name(), "mut", new Closure(f, module));
            }
        }
        for (Stmt s : program.statements()) {
            if (!(s instanceof FunctionDeclaration)) {
                execute(s, module);
            }
        }
    }

    void execute(Block block, Scope scope) {
        block.statements().forEach(s -> execute(s, scope));
    }

    private Object eval(Expr e, Scope scope) {
        return expressions.eval(e, scope);
    }

    private boolean isTrue(Expr e, Scope scope) {
        return Values.isTruthy(eval(e, scope));
    }

    private void execute(Stmt statement, Scope scope) {
        budget.step();
        switch (statement) {
            case ExpressionStatement s -> eval(s.expression(), scope);
            case Declare s -> {
                Object value = expressions.evalOr(Fault.ASSIGNMENT_ALIASES, s.value(), scope);
                destructure(s.pattern(), value, (n, v) -> declare(n, s.keyword(), v, scope));
            }
            case Destructure s -> {
                Object value = expressions.evalOr(Fault.PATTERN_ALIASES, s.value(), scope);
                destructure(s.pattern(), value, (n, v) -> assign(n, v, scope));
            }
            case Assign s when s.steps().isEmpty() -> assignName(s, scope);
            case Assign s when s.isCompound() -> updatePath(s, scope);
            case Assign s -> assignPath(s, scope);
            case FunctionDeclaration s -> declareFunction(s.function(), scope);
            case StructDeclaration s -> scope.declare(s.name(), "mut", new Values.Definition(s, scope));
            case If s -> {
                if (isTrue(s.condition(), scope)) {
                    execute(s.then(), scope.inner());
                } else if (s.otherwise() != null) {
                    execute(s.otherwise(), scope.inner());
                }
            }
            case While s -> {
                while ((s.condition() == null || isTrue(s.condition(), scope)) && iterate(s.body(), scope.inner())) {
                    budget.step();
                }
            }
            case For s -> forLoop(s, scope);
            case Match s -> match(s, scope);
            case Try s -> tryExcept(s, scope);
            case Return s -> throw new Returned(
                    s.value() == null ? Values.NULL : expressions.evalOr(Fault.RETURN_ALIASES, s.value(), scope));
            case Break _ -> throw Jump.BREAK;
            case Continue _ -> throw Jump.CONTINUE;
        }
    }

    // ------------------------------------------------------------------ assignment (6.3, 7.2)

    private void declare(String name, String keyword, Object value, Scope scope) {
        if (scope.declares(name)) {
            throw new GuestError("Duplicate declaration in the same scope: " + name);
        }
        scope.declare(name, keyword, value);
    }

    private void declareFunction(Function f, Scope scope) {
        if (scope.declares(f.name())) {
            assign(f.name(), new Closure(f, scope), scope);
        } else {
            scope.declare(f.name(), "mut", new Closure(f, scope));
        }
    }

    private void assign(String name, Object value, Scope scope) {
        Scope.Variable variable = scope.find(name);
        if (variable == null) {
            scope.declareImplicitly(name, value);
            return;
        }
        require(variable, "reassign", name);
        variable.value = value;
    }

    private static void require(Scope.Variable variable, String verb, String name) {
        switch (variable.keyword) {
            case "let" -> throw new GuestError("Cannot " + verb + " immutable let binding: " + name);
            case "const" -> throw new GuestError("Cannot " + verb + " const binding: " + name);
            default -> { }
        }
    }

    private void assignName(Assign s, Scope scope) {
        if (!s.isCompound()) {
            assign(s.root(), assignedValue(s, scope), scope);
            return;
        }
        Object right = fault == Fault.NAME_COMPOUND_VALUE_FIRST ? eval(s.value(), scope) : null;
        Object old = eval(new Name(s.root()), scope);
        right = right == null ? eval(s.value(), scope) : right;
        assign(s.root(), expressions.binary(operator(s), old, right), scope);
    }

    private Object assignedValue(Assign s, Scope scope) {
        if (s.value() instanceof Call(Expr callee, List<Expr> arguments) && callee.equals(new Name("push")) && arguments.size() == 2) {
            Expr list = arguments.getFirst();
            if (fault == Fault.PUSH_READS_LATE && list.equals(new Name(s.root()))) {
                Object element = eval(arguments.get(1), scope);
                return expressions.call(eval(callee, scope), List.of(eval(list, scope), element));
            }
            if (fault == Fault.PUSH_IN_PLACE && expressions.evalOr(Fault.PUSH_IN_PLACE, list, scope) instanceof Array a) {
                a.items().add(eval(arguments.get(1), scope));
                return a;
            }
        }
        return expressions.evalOr(Fault.ASSIGNMENT_ALIASES, s.value(), scope);
    }

    private static String operator(Assign s) {
        return s.op().substring(0, s.op().length() - 1);
    }

    private void assignPath(Assign s, Scope scope) {
        List<Object> early = fault == Fault.INDEX_BEFORE_VALUE ? keys(s, scope) : null;
        Object value = expressions.evalOr(Fault.STORE_ALIASES, s.value(), scope);
        List<Object> keys = early == null ? keys(s, scope) : early;
        write(root(s, scope), s, keys, value);
    }

    private void updatePath(Assign s, Scope scope) {
        List<Object> keys = keys(s, scope);
        Object right = fault == Fault.COMPOUND_VALUE_FIRST ? eval(s.value(), scope) : null;
        Scope.Variable variable = scope.find(s.root());
        if (variable == null) {
            throw undefined(s);
        }
        Object container = variable.value;
        Object old = Values.copy(read(container, s, keys, keys.size()), budget);
        right = right == null ? eval(s.value(), scope) : right;
        Object value = expressions.binary(operator(s), old, right);
        keys = fault == Fault.COMPOUND_INDEX_TWICE ? keys(s, scope) : keys;
        write(fault == Fault.COMPOUND_KEEPS_CONTAINER ? container : root(s, scope), s, keys, value);
    }

    /** The values of the index expressions; names of fields stand for themselves. */
    private List<Object> keys(Assign s, Scope scope) {
        List<Object> keys = new ArrayList<>();
        for (Step step : s.steps()) {
            keys.add(step instanceof IndexStep(Expr index) ? eval(index, scope) : step);
        }
        return keys;
    }

    /** The value of the variable, to be changed in place. */
    private Object root(Assign s, Scope scope) {
        Scope.Variable variable = scope.find(s.root());
        if (variable == null) {
            throw undefined(s);
        }
        require(variable, "mutate", s.root());
        return variable.value;
    }

    private static GuestError undefined(Assign s) {
        return new GuestError("Undefined variable: " + s.root());
    }

    /** What is at the first {@code count} steps of the path. */
    private static Object read(Object root, Assign s, List<Object> keys, int count) {
        Object value = root;
        for (int i = 0; i < count; i++) {
            value = s.steps().get(i) instanceof FieldStep(String name) ? Access.field(value, name) : Access.index(value, keys.get(i));
        }
        return value;
    }

    private static void write(Object root, Assign s, List<Object> keys, Object value) {
        int last = keys.size() - 1;
        Object container = read(root, s, keys, last);
        if (s.steps().get(last) instanceof FieldStep(String name)) {
            Access.setField(container, name, value);
        } else {
            Access.setIndex(container, keys.get(last), value);
        }
    }

    // ------------------------------------------------------------------ destructuring (6.6)

    private void destructure(Pattern pattern, Object value, BiConsumer<String, Object> store) {
        switch (pattern) {
            case NamePattern(String name) -> {
                if (!name.equals("_")) {
                    store.accept(name, value);
                }
            }
            case ArrayPattern(List<Pattern> elements, String rest) -> {
                List<Object> items = value instanceof Array a ? a.items() : List.of();
                for (int i = 0; i < elements.size(); i++) {
                    destructure(elements.get(i), i < items.size() ? items.get(i) : Values.NULL, store);
                }
                if (rest != null) {
                    store.accept(rest, new Array(new ArrayList<>(items.subList(Math.min(elements.size(), items.size()), items.size()))));
                }
            }
            case DictPattern(List<NamePattern> keys, String rest) -> {
                Dict others = new Dict();
                if (value instanceof Dict d) {
                    others.entries().putAll(d.entries());
                }
                for (NamePattern key : keys) {
                    Object found = others.entries().remove(key.name());
                    store.accept(key.name(), found == null ? Values.NULL : found);
                }
                if (rest != null) {
                    store.accept(rest, others);
                }
            }
        }
    }

    // ------------------------------------------------------------------ control

    /** Whether the loop goes on. */
    private boolean iterate(Block body, Scope scope) {
        try {
            execute(body, scope);
            return true;
        } catch (Jump jump) {
            return jump == Jump.CONTINUE;
        }
    }

    private void forLoop(For s, Scope scope) {
        Object iterable = expressions.evalOr(Fault.ITERATION_ALIASES, s.iterable(), scope);
        Scope shared = fault == Fault.LOOP_SCOPE_SHARED ? scope.inner() : null;
        int i = 0;
        Object element = elementAt(iterable, i);
        while (element != null) {
            budget.step();
            Scope iteration = shared == null ? scope.inner() : shared;
            destructure(s.pattern(), element, (n, v) -> iteration.declare(n, "mut", v));
            if (!iterate(s.body(), iteration)) {
                return;
            }
            element = elementAt(iterable, ++i);
        }
    }

    /** The i-th value of an iteration (11.4), or null at its end. */
    private static Object elementAt(Object iterable, int i) {
        return switch (iterable) {
            case Long n -> i < n ? (Object) (long) i : null;
            case Double x -> i < (long) (double) x ? (Object) (long) i : null;
            case Array a -> i < a.items().size() ? a.items().get(i) : null;
            case Dict d -> i < d.entries().size() ? d.entries().keySet().stream().skip(i).findFirst().get() : null;
            case String s -> i < s.codePointCount(0, s.length()) ? Access.index(s, (long) i) : null;
            default -> throw new GuestError("Cannot iterate over non-iterable type");
        };
    }

    private void match(Match s, Scope scope) {
        Object value = expressions.evalOr(Fault.SCRUTINEE_ALIASES, s.scrutinee(), scope);
        for (Case c : s.cases()) {
            Scope inner = new Scope(scope, true);
            if (matches(c.pattern(), value, inner) && (c.guard() == null || isTrue(c.guard(), inner))) {
                execute(c.body(), inner);
                return;
            }
        }
        if (s.otherwise() != null) {
            execute(s.otherwise(), new Scope(scope, true));
        }
    }

    private boolean matches(CasePattern pattern, Object value, Scope scope) {
        return switch (pattern) {
            case AnyPattern _ -> true;
            case LiteralPattern(Literal literal) -> Values.areEqual(value, literal.value());
            case TagPattern(String tag, List<String> binders) -> {
                boolean word = !tag.contains("::") && !List.of("Ok", "Err", "Some", "None").contains(tag);
                boolean matches = word ? value.equals(tag) : value instanceof Tagged t && t.tag().equals(tag);
                List<Object> payload = value instanceof Tagged t ? t.payload() : List.of();
                for (int i = 0; matches && i < binders.size(); i++) {
                    Object part = i < payload.size() ? payload.get(i) : Values.NULL;
                    scope.declare(binders.get(i), "mut", fault == Fault.SCRUTINEE_ALIASES ? part : Values.copy(part, budget));
                }
                yield matches;
            }
        };
    }

    private void tryExcept(Try s, Scope scope) {
        GuestError error;
        try {
            execute(s.body(), scope.inner());
            return;
        } catch (GuestError e) {
            e.raisedIn(expressions.frames());
            error = e;
        }
        Scope handler = scope.inner();
        handler.declare(s.error(), "mut", error.value());
        execute(s.handler(), handler);
    }
}
