package org.inplace.property;

import java.util.Arrays;
import java.util.List;
import org.inplace.property.Tree.*;

/** Short names for making trees. */
final class Build {

    private Build() {
    }

    static Block block(Stmt... statements) {
        return new Block(List.of(statements));
    }

    static Literal literal(Object value) {
        return new Literal(value instanceof Integer i ? (Object) (long) i : value);
    }

    static Name name(String text) {
        return new Name(text);
    }

    static Call call(String function, Expr... arguments) {
        return new Call(name(function), List.of(arguments));
    }

    static Stmt print(Expr... arguments) {
        return new ExpressionStatement(call("print", arguments));
    }

    static Binary binary(Expr left, String op, Expr right) {
        return new Binary(op, left, right);
    }

    static Index index(Expr object, Expr index) {
        return new Index(object, index);
    }

    static Field field(Expr object, String name) {
        return new Field(object, name, false);
    }

    static ArrayLiteral array(Expr... elements) {
        return new ArrayLiteral(Arrays.stream(elements).map(e -> new Element(e, false)).toList());
    }

    static Lambda lambda(List<String> parameters, Stmt... body) {
        return new Lambda(new Function(Function.ANONYMOUS, parameters, block(body)));
    }

    static Assign assign(String name, Expr value) {
        return new Assign(name, List.of(), "=", value);
    }

    static Assign update(String name, String op, Expr value) {
        return new Assign(name, List.of(), op, value);
    }

    static Pattern pattern(String name) {
        return new NamePattern(name);
    }

    static Pattern patterns(String... names) {
        return new ArrayPattern(Arrays.stream(names).map(Build::pattern).toList(), null);
    }
}
