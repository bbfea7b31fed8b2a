package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.Display;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.RecordValue;
import org.inplace.core.value.Text;
import org.inplace.ruff.Context;
import org.inplace.ruff.Language;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.NativeStruct;

/** The struct {@code ArgParser} and its methods (library specification, section 3.6). */
final class ArgumentParserLib {

    static final List<Builtin> TABLE = List.of(new Builtin("arg_parser", 0, Builtin.ANY, Effect.READS, ArgumentParserLib::create));

    private static final Map<String, Builtin> METHODS = Map.of(
                    "add_argument", new Builtin("add_argument", 1, Builtin.ANY, Effect.KEEPS, ArgumentParserLib::add),
                    "parse", new Builtin("parse", 1, Builtin.ANY, Effect.READS, ArgumentParserLib::parse),
                    "help", new Builtin("help", 1, Builtin.ANY, Effect.READS, ArgumentParserLib::help));

    private static final String ARGUMENTS = "_args";
    private static final String APPLICATION = "_app_name";
    private static final String DESCRIPTION = "_description";

    private ArgumentParserLib() {
    }

    @TruffleBoundary
    private static Object create(Node at, Object[] a) {
        Arguments.expect(a.length == 0, "arg_parser() expects 0 arguments, got " + a.length, at);
        RecordValue parser = new NativeStruct(Language.get(at).unlinked("ArgParser"), METHODS).instance();
        parser.put(ARGUMENTS, new ListValue());
        parser.put(APPLICATION, Text.EMPTY);
        parser.put(DESCRIPTION, Text.EMPTY);
        return parser;
    }

    private static RecordValue parser(Node at, Object[] a) {
        if (a[0] instanceof RecordValue parser) {
            return parser;
        }
        throw Errors.notCallable(at);
    }

    /** What the parser knows; of fields that the program has given other values, nothing. */
    private static List<CommandArgument> known(RecordValue parser) {
        List<CommandArgument> known = new ArrayList<>();
        if (parser.get(ARGUMENTS) instanceof ListValue list) {
            for (int i = 0; i < list.size(); i++) {
                CommandArgument.of(list.get(i)).ifPresent(known::add);
            }
        }
        return known;
    }

    @TruffleBoundary
    private static Object add(Node at, Object[] a) {
        RecordValue parser = parser(at, a).copy();
        String name = Arguments.string(a, 1, "add_argument requires at least a long argument name", at);
        ListValue list = parser.get(ARGUMENTS) instanceof ListValue before ? before.copy() : new ListValue();
        list.append(CommandArgument.described(name, a).toMap());
        parser.put(ARGUMENTS, list);
        return parser;
    }

    @TruffleBoundary
    private static Object parse(Node at, Object[] a) {
        return new CommandArguments(known(parser(at, a)), at).parse(Context.get(at).env().getApplicationArguments());
    }

    @TruffleBoundary
    private static Object help(Node at, Object[] a) {
        RecordValue parser = parser(at, a);
        StringBuilder out = new StringBuilder();
        out.append(shown(parser.get(APPLICATION))).append("\n\n").append(shown(parser.get(DESCRIPTION))).append("\n\nOptions:\n");
        known(parser).forEach(argument -> argument.help(out));
        return Text.of(out.toString());
    }

    private static String shown(Object value) {
        return value == null ? "" : Display.preview(value);
    }
}
