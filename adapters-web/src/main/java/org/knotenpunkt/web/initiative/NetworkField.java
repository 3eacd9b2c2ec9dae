package org.knotenpunkt.web.initiative;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.web.organisation.pages.edit.OrganisationField;
import org.knotenpunkt.web.shared.input.Form;

/** At which field of a form about a network the reason of a refusal is told. */
final class NetworkField {
    private NetworkField() {}

    /** The field, if the form has it; null where the reason is about no single one. */
    static Function<InitiativeError, @Nullable String> in(Form form) {
        return reason -> form.firstOf(of(reason));
    }

    private static List<String> of(InitiativeError reason) {
        return switch (reason) {
            case InitiativeError.AlreadyMember about -> List.of("town");
            case InitiativeError.NoTown about -> List.of("town");
            case InitiativeError.FoundedInFuture about -> List.of("founded");
            case InitiativeError.JoinedBeforeFounding about -> List.of("joined", "founded");
            case InitiativeError.FounderJoinedLater about -> List.of("joined", "founded");
            case InitiativeError.LeftBeforeJoining about -> List.of("left", "joined", "founded");
            case InitiativeError.StageInFuture about -> List.of("since");
            case InitiativeError.StageBeforeTheLast about -> List.of("since");
            case InitiativeError.StepBackWithoutReason about -> List.of("reason");
            case InitiativeError.UnknownCriteria about -> List.of("criteria");
            case InitiativeError.NoCriterion about -> List.of("criteria");
            case InitiativeError.CountWithoutDefinition about -> List.of("definition");
            case InitiativeError.CountWithoutDate about -> List.of("asOf");
            case InitiativeError.CountInFuture about -> List.of("asOf");
            case InitiativeError.CountBeforeFounding about -> List.of("asOf", "founded");
            case InitiativeError.CountKnown about -> List.of("asOf");
            case InitiativeError.CountWithoutSource about -> List.of("sourceTitle");
            case InitiativeError.SourceInFuture about -> List.of("sourceDate");
            case InitiativeError.SourceTooOld about -> List.of("sourceDate");
            case InitiativeError.AlreadySupporter about -> List.of("organisation");
            case InitiativeError.UnknownSupporter about -> List.of("organisation");
            case InitiativeError.SupportEndsBeforeItBegan about -> List.of("until");
            case InitiativeError.SimilarNetworkKnown about -> List.of();
            case InitiativeError.OrganisationNotThere about -> OrganisationField.of(about);
            case InitiativeError.EndsBeforeFounding about -> List.of("lastDay", "until", "founded");
            case InitiativeError.MembersToCome about -> List.of("lastDay");
            case InitiativeError.SupportersToCome about -> List.of("lastDay");
            case InitiativeError.SupportBeforeFounding about -> List.of("from", "founded");
            case InitiativeError.InitiativeNeverWas about -> List.of();
            case InitiativeError.InitiativeInUse about -> List.of();
            case InitiativeError.RightsOverIt about -> List.of();
            case InitiativeError.InitiativeOver about -> List.of("joined", "since", "asOf", "from");
            case InitiativeError.OutlivesInitiative about -> List.of("left", "until");
            case InitiativeError.InitiativeNotEnded about -> List.of();
            case InitiativeError.NotFound about -> List.of();
            case InitiativeError.NotAllowed about -> List.of();
            case InitiativeError.NotMember about -> List.of();
            case InitiativeError.StageOfNonMember about -> List.of();
            case InitiativeError.NotSupporter about -> List.of();
            case InitiativeError.NothingRecordedSo about -> List.of();
            case InitiativeError.NotEnded about -> List.of();
        };
    }
}
