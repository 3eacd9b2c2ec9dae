package org.knotenpunkt.persistence.partnership.deadline;

import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.persistence.tables.Tables.DELIVERY;
import static org.knotenpunkt.persistence.tables.Tables.QUALITY_FRAME;
import static org.knotenpunkt.persistence.tables.Tables.REVIEW;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.AgreementsContract;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.application.partnership.deadline.DeadlineQueries;
import org.knotenpunkt.application.partnership.deadline.DeadlineQueriesContract;
import org.knotenpunkt.domain.partnership.Fingerprint;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.persistence.partnership.JooqAgreements;
import org.knotenpunkt.persistence.partnership.KnownParties;
import org.knotenpunkt.persistence.shared.JcsJson;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqDeadlinesTest implements DeadlineQueriesContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final JcsJson CANONICAL = new JcsJson();

    @BeforeEach
    void knowTheParties() {
        KnownParties.in(POSTGRES);
    }

    @Override
    public DeadlineQueries deadlines() {
        return POSTGRES.transactional(DeadlineQueries.class, new JooqDeadlines(POSTGRES.database()), LINDENAU);
    }

    @Override
    public AgreementsContract store() {
        return new AgreementsContract() {
            @Override
            public Agreements agreements() {
                return POSTGRES.transactional(
                        Agreements.class, new JooqAgreements(POSTGRES.database(), CANONICAL), LINDENAU);
            }

            @Override
            public Fingerprint fingerprint() {
                return ContentDocument.fingerprint(CANONICAL);
            }
        };
    }

    /** And as much once more, which was taken back. */
    @Override
    public void give(ContributionId contribution, BigDecimal amount) {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        POSTGRES.superuser()
                .insertInto(DELIVERY)
                .columns(
                        DELIVERY.MUNICIPALITY_ID,
                        DELIVERY.ID,
                        DELIVERY.CONTRIBUTION_ID,
                        DELIVERY.DAY,
                        DELIVERY.AMOUNT,
                        DELIVERY.RECORDED_AT,
                        DELIVERY.RECORDED_BY,
                        DELIVERY.WITHDRAWN_AT,
                        DELIVERY.WITHDRAWN_BY)
                .values(
                        LINDENAU.value(),
                        UUID.randomUUID(),
                        contribution.value(),
                        TODAY,
                        amount,
                        now,
                        UUID.randomUUID(),
                        null,
                        null)
                .values(
                        LINDENAU.value(),
                        UUID.randomUUID(),
                        contribution.value(),
                        TODAY,
                        amount,
                        now,
                        UUID.randomUUID(),
                        now,
                        UUID.randomUUID())
                .execute();
    }

    @Override
    public void open(UUID review, LocalDate from, LocalDate due) {
        var frame = POSTGRES.superuser().fetchAny(QUALITY_FRAME);
        POSTGRES.superuser()
                .insertInto(REVIEW)
                .set(REVIEW.MUNICIPALITY_ID, LINDENAU.value())
                .set(REVIEW.ID, review)
                .set(REVIEW.AGREEMENT_ID, AGREEMENT.value())
                .set(REVIEW.FRAME_CODE, frame == null ? "" : frame.getCode())
                .set(REVIEW.FRAME_EDITION, frame == null ? (short) 0 : frame.getEdition())
                .set(REVIEW.CRITERIA, new String[] {"any"})
                .set(REVIEW.OPENS_ON, from)
                .set(REVIEW.DUE_ON, due)
                .set(REVIEW.VERSION, 1L)
                .execute();
    }
}
