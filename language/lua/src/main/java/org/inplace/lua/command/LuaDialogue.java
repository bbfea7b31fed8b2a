package org.inplace.lua.command;

import java.util.Collection;
import java.util.List;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.inplace.core.command.Dialogue;
import org.inplace.lua.Language;
import org.inplace.lua.syntax.Parser;
import org.inplace.lua.syntax.Scan;
import org.inplace.lua.syntax.SyntaxFailure;

/** Lua's interactive mode (specification, section 14.3). */
final class LuaDialogue implements Dialogue {

    private Context context;

    /** From now on the program may say what the prompts are. */
    void bind(Context running) {
        context = running;
    }

    @Override
    public List<String> banner(String version) {
        return List.of();
    }

    @Override
    public String prompt() {
        return prompt("_PROMPT", "> ");
    }

    @Override
    public String continuation() {
        return prompt("_PROMPT2", ">> ");
    }

    private String prompt(String name, String standard) {
        Value value = context == null ? null : context.getBindings(Language.ID).getMember(name);
        return value == null || !value.isString() && !value.isNumber() ? standard : value.toString();
    }

    /** The chunk that an input is. */
    static String chunk(String input) {
        return input.startsWith("=") ? "return " + input.substring(1) : input;
    }

    @Override
    public boolean isComplete(String input) {
        try {
            Parser.parse(chunk(input), false, Language.STANDARD_INPUT);
            return true;
        } catch (SyntaxFailure e) {
            return !e.isIncomplete();
        }
    }

    @Override
    public List<Piece> pieces(String input) {
        return List.of(new Piece(chunk(input), true));
    }

    @Override
    public String valueLine(String value) {
        return value;
    }

    @Override
    public String help() {
        return "";
    }

    @Override
    public String help(String function) {
        return "";
    }

    @Override
    public Collection<String> names() {
        return Scan.WORDS;
    }

    @Override
    public String memberMarks() {
        return ".:";
    }

    @Override
    public List<Highlight> highlights(String input) {
        return Scan.highlights(input, name -> context != null && context.getBindings(Language.ID).hasMember(name));
    }
}
