package org.knotenpunkt.domain.partnership.review;

import static org.knotenpunkt.domain.partnership.PartnershipAction.ACT_FOR_PARTY;
import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.PartnershipRecordKind;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.Permission;
import org.knotenpunkt.domain.shared.RecordKind;

/** The kinds of records of joint reviews, and who sees and changes one of each. */
public enum ReviewRecordKind implements RecordKind {
    REVIEW;

    /** A review, which is called like its agreement on a day. It is seen with that, and changed by those who are asked. */
    public static KnownRecord of(Review review, Agreement agreement, LocalDate today) {
        return new KnownRecord(
                REVIEW,
                review.id().value(),
                agreement.shownOn(today).content().title(),
                review.scope(),
                PartnershipRecordKind.seeing(agreement),
                Stream.concat(
                                Stream.of(new Permission(DRAFT_AGREEMENT, review.scope())),
                                review.places().stream().map(place -> new Permission(ACT_FOR_PARTY, place)))
                        .toList());
    }
}
