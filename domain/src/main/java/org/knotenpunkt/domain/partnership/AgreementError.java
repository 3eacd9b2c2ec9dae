package org.knotenpunkt.domain.partnership;

import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.ContentError;
import org.knotenpunkt.domain.partnership.content.Gap;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.partnership.kind.KindRef;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;
import org.knotenpunkt.domain.shared.OthersCould;

/** Why something about an agreement was refused. */
public sealed interface AgreementError extends DomainError {
    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** There is no agreement with the id. */
    record UnknownAgreement(AgreementId id) implements AgreementError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** There is no such kind of agreement, or no such edition of it. */
    record UnknownKind(KindRef ref) implements AgreementError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The organisation that is to be a party is none that we know. */
    record UnknownOrganisation(OrganisationId organisation) implements AgreementError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The agreement has no version of the number; one that was discarded is gone for good. */
    record UnknownVersion(int number) implements AgreementError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** There is no draft to work on. */
    record NoDraft() implements AgreementError {}

    /** Its only draft was discarded: nothing is left of it. */
    record GivenUp() implements AgreementError {
        @Override
        public Kind kind() {
            return Kind.GONE;
        }
    }

    /** There is a draft already; people work on one at a time. */
    record DraftThere(int number) implements AgreementError {}

    /** Nobody has been asked yet whether they agree. */
    record NotProposed(int number) implements AgreementError {}

    /** What was read is not what the version says by now, and it has not been proposed again yet. */
    record ChangedSince(int number) implements AgreementError {}

    /** It is what everybody is asked about already. */
    record ProposedAlready(int number) implements AgreementError {}

    /** Something is missing before anybody can be asked. */
    record Incomplete(List<Gap> gaps) implements AgreementError {
        public Incomplete {
            gaps = List.copyOf(gaps);
        }
    }

    /** The draft says the same as what is in force. */
    record NothingChanged(int number) implements AgreementError {}

    /** What was to be approved is not what the version says by now. */
    record OtherContent(ContentHash seen, ContentHash current) implements AgreementError {}

    /** The party has approved it already. */
    record ApprovedAlready(OrganisationId party, LocalDate on) implements AgreementError {}

    /** Nobody signs in the future. */
    record SignedInTheFuture(LocalDate on) implements AgreementError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /**
     * What was concluded on paper was proposed before it was recorded, not too long ago, and not before what it follows holds.
     *
     * @param latest today
     */
    record NotProposedThen(LocalDate on, LocalDate earliest, LocalDate latest) implements AgreementError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Nobody has signed a text before it was proposed. */
    record SignedTooEarly(LocalDate on, LocalDate earliest) implements AgreementError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** What follows a version in force needs an amendment that says why. */
    record AmendmentMissing() implements AgreementError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** No such disagreement was about the agreement that could have led to an amendment of it. */
    record LedByNoDisagreement(DisagreementId disagreement) implements AgreementError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** No version of it has been agreed yet. */
    record NeverAgreed() implements AgreementError {}

    /** It has ended, or an end of it is known. */
    record Ended(LocalDate lastDay) implements AgreementError {}

    /** No end of it is known that could be taken back. */
    record NotEnded() implements AgreementError {}

    /** The party has left, or it is known when it will. */
    record LeftAlready(OrganisationId party, LocalDate lastDay) implements AgreementError {}

    /** It would end before it begins. */
    record EndsBeforeItBegins(LocalDate since) implements AgreementError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** One party alone can end it on this day at the earliest. */
    record NoticeTooShort(LocalDate earliest) implements AgreementError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /**
     * The person holds no function on the day that may sign for the organisation.
     *
     * @param person whether it is known who the person is
     */
    record MandateMissing(OrganisationId organisation, LocalDate on, boolean person, List<Mandate> others)
            implements AgreementError, OthersCould {
        public MandateMissing {
            others = List.copyOf(others);
        }

        @Override
        public List<String> couldInstead() {
            return others.stream().map(Mandate::name).distinct().toList();
        }

        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }
    }

    /** The actor does not speak for the party: a right in all of the town is not enough. */
    record NotSpeakingFor(OrganisationId party) implements AgreementError {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }
    }

    /** The agreement has no such file. */
    record FileMissing(FileId file) implements AgreementError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** What was given as a signed PDF is none: there is no electronic signature in it. */
    record FileNotSigned(FileId file) implements AgreementError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** What was to be taken over is no transcript of an agreement, or one in a format that is unknown here. */
    record NoTranscript() implements AgreementError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The transcript is of an agreement in another town. */
    record OfAnotherTown() implements AgreementError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** A version says something else than what was agreed: its content has another hash. */
    record ForgedContent(int number, ContentHash stated, ContentHash found) implements AgreementError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Not each party has said yes, once and to exactly this content, since it was proposed and before it began to hold. */
    record ApprovalsNotComplete(int number) implements AgreementError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The versions form no chain, or its ending does not fit. */
    record BrokenChain() implements AgreementError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Goals or contributions of which the transcript speaks belong to another agreement that is known here. */
    record PartsOfAnother() implements AgreementError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Organisations of which the transcript speaks are unknown here under their ids. */
    record UnknownOrganisations(List<String> names) implements AgreementError {
        public UnknownOrganisations {
            names = List.copyOf(names);
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The agreement is known here, and not as the transcript has it. */
    record KnownOtherwise(AgreementId id) implements AgreementError {}

    /** It does not fit into what the agreement says. */
    record NotFitting(ContentError reason) implements AgreementError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }

    /** The actor may not do this. */
    record NotAllowed(Denial reason) implements AgreementError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }
}
