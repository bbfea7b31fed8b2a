package org.inplace.property;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.inplace.property.Tree.*;
import org.inplace.property.Values.Array;
import org.inplace.property.Values.Closure;
import org.inplace.property.Values.Dict;

/** Stores values in the variables of a {@link Model}: declarations, assignments to names and through paths, patterns. */
final class Assignments {

    private final Expressions expressions;
    private final Budget budget;
    private final Fault fault;
    private final Write write;

    Assignments(Expressions expressions, Budget budget, Fault fault, Write write) {
        this.expressions = expressions;
        this.budget = budget;
        this.fault = fault;
        this.write = write;
    }

    private Object eval(Expr e, Scope scope) {
        return expressions.eval(e, scope);
    }

    void execute(Assign s, Scope scope) {
        if (s.steps().isEmpty()) {
            assignName(s, scope);
        } else if (s.isCompound()) {
            updatePath(s, scope);
        } else {
            assignPath(s, scope);
        }
    }

    // ------------------------------------------------------------------ names (6.2, 6.3)

    void declare(String name, String keyword, Object value, Scope scope) {
        if (scope.declares(name)) {
            throw new GuestError("Duplicate declaration in the same scope: " + name);
        }
        scope.declare(name, keyword, value);
    }

    void declareFunction(Function f, Scope scope) {
        if (scope.declares(f.name())) {
            assign(f.name(), new Closure(f, scope), scope);
        } else {
            scope.declare(f.name(), "mut", new Closure(f, scope));
        }
    }

    void assign(String name, Object value, Scope scope) {
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
            if (write == Write.PUSH && list.equals(new Name(s.root())) && scope.find("push") == null) {
                return pushInPlace(s.root(), arguments.get(1), scope);
            }
            if (fault == Fault.PUSH_IN_PLACE && expressions.evalOr(Fault.PUSH_IN_PLACE, list, scope) instanceof Array a) {
                a.items().add(eval(arguments.get(1), scope));
                return a;
            }
        }
        return expressions.evalOr(Fault.ASSIGNMENT_ALIASES, s.value(), scope);
    }

    /** The variable's own list, extended; nobody is asked who else has it. */
    private Object pushInPlace(String root, Expr value, Scope scope) {
        Object list = eval(new Name(root), scope);
        Object own = scope.find(root).value;
        Object element = eval(value, scope);
        if (own instanceof Array array && own == scope.find(root).value && own.equals(list)) {
            array.items().add(element);
            return own;
        }
        return expressions.call(new Values.Native("push"), List.of(list, element));
    }

    private static String operator(Assign s) {
        return s.op().substring(0, s.op().length() - 1);
    }

    // ------------------------------------------------------------------ paths (7.2)

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
        if (!write.covers(s)) {
            variable.value = Values.copy(variable.value, budget);
        }
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

    static void destructure(Pattern pattern, Object value, BiConsumer<String, Object> store) {
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
}
