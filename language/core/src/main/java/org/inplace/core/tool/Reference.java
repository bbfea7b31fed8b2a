package org.inplace.core.tool;

import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.MaterializedFrame;
import org.inplace.core.call.FunctionValue;
import org.inplace.core.place.LocalPlace;
import org.inplace.core.scope.Cell;
import org.inplace.core.value.Text;

/** One activation of a variable, as debuggers read and write it: what is written goes where the program's own assignments go. */
sealed interface Reference {

    /** The value, or the cell that has it; null if the variable does not exist at the moment. */
    Object held();

    /** Puts a value where {@link #held} found one that is in no cell. */
    void replace(Object value);

    /** The cell that the variable shares with the functions that see it; null if there is none. */
    default Cell cell() {
        return held() instanceof Cell cell ? cell : null;
    }

    /** The value; null if the variable does not exist at the moment. */
    default Object get() {
        Object held = held();
        Object value = held instanceof Cell cell ? cell.get() : held;
        if (value instanceof Text text) {
            text.settle();
        }
        return value;
    }

    default void set(Object value) {
        if (cell() instanceof Cell cell) {
            cell.set(value);
        } else {
            replace(value);
        }
    }

    /** A variable in a slot of a frame, or in a cell that is there. */
    record Slot(MaterializedFrame frame, int index) implements Reference {
        @Override
        public Object held() {
            return frame.getTag(index) == FrameSlotKind.Illegal.tag ? null : frame.getValue(index);
        }

        @Override
        public void replace(Object value) {
            new LocalPlace(index).set(frame, value);
        }
    }

    /** A parameter in a function that has been entered, but has not yet begun. */
    record Argument(MaterializedFrame frame, int index) implements Reference {
        @Override
        public Object held() {
            return index < frame.getArguments().length ? frame.getArguments()[index] : null;
        }

        @Override
        public void replace(Object value) {
            frame.getArguments()[index] = value;
        }
    }

    /** A variable that a function captured: its cell, or the value of one that is never assigned, of which each function has its own. */
    record Capture(FunctionValue function, int index) implements Reference {
        @Override
        public Object held() {
            return function.capture(index);
        }

        @Override
        public void replace(Object value) {
            function.replaceCapture(index, value);
        }
    }

    /** A variable of a module. Its cell is nobody else's to write: compiled code relies on what was noted about it. */
    record Global(org.inplace.core.scope.Global global) implements Reference {
        @Override
        public Object held() {
            return global.get();
        }

        @Override
        public void replace(Object value) {
            global.write(value);
        }
    }
}
