package org.inplace.ruff.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.BranchProfile;
import org.inplace.core.call.Activations;
import org.inplace.core.control.ReturnException;
import org.inplace.core.node.Statement;
import org.inplace.core.value.Null;
import org.inplace.ruff.Language;
import org.inplace.ruff.runtime.CaughtError;
import org.inplace.ruff.runtime.Promise;

/** The body of an async function: runs to its end, and what comes of it is in a promise (section 12.6). */
public final class RunAsync extends Statement {

    @Child private Statement body;
    private final BranchProfile failed = BranchProfile.create();

    public RunAsync(Statement body) {
        this.body = body;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Activations activations = Language.activations(this);
        int depth = activations.depth();
        Object result;
        try {
            result = body.execute(frame);
        } catch (ReturnException returned) {
            result = returned.result();
        } catch (AbstractTruffleException e) {
            failed.enter();
            activations.unwind(depth);
            return Promise.rejected(CaughtError.own(e, this));
        } catch (StackOverflowError | OutOfMemoryError e) {
            CompilerDirectives.transferToInterpreter();
            activations.unwind(depth);
            return Promise.rejected(CaughtError.translate(e, this));
        }
        return Promise.resolved(result == null ? Null.INSTANCE : result);
    }
}
