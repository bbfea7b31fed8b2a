package org.inplace.embedding;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** The languages, for tests that ask the same of each. */
enum Guest {

    RUFF("ruff") {
        @Override
        String text(String parameters, String body) {
            return "(func(" + parameters + ") { " + body + " })";
        }
    },

    LUA("lua") {
        @Override
        String text(String parameters, String body) {
            return "return function(" + parameters + ") " + body + " end";
        }
    };

    private final String id;

    Guest(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** The text of a program whose value is a function. */
    abstract String text(String parameters, String body);

    /** Which of two things belongs to this language. */
    <T> T either(T ruff, T lua) {
        return this == RUFF ? ruff : lua;
    }

    Source source(String name, String text) {
        return Source.newBuilder(id, text, name).buildLiteral();
    }

    /** A context that gives programs Java objects to use. */
    Context open() {
        return Context.newBuilder(id).allowHostAccess(HostAccess.ALL).build();
    }

    Value function(Context context, String parameters, String body) {
        return context.eval(id, text(parameters, body));
    }

    /** A function that returns what an expression of its parameters is. */
    Value expression(Context context, String parameters, String expression) {
        return function(context, parameters, "return " + expression);
    }

    /** The value of an expression. */
    Value value(Context context, String expression) {
        return expression(context, "", expression).execute();
    }
}
