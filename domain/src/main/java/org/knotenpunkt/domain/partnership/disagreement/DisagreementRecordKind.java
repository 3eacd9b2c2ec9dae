package org.knotenpunkt.domain.partnership.disagreement;

import static org.knotenpunkt.domain.partnership.PartnershipAction.ACT_FOR_PARTY;
import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.PartnershipRecordKind;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.Permission;
import org.knotenpunkt.domain.shared.RecordKind;

/** The kinds of records of disagreements, and who sees and changes one of each. */
public enum DisagreementRecordKind implements RecordKind {
    DISAGREEMENT;

    /** A disagreement, which is called like its agreement on a day. It is seen with that, and changed by those whom it concerns. */
    public static KnownRecord of(Disagreement disagreement, Agreement agreement, LocalDate today) {
        return new KnownRecord(
                DISAGREEMENT,
                disagreement.id().value(),
                agreement.shownOn(today).content().title(),
                disagreement.scope(),
                PartnershipRecordKind.seeing(agreement),
                Stream.concat(
                                Stream.of(new Permission(DRAFT_AGREEMENT, disagreement.scope())),
                                disagreement.places().stream().map(place -> new Permission(ACT_FOR_PARTY, place)))
                        .toList());
    }
}
