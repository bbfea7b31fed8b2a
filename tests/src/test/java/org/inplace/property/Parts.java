package org.inplace.property;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** What a tree consists of, whatever record it is. */
final class Parts {

    private Parts() {
    }

    /** The trees directly in {@code tree}. */
    static List<Tree> of(Tree tree) {
        List<Tree> result = new ArrayList<>();
        for (Object value : values(tree)) {
            if (value instanceof Tree part) {
                result.add(part);
            } else if (value instanceof List<?> list) {
                list.stream().filter(Tree.class::isInstance).map(Tree.class::cast).forEach(result::add);
            }
        }
        return result;
    }

    /** The components of the record. */
    static Object[] values(Tree tree) {
        RecordComponent[] components = tree.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getAccessor().invoke(tree);
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return values;
    }

    /** A record like {@code tree} with other components. */
    static Tree with(Tree tree, Object[] values) {
        RecordComponent[] components = tree.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            return (Tree) tree.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
