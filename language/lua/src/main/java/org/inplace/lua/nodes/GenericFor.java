package org.inplace.lua.nodes;

import org.inplace.core.control.Loop;
import org.inplace.core.node.Statement;
import org.inplace.core.place.Place;
import org.inplace.core.value.Null;
import org.inplace.lua.lib.BaseLib;
import org.inplace.lua.runtime.Results;
import org.inplace.lua.runtime.Sites;
import org.inplace.lua.runtime.Table;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.profiles.ConditionProfile;
import com.oracle.truffle.api.profiles.CountingConditionProfile;

/**
 * {@code for v, … in f, s, c}. Where {@code f} is {@code next} or what {@code pairs} gives, and where it is the iterator of {@code ipairs},
 * the loop steps through the table itself.
 */
public final class GenericFor extends Loop implements Sites.CallSite {

    /** What the function slot holds while the loop steps through a table by itself. */
    private static final Object BY_POSITION = new Object();
    private static final Object BY_INDEX = new Object();

    private static final Sites.Callee NAME = new Sites.Callee("local", "(for generator)");

    @Child private Values values;
    @Children private final Place[] variables;
    @Child private Statement body;
    @Child private Invoke invoke = Invoke.create();
    private final int function;
    private final int state;
    private final int control;
    private final int position;
    private final int line;
    private final CountingConditionProfile profile = CountingConditionProfile.create();
    private final ConditionProfile byPosition = ConditionProfile.create();
    private final ConditionProfile byIndex = ConditionProfile.create();

    /** @param slots four slots: function, state, control variable, position or index */
    public GenericFor(Values values, Place[] variables, Statement body, int[] slots, int line) {
        this.values = values;
        this.variables = variables;
        this.body = body;
        this.function = slots[0];
        this.state = slots[1];
        this.control = slots[2];
        this.position = slots[3];
        this.line = line;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public Sites.Callee callee() {
        return NAME;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object[] all = values.execute(frame, 0);
        Object f = Values.at(all, 0);
        Object s = Values.at(all, 1);
        Object c = Values.at(all, 2);
        frame.setObject(state, s);
        long from = 0;
        if ((f == BaseLib.PAIRS_NEXT || f == BaseLib.NEXT) && s instanceof Table && c == Null.INSTANCE) {
            f = BY_POSITION;
        } else if (f == BaseLib.IPAIRS_NEXT && s instanceof Table && c instanceof Long index) {
            f = BY_INDEX;
            from = index;
        }
        frame.setObject(function, f);
        frame.setObject(control, c);
        frame.setLong(position, from);
        return iterate(frame);
    }

    @Override
    protected Object step(VirtualFrame frame) {
        Object f = frame.getObject(function);
        if (byPosition.profile(f == BY_POSITION)) {
            return stepByPosition(frame);
        }
        return byIndex.profile(f == BY_INDEX) ? stepByIndex(frame) : stepByCall(frame, f);
    }

    private Object stepByPosition(VirtualFrame frame) {
        Table table = (Table) frame.getObject(state);
        int at = table.next((int) frame.getLong(position));
        if (!profile.profile(at > 0)) {
            return null;
        }
        frame.setLong(position, at);
        assign(frame, table.keyAt(at), variables.length > 1 ? table.valueAt(at) : null);
        return after(body.execute(frame));
    }

    private Object stepByIndex(VirtualFrame frame) {
        Table table = (Table) frame.getObject(state);
        long index = frame.getLong(position) + 1;
        Object value = table.element(index);
        if (!profile.profile(value != null)) {
            return null;
        }
        frame.setLong(position, index);
        assign(frame, index, value);
        return after(body.execute(frame));
    }

    @ExplodeLoop
    private void assign(VirtualFrame frame, Object first, Object second) {
        variables[0].set(frame, first);
        if (variables.length > 1) {
            variables[1].set(frame, second);
        }
        for (int i = 2; i < variables.length; i++) {
            variables[i].set(frame, Null.INSTANCE);
        }
    }

    @ExplodeLoop
    private Object stepByCall(VirtualFrame frame, Object f) {
        Object results = invoke.execute(f, new Object[]{null, frame.getObject(state), frame.getObject(control)});
        Object first = Results.first(results);
        if (!profile.profile(first != Null.INSTANCE)) {
            return null;
        }
        frame.setObject(control, first);
        variables[0].set(frame, first);
        for (int i = 1; i < variables.length; i++) {
            variables[i].set(frame, Results.areSeveral(results) ? Values.at(Results.several(results), i) : Null.INSTANCE);
        }
        return after(body.execute(frame));
    }
}
