package org.inplace.ruff;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import java.util.ArrayList;
import java.util.List;
import org.inplace.core.place.CellPlace;
import org.inplace.core.place.CellSource;
import org.inplace.core.place.GlobalPlace;
import org.inplace.core.place.LocalPlace;
import org.inplace.core.place.Place;
import org.inplace.core.place.ReadCapture;
import org.inplace.core.place.ReadCellNodeGen;
import org.inplace.core.place.ReadGlobalNodeGen;
import org.inplace.core.place.ReadGrownNodeGen;
import org.inplace.core.place.ReadLocalNodeGen;
import org.inplace.core.generator.Resume;
import org.inplace.core.node.Expression;
import org.inplace.core.scope.FunctionScope;
import org.inplace.core.scope.Scope;
import org.inplace.core.scope.Variable;
import org.inplace.core.scope.Variable.Storage;
import org.inplace.ruff.nodes.Capture;
import org.inplace.ruff.nodes.CreateFunction;
import org.inplace.ruff.syntax.Ast;
import org.inplace.ruff.syntax.Yields;
import org.inplace.core.control.Reset;

/** The frame of a function that is being translated, and the nodes that reach variables from there. */
final class FunctionBuilder {

    private final FunctionScope scope;
    private final FrameDescriptor.Builder descriptor = FrameDescriptor.newBuilder().defaultValueIllegal();
    /** Slots that the innermost block is to clear when it ends. */
    private List<Integer> temporaries = new ArrayList<>();

    private FrameDescriptor built;
    private Resume resume;
    private long points;
    private Yields yields = Yields.NONE;

    FunctionBuilder(FunctionScope scope) {
        this.scope = scope;
    }

    /** Makes it the function of a generator with this body. */
    void generate(Ast.Block body) {
        resume = new Resume(descriptor.addSlot(FrameSlotKind.Long, "<resume>", null), descriptor.addSlot(FrameSlotKind.Object, "<yielded>", null), //
                        descriptor.addSlot(FrameSlotKind.Long, "<point>", null));
        yields = Yields.in(body);
    }

    /** The resumption of the generator; null in other functions. */
    Resume resume() {
        return resume;
    }

    /** The number for one more {@code yield} within an expression. */
    long nextPoint() {
        return points++;
    }

    /** Whether a part of the function yields. */
    boolean yields(Ast node) {
        return yields.contains(node);
    }

    /** To be asked when the whole function is translated. */
    FrameDescriptor descriptor() {
        if (built == null) {
            built = descriptor.build();
        }
        return built;
    }

    FunctionScope scope() {
        return scope;
    }

    boolean owns(Variable variable) {
        return variable.scope().function() == scope;
    }

    /** The slot of one of this function's own variables: its value, or its cell. */
    int slot(Variable variable) {
        assert owns(variable) : variable;
        if (!variable.hasSlot()) {
            boolean untyped = variable.isChecked() || variable.storage() != Storage.SLOT;
            variable.assignSlot(descriptor.addSlot(untyped ? FrameSlotKind.Object : FrameSlotKind.Illegal, variable.name(), null));
        }
        return variable.slot();
    }

    /** A slot for the translator's own purposes, cleared with the innermost block. */
    int temporary(String purpose) {
        int slot = descriptor.addSlot(FrameSlotKind.Illegal, "<" + purpose + ">", null);
        temporaries.add(slot);
        return slot;
    }

    /** Begins a block; gives what {@link #endBlock} wants back. */
    List<Integer> beginBlock() {
        List<Integer> outer = temporaries;
        temporaries = new ArrayList<>();
        return outer;
    }

    /** Ends a block: the slots that it used, for its variables and otherwise. */
    int[] endBlock(Scope block, List<Integer> outer) {
        List<Integer> used = temporaries;
        temporaries = outer;
        for (Variable variable : block.variables()) {
            if (variable.storage() != Storage.GLOBAL) {
                used.add(slot(variable));
            }
        }
        return used.stream().mapToInt(Integer::intValue).toArray();
    }

    /** What makes the variables of a scope absent that may be asked for before they exist; null if there are none. */
    Reset reset(Scope block) {
        int[] slots = block.variables().stream().filter(v -> v.isChecked() && (v.storage() == Storage.SLOT || v.storage() == Storage.VALUE)).mapToInt(this::slot).toArray();
        int[] cells = block.variables().stream().filter(v -> v.isChecked() && v.storage() == Storage.CELL).mapToInt(this::slot).toArray();
        return slots.length + cells.length == 0 ? null : new Reset(slots, cells);
    }

    /** Reads a variable; null if it may be absent and is. */
    Expression read(Variable variable) {
        return switch (variable.storage()) {
            case SLOT -> {
                Expression read = ReadLocalNodeGen.create(slot(variable));
                yield variable.isGrown() ? ReadGrownNodeGen.create(read) : read;
            }
            case VALUE -> owns(variable) ? ReadLocalNodeGen.create(slot(variable)) : new ReadCapture(scope.captureIndex(variable));
            case CELL -> ReadCellNodeGen.create(cell(variable), true);
            case GLOBAL -> ReadGlobalNodeGen.create(variable.global());
        };
    }

    Place place(Variable variable) {
        return switch (variable.storage()) {
            case SLOT, VALUE -> new LocalPlace(slot(variable));
            case CELL -> new CellPlace(cell(variable), false);
            case GLOBAL -> new GlobalPlace(variable.global());
        };
    }

    /** The place that a declaration stores to: a cell of its own for each time, if cells are not made beforehand. */
    Place declaringPlace(Variable variable) {
        return needsCell(variable) ? new CellPlace(cell(variable), true) : place(variable);
    }

    /** Whether the variable's declaration has to make its cell. */
    boolean needsCell(Variable variable) {
        return variable.storage() == Storage.CELL && !variable.isChecked();
    }

    private CellSource cell(Variable variable) {
        return owns(variable) ? CellSource.slot(slot(variable)) : CellSource.capture(scope.captureIndex(variable));
    }

    /** What a function created here takes along. */
    CreateFunction create(RootCallTarget code, FunctionScope created) {
        Capture[] captures = created.captures().stream() //
                        .map(v -> owns(v) ? Capture.slot(slot(v)) : Capture.captured(scope.captureIndex(v))).toArray(Capture[]::new);
        return new CreateFunction(code, captures);
    }
}
