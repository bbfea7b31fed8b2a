package org.inplace.ruff.syntax;

/**
 * How deep the parser is in expressions and blocks. The limits are part of the language; they also bound the recursion of
 * the parser and of all who walk the tree, so embedded expressions and function bodies go on counting where they stand.
 */
final class Nesting {

    static final int MAX_EXPRESSIONS = 256;
    static final int MAX_BLOCKS = 128;

    private int expressions;
    private int blocks;

    void enterExpression(Cursor cursor, String what) {
        if (expressions == MAX_EXPRESSIONS) {
            throw cursor.failure("Maximum expression nesting depth of 256 exceeded while parsing %s", what);
        }
        expressions++;
    }

    void leaveExpressions(int count) {
        expressions -= count;
    }

    void enterBlock(Cursor cursor, String what) {
        if (blocks == MAX_BLOCKS) {
            throw cursor.failure("Maximum block nesting depth of 128 exceeded while parsing %s", what);
        }
        blocks++;
    }

    void leaveBlock() {
        blocks--;
    }

    int expressions() {
        return expressions;
    }
}
