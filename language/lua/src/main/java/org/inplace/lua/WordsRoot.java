package org.inplace.lua;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import org.inplace.core.value.Null;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Operations;
import org.inplace.lua.runtime.Table;

/** Sets the global variable {@code arg} to a table of the words of a command, of which the script's name has the index zero. */
final class WordsRoot extends RootNode {

    private static final ByteString ARG = ByteString.of("arg");

    private final String[] words;

    /** @param text the index of the first word, and the words, each behind a zero */
    WordsRoot(Language language, String text) {
        super(language);
        this.words = text.split("\0", -1);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        set();
        return Null.INSTANCE;
    }

    @Override
    public boolean isInternal() {
        return true;
    }

    @TruffleBoundary
    private void set() {
        Table table = Language.get(this).newTable();
        int first = Integer.parseInt(words[0]);
        for (int i = 1; i < words.length; i++) {
            Operations.setIndex(table, (double) (first + i - 1), ByteString.of(words[i]), null, null);
        }
        Operations.setIndex(Context.get(this).thread().globals(), ARG, table, null, null);
    }
}
