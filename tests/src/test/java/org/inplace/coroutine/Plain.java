package org.inplace.coroutine;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayList;
import java.util.List;
import org.inplace.core.coroutine.Coroutines;

/** A language without syntax: what tests need of one to run coroutines and nodes in a context. */
@TruffleLanguage.Registration(id = Plain.ID, name = "Plain", contextPolicy = TruffleLanguage.ContextPolicy.EXCLUSIVE)
public final class Plain extends TruffleLanguage<Plain.State> {

    public static final String ID = "inplace-test-plain";

    private static final ContextReference<State> CONTEXT = ContextReference.create(Plain.class);
    private static final LanguageReference<Plain> LANGUAGE = LanguageReference.create(Plain.class);

    /** The state of a context. */
    static final class State {

        final Env env;
        private final List<Coroutines> made = new ArrayList<>();

        State(Env env) {
            this.env = env;
        }

        Coroutines coroutines(Coroutines.Means means) {
            Coroutines coroutines = new Coroutines(env, means);
            made.add(coroutines);
            return coroutines;
        }
    }

    static State state(Node node) {
        return CONTEXT.get(node);
    }

    static Plain language(Node node) {
        return LANGUAGE.get(node);
    }

    @Override
    protected State createContext(Env env) {
        return new State(env);
    }

    @Override
    protected void finalizeContext(State context) {
        context.made.forEach(Coroutines::close);
    }

    @Override
    protected boolean isThreadAccessAllowed(Thread thread, boolean singleThreaded) {
        return true;
    }
}
