package org.inplace.property;

import java.util.List;
import java.util.stream.Collectors;
import org.inplace.property.Tree.*;

/** Writes a program as Ruff text. Every operand that is not a primary or postfix expression stands in parentheses. */
final class Printer {

    private final StringBuilder out = new StringBuilder();
    private int depth;

    private Printer() {
    }

    static String print(Block program) {
        Printer printer = new Printer();
        program.statements().forEach(printer::statement);
        return printer.out.toString();
    }

    private void line(String text) {
        out.append("    ".repeat(depth)).append(text).append('\n');
    }

    private void statement(Stmt statement) {
        switch (statement) {
            case ExpressionStatement s -> line(expressionStatement(s.expression()));
            case Declare s -> line(s.keyword() + " " + pattern(s.pattern()) + " := " + expr(s.value()));
            case Destructure s -> line(pattern(s.pattern()) + " = " + expr(s.value()));
            case Assign s -> line(s.root() + steps(s.steps()) + " " + s.op() + " " + expr(s.value()));
            case FunctionDeclaration s -> function("func " + s.function().name(), s.function());
            case StructDeclaration s -> struct(s);
            case If s -> {
                open("if " + header(s.condition()));
                body(s.then());
                if (s.otherwise() != null) {
                    line("} else {");
                    body(s.otherwise());
                }
                line("}");
            }
            case While s -> {
                open(s.condition() == null ? "loop" : "while " + header(s.condition()));
                close(s.body());
            }
            case For s -> {
                open("for " + pattern(s.pattern()) + " in " + header(s.iterable()));
                close(s.body());
            }
            case Match s -> match(s);
            case Try s -> {
                open("try");
                body(s.body());
                line("} except " + s.error() + " {");
                close(s.handler());
            }
            case Return s -> line(s.value() == null ? "return" : "return " + expr(s.value()));
            case Break _ -> line("break");
            case Continue _ -> line("continue");
        }
    }

    /** A statement may not begin with an operator (it would continue the line above) and should not look like a pattern. */
    private String expressionStatement(Expr e) {
        String text = expr(e);
        return Character.isLetter(text.charAt(0)) && !(e instanceof Lambda) ? text : "(" + text + ")";
    }

    private void open(String head) {
        line(head + " {");
    }

    private void body(Block block) {
        depth++;
        block.statements().forEach(this::statement);
        depth--;
    }

    private void close(Block block) {
        body(block);
        line("}");
    }

    private void function(String head, Function f) {
        open(head + "(" + String.join(", ", f.parameters()) + ")");
        close(f.body());
    }

    private void struct(StructDeclaration s) {
        open("struct " + s.name());
        depth++;
        line(String.join(", ", s.fields()));
        s.methods().forEach(m -> function("func " + m.name(), m));
        depth--;
        line("}");
    }

    private void match(Match s) {
        open("match " + header(s.scrutinee()));
        depth++;
        for (Case c : s.cases()) {
            open("case " + casePattern(c.pattern()) + (c.guard() == null ? "" : " if " + header(c.guard())) + ":");
            close(c.body());
        }
        if (s.otherwise() != null) {
            open("default:");
            close(s.otherwise());
        }
        depth--;
        line("}");
    }

    private static String casePattern(CasePattern p) {
        return switch (p) {
            case AnyPattern _ -> "_";
            case LiteralPattern l -> literal(l.literal().value());
            case TagPattern t -> t.tag() + (t.binders().isEmpty() ? "" : "(" + String.join(", ", t.binders()) + ")");
        };
    }

    private static String pattern(Pattern p) {
        return switch (p) {
            case NamePattern n -> n.name();
            case ArrayPattern a -> "[" + patterns(a.elements(), a.rest()) + "]";
            case DictPattern d -> "{" + patterns(d.keys(), d.rest()) + "}";
        };
    }

    private static String patterns(List<? extends Pattern> parts, String rest) {
        String text = parts.stream().map(Printer::pattern).collect(Collectors.joining(", "));
        if (rest == null) {
            return text;
        }
        return text.isEmpty() ? "..." + rest : text + ", ..." + rest;
    }

    private String steps(List<Step> steps) {
        return steps.stream().map(s -> switch (s) {
            case FieldStep f -> "." + f.name();
            case IndexStep i -> "[" + expr(i.index()) + "]";
        }).collect(Collectors.joining());
    }

    /** A controlling expression: in parentheses if a struct literal or a function in it could be taken for the block. */
    private String header(Expr e) {
        String text = expr(e);
        return text.contains("{") ? "(" + text + ")" : text;
    }

    private String expr(Expr e) {
        return switch (e) {
            case Literal l -> literal(l.value());
            case Name n -> n.text();
            case Unary u -> u.op() + operand(u.operand());
            case Binary b -> operand(b.left()) + " " + b.op() + " " + operand(b.right());
            case Pipe p -> operand(p.value()) + " |> " + base(p.callee())
                    + (p.arguments() == null ? "" : "(" + list(p.arguments()) + ")");
            case Interpolation i -> i.parts().stream().map(this::part).collect(Collectors.joining("", "\"", "\""));
            case ArrayLiteral a -> a.elements().stream().map(x -> (x.spread() ? "..." : "") + expr(x.value()))
                    .collect(Collectors.joining(", ", "[", "]"));
            case DictLiteral d -> d.entries().stream()
                    .map(x -> x.key() == null ? "..." + expr(x.value()) : expr(x.key()) + ": " + expr(x.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
            case StructLiteral s -> s.fields().stream().map(f -> f.name() + ": " + expr(f.value()))
                    .collect(Collectors.joining(", ", s.name() + " {", "}"));
            case Tag t -> t.tag() + (t.arguments().isEmpty() ? "" : "(" + list(t.arguments()) + ")");
            case Index i -> base(i.object()) + "[" + expr(i.index()) + "]";
            case Field f -> base(f.object()) + (f.guarded() ? "?." : ".") + f.name();
            case Call c -> base(c.callee()) + "(" + list(c.arguments()) + ")";
            case MethodCall m -> base(m.receiver()) + "." + m.name() + "(" + list(m.arguments()) + ")";
            case Lambda l -> lambda(l.function());
            case Throw t -> "throw(" + expr(t.value()) + ")";
            case Propagate p -> base(p.value()) + "?";
        };
    }

    private String list(List<Expr> list) {
        return list.stream().map(this::expr).collect(Collectors.joining(", "));
    }

    private String part(Expr e) {
        return e instanceof Literal(String text) ? text : "${" + expr(e) + "}";
    }

    private String lambda(Function f) {
        Printer inner = new Printer();
        inner.depth = depth + 1;
        f.body().statements().forEach(inner::statement);
        return "func(" + String.join(", ", f.parameters()) + ") {\n" + inner.out + "    ".repeat(depth) + "}";
    }

    private String operand(Expr e) {
        return e instanceof Unary || e instanceof Binary || e instanceof Pipe || e instanceof Lambda ? "(" + expr(e) + ")" : expr(e);
    }

    /** What stands before a call, an index or a field. */
    private String base(Expr e) {
        return switch (e) {
            case Name _, Index _, Field _, Call _, MethodCall _, Propagate _ -> expr(e);
            default -> "(" + expr(e) + ")";
        };
    }

    private static String literal(Object value) {
        return switch (value) {
            case String s -> "\"" + s + "\"";
            case Double d -> Values.isIntegral(d) ? Values.display(d) + ".0" : Values.display(d);
            default -> Values.display(value);
        };
    }
}
