package org.knotenpunkt.persistence.partnership.deadline;

import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARTIES;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_RELEASE;
import static org.knotenpunkt.persistence.tables.Tables.DELIVERY;
import static org.knotenpunkt.persistence.tables.Tables.DISAGREEMENT;
import static org.knotenpunkt.persistence.tables.Tables.DISAGREEMENT_CONSENT;
import static org.knotenpunkt.persistence.tables.Tables.DISAGREEMENT_PARTY;
import static org.knotenpunkt.persistence.tables.Tables.DISAGREEMENT_PROPOSAL;
import static org.knotenpunkt.persistence.tables.Tables.GOAL_RATING;
import static org.knotenpunkt.persistence.tables.Tables.GOAL_VALUE;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE;
import static org.knotenpunkt.persistence.tables.Tables.QUALITY_FRAME;
import static org.knotenpunkt.persistence.tables.Tables.REVIEW;
import static org.knotenpunkt.persistence.tables.Tables.REVIEW_SHEET;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.AgreementsContract;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.application.partnership.deadline.DeadlineQueries;
import org.knotenpunkt.application.partnership.deadline.DeadlineQueriesContract;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Fingerprint;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.progress.CountMethod;
import org.knotenpunkt.domain.partnership.progress.GoalRating;
import org.knotenpunkt.domain.partnership.progress.GoalValue;
import org.knotenpunkt.domain.partnership.progress.GoalValueId;
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
        KnownParties.know(POSTGRES, OUTSIDER);
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
        PARTIES.forEach(party -> POSTGRES.superuser()
                .insertInto(REVIEW_SHEET)
                .set(REVIEW_SHEET.MUNICIPALITY_ID, LINDENAU.value())
                .set(REVIEW_SHEET.REVIEW_ID, review)
                .set(REVIEW_SHEET.PARTY_ID, party.value())
                .set(REVIEW_SHEET.POSITION, (short) PARTIES.indexOf(party))
                .set(REVIEW_SHEET.NAME, "Somebody")
                .set(REVIEW_SHEET.ROLE, "PARTY")
                .set(REVIEW_SHEET.SIDE, "OTHERS")
                .set(REVIEW_SHEET.REVISION, 0L)
                .execute());
    }

    @Override
    public void handIn(UUID review, OrganisationId party) {
        POSTGRES.superuser()
                .update(REVIEW_SHEET)
                .set(REVIEW_SHEET.HANDED_IN_AT, NOW.atOffset(ZoneOffset.UTC))
                .set(REVIEW_SHEET.HANDED_IN_BY, UUID.randomUUID())
                .where(REVIEW_SHEET.REVIEW_ID.eq(review))
                .and(REVIEW_SHEET.PARTY_ID.eq(party.value()))
                .execute();
    }

    /** And, taken back, a great one of the same day. */
    @Override
    public void measure(GoalValue value) {
        record(value, null);
        record(
                new GoalValue(
                        new GoalValueId(UUID.randomUUID()),
                        value.day(),
                        CountMethod.COUNTED,
                        new BigDecimal("1000"),
                        value.source(),
                        value.at(),
                        value.by()),
                NOW.atOffset(ZoneOffset.UTC));
    }

    private static void record(GoalValue value, @Nullable OffsetDateTime withdrawn) {
        POSTGRES.superuser()
                .insertInto(GOAL_VALUE)
                .set(GOAL_VALUE.MUNICIPALITY_ID, LINDENAU.value())
                .set(GOAL_VALUE.ID, value.id().value())
                .set(GOAL_VALUE.GOAL_ID, CAFE.value())
                .set(GOAL_VALUE.DAY, value.day())
                .set(GOAL_VALUE.METHOD, value.method().name())
                .set(GOAL_VALUE.VALUE, value.value())
                .set(GOAL_VALUE.SOURCE, value.source())
                .set(GOAL_VALUE.RECORDED_AT, value.at().atOffset(ZoneOffset.UTC))
                .set(GOAL_VALUE.RECORDED_BY, value.by())
                .set(GOAL_VALUE.WITHDRAWN_AT, withdrawn)
                .set(GOAL_VALUE.WITHDRAWN_BY, withdrawn == null ? null : UUID.randomUUID())
                .set(GOAL_VALUE.WITHDRAWN_REASON, withdrawn == null ? null : "Counted twice")
                .execute();
    }

    @Override
    public void rate(GoalRating rating) {
        POSTGRES.superuser()
                .insertInto(GOAL_RATING)
                .set(GOAL_RATING.MUNICIPALITY_ID, LINDENAU.value())
                .set(GOAL_RATING.ID, rating.id().value())
                .set(GOAL_RATING.GOAL_ID, CAFE.value())
                .set(GOAL_RATING.SCHOOL_YEAR, rating.year().start())
                .set(GOAL_RATING.VERDICT, rating.verdict().name())
                .set(GOAL_RATING.REASON, rating.reason())
                .set(GOAL_RATING.NEXT_STEP, rating.next().name())
                .set(GOAL_RATING.RECORDED_AT, rating.at().atOffset(ZoneOffset.UTC))
                .set(GOAL_RATING.RECORDED_BY, rating.by())
                .execute();
    }

    /** After another wording with another day, on which not all agreed. */
    @Override
    public void resolve(UUID disagreement, LocalDate until) {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        var dsl = POSTGRES.superuser();
        dsl.insertInto(DISAGREEMENT)
                .set(DISAGREEMENT.MUNICIPALITY_ID, LINDENAU.value())
                .set(DISAGREEMENT.ID, disagreement)
                .set(DISAGREEMENT.AGREEMENT_ID, AGREEMENT.value())
                .set(DISAGREEMENT.KIND, "DEVIATION")
                .set(DISAGREEMENT.TEXT, "Otherwise")
                .set(DISAGREEMENT.PARTY_ID, SCHOOL.value())
                .set(DISAGREEMENT.RAISED_ON, TODAY)
                .set(DISAGREEMENT.RAISED_AT, now)
                .set(DISAGREEMENT.RAISED_BY, UUID.randomUUID())
                .set(DISAGREEMENT.STATE, "RESOLVED")
                .set(DISAGREEMENT.VERSION, 1L)
                .execute();
        dsl.insertInto(DISAGREEMENT_PARTY)
                .set(DISAGREEMENT_PARTY.MUNICIPALITY_ID, LINDENAU.value())
                .set(DISAGREEMENT_PARTY.DISAGREEMENT_ID, disagreement)
                .set(DISAGREEMENT_PARTY.PARTY_ID, SCHOOL.value())
                .set(DISAGREEMENT_PARTY.POSITION, (short) 0)
                .execute();
        propose(disagreement, 1, until.minusDays(1));
        propose(disagreement, 2, until);
        dsl.insertInto(DISAGREEMENT_CONSENT)
                .set(DISAGREEMENT_CONSENT.MUNICIPALITY_ID, LINDENAU.value())
                .set(DISAGREEMENT_CONSENT.DISAGREEMENT_ID, disagreement)
                .set(DISAGREEMENT_CONSENT.NUMBER, 2)
                .set(DISAGREEMENT_CONSENT.PARTY_ID, SCHOOL.value())
                .set(DISAGREEMENT_CONSENT.POSITION, (short) 0)
                .set(DISAGREEMENT_CONSENT.CONSENTED_AT, NOW.atOffset(ZoneOffset.UTC))
                .set(DISAGREEMENT_CONSENT.CONSENTED_BY, UUID.randomUUID())
                .execute();
    }

    private static void propose(UUID disagreement, int number, LocalDate until) {
        POSTGRES.superuser()
                .insertInto(DISAGREEMENT_PROPOSAL)
                .set(DISAGREEMENT_PROPOSAL.MUNICIPALITY_ID, LINDENAU.value())
                .set(DISAGREEMENT_PROPOSAL.DISAGREEMENT_ID, disagreement)
                .set(DISAGREEMENT_PROPOSAL.NUMBER, number)
                .set(DISAGREEMENT_PROPOSAL.PARTY_ID, SCHOOL.value())
                .set(DISAGREEMENT_PROPOSAL.TEXT, "So be it")
                .set(DISAGREEMENT_PROPOSAL.UNTIL_ON, until)
                .set(DISAGREEMENT_PROPOSAL.RESPONSIBLE_ID, SCHOOL.value())
                .set(DISAGREEMENT_PROPOSAL.PROPOSED_AT, OffsetDateTime.now(ZoneOffset.UTC))
                .set(DISAGREEMENT_PROPOSAL.PROPOSED_BY, UUID.randomUUID())
                .execute();
    }

    @Override
    public void release(UUID release, String network, LocalDate from, LocalDate until) {
        var dsl = POSTGRES.superuser();
        var id = UUID.nameUUIDFromBytes(network.getBytes(StandardCharsets.UTF_8));
        dsl.insertInto(INITIATIVE)
                .set(INITIATIVE.ID, id)
                .set(INITIATIVE.NAME, network)
                .set(INITIATIVE.FOUNDED, "2020")
                .set(INITIATIVE.VERSION, 1L)
                .onConflictDoNothing()
                .execute();
        dsl.insertInto(AGREEMENT_RELEASE)
                .set(AGREEMENT_RELEASE.MUNICIPALITY_ID, LINDENAU.value())
                .set(AGREEMENT_RELEASE.ID, release)
                .set(AGREEMENT_RELEASE.AGREEMENT_ID, AGREEMENT.value())
                .set(AGREEMENT_RELEASE.INITIATIVE_ID, id)
                .set(AGREEMENT_RELEASE.PURPOSE, "For all to learn")
                .set(AGREEMENT_RELEASE.VALID_FROM, from)
                .set(AGREEMENT_RELEASE.VALID_UNTIL, until)
                .set(AGREEMENT_RELEASE.GIVEN_BY, UUID.randomUUID())
                .set(AGREEMENT_RELEASE.GIVEN_AT, OffsetDateTime.now(ZoneOffset.UTC))
                .set(AGREEMENT_RELEASE.VERSION, 1L)
                .execute();
    }

    @Override
    public void revoke(UUID release) {
        POSTGRES.superuser()
                .update(AGREEMENT_RELEASE)
                .set(AGREEMENT_RELEASE.REVOKED_AT, OffsetDateTime.now(ZoneOffset.UTC))
                .set(AGREEMENT_RELEASE.REVOKED_BY, UUID.randomUUID())
                .set(AGREEMENT_RELEASE.REVOCATION_REASON, "Not any more")
                .where(AGREEMENT_RELEASE.ID.eq(release))
                .execute();
    }
}
