package org.inplace.lua;

import java.util.ArrayList;
import java.util.List;

import org.inplace.core.node.Expression;
import org.inplace.core.place.CellPlace;
import org.inplace.core.place.CellSource;
import org.inplace.core.place.Place;
import org.inplace.core.place.ReadCellNodeGen;
import org.inplace.core.place.ReadLocalNodeGen;
import org.inplace.lua.nodes.LocalSlot;
import org.inplace.lua.syntax.Ast;
import org.inplace.lua.syntax.Local;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;

/** The frame of a function that is being translated, and the nodes that reach variables from there. */
final class FunctionBuilder {

    private final FrameDescriptor.Builder descriptor = FrameDescriptor.newBuilder().defaultValueIllegal();
    /** Slots that the innermost block is to clear when it ends. */
    private List<Integer> used = new ArrayList<>();
    private int extra = -1;
    private boolean tailCalls;

    FrameDescriptor descriptor() {
        return descriptor.build();
    }

    /** Gives a variable its slot. */
    int declare(Local local) {
        int slot = descriptor.addSlot(local.isCaptured() ? FrameSlotKind.Object : FrameSlotKind.Illegal, local.name(), null);
        local.assignSlot(slot);
        used.add(slot);
        return slot;
    }

    /** A slot for the translator's own purposes, cleared with the innermost block. */
    int temporary(String purpose) {
        int slot = descriptor.addSlot(FrameSlotKind.Illegal, "<" + purpose + ">", null);
        used.add(slot);
        return slot;
    }

    /** Begins a block; gives what {@link #endBlock} wants back. */
    List<Integer> beginBlock() {
        List<Integer> outer = used;
        used = new ArrayList<>();
        return outer;
    }

    /** Ends a block: the slots that it used. */
    int[] endBlock(List<Integer> outer) {
        int[] slots = used.stream().mapToInt(Integer::intValue).toArray();
        used = outer;
        return slots;
    }

    /** The slot of the arguments behind the parameters. */
    int extra() {
        if (extra < 0) {
            extra = descriptor.addSlot(FrameSlotKind.Object, "<...>", null);
        }
        return extra;
    }

    /** The same, negative if nobody asked for it. */
    int extraIfUsed() {
        return extra;
    }

    void markTailCalls() {
        tailCalls = true;
    }

    boolean hasTailCalls() {
        return tailCalls;
    }

    /** Where the declaration of a variable stores its first value; a captured one gets a fresh cell each time. */
    Place declaring(Local local) {
        int slot = declare(local);
        return local.isCaptured() ? new CellPlace(CellSource.slot(slot), true) : new LocalSlot(slot);
    }

    Place place(Local local) {
        return local.isCaptured() ? new CellPlace(CellSource.slot(local.slot()), false) : new LocalSlot(local.slot());
    }

    Expression read(Local local) {
        return local.isCaptured() ? ReadCellNodeGen.create(CellSource.slot(local.slot()), false) : ReadLocalNodeGen.create(local.slot());
    }

    static Place place(Ast.UpvalueName upvalue) {
        return new CellPlace(CellSource.capture(upvalue.index()), false);
    }

    static Expression read(Ast.UpvalueName upvalue) {
        return ReadCellNodeGen.create(CellSource.capture(upvalue.index()), false);
    }
}
