package org.inplace.launcher.repl;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.inplace.core.command.Dialogue;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes what the user types: commands, names of the language, variables, and members behind a dot. */
final class Names implements Completer {

    private final Dialogue dialogue;
    private final Supplier<Session> session;

    Names(Dialogue dialogue, Supplier<Session> session) {
        this.dialogue = dialogue;
        this.session = session;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        String word = line.word();
        int dot = -1;
        for (char mark : dialogue.memberMarks().toCharArray()) {
            dot = Math.max(dot, word.lastIndexOf(mark));
        }
        boolean commands = dialogue.members("") == null;
        if (commands && (word.startsWith(":") || word.equals("."))) {
            add(Repl.COMMANDS, "", true, candidates);
        } else if (dot > 0) {
            Collection<String> members = dialogue.members(word.substring(0, dot));
            add(members == null ? session.get().members(word.substring(0, dot)) : members, word.substring(0, dot + 1), false, candidates);
        } else {
            TreeSet<String> names = new TreeSet<>(dialogue.names());
            if (commands) {
                names.addAll(session.get().variables());
            }
            add(names, "", false, candidates);
        }
    }

    private static void add(Collection<String> names, String prefix, boolean complete, List<Candidate> candidates) {
        names.forEach(name -> candidates.add(new Candidate(prefix + name, name, null, null, null, null, complete)));
    }
}
