package org.knotenpunkt.domain.centre;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;

/** Why something about a centre was refused. */
public sealed interface CentreError extends DomainError {
    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** There is no such centre, or none that the actor may know of. */
    record UnknownCentre(CentreId centre) implements CentreError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The phase cannot be the first that is known. */
    record NoFirstPhase(Phase phase, Set<Phase> possible) implements CentreError {}

    /** The phase cannot follow the other one; those that can, in their order. */
    record ImpossibleStep(Phase before, Phase phase, Set<Phase> possible) implements CentreError {}

    /** Nothing follows the end. */
    record AfterTheEnd() implements CentreError {}

    /** A phase would begin before the last one that is known, or with it. */
    record PhaseBeforeTheLast(LocalDate since, LocalDate last) implements CentreError {}

    /** The phase is known by criteria, and none was met. */
    record NoPhaseCriterion(Phase phase) implements CentreError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** There are no such criteria of the phase. */
    record UnknownPhaseCriteria(Phase phase, SortedSet<String> criteria) implements CentreError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** It leads off the way or back on it, and nobody says why. */
    record PhaseWithoutReason(Phase phase) implements CentreError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** It moves, and nobody says to which school. */
    record MovesNowhere() implements CentreError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** It is not known at which school it is, so that it cannot move away from there. */
    record NoHost(LocalDate day) implements CentreError {}

    /** It is at this school already. */
    record AtThisSchool(OrganisationId school) implements CentreError {}

    /** No phase is known that could be taken back. */
    record NoPhase() implements CentreError {}

    /** The centre has no such funding line. */
    record UnknownFunding(FundingLineId line) implements CentreError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The same programme pays for it in these days already. */
    record FundedAlready(String programme) implements CentreError {}

    /** Whose money it is said to be is not known. */
    record UnknownFunder(OrganisationId funder) implements CentreError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Posts that the funding line pays for last longer. */
    record PaysForPosts(FundingLineId line) implements CentreError {}

    /** The centre has no such post. */
    record UnknownPost(PostId post) implements CentreError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The post lasts longer than the money: before its first or after its last day. */
    record OutlastsFunding(
            String programme,
            @Nullable LocalDate from,
            @Nullable LocalDate until) implements CentreError {}

    /** It would end before it begins. */
    record EndsTooEarly(LocalDate from) implements CentreError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** It lies outside the days on which the centre exists. */
    record OutsideItsLife(DomainError reason) implements CentreError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }

    /** The relation to the school could not be changed. */
    record HostNotChanged(DomainError reason) implements CentreError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }

    /** The actor may not do this. */
    record CentresNotAllowed(Denial reason) implements CentreError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }
}
