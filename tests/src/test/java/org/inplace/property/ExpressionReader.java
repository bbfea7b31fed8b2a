package org.inplace.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.inplace.property.Lexer.Kind;
import org.inplace.property.Lexer.Token;
import org.inplace.property.Tree.*;

/** The expressions of {@link Reader}. */
final class ExpressionReader {

    /** From low to high precedence; all associate to the left. */
    private static final List<Set<String>> LEVELS = List.of(Set.of("??"), Set.of("||"), Set.of("&&"), Set.of("==", "!="),
            Set.of("<", ">", "<=", ">="), Set.of("+", "-"), Set.of("*", "/", "%"));

    private final Reader in;
    /** Whether a brace after a name begins a block rather than a struct literal, if both are possible (3.3). */
    private boolean inHeader;

    ExpressionReader(Reader in) {
        this.in = in;
    }

    Expr header() {
        return within(true);
    }

    private Expr enclosed() {
        return within(false);
    }

    private Expr within(boolean header) {
        boolean saved = inHeader;
        inHeader = header;
        Expr e = expression();
        inHeader = saved;
        return e;
    }

    Expr expression() {
        Expr left = binary(0);
        while (in.accept("|>")) {
            boolean plain = !in.peek().is("(");
            Expr right = binary(0);
            left = plain && right instanceof Call(Expr callee, List<Expr> arguments) ? new Pipe(left, callee, arguments)
                    : new Pipe(left, right, null);
        }
        return left;
    }

    private Expr binary(int level) {
        if (level == LEVELS.size()) {
            return unary();
        }
        Expr left = binary(level + 1);
        while (in.peek().kind() == Kind.SYMBOL && LEVELS.get(level).contains(in.peek().text())) {
            left = new Binary(in.next().text(), left, binary(level + 1));
        }
        return left;
    }

    private Expr unary() {
        if (in.peek().is("-") || in.peek().is("!")) {
            String op = in.next().text();
            Expr operand = unary();
            boolean literal = op.equals("-") && operand instanceof Literal(Object v) && Values.isNumber(v);
            return literal ? new Literal(Arithmetic.unary("-", ((Literal) operand).value())) : new Unary(op, operand);
        }
        return postfix();
    }

    private Expr postfix() {
        Expr e = primary();
        while (true) {
            if (in.peek().is("(") && !in.peek().afterNewline()) {
                e = new Call(e, arguments());
            } else if (in.peek().is("[") && !in.peek().afterNewline()) {
                in.next();
                e = new Index(e, enclosed());
                in.expect("]");
            } else if (in.peek().is(".") || in.peek().is("?.")) {
                boolean guarded = in.next().is("?.");
                String name = in.word();
                e = in.peek().is("(") && !in.peek().afterNewline() ? new MethodCall(e, name, arguments()) : new Field(e, name, guarded);
            } else if (in.accept("?")) {
                e = new Propagate(e);
            } else {
                return e;
            }
        }
    }

    private List<Expr> arguments() {
        in.expect("(");
        List<Expr> list = new ArrayList<>();
        while (!in.accept(")")) {
            list.add(in.peek().is("{") && isBlockClosure() ? new Lambda(new Function(Function.ANONYMOUS, List.of(), in.block())) : enclosed());
            in.accept(",");
        }
        return list;
    }

    /** Section 3.4. */
    private boolean isBlockClosure() {
        if (in.peek(1).is("}") || in.peek(1).is("...")) {
            return false;
        }
        if (Set.of("let", "mut", "const", "func", "return", "if", "try", "match", "loop", "while", "for").contains(in.peek(1).text())
                && in.peek(1).kind() == Kind.WORD) {
            return true;
        }
        int depth = 0;
        for (int i = 1;; i++) {
            Token t = in.peek(i);
            if (t.is("(") || t.is("[") || t.is("{")) {
                depth++;
            } else if (depth == 0 && (t.is(":") || t.kind() == Kind.END)) {
                return false;
            } else if (depth == 0 && (t.is("}") || t.text().endsWith("=") && !Set.of("==", "<=", ">=", "!=").contains(t.text()))) {
                return true;
            } else if (t.is(")") || t.is("]") || t.is("}")) {
                depth--;
            }
        }
    }

    Expr primary() {
        Token t = in.next();
        return switch (t.kind()) {
            case INT -> new Literal(Long.parseLong(t.text()));
            case FLOAT -> new Literal(Double.parseDouble(t.text()));
            case STRING -> string(t.text());
            case WORD -> word(t);
            case SYMBOL, END -> symbol(t);
        };
    }

    private static Expr string(String text) {
        List<Expr> parts = new ArrayList<>();
        int start = 0;
        for (int i = text.indexOf("${"); i >= 0; i = text.indexOf("${", start)) {
            parts.add(new Literal(text.substring(start, i)));
            start = Lexer.endOfEmbedded(text, i + 2);
            parts.add(Reader.readExpression(text.substring(i + 2, start++)));
        }
        if (parts.isEmpty()) {
            return new Literal(text);
        }
        parts.add(new Literal(text.substring(start)));
        return new Interpolation(parts);
    }

    private Expr word(Token t) {
        switch (t.text()) {
            case "true", "false" -> {
                return new Literal(t.is("true"));
            }
            case "null" -> {
                return new Literal(Values.NULL);
            }
            case "func" -> {
                return new Lambda(in.function(Function.ANONYMOUS));
            }
            case "throw" -> {
                return new Throw(arguments().getFirst());
            }
            case "None" -> {
                return new Tag("None", List.of());
            }
            case "Ok", "Err", "Some" -> {
                return new Tag(t.text(), arguments());
            }
            default -> { }
        }
        if (in.accept("::")) {
            String tag = t.text() + "::" + in.word();
            return new Tag(tag, in.peek().is("(") ? arguments() : List.of());
        }
        boolean fields = in.peek(1).kind() == Kind.WORD && in.peek(2).is(":");
        if (in.peek().is("{") && (fields || in.peek(1).is("}") && !inHeader)) {
            return struct(t.text());
        }
        return new Name(t.text());
    }

    private Expr struct(String name) {
        in.expect("{");
        List<FieldValue> fields = new ArrayList<>();
        while (!in.accept("}")) {
            String field = in.word();
            in.expect(":");
            fields.add(new FieldValue(field, enclosed()));
            in.accept(",");
        }
        return new StructLiteral(name, fields);
    }

    private Expr symbol(Token t) {
        switch (t.text()) {
            case "(" -> {
                Expr e = enclosed();
                in.expect(")");
                return e;
            }
            case "[" -> {
                List<Element> elements = new ArrayList<>();
                while (!in.accept("]")) {
                    boolean spread = in.accept("...");
                    elements.add(new Element(enclosed(), spread));
                    in.accept(",");
                }
                return new ArrayLiteral(elements);
            }
            case "{" -> {
                List<Entry> entries = new ArrayList<>();
                while (!in.accept("}")) {
                    entries.add(entry());
                    in.accept(",");
                }
                return new DictLiteral(entries);
            }
            default -> throw new IllegalArgumentException("expression expected at " + t);
        }
    }

    private Entry entry() {
        if (in.accept("...")) {
            return new Entry(null, enclosed());
        }
        Expr key = enclosed();
        in.expect(":");
        return new Entry(key, enclosed());
    }
}
