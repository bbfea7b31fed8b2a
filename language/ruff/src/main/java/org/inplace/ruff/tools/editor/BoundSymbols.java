package org.inplace.ruff.tools.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.inplace.core.scope.Variable;
import org.inplace.core.source.Span;
import org.inplace.ruff.syntax.Ast;
import org.inplace.ruff.syntax.Binder;
import org.inplace.ruff.syntax.Bindings;
import org.inplace.ruff.syntax.Children;
import org.inplace.ruff.syntax.Effects;
import org.inplace.ruff.syntax.TokenKind;
import org.inplace.ruff.syntax.Tokens;

/** The symbols of a program: what its names mean, the binder tells. Fields and methods have none. */
final class BoundSymbols {

    private record Visit(Ast node, Span scope) {
    }

    private final Tokens tokens;
    private final Bindings bindings;
    private final SymbolCollector collector;
    /** Variables that hold fields of a method's receiver. */
    private final Set<Variable> fields = new HashSet<>();

    private BoundSymbols(Tokens tokens, Bindings bindings, SymbolCollector collector) {
        this.tokens = tokens;
        this.bindings = bindings;
        this.collector = collector;
    }

    static List<Symbol> of(Ast.Program program, Tokens tokens, Set<String> builtins) {
        Bindings bindings = Binder.bind(program, new Effects(name -> false, name -> false, true), module -> Set.of());
        BoundSymbols symbols = new BoundSymbols(tokens, bindings, new SymbolCollector(builtins, program.span()));
        symbols.walk(program);
        return symbols.collector.symbols();
    }

    private void walk(Ast.Program program) {
        Deque<Visit> open = new ArrayDeque<>();
        open.push(new Visit(program, program.span()));
        while (!open.isEmpty()) {
            Visit visit = open.pop();
            visit(visit.node, visit.scope);
            List<Ast> children = Children.of(visit.node);
            for (Ast child : children.reversed()) {
                open.push(new Visit(child, scope(visit.node, child, visit.scope)));
            }
        }
    }

    /** Where the names can be used that are defined directly in a child of a node. */
    private static Span scope(Ast node, Ast child, Span outer) {
        return switch (node) {
            case Ast.Block block -> block.span();
            case Ast.Function function -> function.span();
            case Ast.For loop -> child == loop.iterable() ? outer : loop.span();
            case Ast.Case matchCase -> matchCase.span();
            case Ast.TryExcept attempt -> child == attempt.error() ? attempt.handler().span() : outer;
            default -> outer;
        };
    }

    private void visit(Ast node, Span scope) {
        switch (node) {
            case Ast.Name name when !name.text().equals("self") -> name(name, scope);
            case Ast.NamePattern name when !name.isDiscard() -> pattern(name, scope, false);
            case Ast.DictPattern dict -> {
                dict.keys().stream().filter(key -> !key.isDiscard()).forEach(key -> pattern(key, scope, true));
            }
            case Ast.Parameter parameter when !parameter.name().equals("self") ->
                define(variable(parameter), parameter.name(), parameter.span(), Symbol.Kind.PARAMETER, scope);
            case Ast.Function function when bindings.receiverFields(function) != null -> fields.addAll(bindings.receiverFields(function));
            case Ast.FunctionDeclaration f ->
                define(variable(f), f.function().name(), nameIn(f.function().span(), f.function().name()), Symbol.Kind.FUNCTION, scope);
            case Ast.StructDeclaration s -> define(variable(s), s.name(), nameIn(s.span(), s.name()), Symbol.Kind.VARIABLE, scope);
            case Ast.EnumDeclaration e -> define(null, e.name(), nameIn(e.span(), e.name()), Symbol.Kind.VARIABLE, scope);
            case Ast.Import i -> define(null, i.module(), nameIn(i.span(), i.module()), Symbol.Kind.VARIABLE, scope);
            case Ast.FromImport i -> imports(i, scope);
            case Ast.Tag tag -> variant(tag.enumName(), tag.span());
            case Ast.VariantPattern pattern when pattern.enumName() != null -> variant(pattern.enumName(), pattern.span());
            default -> {
            }
        }
    }

    private Variable variable(Ast declaration) {
        Bindings.Declaration found = bindings.declaration(declaration);
        return found == null ? null : found.variable();
    }

    private void define(Variable variable, String name, Span place, Symbol.Kind kind, Span scope) {
        collector.define(collector.key(name, null, variable), name, place, kind, scope, false);
    }

    private void name(Ast.Name name, Span scope) {
        Bindings.Assignment assignment = bindings.assignment(name);
        Object key = assignment == null ? collector.key(name.text(), bindings.use(name), null)
                        : collector.key(name.text(), assignment.existing(), assignment.declares());
        if (key instanceof Variable variable && fields.contains(variable)) {
            return;
        }
        if (assignment != null && assignment.declares() != null) {
            collector.define(key, name.text(), name.span(), Symbol.Kind.VARIABLE, scope, false);
        } else {
            collector.use(key, name.text(), name.span());
        }
    }

    private void pattern(Ast.NamePattern name, Span scope, boolean isKey) {
        Bindings.Assignment assignment = bindings.assignment(name);
        Object key = assignment == null ? collector.key(name.name(), null, variable(name))
                        : collector.key(name.name(), assignment.existing(), assignment.declares());
        collector.define(key, name.name(), name.span(), Symbol.Kind.VARIABLE, scope, isKey);
    }

    private void imports(Ast.FromImport statement, Span scope) {
        int index = tokens.firstFrom(statement.span().start());
        while (tokens.kind(index) != TokenKind.IMPORT) {
            index++;
        }
        for (int i = index + 1; tokens.start(i) < statement.span().end(); i++) {
            if (tokens.kind(i) == TokenKind.IDENTIFIER) {
                define(null, (String) tokens.value(i), tokens.span(i), Symbol.Kind.VARIABLE, scope);
            }
        }
    }

    /** The enum's name in {@code Enum::Variant}; the short forms have none. */
    private void variant(String enumName, Span span) {
        boolean named = tokens.text().startsWith(enumName, span.start()) && span.length() > enumName.length();
        if (named && !Character.isLetterOrDigit(tokens.text().charAt(span.start() + enumName.length()))) {
            collector.use(collector.key(enumName), enumName, new Span(span.start(), span.start() + enumName.length()));
        }
    }

    /** Where a declaration has its name. */
    private Span nameIn(Span declaration, String name) {
        int index = tokens.firstFrom(declaration.start());
        while (tokens.kind(index) != TokenKind.IDENTIFIER || !name.equals(tokens.value(index))) {
            if (tokens.start(index) >= declaration.end()) {
                return new Span(declaration.start(), declaration.start());
            }
            index++;
        }
        return tokens.span(index);
    }
}
