package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.call.FunctionValue;
import org.inplace.core.value.Container;
import org.inplace.core.value.ListValue;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.Kinds;
import org.inplace.ruff.runtime.RuffError;
import org.inplace.ruff.runtime.Truth;

/**
 * Built-ins that call a function for each element of an array (section 2.6). They borrow the array while they do: the function
 * may change the variable that holds it. What a function does with its argument is the function's business, and what it
 * returns belongs to its caller.
 */
final class CallbackLib {

    static final List<Builtin> TABLE = List.of(
                    Callback.builtin("map", CallbackLib::map),
                    Callback.builtin("filter", CallbackLib::filter),
                    Callback.builtin("reduce", CallbackLib::reduce),
                    Callback.builtin("find", CallbackLib::find),
                    Callback.builtin("any", (at, a, callback) -> find(at, "any", a, callback, true) >= 0),
                    Callback.builtin("all", (at, a, callback) -> find(at, "all", a, callback, false) < 0));

    private CallbackLib() {
    }

    private static Object map(Node at, Object[] a, Callback callback) {
        ListValue list = check("map", 2, at, a);
        Object storage = list.storage();
        int size = list.size();
        ListValue results = new ListValue();
        list.borrow();
        for (int i = 0; i < size; i++) {
            results.append(callback.call(a[1], callback.element(storage, i)));
        }
        list.release();
        callback.walked(size);
        return results;
    }

    private static Object filter(Node at, Object[] a, Callback callback) {
        ListValue list = check("filter", 2, at, a);
        Object storage = list.storage();
        int size = list.size();
        ListValue results = new ListValue();
        list.borrow();
        for (int i = 0; i < size; i++) {
            Object element = callback.element(storage, i);
            if (Truth.of(callback.call(a[1], element))) {
                results.append(Container.share(element));
            }
        }
        list.release();
        callback.walked(size);
        return results;
    }

    private static Object reduce(Node at, Object[] a, Callback callback) {
        ListValue list = check("reduce", 3, at, a);
        Object storage = list.storage();
        int size = list.size();
        Object result = size == 0 ? Container.share(a[1]) : a[1];
        list.borrow();
        for (int i = 0; i < size; i++) {
            result = callback.call(a[2], result, callback.element(storage, i));
        }
        list.release();
        callback.walked(size);
        return result;
    }

    private static Object find(Node at, Object[] a, Callback callback) {
        int index = find(at, "find", a, callback, true);
        return index < 0 ? (Object) 0L : Container.share(callback.element(((ListValue) a[0]).storage(), index));
    }

    /** The index of the first element for which the function's result is truthy, or is not; -1 if there is none. */
    private static int find(Node at, String name, Object[] a, Callback callback, boolean wanted) {
        ListValue list = check(name, 2, at, a);
        Object storage = list.storage();
        int size = list.size();
        int index = 0;
        list.borrow();
        while (index < size && Truth.of(callback.call(a[1], callback.element(storage, index))) != wanted) {
            index++;
        }
        list.release();
        callback.walked(index);
        return index < size ? index : -1;
    }

    /** The array to walk over, when the number of arguments and their kinds are right. */
    private static ListValue check(String name, int count, Node at, Object[] a) {
        if (a.length < count) {
            throw tooFew(name, count, at);
        }
        Arguments.expect(count, name, at, a);
        if (a[0] instanceof ListValue list && isCallable(a[count - 1])) {
            return list;
        }
        throw wrong(name, count, at);
    }

    private static boolean isCallable(Object value) {
        return value instanceof FunctionValue || value instanceof Builtin || isForeignFunction(value);
    }

    @TruffleBoundary
    private static boolean isForeignFunction(Object value) {
        return Kinds.type(value).equals("function");
    }

    @TruffleBoundary
    private static RuffError tooFew(String name, int count, Node at) {
        String parts = count == 2 ? "two arguments: array and function" : "three arguments: array, initial value, and function";
        return Errors.failed(name + " requires " + parts, at);
    }

    @TruffleBoundary
    private static RuffError wrong(String name, int count, Node at) {
        String parts = count == 2 ? "an array and a function" : "an array, an initial value, and a function";
        return Errors.failed(name + " expects " + parts, at);
    }
}
