package org.knotenpunkt.domain.needs.invitation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.shared.Disclosure;
import org.knotenpunkt.domain.shared.Texts;

/**
 * That people of a perspective are asked to answer in a wave through a link.
 *
 * @param wave the number of the wave
 * @param made since when it can be used, if the wave takes answers
 * @param revoked since when it cannot any more, or null
 * @param discarded that what came through it counts no more, or null; only of an open link that is revoked
 */
public record Invitation(
        InvitationId id,
        int wave,
        Perspective perspective,
        Kind kind,
        LocalDate made,
        @Nullable LocalDate revoked,
        @Nullable Discarded discarded) {
    /** How they are asked. */
    public sealed interface Kind {}

    /** By one link for all. It hangs on walls and is no secret, and so it is kept as it is. */
    public record OpenLink(AnswerCode code) implements Kind {}

    /**
     * By codes, each for one sheet.
     *
     * @param count how many were made
     */
    public record Codes(int count) implements Kind {
        /** With fewer it would be easy to guess whose answers these are. */
        public static final int MIN = Disclosure.LEAST;

        public static final int MAX = 500;

        public Codes {
            if (count < MIN || count > MAX) {
                throw new IllegalArgumentException("There are %d to %d codes, not %d".formatted(MIN, MAX, count));
            }
        }
    }

    /**
     * That what came through an open link counts no more.
     *
     * @param reason how the link was abused
     */
    public record Discarded(LocalDate day, String reason) {
        public static final int MAX_REASON_LENGTH = 500;

        public Discarded {
            reason = Texts.checked("reason", reason, MAX_REASON_LENGTH);
        }
    }

    public Invitation {
        if (discarded != null && (kind instanceof Codes || revoked == null)) {
            throw new IllegalArgumentException("Only what came through a revoked open link is discarded: " + id);
        }
    }

    public boolean isRevoked() {
        return revoked != null;
    }

    /** Whether each of those who are asked has a code that is good for one sheet. */
    public boolean isSingleUse() {
        return kind instanceof Codes;
    }

    /** The same, good for nothing from the day on, unless it was so before. */
    public Invitation revokedOn(LocalDate day) {
        return isRevoked() ? this : new Invitation(id, wave, perspective, kind, made, day, discarded);
    }

    /** What is kept with a sheet that comes through it: the open link, and of codes nothing. */
    public Optional<InvitationId> link() {
        return isSingleUse() ? Optional.empty() : Optional.of(id);
    }

    /** The same open link, good for nothing, and what came through it counts no more. */
    public Invitation discardedOn(LocalDate day, String reason) {
        var since = revoked == null ? day : revoked;
        return new Invitation(id, wave, perspective, kind, made, since, new Discarded(day, reason));
    }
}
