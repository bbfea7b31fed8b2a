package org.inplace.tck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.tck.InlineSnippet;
import org.graalvm.polyglot.tck.LanguageProvider;
import org.graalvm.polyglot.tck.ResultVerifier;
import org.graalvm.polyglot.tck.Snippet;
import org.graalvm.polyglot.tck.TypeDescriptor;

/**
 * Samples of a language, for the kit: it calls functions with all values of all languages that fit their parameters, expecting the
 * result that they promise, and with those that do not fit, expecting an error.
 */
abstract class Samples implements LanguageProvider {

    /** The names of parameters, in order. */
    private static final List<String> PARAMETERS = List.of("a", "b", "c");

    private final String language;

    Samples(String language) {
        this.language = language;
    }

    /** The text of a program whose value is a function. */
    abstract String function(List<String> parameters, String body);

    /** The text of a statement that returns the value of an expression. */
    abstract String returning(String expression);

    abstract void values(Collector to);

    abstract void expressions(Collector to);

    abstract void statements(Collector to);

    abstract void scripts(Collector to);

    abstract List<String> wrongTexts();

    abstract Collection<InlineSnippet> inside(Context context);

    @Override
    public final String getId() {
        return language;
    }

    final Source source(String name, String text) {
        return Source.newBuilder(language, text, name).buildLiteral();
    }

    final Value function(Context context, String name, int parameters, String body) {
        return context.eval(source(name, function(PARAMETERS.subList(0, parameters), body)));
    }

    @Override
    public final Value createIdentityFunction(Context context) {
        return function(context, "identity", 1, returning("a"));
    }

    @Override
    public final Collection<? extends Snippet> createValueConstructors(Context context) {
        Collector all = new Collector(context);
        values(all);
        return all.snippets;
    }

    @Override
    public final Collection<? extends Snippet> createExpressions(Context context) {
        Collector all = new Collector(context);
        expressions(all);
        return all.snippets;
    }

    @Override
    public final Collection<? extends Snippet> createStatements(Context context) {
        Collector all = new Collector(context);
        statements(all);
        return all.snippets;
    }

    @Override
    public final Collection<? extends Snippet> createScripts(Context context) {
        Collector all = new Collector(context);
        scripts(all);
        return all.snippets;
    }

    @Override
    public final Collection<? extends Source> createInvalidSyntaxScripts(Context context) {
        List<Source> sources = new ArrayList<>();
        for (String text : wrongTexts()) {
            sources.add(source("wrong " + sources.size(), text));
        }
        return sources;
    }

    /** An expression that is evaluated where a line of a function begins. */
    static InlineSnippet inside(Value function, String expression, int line, String result) {
        Snippet script = Snippet.newBuilder(expression + " in line " + line, function, TypeDescriptor.NUMBER).build();
        return InlineSnippet.newBuilder(script, expression).locationPredicate(at -> at.getStartLine() == line).resultVerifier(Expected.text(result)).build();
    }

    @Override
    public final Collection<? extends InlineSnippet> createInlineScripts(Context context) {
        return inside(context);
    }

    /** The samples of one kind. */
    final class Collector {

        private final Context context;
        private final List<Snippet> snippets = new ArrayList<>();

        private Collector(Context context) {
            this.context = context;
        }

        /** A value without parameters. */
        Collector value(String expression, TypeDescriptor type) {
            return expression(expression, type);
        }

        /** An expression of {@code a}, {@code b}, {@code c}. */
        Collector expression(String text, TypeDescriptor result, TypeDescriptor... parameters) {
            return body(text, returning(text), result, null, parameters);
        }

        /** One whose results must be more than of a type, or which may fail. */
        Collector expression(String text, TypeDescriptor result, ResultVerifier verifier, TypeDescriptor... parameters) {
            return body(text, returning(text), result, verifier, parameters);
        }

        /** A function's body. */
        Collector body(String id, String text, TypeDescriptor result, ResultVerifier verifier, TypeDescriptor... parameters) {
            Snippet.Builder builder = Snippet.newBuilder(id, function(context, id, parameters.length, text), result).parameterTypes(parameters);
            if (verifier != null) {
                builder.resultVerifier(verifier);
            }
            snippets.add(builder.build());
            return this;
        }

        Collector body(String text, TypeDescriptor result, TypeDescriptor... parameters) {
            return body(text, text, result, null, parameters);
        }

        Collector body(String text, TypeDescriptor result, ResultVerifier verifier, TypeDescriptor... parameters) {
            return body(text, text, result, verifier, parameters);
        }

        /** A value that takes more than an expression to make. */
        Collector value(String id, String body, TypeDescriptor type) {
            return body(id, body, type, null);
        }
    }
}
