package org.knotenpunkt.domain.partnership;

import static org.knotenpunkt.domain.partnership.PartnershipAction.ACT_FOR_PARTY;
import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;
import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_AGREEMENTS;
import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_RELEASED_AGREEMENTS;
import static org.knotenpunkt.domain.partnership.PartnershipAction.RECORD_PROGRESS;
import static org.knotenpunkt.domain.partnership.PartnershipAction.RELEASE_AGREEMENT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Permission;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.domain.shared.Scope;

/** The kinds of records of this feature, and who sees and changes one of each. */
public enum PartnershipRecordKind implements RecordKind {
    AGREEMENT;

    /**
     * An agreement as it is called on a day, with what becomes of it.
     *
     * @param offices the networks to whose offices it is released on the day
     */
    public static KnownRecord of(Agreement agreement, Collection<InitiativeId> offices, LocalDate today) {
        return known(agreement.id(), agreement.shownOn(today).content().title(), agreement.places(), offices);
    }

    /**
     * An agreement as it is known outside of its town, where it is released.
     *
     * @param title what it is called there on the day
     * @param agreed what can be read of it there
     * @param offices the networks to whose offices it is released on the day, as far as they are known
     */
    public static KnownRecord ofReleased(
            AgreementId id,
            String title,
            MunicipalityId town,
            Stream<AgreementContent> agreed,
            Collection<InitiativeId> offices) {
        return known(id, title, Agreement.places(town, agreed), offices);
    }

    /** @param places the town first */
    private static KnownRecord known(
            AgreementId id, String title, List<Scope> places, Collection<InitiativeId> offices) {
        var town = places.getFirst();
        return new KnownRecord(
                AGREEMENT,
                id.value(),
                title,
                town,
                Stream.concat(
                                inAny(places, READ_AGREEMENTS),
                                offices.stream()
                                        .map(network -> new Permission(
                                                READ_RELEASED_AGREEMENTS, new Scope.Initiative(network.value()))))
                        .toList(),
                Stream.of(
                                Stream.of(
                                        new Permission(DRAFT_AGREEMENT, town), new Permission(RELEASE_AGREEMENT, town)),
                                inAny(places, ACT_FOR_PARTY),
                                inAny(places, RECORD_PROGRESS))
                        .flatMap(permissions -> permissions)
                        .toList());
    }

    /** By what an agreement is seen, and all that belongs to it. */
    public static List<Permission> seeing(Agreement agreement) {
        return inAny(agreement.places(), READ_AGREEMENTS).toList();
    }

    private static Stream<Permission> inAny(List<Scope> places, Action action) {
        return places.stream().map(place -> new Permission(action, place));
    }
}
