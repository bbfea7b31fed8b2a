package org.inplace.lua.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A block that is being parsed. */
final class BlockScope {

    private final BlockScope outer;
    private final boolean loop;
    private final int firstActive;
    private final List<Local> locals = new ArrayList<>(4);
    private final List<Ast.Stat> statements = new ArrayList<>();
    private List<Declared> labels = List.of();
    private List<Pending> pending = List.of();

    /**
     * A label of the block.
     *
     * @param active how many variables of the function are active where it is
     */
    record Declared(Name name, Ast.Label label, int active) {
    }

    /**
     * A goto whose label has not been found yet.
     *
     * @param list where the statement goes, to an element that is there already
     * @param active how many variables of the function are active where it is, in the block that looks for the label
     */
    record Pending(Name name, Ast.Goto statement, int line, List<Ast.Stat> list, int index, int active) {
    }

    /**
     * @param loop whether {@code break} leaves it
     * @param firstActive how many variables of the function are active outside of it
     */
    BlockScope(BlockScope outer, boolean loop, int firstActive) {
        this.outer = outer;
        this.loop = loop;
        this.firstActive = firstActive;
    }

    /** The enclosing block of the same function; null if there is none. */
    BlockScope outer() {
        return outer;
    }

    int firstActive() {
        return firstActive;
    }

    void add(Local local) {
        locals.add(local);
    }

    void add(Ast.Stat statement) {
        statements.add(statement);
    }

    /** The variables so far, as a list that grows no more. */
    List<Local> locals() {
        return List.copyOf(locals);
    }

    /** The statements: elements that are gotos may still be replaced. */
    List<Ast.Stat> statements() {
        return Collections.unmodifiableList(statements);
    }

    boolean isInLoop() {
        BlockScope block = this;
        while (block != null && !block.loop) {
            block = block.outer;
        }
        return block != null;
    }

    /** The label of a name in this very block, or null. */
    Declared label(Name name) {
        for (Declared label : labels) {
            if (label.name() == name) {
                return label;
            }
        }
        return null;
    }

    void declare(Declared label) {
        if (labels.isEmpty()) {
            labels = new ArrayList<>(2);
        }
        labels.add(label);
    }

    /** Adds a goto statement whose label is not known yet. */
    void addPending(Name name, Ast.Goto statement, int line, int active) {
        statements.add(statement);
        wait(new Pending(name, statement, line, statements, statements.size() - 1, active));
    }

    private void wait(Pending jump) {
        if (pending.isEmpty()) {
            pending = new ArrayList<>(2);
        }
        pending.add(jump);
    }

    /** The gotos that wait for labels, in the order of the text. */
    List<Pending> pending() {
        return pending;
    }

    /** Lets a goto of an inner block find its label, or wait for it, in this block. */
    void takeOver(Pending jump, int active) {
        Declared label = label(jump.name());
        if (label != null) {
            bind(jump, label.label());
        } else {
            wait(new Pending(jump.name(), jump.statement(), jump.line(), jump.list(), jump.index(), active));
        }
    }

    /** Lets a goto go to its label. */
    static void bind(Pending jump, Ast.Label label) {
        jump.list().set(jump.index(), new Ast.Goto(jump.statement().span(), label));
    }
}
