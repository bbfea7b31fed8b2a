package org.inplace.lua.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A function that is being parsed: its active variables, its upvalues, its innermost open block. */
final class FunctionScope {

    private static final int MOST_LOCALS = 200;
    private static final int MOST_UPVALUES = 60;

    private final FunctionScope outer;
    private final Cursor cursor;
    private final int line;
    private Local[] locals = new Local[8];
    private Name[] names = new Name[8];
    private int active;
    private int declared;
    private final List<Ast.Upvalue> upvalues = new ArrayList<>(4);
    private BlockScope block;
    private boolean vararg;
    private Local arg;
    private boolean argUsed;
    private boolean dotsUsed;

    /** @param line what messages call the function's; 0 for a main chunk */
    FunctionScope(FunctionScope outer, Cursor cursor, int line) {
        this.outer = outer;
        this.cursor = cursor;
        this.line = line;
    }

    FunctionScope outer() {
        return outer;
    }

    BlockScope block() {
        return block;
    }

    void open(boolean loop) {
        block = new BlockScope(block, loop, active);
    }

    /** Ends the innermost block and the life of its variables. Gotos that wait for a label go on to the block outside. */
    void close() throws SyntaxFailure {
        BlockScope ended = block;
        while (active > ended.firstActive()) {
            active--;
            if (names[active] != null) {
                names[active].countDeclaration(-1);
            }
        }
        declared = active;
        block = ended.outer();
        for (BlockScope.Pending jump : ended.pending()) {
            if (block == null) {
                String message = "undefined label '" + jump.name().text() + "'";
                throw cursor.failPlain(message, jump.statement().span().start(), jump.line());
            }
            block.takeOver(jump, active);
        }
    }

    /** Declares a variable of the innermost block, which has no effect before it is {@linkplain #activate activated}. */
    Local declare(Name name) throws SyntaxFailure {
        Local local = new Local(name.text());
        add(local, name);
        block.add(local);
        return local;
    }

    /** Declares a variable that the text cannot name. */
    void declareHidden(String name) throws SyntaxFailure {
        add(new Local(name), null);
    }

    private void add(Local local, Name name) throws SyntaxFailure {
        check(declared + 1, MOST_LOCALS, "local variables");
        if (declared == locals.length) {
            locals = Arrays.copyOf(locals, declared * 2);
            names = Arrays.copyOf(names, declared * 2);
        }
        locals[declared] = local;
        names[declared++] = name;
    }

    /** Lets the names declared so far be seen from here on. */
    void activate() {
        for (; active < declared; active++) {
            if (names[active] != null) {
                names[active].countDeclaration(1);
            }
        }
    }

    /** How many variables are active. */
    int active() {
        return active;
    }

    /** An active variable, by its number. */
    Local local(int index) {
        return locals[index];
    }

    /** The active variable of a name, or null. */
    Local find(Name name) {
        for (int i = active - 1; i >= 0; i--) {
            if (names[i] == name) {
                argUsed |= locals[i] == arg;
                return locals[i];
            }
        }
        return null;
    }

    /** The index of the upvalue that is a variable of an enclosing function; it is added if need be, to functions between as well. */
    int upvalue(Local local, FunctionScope owner) throws SyntaxFailure {
        boolean direct = outer == owner;
        int index = direct ? -1 : outer.upvalue(local, owner);
        for (int i = 0; i < upvalues.size(); i++) {
            if (upvalues.get(i).local() == local) {
                return i;
            }
        }
        check(upvalues.size() + 1, MOST_UPVALUES, "upvalues");
        upvalues.add(new Ast.Upvalue(local, direct, index));
        return upvalues.size() - 1;
    }

    List<Ast.Upvalue> upvalues() {
        return List.copyOf(upvalues);
    }

    private void check(int count, int most, String what) throws SyntaxFailure {
        if (count > most) {
            String function = line == 0 ? "main function" : "function at line " + line;
            throw cursor.failPlain(function + " has more than " + most + " " + what);
        }
    }

    boolean isVararg() {
        return vararg;
    }

    /** @param hidden the variable {@code arg}; null in a main chunk, which has none */
    void setVararg(Local hidden) {
        vararg = true;
        arg = hidden;
    }

    void useDots() {
        dotsUsed = true;
    }

    /** The variable {@code arg} if it has a value, which it has if there is no {@code ...}. */
    Local argWithTable() {
        return dotsUsed ? null : arg;
    }

    /** The variable {@code arg} if it is used but has no value. */
    Local argWithoutTable() {
        return dotsUsed && argUsed ? arg : null;
    }
}
