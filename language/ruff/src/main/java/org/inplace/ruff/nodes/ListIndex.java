package org.inplace.ruff.nodes;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.profiles.BranchProfile;
import org.inplace.ruff.runtime.Errors;

/** The position that an index means in a sequence: negative ones count from the end. */
final class ListIndex extends Node {

    private final BranchProfile failed = BranchProfile.create();
    private final BranchProfile negative = BranchProfile.create();

    int within(long index, int size) {
        long at = index;
        if (at < 0) {
            negative.enter();
            at += size;
        }
        if (at < 0 || at >= size) {
            failed.enter();
            throw Errors.bounds(index, this);
        }
        return (int) at;
    }
}
