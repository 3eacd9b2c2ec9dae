package org.knotenpunkt.domain.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;

/** Something that has happened in a network of towns. It belongs to no town alone: who is a member is public. */
public sealed interface InitiativeEvent extends DomainEvent {
    InitiativeId initiative();

    @Override
    default UUID subject() {
        return initiative().value();
    }

    @Override
    default @Nullable MunicipalityId municipality() {
        return null;
    }

    /** A network was founded. */
    record InitiativeFounded(InitiativeId initiative, PartialDate founded, Instant at) implements InitiativeEvent {}

    /** An organisation began to carry the network. */
    record SupportBegun(InitiativeId initiative, OrganisationId organisation, Instant at) implements InitiativeEvent {}

    /** An organisation stops to carry the network after the day. */
    record SupportEnded(InitiativeId initiative, OrganisationId organisation, LocalDate until, Instant at)
            implements InitiativeEvent {}

    /** A town joined; the date is null where it is not known. */
    record TownJoined(
            InitiativeId initiative,
            MunicipalityId town,
            @Nullable PartialDate joined,
            Instant at) implements InitiativeEvent {}

    /** A town left. */
    record TownLeft(InitiativeId initiative, MunicipalityId town, PartialDate left, Instant at)
            implements InitiativeEvent {}

    /** A town reached a stage, or stepped back to one. */
    record StageReached(InitiativeId initiative, MunicipalityId town, MemberStage stage, PartialDate since, Instant at)
            implements InitiativeEvent {}

    /** A count that somebody published was recorded. */
    record CountRecorded(InitiativeId initiative, int count, PartialDate asOf, Instant at) implements InitiativeEvent {}

    /** The network is called otherwise or was founded at another time than was thought. */
    record InitiativeCorrected(InitiativeId initiative, PartialDate founded, Instant at) implements InitiativeEvent {}

    /**
     * Something recorded about the network was never true.
     *
     * @param other the town or organisation of which it was said, if any
     */
    record InitiativeFactWithdrawn(
            InitiativeId initiative,
            InitiativeFact fact,
            @Nullable UUID other,
            Instant at) implements InitiativeEvent {}

    /** A town joined at another time or as something else than was thought; the date is null where it is not known. */
    record MembershipCorrected(
            InitiativeId initiative,
            MunicipalityId town,
            @Nullable PartialDate joined,
            Instant at) implements InitiativeEvent {}

    /** A town has not left, though that was recorded. */
    record MembershipReopened(InitiativeId initiative, MunicipalityId town, Instant at) implements InitiativeEvent {}

    /** An organisation still carries the network, though an end was recorded. */
    record SupportReopened(InitiativeId initiative, OrganisationId organisation, Instant at)
            implements InitiativeEvent {}

    /** The network exists no longer than the day. */
    record InitiativeEnded(InitiativeId initiative, LocalDate lastDay, Instant at) implements InitiativeEvent {}

    /** The network still exists, though an end was recorded. */
    record InitiativeReopened(InitiativeId initiative, Instant at) implements InitiativeEvent {}

    /** There never was such a network: it was set up in error. */
    record InitiativeWithdrawn(InitiativeId initiative, Instant at) implements InitiativeEvent {}
}
