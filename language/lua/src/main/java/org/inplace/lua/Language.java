package org.inplace.lua;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.graalvm.options.OptionDescriptors;
import org.inplace.core.call.EffectRoot;
import org.inplace.core.call.FunctionValue;
import org.inplace.core.call.Unshared;
import org.inplace.core.coroutine.Coroutines;
import org.inplace.core.source.Span;
import org.inplace.core.tool.Allocations;
import org.inplace.core.tool.Snippet;
import org.inplace.core.tool.Snippets;
import org.inplace.lua.nodes.Turn;
import org.inplace.lua.profile.ProfileRoot;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Calls;
import org.inplace.lua.runtime.ChunkName;
import org.inplace.lua.runtime.Closure;
import org.inplace.lua.runtime.Code;
import org.inplace.lua.runtime.Dump;
import org.inplace.lua.runtime.Foreign;
import org.inplace.lua.runtime.GlobalScope;
import org.inplace.lua.runtime.LuaError;
import org.inplace.lua.runtime.Shape;
import org.inplace.lua.runtime.SyntaxError;
import org.inplace.lua.runtime.Table;
import org.inplace.lua.syntax.Ast;
import org.inplace.lua.syntax.LineFinder;
import org.inplace.lua.syntax.Lines;
import org.inplace.lua.syntax.Parser;
import org.inplace.lua.syntax.SyntaxFailure;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.TruffleLanguage.Registration;
import com.oracle.truffle.api.instrumentation.ProvidedTags;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.nodes.ExecutableNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;

/**
 * Lua 5.1 on Truffle. A source is {@linkplain Parser parsed} to an {@link Ast} in which names are bound, and the
 * {@link Translator} makes nodes of it, which specialise themselves while they run.
 */
@Registration(id = Language.ID, name = "Lua", implementationName = "Inplace Lua", version = "5.1", //
                characterMimeTypes = {Language.MIME_TYPE, Language.PROGRAM_MIME_TYPE, Language.BYTES_MIME_TYPE, Language.REDIS_MIME_TYPE, Language.CALL_MIME_TYPE, Language.WORDS_MIME_TYPE}, defaultMimeType = Language.MIME_TYPE, fileTypeDetectors = FileDetector.class, //
                contextPolicy = TruffleLanguage.ContextPolicy.SHARED, website = "https://inplace.example/lua")
@ProvidedTags({StandardTags.RootTag.class, StandardTags.RootBodyTag.class, StandardTags.StatementTag.class, StandardTags.CallTag.class, StandardTags.ExpressionTag.class, StandardTags.TryBlockTag.class, Allocations.Made.class, Turn.Tag.class})
public final class Language extends TruffleLanguage<Context> implements Unshared, Snippets {

    public static final String ID = "lua";
    public static final String MIME_TYPE = "application/x-lua";
    /** Of chunks that run for what they do: see {@link EffectRoot}. */
    public static final String PROGRAM_MIME_TYPE = "application/x-lua-program";
    /** Of sources whose characters are bytes, one each. */
    public static final String BYTES_MIME_TYPE = "application/x-lua-bytes";
    /** Of the source, without content, whose evaluation makes the context one for Redis scripts. */
    public static final String REDIS_MIME_TYPE = "application/x-lua-redis";
    /** Of the source that is the name of a global function, a line end, and a text to call it with. Runs for what it does. */
    public static final String CALL_MIME_TYPE = "application/x-lua-call";
    /** Of the source whose evaluation makes the table {@code arg}: its first index, and the elements, each behind a zero. */
    public static final String WORDS_MIME_TYPE = "application/x-lua-words";
    public static final String EXTENSION = ".lua";
    /** The chunk name of what comes from the standard input. */
    public static final String STANDARD_INPUT = "=stdin";

    private static final LanguageReference<Language> REFERENCE = LanguageReference.create(Language.class);

    private final Shape empty = Shape.root();
    private final Allocations allocations = new Allocations();
    private final Map<Source, Map<Span, Lines>> lines = Collections.synchronizedMap(new WeakHashMap<>());
    private final Assumption hooksUnused = Assumption.create("no hooks");
    private final Assumption unshared = Assumption.create("code is not shared");
    private final Assumption oneContext = Assumption.create("one context");
    private final AtomicInteger contexts = new AtomicInteger();
    private final Map<ByteString, ByteString> strings = new ConcurrentHashMap<>();

    private volatile RootCallTarget coroutineCode;

    public static Language get(Node node) {
        return REFERENCE.get(node);
    }

    Allocations allocations() {
        return allocations;
    }

    public Shape emptyShape() {
        return empty;
    }

    public Table newTable() {
        return new Table(empty);
    }

    /** A table with the sizes that a constructor with so many items gives it. */
    public Table newTable(int positional, int keyed) {
        return new Table(empty, positional, keyed);
    }

    /** The one object that stands for a string in program texts. */
    @TruffleBoundary
    public ByteString intern(ByteString string) {
        ByteString known = strings.putIfAbsent(string, string);
        return known == null ? string : known;
    }

    /** What runs at the bottom of each coroutine: calls a function with an array of arguments. */
    public RootCallTarget coroutineCode() {
        if (coroutineCode == null) {
            coroutineCode = new CoroutineRoot(this).getCallTarget();
        }
        return coroutineCode;
    }

    /** One thread at a time; but where coroutines are threads, one that runs and others that wait for it. */
    @Override
    protected boolean isThreadAccessAllowed(Thread thread, boolean singleThreaded) {
        return singleThreaded || Coroutines.areThreads();
    }

    /** Calls what is to be called at the end of a program, unless the program has ended itself. */
    @Override
    protected void exitContext(Context context, ExitMode mode, int exitCode) {
        if (mode == ExitMode.NATURAL) {
            context.memory().close();
        } else {
            context.files().end(true);
        }
    }

    @Override
    protected void disposeContext(Context context) {
        context.forgetPrototypes();
    }

    @Override
    protected void finalizeContext(Context context) {
        context.debug().dispose();
        try {
            context.coroutines().close();
        } finally {
            context.files().end(false);
        }
    }

    @Override
    protected Context createContext(Env env) {
        if (contexts.getAndIncrement() > 0) {
            oneContext.invalidate();
        }
        return new Context(this, env);
    }

    @Override
    protected void initializeMultipleContexts() {
        unshared.invalidate();
    }

    @Override
    public Assumption unshared() {
        return unshared;
    }

    /** Valid until the code belongs to a second context; until then it may rely on tables of the first. */
    public Assumption oneContext() {
        return oneContext;
    }

    @Override
    protected void initializeContext(Context context) {
        Libraries.install(this, context);
    }

    @Override
    protected OptionDescriptors getOptionDescriptors() {
        return Options.descriptors();
    }

    /**
     * A source is a chunk, or a dump of one, or a call of a global function, as the command line calls {@code require}.
     */
    @Override
    protected CallTarget parse(ParsingRequest request) {
        Source source = request.getSource();
        String type = source.getMimeType();
        if (CALL_MIME_TYPE.equals(type)) {
            return EffectRoot.of(this, new GlobalCallRoot(this, source.getCharacters().toString()).getCallTarget());
        }
        if (WORDS_MIME_TYPE.equals(type)) {
            return EffectRoot.of(this, new WordsRoot(this, source.getCharacters().toString()).getCallTarget());
        }
        if (REDIS_MIME_TYPE.equals(type)) {
            return new ProfileRoot(this).getCallTarget();
        }
        String name = source.getName();
        ByteString chunk = ByteString.of(name.startsWith("=") || name.startsWith("@") ? name : "@" + name);
        try {
            RootCallTarget target = new ChunkRoot(this, main(source, chunk), isProgram(source), source.isInteractive()).getCallTarget();
            return PROGRAM_MIME_TYPE.equals(type) ? EffectRoot.of(this, target) : target;
        } catch (SyntaxFailure e) {
            throw new SyntaxError(e, source);
        } catch (Dump.Malformed e) {
            throw new LuaError(ChunkName.shown(chunk).concat(ByteString.of(": " + e.getMessage() + " in precompiled chunk")), null);
        }
    }

    /** Whether a source is what the arguments are for: not if it has a chunk name that no file would give it. */
    private static boolean isProgram(Source source) {
        String name = source.getName();
        return name.startsWith("@") ? name.startsWith("@", 1) || name.startsWith("=", 1) //
                        : !source.isInteractive() && (!name.startsWith("=") || name.equals(STANDARD_INPUT));
    }

    private RootCallTarget main(Source source, ByteString chunk) throws SyntaxFailure, Dump.Malformed {
        boolean bytes = BYTES_MIME_TYPE.equals(source.getMimeType());
        if (bytes) {
            ByteString text = ByteString.ofLatin1(source.getCharacters().toString());
            if (Dump.isDump(text)) {
                return load(Dump.decode(text));
            }
        }
        boolean file = !source.isInteractive() && (chunk.at(0) == '@' || source.getName().equals(STANDARD_INPUT));
        return compile(source, bytes, file, chunk);
    }

    @Override
    protected ExecutableNode parse(InlineParsingRequest request) {
        return Snippet.of(this, request);
    }

    /** An expression, or a chunk. */
    @Override
    public RootCallTarget snippet(Source source, List<String> names) {
        String text = source.getCharacters().toString();
        try {
            return inside(source, "return " + text, names);
        } catch (SyntaxFailure noExpression) {
            try {
                return inside(source, text, names);
            } catch (SyntaxFailure e) {
                throw new SyntaxError(e, source);
            }
        }
    }

    private RootCallTarget inside(Source source, String text, List<String> names) throws SyntaxFailure {
        ByteString chunk = ByteString.of("=" + source.getName());
        Source code = Source.newBuilder(ID, text, source.getName()).internal(source.isInternal()).build();
        return new Translator(this, code, source.getName(), chunk).code(Parser.parseInside(text, chunk, names));
    }

    @Override
    public Object evaluate(RootCallTarget code, Object[] captures, FunctionValue around) {
        Context context = Context.get(null);
        Table globals = around instanceof Closure closure ? closure.environment() : context.thread().globals();
        int depth = context.depth();
        try {
            return Foreign.result(Calls.call(new Closure(code, captures, globals), null));
        } finally {
            context.setDepth(depth);
        }
    }

    /** The values of interactive sources go to {@code print}. */
    @Override
    protected boolean isVisible(Context context, Object value) {
        return false;
    }

    /** The code of a chunk that the program loads. @param file whether a first line that begins with {@code #} is skipped */
    public RootCallTarget load(ByteString text, ByteString chunk, boolean file) throws SyntaxFailure {
        Source source = Source.newBuilder(ID, text.latin1(), ChunkName.shown(chunk).toString()).mimeType(BYTES_MIME_TYPE).build();
        return compile(source, true, file, chunk);
    }

    /** A function as it can be written down: its text, and where in it the function is. */
    @TruffleBoundary
    public static Dump dump(Code code) {
        SourceSection section = code.getSourceSection();
        Source source = section.getSource();
        return new Dump(code.about().source(), BYTES_MIME_TYPE.equals(source.getMimeType()), source.getCharacters().toString(), section.getCharIndex(), section.getCharLength());
    }

    /** The code of a function that was written down. @throws SyntaxFailure if the text has been tampered with */
    public RootCallTarget load(Dump dump) throws SyntaxFailure, Dump.Malformed {
        ByteString shown = ChunkName.shown(dump.chunk());
        Source source = Source.newBuilder(ID, dump.text(), shown.toString()).mimeType(dump.bytes() ? BYTES_MIME_TYPE : MIME_TYPE).build();
        Ast.Function main = Parser.parseFile(dump.text(), dump.bytes(), dump.chunk());
        return new Translator(this, source, shown.text(), dump.chunk()).code(main, new Span(dump.start(), dump.start() + dump.length()));
    }

    /** The lines of a function's code. They are found when they are asked for, which is seldom. */
    @TruffleBoundary
    public static Lines lines(Code code) {
        SourceSection section = code.getSourceSection();
        Source source = section.getSource();
        Map<Span, Lines> all = get(code).lines.computeIfAbsent(source, Language::findLines);
        return all.get(new Span(section.getCharIndex(), section.getCharEndIndex()));
    }

    private static Map<Span, Lines> findLines(Source source) {
        try {
            Ast.Function main = Parser.parseFile(source.getCharacters(), BYTES_MIME_TYPE.equals(source.getMimeType()), ByteString.of(source.getName()));
            return LineFinder.find(main, source::getLineNumber);
        } catch (SyntaxFailure e) {
            throw new IllegalStateException("it was a chunk before", e);
        }
    }

    /** Valid until a program sets a hook for the first time. */
    public Assumption hooksUnused() {
        return hooksUnused;
    }

    @TruffleBoundary
    public void noticeHooks() {
        hooksUnused.invalidate();
    }

    private RootCallTarget compile(Source source, boolean bytes, boolean file, ByteString chunk) throws SyntaxFailure {
        CharSequence text = source.getCharacters();
        Ast.Function function = file ? Parser.parseFile(text, bytes, chunk) : Parser.parse(text, bytes, chunk);
        return new Translator(this, source, ChunkName.shown(chunk).text(), chunk).code(function);
    }

    @Override
    protected Object getScope(Context context) {
        return new GlobalScope(context);
    }
}
