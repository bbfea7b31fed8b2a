package org.inplace.lua.syntax;

/** What a token is. The texts are those that messages show. */
enum TokenKind {
    EOF("<eof>"),
    NAME("<name>"),
    NUMBER("<number>"),
    STRING("<string>"),
    /** A character that begins no token of the language. */
    OTHER("<other>"),

    AND("and"),
    BREAK("break"),
    DO("do"),
    ELSE("else"),
    ELSEIF("elseif"),
    END("end"),
    FALSE("false"),
    FOR("for"),
    FUNCTION("function"),
    IF("if"),
    IN("in"),
    LOCAL("local"),
    NIL("nil"),
    NOT("not"),
    OR("or"),
    REPEAT("repeat"),
    RETURN("return"),
    THEN("then"),
    TRUE("true"),
    UNTIL("until"),
    WHILE("while"),

    PLUS("+"),
    MINUS("-"),
    STAR("*"),
    SLASH("/"),
    PERCENT("%"),
    CARET("^"),
    HASH("#"),
    EQUAL("=="),
    NOT_EQUAL("~="),
    LESS("<"),
    LESS_EQUAL("<="),
    GREATER(">"),
    GREATER_EQUAL(">="),
    ASSIGN("="),
    LEFT_PAREN("("),
    RIGHT_PAREN(")"),
    LEFT_BRACE("{"),
    RIGHT_BRACE("}"),
    LEFT_BRACKET("["),
    RIGHT_BRACKET("]"),
    SEMICOLON(";"),
    COLON(":"),
    DOUBLE_COLON("::"),
    COMMA(","),
    DOT("."),
    CONCAT(".."),
    DOTS("...");

    private final String text;

    TokenKind(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Whether it is a reserved word. */
    boolean isWord() {
        return compareTo(AND) >= 0 && compareTo(WHILE) <= 0;
    }

    /** Whether a block ends before it. */
    boolean endsBlock() {
        return switch (this) {
            case EOF, ELSE, ELSEIF, END, UNTIL -> true;
            default -> false;
        };
    }
}
