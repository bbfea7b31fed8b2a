package org.inplace.core.limit;

import com.oracle.truffle.api.TruffleContext;
import com.oracle.truffle.api.instrumentation.ContextsListener;
import com.oracle.truffle.api.nodes.LanguageInfo;

/** Is told of contexts, and not of the languages in them. */
abstract class ContextsAlone implements ContextsListener {

    @Override
    public void onLanguageContextCreated(TruffleContext context, LanguageInfo language) {
        // all languages count alike
    }

    @Override
    public void onLanguageContextInitialized(TruffleContext context, LanguageInfo language) {
        // all languages count alike
    }

    @Override
    public void onLanguageContextFinalized(TruffleContext context, LanguageInfo language) {
        // all languages count alike
    }

    @Override
    public void onLanguageContextDisposed(TruffleContext context, LanguageInfo language) {
        // all languages count alike
    }

    @Override
    public void onContextClosed(TruffleContext context) {
        // that it was there is not undone
    }
}
