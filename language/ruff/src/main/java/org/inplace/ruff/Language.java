package org.inplace.ruff;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.ContextThreadLocal;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.TruffleLanguage.Registration;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.instrumentation.ProvidedTags;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.nodes.ExecutableNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.graalvm.options.OptionDescriptors;
import org.inplace.core.call.Activations;
import org.inplace.core.call.EffectRoot;
import org.inplace.core.call.FunctionValue;
import org.inplace.core.call.Unshared;
import org.inplace.core.error.HostLimits;
import org.inplace.core.interop.OtherLanguages;
import org.inplace.core.source.Diagnostic;
import org.inplace.core.source.Position;
import org.inplace.core.source.Span;
import org.inplace.core.source.SyntaxException;
import org.inplace.core.tool.Allocations;
import org.inplace.core.tool.Snippet;
import org.inplace.core.tool.Snippets;
import org.inplace.core.value.Layout;
import org.inplace.core.value.Null;
import org.inplace.core.value.Text;
import org.inplace.ruff.lib.Prelude;
import org.inplace.ruff.runtime.CaughtError;
import org.inplace.ruff.runtime.Paths;
import org.inplace.ruff.runtime.Reporter;
import org.inplace.ruff.runtime.RuntimeDiagnostic;
import org.inplace.ruff.runtime.SyntaxError;
import org.inplace.ruff.runtime.View;
import org.inplace.ruff.syntax.Ast;
import org.inplace.ruff.syntax.Binder;
import org.inplace.ruff.syntax.Bindings;
import org.inplace.ruff.syntax.Diagnostics;
import org.inplace.ruff.syntax.Effects;
import org.inplace.ruff.syntax.Names;
import org.inplace.ruff.syntax.Parser;
import org.inplace.ruff.syntax.StaticChecks;

/**
 * Ruff on Truffle. A source is {@linkplain Parser parsed} to an {@link Ast}, its names are {@linkplain Binder bound}, and the
 * {@link Translator} makes nodes of it, which specialise themselves while they run.
 */
@Registration(id = Language.ID, name = "Ruff", implementationName = "Inplace Ruff", version = "0.1.0", //
                characterMimeTypes = {Language.MIME_TYPE, Language.PROGRAM_MIME_TYPE, Language.MODULE_MIME_TYPE}, defaultMimeType = Language.MIME_TYPE, fileTypeDetectors = FileDetector.class, //
                contextPolicy = TruffleLanguage.ContextPolicy.SHARED, website = "https://inplace.example/ruff")
@ProvidedTags({StandardTags.RootTag.class, StandardTags.RootBodyTag.class, StandardTags.StatementTag.class, StandardTags.CallTag.class, StandardTags.ExpressionTag.class, StandardTags.TryBlockTag.class, Allocations.Made.class})
public final class Language extends TruffleLanguage<Context> implements HostLimits, Unshared, Snippets {

    public static final String ID = "ruff";
    public static final String MIME_TYPE = "application/x-ruff";
    /** Of programs that run for what they do: see {@link EffectRoot}. */
    public static final String PROGRAM_MIME_TYPE = "application/x-ruff-program";
    /** Of modules that another language imports: see {@link OtherLanguages}. */
    public static final String MODULE_MIME_TYPE = "application/x-ruff-module";
    public static final String EXTENSION = ".ruff";

    private static final LanguageReference<Language> REFERENCE = LanguageReference.create(Language.class);

    private final ContextThreadLocal<Activations> activations = locals.createContextThreadLocal((context, thread) -> new Activations());
    private final Map<String, Layout.Root> unlinked = new ConcurrentHashMap<>();
    private final Prelude prelude = new Prelude();
    private final Allocations allocations = new Allocations();
    private final Assumption unshared = Assumption.create("code is not shared");

    public static Language get(Node node) {
        return REFERENCE.get(node);
    }

    /** The function activations of the current thread. */
    public static Activations activations(Node node) {
        Context context = Context.get(node);
        return context.isSingleThreaded() ? context.activations() : get(node).activations.get();
    }

    @Override
    protected void initializeMultipleContexts() {
        unshared.invalidate();
    }

    @Override
    public Assumption unshared() {
        return unshared;
    }

    Allocations allocations() {
        return allocations;
    }

    public Prelude prelude() {
        return prelude;
    }

    /** The layouts of struct instances of a name that means no definition. */
    @TruffleBoundary
    public Layout.Root unlinked(String name) {
        return unlinked.computeIfAbsent(name, n -> new Layout.Root(n, null));
    }

    @Override
    protected OptionDescriptors getOptionDescriptors() {
        return Options.descriptors();
    }

    @Override
    protected Context createContext(Env env) {
        return new Context(this, env);
    }

    @Override
    protected CallTarget parse(ParsingRequest request) {
        Source source = request.getSource();
        String text = source.getCharacters().toString();
        try {
            Ast.Program program = check(text);
            if (MODULE_MIME_TYPE.equals(source.getMimeType())) {
                return new ModuleRoot(this, ModuleFile.nameOf(source), translator(program, source, text).module(program)).getCallTarget();
            }
            CallTarget target = translator(program, source, text).program(program);
            return PROGRAM_MIME_TYPE.equals(source.getMimeType()) ? EffectRoot.of(this, target) : target;
        } catch (SyntaxException e) {
            throw syntaxError(e.diagnostics(), source, text);
        } catch (StackOverflowError e) {
            // chains such as a.b.c… are no nesting to the parser, but their trees are as deep as they are long
            Diagnostic tooDeep = new Diagnostic(Diagnostics.SYNTAX, "Maximum expression nesting depth of 256 exceeded while parsing expression", new Span(0, 0));
            throw syntaxError(List.of(tooDeep), source, text);
        }
    }

    private static Ast.Program check(String text) throws SyntaxException {
        Ast.Program program = Parser.parse(text);
        Optional<Diagnostic> wrong = StaticChecks.check(program);
        if (wrong.isPresent()) {
            throw new SyntaxException(wrong.get());
        }
        return program;
    }

    private Translator translator(Ast.Program program, Source source, String text) {
        boolean interactive = source.isInteractive();
        Effects effects = new Effects(prelude::runsNoCode, prelude::updates, interactive || Effects.mayOverload(text));
        Function<String, Set<String>> exportsOf = module -> Context.get(null).modules().exports(module, source);
        Bindings bindings = interactive ? Binder.bindInteractive(program, effects, exportsOf, sessionNames(program)) : Binder.bind(program, effects, exportsOf);
        return new Translator(this, source, bindings, effects);
    }

    @Override
    protected ExecutableNode parse(InlineParsingRequest request) {
        return Snippet.of(this, request);
    }

    @Override
    public RootCallTarget snippet(Source source, List<String> names) {
        String text = source.getCharacters().toString();
        try {
            Ast.Program program = check(text);
            Effects effects = new Effects(prelude::runsNoCode, prelude::updates, true);
            Bindings bindings = Binder.bindInside(program, effects, module -> Context.get(null).modules().exports(module, source), names);
            return new Translator(this, source, bindings, effects).snippet(program);
        } catch (SyntaxException e) {
            throw syntaxError(e.diagnostics(), source, text);
        }
    }

    @Override
    public Object evaluate(RootCallTarget code, Object[] captures, FunctionValue around) {
        Activations active = activations(null);
        int depth = active.depth();
        try {
            return code.call(new FunctionValue(code, captures, around == null ? null : around.globals()));
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw CaughtError.translate(e, code.getRootNode());
        } finally {
            active.unwind(depth);
        }
    }

    /** The code of a source that is a module. */
    ModuleCode module(Source source) throws SyntaxException {
        String text = source.getCharacters().toString();
        Ast.Program program = check(text);
        return translator(program, source, text).module(program);
    }

    /**
     * The names of a program that may mean variables of the interactive session when it runs, or when a function of it is
     * called later. A built-in's name does only if it is one already: so calls of built-ins stay direct.
     */
    private Set<String> sessionNames(Ast.Program program) {
        Set<String> names = Names.of(program);
        InteractiveScope session = Context.get(null).session();
        names.removeIf(name -> prelude.value(name) != null && !session.isDefined(name));
        return names;
    }

    private static SyntaxError syntaxError(List<Diagnostic> diagnostics, Source source, String text) {
        Diagnostic first = diagnostics.getFirst();
        String report = Diagnostics.render(diagnostics, Paths.shown(source), text);
        String brief = Diagnostics.brief(diagnostics, Paths.shown(source), text);
        int exitCode = Diagnostics.exitCode(first.code());
        return new SyntaxError(first.message(), source, first.span(), report, brief, json(first, source, text), exitCode, Parser.isIncomplete(text));
    }

    /** Only what is wrong with a program that parses has a report for programs. */
    private static String json(Diagnostic diagnostic, Source source, String text) {
        if (!diagnostic.code().equals(Diagnostics.COMPILATION)) {
            return null;
        }
        Position position = Diagnostics.position(text, diagnostic.span().start());
        int exitCode = Diagnostics.exitCode(diagnostic.code());
        return RuntimeDiagnostic.of(Reporter.VM, diagnostic.message(), Paths.shown(source), position, exitCode).json(null);
    }

    @Override
    protected Object getLanguageView(Context context, Object value) {
        return new View(value, false);
    }

    @Override
    protected boolean isVisible(Context context, Object value) {
        return value != Null.INSTANCE && !context.has(Options.INTERACTIVE);
    }

    @Override
    public AbstractTruffleException exhausted(VirtualMachineError error, Node location) {
        return CaughtError.translate(error, location);
    }

    @Override
    protected Object getScope(Context context) {
        return context.scope();
    }

    @Override
    protected void exitContext(Context context, ExitMode mode, int exitCode) {
        if (mode == ExitMode.NATURAL) {
            context.threads().finish(context.env().getOptions().get(Options.SCHEDULER_TIMEOUT_MS));
        }
    }

    @Override
    protected void finalizeContext(Context context) {
        context.threads().stopAll();
    }

    @Override
    protected boolean isThreadAccessAllowed(Thread thread, boolean singleThreaded) {
        return true;
    }

    @Override
    protected void initializeMultiThreading(Context context) {
        context.becomeMultiThreaded();
    }

    @Override
    protected void initializeThread(Context context, Thread thread) {
        context.oneThread().enter();
    }

    @Override
    protected void disposeThread(Context context, Thread thread) {
        context.oneThread().leave();
    }
}
