package org.knotenpunkt.persistence.partnership;

import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_RELEASE;
import static org.knotenpunkt.persistence.tables.Tables.DISAGREEMENT;
import static org.knotenpunkt.persistence.tables.Tables.DISAGREEMENT_CONSENT;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE;
import static org.knotenpunkt.persistence.tables.Tables.REVIEW;

import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.Field;
import org.jooq.SelectField;
import org.knotenpunkt.application.partnership.Occasions;
import org.knotenpunkt.application.partnership.Occasions.Disputed;
import org.knotenpunkt.application.partnership.Occasions.Released;
import org.knotenpunkt.application.partnership.Occasions.Reviewed;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementKind;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementState;
import org.knotenpunkt.domain.partnership.review.ReviewId;
import org.knotenpunkt.domain.shared.Validity;

/** What has come about with an agreement, as a field of a query over the table of agreements. */
final class OccasionFields {
    private static final Field<List<Reviewed>> REVIEWS = multiset(select(
                            REVIEW.ID.convertFrom(ReviewId::new),
                            REVIEW.OPENS_ON,
                            REVIEW.CLOSED_AT.convertFrom(nullOnAllNull(OffsetDateTime::toInstant)),
                            REVIEW.CONCLUDED_AT.convertFrom(nullOnAllNull(OffsetDateTime::toInstant)))
                    .from(REVIEW)
                    .where(REVIEW.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                    .and(REVIEW.AGREEMENT_ID.eq(AGREEMENT.ID))
                    .orderBy(REVIEW.OPENS_ON.desc(), REVIEW.ID.desc()))
            .convertFrom(rows -> rows.map(mapping(Reviewed::new)));

    /** When the last party has agreed to what is proposed in the disagreement at hand; null if none has agreed to anything. */
    private static final Field<OffsetDateTime> CONSENTED_AT = field(select(max(DISAGREEMENT_CONSENT.CONSENTED_AT))
            .from(DISAGREEMENT_CONSENT)
            .where(DISAGREEMENT_CONSENT.MUNICIPALITY_ID.eq(DISAGREEMENT.MUNICIPALITY_ID))
            .and(DISAGREEMENT_CONSENT.DISAGREEMENT_ID.eq(DISAGREEMENT.ID))
            .and(DISAGREEMENT.STATE.eq(inline(DisagreementState.RESOLVED.name()))));

    private static final Field<List<Disputed>> DISPUTES = multiset(select(
                            DISAGREEMENT.ID.convertFrom(DisagreementId::new),
                            DISAGREEMENT.KIND.convertFrom(DisagreementKind::valueOf),
                            DISAGREEMENT.PARTY_ID.convertFrom(OrganisationId::new),
                            DISAGREEMENT.RAISED_ON,
                            DISAGREEMENT.STATE.convertFrom(DisagreementState::valueOf),
                            coalesce(DISAGREEMENT.ENDED_AT, CONSENTED_AT)
                                    .convertFrom(nullOnAllNull(OffsetDateTime::toInstant)))
                    .from(DISAGREEMENT)
                    .where(DISAGREEMENT.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                    .and(DISAGREEMENT.AGREEMENT_ID.eq(AGREEMENT.ID))
                    .orderBy(DISAGREEMENT.RAISED_ON.desc(), DISAGREEMENT.ID.desc()))
            .convertFrom(rows -> rows.map(mapping(Disputed::new)));

    private static final Field<List<Released>> RELEASES = multiset(select(
                            INITIATIVE.NAME,
                            row(AGREEMENT_RELEASE.VALID_FROM, AGREEMENT_RELEASE.VALID_UNTIL)
                                    .mapping(Validity::new),
                            AGREEMENT_RELEASE.GIVEN_AT.convertFrom(OffsetDateTime::toInstant),
                            AGREEMENT_RELEASE.REVOKED_AT.convertFrom(nullOnAllNull(OffsetDateTime::toInstant)))
                    .from(AGREEMENT_RELEASE)
                    .join(INITIATIVE)
                    .on(INITIATIVE.ID.eq(AGREEMENT_RELEASE.INITIATIVE_ID))
                    .where(AGREEMENT_RELEASE.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                    .and(AGREEMENT_RELEASE.AGREEMENT_ID.eq(AGREEMENT.ID))
                    .orderBy(AGREEMENT_RELEASE.GIVEN_AT.desc(), AGREEMENT_RELEASE.ID.desc()))
            .convertFrom(rows -> rows.map(mapping(Released::new)));

    /** All of it. */
    static final SelectField<Occasions> ALL = row(REVIEWS, DISPUTES, RELEASES).mapping(Occasions::new);

    private OccasionFields() {}
}
