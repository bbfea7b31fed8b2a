package org.inplace.ruff.lib;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.inplace.core.builtin.Builtin;
import org.inplace.core.builtin.Builtin.Effect;
import org.inplace.core.value.Container;
import org.inplace.core.value.ListValue;
import org.inplace.core.value.Null;
import org.inplace.core.value.Text;
import org.inplace.ruff.Context;
import org.inplace.ruff.runtime.Capability;
import org.inplace.ruff.runtime.Errors;
import org.inplace.ruff.runtime.RandomSource;

/** Random numbers, from the context's {@link RandomSource}. */
final class RandomLib {

    static final List<Builtin> TABLE = Stream.of(
                    new Builtin("random", 0, Builtin.ANY, Effect.READS, RandomLib::random),
                    new Builtin("random_int", 0, Builtin.ANY, Effect.READS, RandomLib::randomInt),
                    new Builtin("random_choice", 0, Builtin.ANY, Effect.KEEPS, RandomLib::choice),
                    new Builtin("uuid_v4", 0, Builtin.ANY, Effect.READS, RandomLib::uuid),
                    new Builtin("random_id", 0, Builtin.ANY, Effect.READS, RandomLib::id),
                    new Builtin("set_random_seed", 0, Builtin.ANY, Effect.READS, RandomLib::seed),
                    new Builtin("clear_random_seed", 0, Builtin.ANY, Effect.READS, RandomLib::clearSeed)) //
                    .map(b -> b.gated(Capability.RANDOM)).toList();

    private static final String ID_CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final double HALF_RANGE = 0x1p63;

    private RandomLib() {
    }

    private static Object random(Node at, Object[] a) {
        Arguments.expectListed(0, "random", "", at, a);
        return source(at).fraction();
    }

    private static Object randomInt(Node at, Object[] a) {
        Arguments.expectListed(2, "random_int", "min, max", at, a);
        String notNumbers = "random_int requires number arguments";
        long least = (long) Arguments.number(a, 0, notNumbers, at);
        long greatest = (long) Arguments.number(a, 1, notNumbers, at);
        if (least > greatest) {
            throw Errors.failed("random_int requires min <= max", at);
        }
        return source(at).between(least, greatest);
    }

    /** An element of an array; 0 if it has none. */
    private static Object choice(Node at, Object[] a) {
        Arguments.expectListed(1, "random_choice", "array", at, a);
        if (!(a[0] instanceof ListValue list)) {
            throw Errors.failed("random_choice requires an array argument", at);
        }
        return list.size() == 0 ? (Object) 0L : Container.share(list.get((int) source(at).between(0, list.size() - 1)));
    }

    /** A random identifier, whatever the seed. */
    @TruffleBoundary
    private static Object uuid(Node at, Object[] a) {
        Arguments.expectListed(0, "uuid_v4", "", at, a);
        return Text.of(UUID.randomUUID().toString());
    }

    @TruffleBoundary
    private static Object id(Node at, Object[] a) {
        Arguments.expectListed(1, "random_id", "length", at, a);
        if (!(a[0] instanceof Long length)) {
            throw Errors.failed("random_id requires an integer length argument", at);
        }
        if (length < 0) {
            throw Errors.failed("random_id length must be >= 0", at);
        }
        if (length > Text.MAX_LENGTH) {
            throw new OutOfMemoryError("identifier of " + length + " characters");
        }
        RandomSource source = source(at);
        byte[] characters = new byte[(int) (long) length];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = (byte) ID_CHARACTERS.charAt((int) source.between(0, ID_CHARACTERS.length() - 1));
        }
        return Text.ofNarrow(characters);
    }

    private static Object seed(Node at, Object[] a) {
        Arguments.expectListed(1, "set_random_seed", "seed", at, a);
        if (a[0] instanceof Long seed) {
            source(at).seed(seed);
        } else {
            source(at).seed(unsigned(Arguments.number(a, 0, "set_random_seed requires a number argument", at)));
        }
        return Null.INSTANCE;
    }

    private static Object clearSeed(Node at, Object[] a) {
        Arguments.expectListed(0, "clear_random_seed", "", at, a);
        source(at).clearSeed();
        return Null.INSTANCE;
    }

    /** A float as an unsigned 64-bit integer: towards zero, saturating, 0 for NaN. */
    private static long unsigned(double number) {
        if (number < HALF_RANGE) {
            return Math.max(0, (long) number);
        }
        return number < 2 * HALF_RANGE ? (long) (number - HALF_RANGE) | Long.MIN_VALUE : Double.isNaN(number) ? 0 : -1;
    }

    private static RandomSource source(Node at) {
        return Context.get(at).random();
    }
}
