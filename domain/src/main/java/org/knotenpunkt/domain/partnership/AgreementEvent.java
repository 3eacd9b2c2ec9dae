package org.knotenpunkt.domain.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.file.FileType;
import org.knotenpunkt.domain.partnership.kind.KindRef;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Something that has happened to an agreement. It tells which version, and never what it says. */
public sealed interface AgreementEvent extends DomainEvent {
    AgreementId agreement();

    @Override
    default UUID subject() {
        return agreement().value();
    }

    /** A version was begun. */
    record VersionDrafted(
            AgreementId agreement,
            MunicipalityId municipality,
            KindRef kind,
            int number,
            @Nullable Integer follows,
            Instant at)
            implements AgreementEvent {}

    /**
     * A draft says something else.
     *
     * @param cancelled the parties whose approval of what it said before counts no more
     */
    record DraftRevised(
            AgreementId agreement,
            MunicipalityId municipality,
            int number,
            ContentHash hash,
            List<OrganisationId> cancelled,
            Instant at)
            implements AgreementEvent {
        public DraftRevised {
            cancelled = List.copyOf(cancelled);
        }
    }

    /** A draft was given up; its number is never used again. */
    record DraftDiscarded(
            AgreementId agreement, MunicipalityId municipality, int number, List<OrganisationId> cancelled, Instant at)
            implements AgreementEvent {
        public DraftDiscarded {
            cancelled = List.copyOf(cancelled);
        }
    }

    /** All parties are asked whether they agree. */
    record VersionProposed(AgreementId agreement, MunicipalityId municipality, int number, ContentHash hash, Instant at)
            implements AgreementEvent {}

    /** A party has agreed. */
    record VersionApproved(
            AgreementId agreement,
            MunicipalityId municipality,
            int number,
            ContentHash hash,
            OrganisationId party,
            ApprovalWay way,
            Instant at)
            implements AgreementEvent {}

    /** A party has said no. */
    record VersionRefused(
            AgreementId agreement,
            MunicipalityId municipality,
            int number,
            ContentHash hash,
            OrganisationId party,
            Instant at)
            implements AgreementEvent {}

    /** All have agreed: the version holds from the day on. */
    record VersionAgreed(
            AgreementId agreement,
            MunicipalityId municipality,
            int number,
            ContentHash hash,
            @Nullable Integer follows,
            LocalDate since,
            Instant at)
            implements AgreementEvent {}

    /**
     * What was agreed in another installation is known here.
     *
     * @param number that of the version that was agreed last
     */
    record AgreementTakenOver(
            AgreementId agreement, MunicipalityId municipality, int number, ContentHash hash, Instant at)
            implements AgreementEvent {}

    /** It ends with the day. */
    record AgreementEnded(
            AgreementId agreement, MunicipalityId municipality, LocalDate lastDay, Ending.Way way, Instant at)
            implements AgreementEvent {}

    /** Its ending was taken back. */
    record AgreementReopened(AgreementId agreement, MunicipalityId municipality, Instant at)
            implements AgreementEvent {}

    /** A party leaves with the day. */
    record PartyLeft(
            AgreementId agreement,
            MunicipalityId municipality,
            OrganisationId party,
            LocalDate lastDay,
            Ending.Way way,
            Instant at)
            implements AgreementEvent {}

    /** A file came to it. */
    record FileAttached(AgreementId agreement, MunicipalityId municipality, FileId file, FileType content, Instant at)
            implements AgreementEvent {}

    /** A file was removed to which nothing referred. */
    record FileRemoved(AgreementId agreement, MunicipalityId municipality, FileId file, Instant at)
            implements AgreementEvent {}
}
