package org.inplace.lua.syntax;

import java.util.ArrayList;
import java.util.List;

import org.inplace.core.source.Span;

/** Parses statements, blocks and functions. */
final class StatementParser extends ExpressionParser {

    private final Name gotoName;
    private final Name argName;
    private final Name selfName;

    StatementParser(Cursor cursor, NameTable names) {
        super(cursor);
        gotoName = names.find("goto");
        argName = names.find("arg");
        selfName = names.find("self");
    }

    /** Parses the whole text. @param visible variables of a function around it */
    Ast.Function chunk(int length, List<Name> visible) throws SyntaxFailure {
        function = new FunctionScope(surroundings(visible), cursor, 0);
        function.setVararg(null);
        function.open(false);
        Ast.Block body = block();
        if (!cursor.is(TokenKind.EOF)) {
            throw cursor.fail("'<eof>' expected");
        }
        function.close();
        return new Ast.Function(new Span(0, length), null, 0, 0, cursor.lastLine(), List.of(), true, null, body, function.upvalues());
    }

    private FunctionScope surroundings(List<Name> visible) throws SyntaxFailure {
        if (visible.isEmpty()) {
            return null;
        }
        FunctionScope around = new FunctionScope(null, cursor, 0);
        around.open(false);
        for (Name name : visible) {
            around.declare(name);
        }
        around.activate();
        return around;
    }

    @Override
    protected Ast.Function functionBody(int start, String name, Name self, int line) throws SyntaxFailure {
        FunctionScope scope = new FunctionScope(function, cursor, line);
        function = scope;
        scope.open(false);
        cursor.expect(TokenKind.LEFT_PAREN);
        if (self != null) {
            scope.declare(self);
            scope.activate();
        }
        List<Local> parameters = parameters();
        cursor.expect(TokenKind.RIGHT_PAREN);
        Ast.Block body = block();
        int lastLine = cursor.line();
        cursor.expectClosing(TokenKind.END, TokenKind.FUNCTION, line);
        scope.close();
        function = scope.outer();
        if (scope.argWithoutTable() != null) {
            body = declaring(scope.argWithoutTable(), body);
        }
        return new Ast.Function(from(start), name, line, lastLine, cursor.lastLine(), parameters, scope.isVararg(), scope.argWithTable(), body, scope.upvalues());
    }

    /** The block with one more variable, which has no value at first. */
    private static Ast.Block declaring(Local local, Ast.Block body) {
        Span none = new Span(body.span().start(), body.span().start());
        List<Ast.Stat> statements = new ArrayList<>(body.statements());
        statements.add(0, new Ast.LocalDeclaration(none, List.of(local), List.of()));
        List<Local> locals = new ArrayList<>(body.locals());
        locals.add(0, local);
        return new Ast.Block(body.span(), statements, locals);
    }

    /** Parameters up to the closing parenthesis; {@code self} is declared already. */
    private List<Local> parameters() throws SyntaxFailure {
        List<Local> parameters = null;
        if (!cursor.is(TokenKind.RIGHT_PAREN)) {
            do {
                if (cursor.is(TokenKind.NAME)) {
                    function.declare(cursor.token().name());
                    cursor.advance();
                } else if (cursor.is(TokenKind.DOTS)) {
                    cursor.advance();
                    parameters = function.block().locals();
                    function.setVararg(function.declare(argName));
                } else {
                    throw cursor.fail("<name> or '...' expected");
                }
            } while (!function.isVararg() && cursor.accept(TokenKind.COMMA));
        }
        function.activate();
        return parameters != null ? parameters : function.block().locals();
    }

    // ------------------------------------------------------------------ blocks

    private Ast.Block block() throws SyntaxFailure {
        function.open(false);
        Ast.Block block = openBlock();
        function.close();
        return block;
    }

    /** A block whose scope the caller opens and closes. */
    private Ast.Block openBlock() throws SyntaxFailure {
        enter();
        int start = cursor.token().start();
        BlockScope scope = function.block();
        boolean last = false;
        while (!last && !cursor.kind().endsBlock()) {
            last = statement(scope);
            cursor.accept(TokenKind.SEMICOLON);
        }
        leave();
        Span span = new Span(start, Math.max(start, cursor.lastEnd()));
        return new Ast.Block(span, scope.statements(), scope.locals());
    }

    /** Whether it must be the last of its block. */
    private boolean statement(BlockScope scope) throws SyntaxFailure {
        int start = cursor.token().start();
        int line = cursor.line();
        switch (cursor.kind()) {
            case IF -> scope.add(ifStatement(start, line));
            case WHILE -> scope.add(whileStatement(start, line));
            case DO -> {
                cursor.advance();
                Ast.Block body = block();
                cursor.expectClosing(TokenKind.END, TokenKind.DO, line);
                scope.add(new Ast.Do(from(start), body));
            }
            case FOR -> scope.add(forStatement(start, line));
            case REPEAT -> scope.add(repeatStatement(start, line));
            case FUNCTION -> scope.add(functionStatement(start, line));
            case LOCAL -> {
                cursor.advance();
                scope.add(cursor.accept(TokenKind.FUNCTION) ? localFunction(start) : localDeclaration(start));
            }
            case RETURN -> {
                cursor.advance();
                boolean none = cursor.kind().endsBlock() || cursor.is(TokenKind.SEMICOLON);
                List<Ast.Expr> values = none ? List.of() : expressions();
                scope.add(new Ast.Return(from(start), values));
                return true;
            }
            case BREAK -> {
                cursor.advance();
                if (!scope.isInLoop()) {
                    throw cursor.fail("no loop to break");
                }
                scope.add(new Ast.Break(from(start)));
                return true;
            }
            case DOUBLE_COLON -> labels(scope);
            case NAME -> {
                if (cursor.token().name() == gotoName && isLabelName(cursor.peek())) {
                    gotoStatement(scope, start);
                } else {
                    scope.add(expressionStatement(start));
                }
            }
            default -> scope.add(expressionStatement(start));
        }
        return false;
    }

    // ------------------------------------------------------------------ control structures

    private Ast.If ifStatement(int start, int line) throws SyntaxFailure {
        List<Ast.Expr> conditions = new ArrayList<>(2);
        List<Ast.Block> blocks = new ArrayList<>(2);
        do {
            cursor.advance();
            conditions.add(value());
            cursor.expect(TokenKind.THEN);
            blocks.add(block());
        } while (cursor.is(TokenKind.ELSEIF));
        Ast.Block otherwise = cursor.accept(TokenKind.ELSE) ? block() : null;
        cursor.expectClosing(TokenKind.END, TokenKind.IF, line);
        return new Ast.If(from(start), conditions, blocks, otherwise);
    }

    private Ast.While whileStatement(int start, int line) throws SyntaxFailure {
        cursor.advance();
        Ast.Expr condition = value();
        function.open(true);
        cursor.expect(TokenKind.DO);
        Ast.Block body = block();
        cursor.expectClosing(TokenKind.END, TokenKind.WHILE, line);
        function.close();
        return new Ast.While(from(start), condition, body);
    }

    private Ast.Repeat repeatStatement(int start, int line) throws SyntaxFailure {
        cursor.advance();
        function.open(true);
        function.open(false);
        Ast.Block body = openBlock();
        cursor.expectClosing(TokenKind.UNTIL, TokenKind.REPEAT, line);
        Ast.Expr condition = value();
        function.close();
        function.close();
        return new Ast.Repeat(from(start), body, condition);
    }

    private Ast.Stat forStatement(int start, int line) throws SyntaxFailure {
        cursor.advance();
        function.open(true);
        Name first = cursor.expectName();
        return switch (cursor.kind()) {
            case ASSIGN -> numericFor(start, line, first);
            case COMMA, IN -> genericFor(start, line, first);
            default -> throw cursor.fail("'=' or 'in' expected");
        };
    }

    private Ast.NumericFor numericFor(int start, int line, Name name) throws SyntaxFailure {
        declareHidden("(for index)", "(for limit)", "(for step)");
        Local variable = function.declare(name);
        cursor.expect(TokenKind.ASSIGN);
        Ast.Expr first = value();
        cursor.expect(TokenKind.COMMA);
        Ast.Expr limit = value();
        Ast.Expr step = cursor.accept(TokenKind.COMMA) ? value() : null;
        cursor.expect(TokenKind.DO);
        int doLine = cursor.lastLine();
        Ast.Block body = loopBody(line);
        return new Ast.NumericFor(from(start), variable, first, limit, step, body, doLine);
    }

    private Ast.GenericFor genericFor(int start, int line, Name first) throws SyntaxFailure {
        declareHidden("(for generator)", "(for state)", "(for control)");
        function.declare(first);
        while (cursor.accept(TokenKind.COMMA)) {
            function.declare(cursor.expectName());
        }
        List<Local> variables = function.block().locals();
        cursor.expect(TokenKind.IN);
        int valueLine = cursor.line();
        List<Ast.Expr> values = expressions();
        cursor.expect(TokenKind.DO);
        Ast.Block body = loopBody(line);
        return new Ast.GenericFor(from(start), variables, values, body, valueLine);
    }

    private void declareHidden(String... names) throws SyntaxFailure {
        for (String name : names) {
            function.declareHidden(name);
        }
    }

    /** From behind {@code do}: lets the loop's variables be seen, and ends its scope. */
    private Ast.Block loopBody(int line) throws SyntaxFailure {
        function.activate();
        Ast.Block body = block();
        cursor.expectClosing(TokenKind.END, TokenKind.FOR, line);
        function.close();
        return body;
    }

    // ------------------------------------------------------------------ declarations and assignments

    private Ast.LocalFunction localFunction(int start) throws SyntaxFailure {
        Local local = function.declare(cursor.expectName());
        function.activate();
        Ast.Function made = functionBody(start, local.name(), null, cursor.line());
        return new Ast.LocalFunction(from(start), local, new Ast.FunctionExpr(made.span(), made));
    }

    private Ast.LocalDeclaration localDeclaration(int start) throws SyntaxFailure {
        List<Local> locals = new ArrayList<>(2);
        do {
            locals.add(function.declare(cursor.expectName()));
        } while (cursor.accept(TokenKind.COMMA));
        List<Ast.Expr> values = cursor.accept(TokenKind.ASSIGN) ? expressions() : List.of();
        function.activate();
        return new Ast.LocalDeclaration(from(start), locals, values);
    }

    private Ast.Assignment functionStatement(int start, int line) throws SyntaxFailure {
        cursor.advance();
        int nameStart = cursor.token().start();
        StringBuilder name = new StringBuilder(cursor.is(TokenKind.NAME) ? cursor.token().name().text() : "");
        Ast.Target target = variable();
        boolean method = false;
        while (!method && (cursor.is(TokenKind.DOT) || cursor.is(TokenKind.COLON))) {
            method = cursor.is(TokenKind.COLON);
            Ast.Index field = field(target, nameStart);
            name.append(method ? ':' : '.').append(((Ast.Str) field.key()).value().latin1());
            target = field;
        }
        markAssigned(target);
        Ast.Function made = functionBody(start, name.toString(), method ? selfName : null, line);
        return new Ast.Assignment(from(start), List.of(target), List.of(new Ast.FunctionExpr(made.span(), made)), line);
    }

    private Ast.Stat expressionStatement(int start) throws SyntaxFailure {
        Ast.Expr expression = suffixed();
        if (expression instanceof Ast.Multi call) {
            return new Ast.CallStatement(from(start), call);
        }
        List<Ast.Target> targets = new ArrayList<>(1);
        targets.add(target(expression));
        while (cursor.accept(TokenKind.COMMA)) {
            targets.add(target(suffixed()));
        }
        cursor.expect(TokenKind.ASSIGN);
        List<Ast.Expr> values = expressions();
        return new Ast.Assignment(from(start), targets, values, cursor.lastLine());
    }

    private Ast.Target target(Ast.Expr expression) throws SyntaxFailure {
        if (!(expression instanceof Ast.Target target)) {
            throw cursor.fail("syntax error");
        }
        markAssigned(target);
        return target;
    }

    private static void markAssigned(Ast.Target target) {
        switch (target) {
            case Ast.LocalName name -> name.local().markAssigned();
            case Ast.UpvalueName name -> name.local().markAssigned();
            case Ast.GlobalName name -> {
            }
            case Ast.Index index -> {
            }
        }
    }

    // ------------------------------------------------------------------ jumps

    /** The word {@code goto} itself does not count, so that {@code goto goto} is what it is without labels. */
    private boolean isLabelName(Token token) {
        return token.kind() == TokenKind.NAME && token.name() != gotoName;
    }

    private void gotoStatement(BlockScope scope, int start) throws SyntaxFailure {
        cursor.advance();
        Name name = cursor.expectName();
        BlockScope.Declared known = scope.label(name);
        if (known != null) {
            scope.add(new Ast.Goto(from(start), known.label()));
        } else {
            scope.addPending(name, new Ast.Goto(from(start), new Ast.Label(name.text())), cursor.lastLine(), function.active());
        }
    }

    /** Labels one behind another: if they end the block, gotos to them do not enter the scope of its variables. */
    private void labels(BlockScope scope) throws SyntaxFailure {
        List<Name> names = new ArrayList<>(1);
        List<Ast.LabelStatement> statements = new ArrayList<>(1);
        while (cursor.is(TokenKind.DOUBLE_COLON)) {
            int start = cursor.token().start();
            cursor.advance();
            int nameStart = cursor.token().start();
            Name name = cursor.expectName();
            if (scope.label(name) != null || names.contains(name)) {
                throw cursor.failPlain("duplicate label '" + name.text() + "'", nameStart, cursor.line());
            }
            cursor.expect(TokenKind.DOUBLE_COLON);
            names.add(name);
            statements.add(new Ast.LabelStatement(from(start), new Ast.Label(name.text())));
        }
        statements.forEach(scope::add);
        boolean last = cursor.kind().endsBlock() && !cursor.is(TokenKind.UNTIL);
        int active = last ? scope.firstActive() : function.active();
        for (int i = names.size() - 1; i >= 0; i--) {
            declare(scope, new BlockScope.Declared(names.get(i), statements.get(i).label(), active));
        }
    }

    private void declare(BlockScope scope, BlockScope.Declared label) throws SyntaxFailure {
        for (var jumps = scope.pending().iterator(); jumps.hasNext();) {
            BlockScope.Pending jump = jumps.next();
            if (jump.name() == label.name()) {
                if (jump.active() < label.active()) {
                    String message = "<goto " + jump.name().text() + "> jumps into the scope of local '" + function.local(jump.active()).name() + "'";
                    throw cursor.failPlain(message, jump.statement().span().start(), jump.line());
                }
                BlockScope.bind(jump, label.label());
                jumps.remove();
            }
        }
        scope.declare(label);
    }
}
