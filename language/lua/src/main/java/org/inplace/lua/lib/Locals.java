package org.inplace.lua.lib;

import java.util.ArrayList;
import java.util.List;

import org.inplace.core.scope.Cell;
import org.inplace.core.tool.Holder;
import org.inplace.core.value.Null;
import org.inplace.lua.nodes.LocalSlot;
import org.inplace.lua.runtime.ByteString;
import org.inplace.lua.runtime.Errors;
import org.inplace.lua.runtime.Results;
import org.inplace.lua.runtime.Sites;
import org.inplace.lua.runtime.Stack;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameInstance.FrameAccess;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.Node;

/** {@code debug.getlocal} and {@code debug.setlocal}: the variables of active functions, by number in order of declaration. */
final class Locals {

    private Locals() {
    }

    @TruffleBoundary
    static Object getlocal(Node at, Object[] arguments) {
        Threads thread = Threads.of(at, arguments);
        long level = Arguments.int32(at, arguments, thread.shift());
        Object result = thread.look(at, level, FrameAccess.READ_ONLY, null, found -> {
            long index = Arguments.int32(at, arguments, thread.shift() + 1);
            int slot = slot(found, index);
            if (slot < 0) {
                return Null.INSTANCE;
            }
            Object held = found.frame().getValue(slot);
            return Results.of(name(found.frame(), slot), held instanceof Cell cell ? cell.get() : held);
        });
        return checked(at, result, thread);
    }

    @TruffleBoundary
    static Object setlocal(Node at, Object[] arguments) {
        Threads thread = Threads.of(at, arguments);
        Object value = Arguments.any(at, arguments, thread.shift() + 2);
        long level = Arguments.int32(at, arguments, thread.shift());
        Object result = thread.look(at, level, FrameAccess.MATERIALIZE, null, found -> {
            int slot = slot(found, Arguments.int32(at, arguments, thread.shift() + 1));
            if (slot < 0) {
                return Null.INSTANCE;
            }
            if (found.frame().getValue(slot) instanceof Cell cell) {
                cell.set(value);
            } else {
                new LocalSlot(slot).set((MaterializedFrame) found.frame(), value);
            }
            return name(found.frame(), slot);
        });
        return checked(at, result, thread);
    }

    private static Object checked(Node at, Object result, Threads thread) {
        if (result == null) {
            throw Errors.argument(at, thread.shift(), "level out of range");
        }
        return result;
    }

    private static ByteString name(Frame frame, int slot) {
        return ByteString.of(String.valueOf(frame.getFrameDescriptor().getSlotName(slot)));
    }

    /** The slot of a variable by its number from 1; negative if there is none. */
    private static int slot(Stack.Level level, long index) {
        if (level.frame() == null || level.site() == null) {
            return -1;
        }
        List<int[]> blocks = new ArrayList<>();
        for (Node node = level.site(); node != null; node = Sites.around(node)) {
            if (node instanceof Holder holder) {
                blocks.addFirst(holder.variableSlots());
            }
        }
        FrameDescriptor descriptor = level.frame().getFrameDescriptor();
        long number = 0;
        for (int[] block : blocks) {
            for (int slot : block) {
                boolean active = !String.valueOf(descriptor.getSlotName(slot)).startsWith("<") && level.frame().getTag(slot) != FrameSlotKind.Illegal.tag;
                if (active && ++number == index) {
                    return slot;
                }
            }
        }
        return -1;
    }
}
