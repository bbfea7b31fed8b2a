package org.inplace.lua;

import java.util.List;

import org.inplace.core.control.Block;
import org.inplace.core.control.Scoped;
import org.inplace.core.node.Statement;
import org.inplace.core.place.CellSource;
import org.inplace.core.place.Place;
import org.inplace.core.source.Span;
import org.inplace.lua.nodes.NewClosure;
import org.inplace.lua.nodes.Prologue;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Code;
import org.inplace.lua.runtime.Dump;
import org.inplace.lua.syntax.Ast;
import org.inplace.lua.syntax.Local;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.source.Source;

/** Makes nodes of syntax trees: functions here, statements and expressions in classes of their own. */
final class Translator {

    private final Language language;
    private final Source source;
    private final String chunk;
    private final ByteString name;
    /** The place of the function that is looked for, and its code; null if none is, or has been found yet. */
    private Span wanted;
    private RootCallTarget found;

    /**
     * @param chunk the chunk's name as messages show it
     * @param name the chunk's name as it was given
     */
    Translator(Language language, Source source, String chunk, ByteString name) {
        this.language = language;
        this.source = source;
        this.chunk = chunk;
        this.name = name;
    }

    Language language() {
        return language;
    }

    /** The code of the function inside a main function, or of that itself, that stands at a place. */
    RootCallTarget code(Ast.Function main, Span place) throws Dump.Malformed {
        wanted = place;
        RootCallTarget whole = code(main);
        if (found == null && !main.span().equals(place)) {
            throw new Dump.Malformed("bad code");
        }
        return found == null ? whole : found;
    }

    /** The code of a function. */
    RootCallTarget code(Ast.Function function) {
        RootCallTarget target = translate(function);
        if (function.span().equals(wanted)) {
            found = target;
        }
        return target;
    }

    private RootCallTarget translate(Ast.Function function) {
        FunctionBuilder builder = new FunctionBuilder();
        StatementTranslator statements = new StatementTranslator(this, builder);
        Place[] parameters = function.parameters().stream().map(builder::declaring).toArray(Place[]::new);
        Place arg = function.arg() == null ? null : builder.declaring(function.arg());
        int[] slots = builder.endBlock(List.of());
        Statement only = statements.body(function.body());
        Statement body = only.hasSpan() ? new Block(only) : only;
        body.setTag(StandardTags.RootBodyTag.class);
        body.setSpan(function.body().span());
        List<String> names = function.parameters().stream().map(Local::name).toList();
        Statement whole = new Scoped(null, new Block(new Prologue(names, parameters, builder.extraIfUsed(), arg), body), slots, true);
        whole.setTag(StandardTags.RootTag.class);
        whole.setSpan(function.span());
        Code.About about = new Code.About(chunk, name, function.line(), function.lastLine(), function.parameters().size(), function.vararg(), builder.hasTailCalls());
        List<String> upvalues = function.upvalues().stream().map(Ast.Upvalue::local).map(Local::name).toList();
        Span span = function.span();
        return new Code(language, builder.descriptor(), function.name(), about, upvalues, source.createSection(span.start(), span.length()), whole).getCallTarget();
    }

    /** A function expression in another function. */
    NewClosure closure(Ast.Function function) {
        CellSource[] cells = function.upvalues().stream().map(Translator::captured).toArray(CellSource[]::new);
        return new NewClosure(code(function), cells);
    }

    private static CellSource captured(Ast.Upvalue upvalue) {
        return upvalue.direct() ? CellSource.slot(upvalue.local().slot()) : CellSource.capture(upvalue.index());
    }
}
