package org.inplace.property;

import java.util.List;
import org.inplace.property.Tree.*;
import org.inplace.property.Values.Array;
import org.inplace.property.Values.Closure;
import org.inplace.property.Values.Dict;
import org.inplace.property.Values.Tagged;

/**
 * Runs programs the naive way: reading a variable copies its value deeply, so that no two variables, containers or
 * temporaries ever share anything, and every write changes exactly one variable. This class runs statements,
 * {@link Assignments} stores, {@link Expressions} evaluates.
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
    private final Assignments assignments;

    private Model(Fault fault, Write write) {
        this.fault = fault;
        this.expressions = new Expressions(this, new Natives(output, budget), budget, fault);
        this.assignments = new Assignments(expressions, budget, fault, write);
    }

    /**
     * The program's output; an uncaught error is its last line, after {@code uncaught: }.
     *
     * @throws Budget.Exceeded if the program is too large for a test
     */
    static String run(Block program) {
        return run(program, Fault.NONE, Write.PATH);
    }

    /** The output of a model that lets values be shared in one way and then forgets to copy them for one kind of write. */
    static String run(Block program, Fault fault, Write write) {
        Model model = new Model(fault, write);
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
                Assignments.destructure(s.pattern(), value, (n, v) -> assignments.declare(n, s.keyword(), v, scope));
            }
            case Destructure s -> {
                Object value = expressions.evalOr(Fault.PATTERN_ALIASES, s.value(), scope);
                Assignments.destructure(s.pattern(), value, (n, v) -> assignments.assign(n, v, scope));
            }
            case Assign s -> assignments.execute(s, scope);
            case FunctionDeclaration s -> assignments.declareFunction(s.function(), scope);
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
            Assignments.destructure(s.pattern(), element, (n, v) -> iteration.declare(n, "mut", v));
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
