package org.knotenpunkt.domain.centre.frame;

import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;

/** Why something about a quality frame was refused. */
public sealed interface FrameError extends DomainError {
    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** A frame of that code comes with the software; a town's own one has another. */
    record FrameCodeTaken(String frame) implements FrameError {}

    /** The frame says the same as its newest edition. */
    record FrameUnchanged(FrameRef newest) implements FrameError {}

    /** The actor may not do this. */
    record FramesNotAllowed(Denial reason) implements FrameError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }
}
