package org.example;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/** Runs a program, whose value is a function, and tells what it gives, and whether it can be compiled. Arguments: language, text. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        try (Context context = Context.create(arguments[0])) {
            Value function = context.eval(arguments[0], arguments[1]);
            String engine = context.getEngine().getImplementationName();
            System.out.println(function.execute(6, 7) + " " + (engine.equals("Interpreted") ? "interpreted" : "compiled"));
        }
    }
}
