package org.knotenpunkt.domain.partnership;

import static org.knotenpunkt.domain.partnership.PartnershipAction.ACT_FOR_PARTY;
import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;
import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_AGREEMENTS;
import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_RELEASED_AGREEMENTS;
import static org.knotenpunkt.domain.partnership.PartnershipAction.RECORD_PROGRESS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.KnownRecord;
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
        return new KnownRecord(
                AGREEMENT,
                agreement.id().value(),
                agreement.shownOn(today).content().title(),
                agreement.scope(),
                Stream.concat(
                                seeing(agreement).stream(),
                                offices.stream()
                                        .map(network -> new Permission(
                                                READ_RELEASED_AGREEMENTS, new Scope.Initiative(network.value()))))
                        .toList(),
                Stream.of(
                                Stream.of(new Permission(DRAFT_AGREEMENT, agreement.scope())),
                                inAny(agreement, ACT_FOR_PARTY),
                                inAny(agreement, RECORD_PROGRESS))
                        .flatMap(permissions -> permissions)
                        .toList());
    }

    /** By what an agreement is seen, and all that belongs to it. */
    public static List<Permission> seeing(Agreement agreement) {
        return inAny(agreement, READ_AGREEMENTS).toList();
    }

    private static Stream<Permission> inAny(Agreement agreement, Action action) {
        return agreement.places().stream().map(place -> new Permission(action, place));
    }
}
