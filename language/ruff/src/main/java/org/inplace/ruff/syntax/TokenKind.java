package org.inplace.ruff.syntax;

import java.util.HashMap;
import java.util.Map;

/** The kinds of tokens; each keyword, operator and punctuation mark is a kind of its own. */
public enum TokenKind {
    EOF(Category.VALUE),
    IDENTIFIER(Category.VALUE),
    INT(Category.VALUE),
    FLOAT(Category.VALUE),
    STRING(Category.VALUE),
    /** A string with {@code ${…}} in it. */
    INTERPOLATION(Category.VALUE),

    TRUE(Category.BOOL, "true"),
    FALSE(Category.BOOL, "false"),

    LET(Category.KEYWORD, "let"),
    MUT(Category.KEYWORD, "mut"),
    CONST(Category.KEYWORD, "const"),
    FUNC(Category.KEYWORD, "func"),
    RETURN(Category.KEYWORD, "return"),
    ENUM(Category.KEYWORD, "enum"),
    MATCH(Category.KEYWORD, "match"),
    CASE(Category.KEYWORD, "case"),
    DEFAULT(Category.KEYWORD, "default"),
    IF(Category.KEYWORD, "if"),
    ELSE(Category.KEYWORD, "else"),
    LOOP(Category.KEYWORD, "loop"),
    WHILE(Category.KEYWORD, "while"),
    FOR(Category.KEYWORD, "for"),
    IN(Category.KEYWORD, "in"),
    BREAK(Category.KEYWORD, "break"),
    CONTINUE(Category.KEYWORD, "continue"),
    TRY(Category.KEYWORD, "try"),
    EXCEPT(Category.KEYWORD, "except"),
    INT_TYPE(Category.KEYWORD, "int"),
    FLOAT_TYPE(Category.KEYWORD, "float"),
    STRING_TYPE(Category.KEYWORD, "string"),
    BOOL_TYPE(Category.KEYWORD, "bool"),
    IMPORT(Category.KEYWORD, "import"),
    EXPORT(Category.KEYWORD, "export"),
    FROM(Category.KEYWORD, "from"),
    STRUCT(Category.KEYWORD, "struct"),
    IMPL(Category.KEYWORD, "impl"),
    SELF(Category.KEYWORD, "self"),
    NULL(Category.KEYWORD, "null"),
    SPAWN(Category.KEYWORD, "spawn"),
    YIELD(Category.KEYWORD, "yield"),
    ASYNC(Category.KEYWORD, "async"),
    AWAIT(Category.KEYWORD, "await"),

    PIPE("|>", 1),
    COALESCE("??", 2),
    OR("||", 3),
    AND("&&", 4),
    EQ("==", 5),
    NE("!=", 5),
    LT("<", 6),
    GT(">", 6),
    LE("<=", 6),
    GE(">=", 6),
    PLUS("+", 7),
    MINUS("-", 7),
    STAR("*", 8),
    SLASH("/", 8),
    PERCENT("%", 8),
    BANG("!", 0),
    ASSIGN("=", 0),
    COLON_ASSIGN(":=", 0),
    PLUS_ASSIGN("+=", 0),
    MINUS_ASSIGN("-=", 0),
    STAR_ASSIGN("*=", 0),
    SLASH_ASSIGN("/=", 0),
    PERCENT_ASSIGN("%=", 0),
    ARROW("->", 0),
    COLON_COLON("::", 0),
    ELLIPSIS("...", 0),
    QUESTION("?", 0),
    QUESTION_DOT("?.", 0),
    BAR("|", 0),
    AMPERSAND("&", 0),

    LPAREN(Category.PUNCTUATION, "("),
    RPAREN(Category.PUNCTUATION, ")"),
    LBRACE(Category.PUNCTUATION, "{"),
    RBRACE(Category.PUNCTUATION, "}"),
    LBRACKET(Category.PUNCTUATION, "["),
    RBRACKET(Category.PUNCTUATION, "]"),
    COMMA(Category.PUNCTUATION, ","),
    SEMICOLON(Category.PUNCTUATION, ";"),
    COLON(Category.PUNCTUATION, ":"),
    DOT(Category.PUNCTUATION, ".");

    /** How messages speak of a token. */
    public enum Category {
        VALUE,
        BOOL,
        KEYWORD,
        OPERATOR,
        PUNCTUATION
    }

    private static final Map<String, TokenKind> WORDS = new HashMap<>();

    static {
        for (TokenKind kind : values()) {
            if (kind.category == Category.KEYWORD || kind.category == Category.BOOL) {
                WORDS.put(kind.text, kind);
            }
        }
    }

    public final Category category;
    /** The spelling, empty where it varies. */
    public final String text;
    /** How tightly a binary operator binds, from 1; 0 for all that is none. */
    public final int precedence;

    TokenKind(Category category) {
        this(category, "");
    }

    TokenKind(Category category, String text) {
        this(category, text, 0);
    }

    TokenKind(String operator, int precedence) {
        this(Category.OPERATOR, operator, precedence);
    }

    TokenKind(Category category, String text, int precedence) {
        this.category = category;
        this.text = text;
        this.precedence = precedence;
    }

    /** The kind of a word: a keyword, a bool or an identifier. */
    public static TokenKind ofWord(String word) {
        return WORDS.getOrDefault(word, IDENTIFIER);
    }

    /** The longest operator or punctuation mark that three characters begin with, or null. */
    public static TokenKind ofSymbol(char c, char next, char third) {
        return switch (c) {
            case '(' -> LPAREN;
            case ')' -> RPAREN;
            case '{' -> LBRACE;
            case '}' -> RBRACE;
            case '[' -> LBRACKET;
            case ']' -> RBRACKET;
            case ',' -> COMMA;
            case ';' -> SEMICOLON;
            case '.' -> next == '.' && third == '.' ? ELLIPSIS : DOT;
            case ':' -> next == '=' ? COLON_ASSIGN : next == ':' ? COLON_COLON : COLON;
            case '=' -> next == '=' ? EQ : ASSIGN;
            case '!' -> next == '=' ? NE : BANG;
            case '<' -> next == '=' ? LE : LT;
            case '>' -> next == '=' ? GE : GT;
            case '+' -> next == '=' ? PLUS_ASSIGN : PLUS;
            case '-' -> next == '=' ? MINUS_ASSIGN : next == '>' ? ARROW : MINUS;
            case '*' -> next == '=' ? STAR_ASSIGN : STAR;
            case '/' -> next == '=' ? SLASH_ASSIGN : SLASH;
            case '%' -> next == '=' ? PERCENT_ASSIGN : PERCENT;
            case '?' -> next == '?' ? COALESCE : next == '.' ? QUESTION_DOT : QUESTION;
            case '|' -> next == '|' ? OR : next == '>' ? PIPE : BAR;
            case '&' -> next == '&' ? AND : AMPERSAND;
            default -> null;
        };
    }

    public boolean isAssignment() {
        return switch (this) {
            case ASSIGN, COLON_ASSIGN, PLUS_ASSIGN, MINUS_ASSIGN, STAR_ASSIGN, SLASH_ASSIGN, PERCENT_ASSIGN -> true;
            default -> false;
        };
    }

    /** {@code =} or {@code :=}, which mean the same. */
    public boolean isPlainAssignment() {
        return this == ASSIGN || this == COLON_ASSIGN;
    }

    boolean startsExpression() {
        return switch (this) {
            case IDENTIFIER, INT, FLOAT, STRING, INTERPOLATION, TRUE, FALSE, NULL, SELF -> true;
            case LPAREN, LBRACKET, LBRACE, MINUS, BANG, AWAIT, YIELD, FUNC, ASYNC -> true;
            default -> false;
        };
    }
}
