package org.inplace.lua.profile;

import org.inplace.lua.Context;
import org.inplace.lua.Language;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;

/** Makes a context one for scripts, and gives what runs them. */
public final class ProfileRoot extends RootNode {

    private final Language language;

    public ProfileRoot(Language language) {
        super(language);
        this.language = language;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return runner();
    }

    @TruffleBoundary
    private Object runner() {
        Context context = Context.get(this);
        return new Runner(context.env(), Profile.of(language, context));
    }
}
