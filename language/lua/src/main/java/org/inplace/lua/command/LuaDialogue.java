package org.inplace.lua.command;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.inplace.core.command.Dialogue;
import org.inplace.lua.Language;
import org.inplace.lua.syntax.Parser;
import org.inplace.lua.syntax.Scan;
import org.inplace.lua.syntax.SyntaxFailure;

/** Lua's interactive mode (specification, section 14.3). */
final class LuaDialogue implements Dialogue {

    /** What can be completed: names, with dots or a colon between them. */
    private static final Pattern PATH = Pattern.compile("[A-Za-z_]\\w*([.:][A-Za-z_]\\w*)*");

    /** The names that can stand behind a value, one a line: keys of tables, also those that are inherited. */
    private static final String MEMBERS = """
                    local v, names = %s, {}
                    if type(v) == "string" then v = getmetatable(v).__index end
                    for depth = 1, 10 do
                      if type(v) ~= "table" then break end
                      for k in next, v do
                        if type(k) == "string" and k:find("^[%%a_][%%w_]*$") then names[#names + 1] = k end
                      end
                      local m = getmetatable(v)
                      v = type(m) == "table" and rawget(m, "__index")
                    end
                    return table.concat(names, "\\n")
                    """;

    private Context context;
    private Set<String> globals = Set.of();

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
        globals = Set.copyOf(members("_G"));
        return prompt("_PROMPT", "> ");
    }

    @Override
    public String continuation() {
        return prompt("_PROMPT2", ">> ");
    }

    private String prompt(String name, String standard) {
        try {
            Value value = evaluate("return " + name);
            return value.isString() || value.isNumber() ? value.toString() : standard;
        } catch (PolyglotException e) {
            return standard;
        }
    }

    private Value evaluate(String chunk) {
        return context.eval(Program.internal(chunk, "=(dialogue)"));
    }

    @Override
    public Collection<String> members(String path) {
        if (!PATH.matcher(path).matches()) {
            return Set.of();
        }
        try {
            return evaluate(String.format(MEMBERS, path.replace(':', '.'))).asString().lines().collect(Collectors.toCollection(TreeSet::new));
        } catch (PolyglotException e) {
            return Set.of();
        }
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
        Collection<String> names = new TreeSet<>(members("_G"));
        names.addAll(Scan.WORDS);
        return names;
    }

    @Override
    public String memberMarks() {
        return ".:";
    }

    @Override
    public List<Highlight> highlights(String input) {
        return Scan.highlights(input, globals::contains);
    }
}
