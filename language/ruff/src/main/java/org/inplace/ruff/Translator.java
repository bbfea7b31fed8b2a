package org.inplace.ruff;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.inplace.core.call.FunctionRoot;
import org.inplace.core.control.Block;
import org.inplace.core.generator.GeneratorRoot;
import org.inplace.core.generator.ResumableScoped;
import org.inplace.core.node.Expression;
import org.inplace.core.node.Spanned;
import org.inplace.core.node.Statement;
import org.inplace.core.scope.FunctionScope;
import org.inplace.core.scope.Variable;
import org.inplace.core.scope.Variable.Storage;
import org.inplace.core.source.Span;
import org.inplace.ruff.nodes.Borrowing;
import org.inplace.ruff.nodes.CollectExports;
import org.inplace.ruff.nodes.CreateFunction;
import org.inplace.ruff.nodes.CreateGenerator;
import org.inplace.ruff.nodes.InitParameter;
import org.inplace.ruff.nodes.InitReceiverField;
import org.inplace.ruff.nodes.Publish;
import org.inplace.ruff.nodes.RunAsync;
import org.inplace.ruff.nodes.SpecialFunction;
import org.inplace.ruff.nodes.Spawn;
import org.inplace.core.control.Reset;
import org.inplace.core.control.Scoped;
import org.inplace.core.place.ReadIfReached;
import org.inplace.core.scope.Resolution;
import org.inplace.ruff.syntax.Ast;
import org.inplace.ruff.syntax.Binder;
import org.inplace.ruff.syntax.Bindings;
import org.inplace.ruff.syntax.Effects;

/**
 * Makes nodes of a syntax tree: programs, functions, blocks here; what is in them in {@link StatementTranslator} and
 * {@link ExpressionTranslator}. Functions in functions are translated where they stand, with a {@link FunctionBuilder} of
 * their own.
 */
final class Translator {

    private final Language language;
    private final Source source;
    private final Bindings bindings;
    private final Effects effects;
    private FunctionBuilder function;
    private final ExpressionTranslator expressions = new ExpressionTranslator(this);
    private final PlaceTranslator places = new PlaceTranslator(this);
    private final StatementTranslator statements = new StatementTranslator(this);

    Translator(Language language, Source source, Bindings bindings, Effects effects) {
        this.language = language;
        this.source = source;
        this.bindings = bindings;
        this.effects = effects;
    }

    Language language() {
        return language;
    }

    Bindings bindings() {
        return bindings;
    }

    Effects effects() {
        return effects;
    }

    FunctionBuilder function() {
        return function;
    }

    ExpressionTranslator expressions() {
        return expressions;
    }

    PlaceTranslator places() {
        return places;
    }

    // ------------------------------------------------------------------ programs

    CallTarget program(Ast.Program program) {
        List<String> globals = numberGlobals();
        RootCallTarget code = topLevel(program, inner -> new Publish(inner, publications(bindings.module())));
        return new ProgramRoot(language, source.createSection(0, source.getLength()), code, globals, source.isInteractive()).getCallTarget();
    }

    ModuleCode module(Ast.Program program) {
        List<String> globals = numberGlobals();
        String[] names = bindings.exports().keySet().toArray(String[]::new);
        return new ModuleCode(topLevel(program, inner -> new CollectExports(inner, names, exports())), globals);
    }

    /** A program inside a function, of which it captures variables. */
    RootCallTarget snippet(Ast.Program program) {
        return topLevel(program, inner -> inner);
    }

    private Expression[] exports() {
        return bindings.exports().values().stream().map(this::export).toArray(Expression[]::new);
    }

    /** An exported name, after a module that may have ended early. */
    private Expression export(Resolution resolution) {
        Expression value = places.value(resolution);
        Variable certain = resolution.certain();
        return certain != null && certain.storage() == Storage.SLOT ? new ReadIfReached(function.slot(certain), value) : value;
    }

    /** Gives the globals their numbers; their names in that order. */
    private List<String> numberGlobals() {
        List<String> names = new ArrayList<>();
        for (Variable variable : bindings.module().root().variables()) {
            if (variable.storage() == Storage.GLOBAL) {
                variable.assignSlot(names.size());
                names.add(variable.name());
            }
        }
        return names;
    }

    /** @param end makes the program's body one that hands out its variables */
    private RootCallTarget topLevel(Ast.Program program, UnaryOperator<Statement> end) {
        FunctionScope scope = bindings.module();
        function = new FunctionBuilder(scope);
        List<Statement> code = new ArrayList<>();
        Reset reset = function.reset(scope.root());
        if (reset != null) {
            code.add(reset);
        }
        for (Ast.Stmt statement : program.statements()) {
            Ast.FunctionDeclaration hoisted = Binder.hoisted(statement);
            if (hoisted != null) {
                code.add(statements.declareFunction(hoisted));
            }
        }
        List<Ast.Stmt> rest = program.statements().stream().filter(s -> Binder.hoisted(s) == null).toList();
        for (int i = 0; i < rest.size(); i++) {
            boolean last = i == rest.size() - 1;
            code.add(last && rest.get(i) instanceof Ast.ExpressionStatement e ? statements.result(e) : statements.statement(rest.get(i)));
        }
        Statement inner = new Scoped(null, new Block(code.toArray(Statement[]::new)), ownSlots(scope), true);
        Statement body = spanned(end.apply(inner), program.span(), StandardTags.RootTag.class);
        SourceSection section = source.createSection(0, source.getLength());
        List<String> captured = scope.captures().stream().map(Variable::name).toList();
        return new FunctionRoot(language, function.descriptor(), "<main>", 0, true, captured, section, body).getCallTarget();
    }

    /** The top-level variables, which embedders can see when the program is over. */
    private Publish.Publication[] publications(FunctionScope scope) {
        return scope.root().variables().stream() //
                        .filter(v -> !v.isPublished()) //
                        .filter(v -> v.storage() == Storage.GLOBAL || v.hasSlot()) //
                        .map(v -> v.storage() == Storage.GLOBAL ? Publish.global(v.name(), v.global()) : Publish.local(v.name(), function.slot(v))) //
                        .toArray(Publish.Publication[]::new);
    }

    // ------------------------------------------------------------------ functions

    /** The value of a function expression or declaration. */
    CreateFunction function(Ast.Function declared) {
        return function.create(code(declared, declared.name(), false), bindings.function(declared));
    }

    /** The value of a method. */
    CreateFunction method(Ast.Function declared, String struct) {
        return function.create(code(declared, struct + "." + declared.name(), true), bindings.function(declared));
    }

    private RootCallTarget code(Ast.Function declared, String name, boolean method) {
        FunctionBuilder outer = function;
        function = new FunctionBuilder(bindings.function(declared));
        try {
            return root(declared, name, method);
        } finally {
            function = outer;
        }
    }

    private RootCallTarget root(Ast.Function declared, String name, boolean method) {
        List<Statement> code = new ArrayList<>();
        FunctionScope scope = bindings.function(declared);
        if (declared.generator()) {
            function.generate(declared.body());
        }
        Reset reset = function.reset(scope.root());
        if (reset != null) {
            code.add(reset);
        }
        for (Variable field : bindings.receiverFields(declared)) {
            code.add(new InitReceiverField(field.name(), function.place(field)));
        }
        boolean hiddenReceiver = method && !declared.hasSelf();
        int first = FunctionRoot.FIRST_ARGUMENT + (hiddenReceiver ? 1 : 0);
        List<Integer> borrowed = new ArrayList<>();
        for (int i = 0; i < declared.parameters().size(); i++) {
            Variable parameter = bindings.declaration(declared.parameters().get(i)).variable();
            boolean kept = parameter.isKept() || declared.generator();
            code.add(new InitParameter(parameter.name(), first + i, kept, function.declaringPlace(parameter)));
            if (!kept && scope.runsCode()) {
                borrowed.add(first + i);
            }
        }
        code.add(body(declared, name, scope));
        Statement body = spanned(new Scoped(null, new Block(code.toArray(Statement[]::new)), ownSlots(scope), true), declared.span(), StandardTags.RootTag.class);
        if (!borrowed.isEmpty()) {
            body = new Borrowing(borrowed.stream().mapToInt(Integer::intValue).toArray(), body);
        }
        List<String> captured = scope.captures().stream().map(Variable::name).toList();
        int arity = declared.parameters().size() + (hiddenReceiver ? 1 : 0);
        SourceSection section = section(declared.span());
        if (declared.generator() || declared.async()) {
            String kind = declared.generator() ? "generator function" : "async function";
            return new SpecialFunction(kind, language, function.descriptor(), name, arity, captured, section, body).getCallTarget();
        }
        return new FunctionRoot(language, function.descriptor(), name, arity, false, captured, section, body).getCallTarget();
    }

    /** What a function does with its arguments bound. */
    private Statement body(Ast.Function declared, String name, FunctionScope scope) {
        Statement inner = spanned(new Block(statements.block(declared.body().statements())), declared.body().span(), StandardTags.RootBodyTag.class);
        if (declared.generator()) {
            return generator(declared, name, scope, inner);
        }
        return declared.async() ? new RunAsync(inner) : inner;
    }

    /** The body of a generator is code of its own, for the frame in which the arguments have been bound. */
    private Statement generator(Ast.Function declared, String name, FunctionScope scope, Statement inner) {
        Statement body = spanned(new ResumableScoped(function.resume(), null, inner, ownSlots(scope)), declared.span(), StandardTags.RootTag.class);
        List<String> captured = scope.captures().stream().map(Variable::name).toList();
        GeneratorRoot root = new GeneratorRoot(language, function.descriptor(), name, captured, section(declared.span()), function.resume(), body);
        return new CreateGenerator(root.getCallTarget(), name);
    }

    /** A block that runs on a thread of its own, with copies of the variables that it names. */
    Statement spawn(Ast.Spawn spawn) {
        Bindings.Snapshot snapshot = bindings.snapshot(spawn);
        Expression[] values = snapshot.sources().stream().map(places::value).toArray(Expression[]::new);
        FunctionBuilder outer = function;
        function = new FunctionBuilder(snapshot.function());
        try {
            List<Statement> code = new ArrayList<>();
            Reset reset = function.reset(snapshot.function().root());
            if (reset != null) {
                code.add(reset);
            }
            for (int i = 0; i < values.length; i++) {
                Variable copy = snapshot.copies().get(i);
                code.add(new InitParameter(copy.name(), FunctionRoot.FIRST_ARGUMENT + i, true, function.declaringPlace(copy)));
            }
            code.add(block(spawn.body()));
            Statement body = new Scoped(null, new Block(code.toArray(Statement[]::new)), ownSlots(snapshot.function()), true);
            spanned(body, spawn.span(), StandardTags.RootTag.class);
            FunctionRoot root = new FunctionRoot(language, function.descriptor(), "<spawn>", values.length, true, List.of(), section(spawn.span()), body);
            return new Spawn(root.getCallTarget(), values);
        } finally {
            function = outer;
        }
    }

    /** The slots of the variables that live as long as the function's activation. */
    private int[] ownSlots(FunctionScope scope) {
        return scope.root().variables().stream().filter(v -> v.storage() != Storage.GLOBAL).mapToInt(function::slot).toArray();
    }

    // ------------------------------------------------------------------ blocks

    /** The statements of a block with the scope that they make. */
    Statement block(Ast.Block block) {
        return scoped(block, true);
    }

    /** The same, leaving out what makes variables absent: for blocks whose scope begins before them. */
    Statement blockAfterReset(Ast.Block block) {
        return scoped(block, false);
    }

    /** What makes the variables of a block absent; null if nothing needs to. */
    Statement reset(Ast.Block block) {
        return function.reset(bindings.scope(block));
    }

    private Statement scoped(Ast.Block block, boolean resets) {
        List<Integer> outer = function.beginBlock();
        Statement body = statements.block(block.statements());
        Statement reset = resets ? reset(block) : null;
        int[] slots = function.endBlock(bindings.scope(block), outer);
        if (function.yields(block)) {
            return new ResumableScoped(function.resume(), reset, body, slots);
        }
        return reset == null && slots.length == 0 ? body : new Scoped(reset, body, slots, false);
    }

    // ------------------------------------------------------------------ helpers

    SourceSection section(Span span) {
        return source.createSection(span.start(), span.length());
    }

    static <T extends Spanned> T spanned(T node, Span span, Class<? extends Tag> tag) {
        node.setSpan(span);
        node.setTag(tag);
        return node;
    }
}
