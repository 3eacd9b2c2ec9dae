package org.knotenpunkt.web.initiative;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.initiative.InitiativeError;

/** At which field of a form about a network the reason of a refusal is told. */
final class FieldOfReason {
    private FieldOfReason() {}

    /** The field; null where the reason is about no single one. */
    static @Nullable String of(InitiativeError reason) {
        return switch (reason) {
            case InitiativeError.AlreadyMember about -> "town";
            case InitiativeError.NoTown about -> "town";
            case InitiativeError.FoundedInFuture about -> "founded";
            case InitiativeError.JoinedBeforeFounding about -> "joined";
            case InitiativeError.FounderJoinedLater about -> "joined";
            case InitiativeError.LeftBeforeJoining about -> "left";
            case InitiativeError.StageInFuture about -> "since";
            case InitiativeError.StageBeforeTheLast about -> "since";
            case InitiativeError.StepBackWithoutReason about -> "reason";
            case InitiativeError.UnknownCriteria about -> "criteria";
            case InitiativeError.NoCriterion about -> "criteria";
            case InitiativeError.CountWithoutDefinition about -> "definition";
            case InitiativeError.CountWithoutDate about -> "asOf";
            case InitiativeError.CountInFuture about -> "asOf";
            case InitiativeError.CountKnown about -> "asOf";
            case InitiativeError.CountWithoutSource about -> "sourceTitle";
            case InitiativeError.SourceInFuture about -> "sourceDate";
            case InitiativeError.SourceTooOld about -> "sourceDate";
            case InitiativeError.AlreadySupporter about -> "organisation";
            case InitiativeError.UnknownSupporter about -> "organisation";
            case InitiativeError.SupportEndsBeforeItBegan about -> "until";
            case InitiativeError.SimilarNetworkKnown about -> null;
            case InitiativeError.OrganisationNotThere about -> null;
            case InitiativeError.EndsBeforeFounding about -> "lastDay";
            case InitiativeError.MembersToCome about -> "lastDay";
            case InitiativeError.SupportersToCome about -> "lastDay";
            case InitiativeError.SupportBeforeFounding about -> "from";
            case InitiativeError.InitiativeNeverWas about -> null;
            case InitiativeError.InitiativeInUse about -> null;
            case InitiativeError.RightsOverIt about -> null;
            case InitiativeError.InitiativeOver about -> null;
            case InitiativeError.InitiativeNotEnded about -> null;
            case InitiativeError.NotFound about -> null;
            case InitiativeError.NotAllowed about -> null;
            case InitiativeError.NotMember about -> null;
            case InitiativeError.StageOfNonMember about -> null;
            case InitiativeError.NotSupporter about -> null;
            case InitiativeError.NothingRecordedSo about -> null;
            case InitiativeError.NotEnded about -> null;
        };
    }
}
