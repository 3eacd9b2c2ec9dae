package org.knotenpunkt.persistence.partnership.review;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.FRAME;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARTIES;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.DUE;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.OTHER_REVIEW;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.aConclusion;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.aReview;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.handedIn;
import static org.knotenpunkt.persistence.tables.Tables.DROPPED_CONCLUSION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.REVIEW;
import static org.knotenpunkt.persistence.tables.Tables.REVIEW_RATING;
import static org.knotenpunkt.persistence.tables.Tables.REVIEW_SHEET;

import java.util.Set;
import java.util.UUID;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.application.partnership.review.Reviews;
import org.knotenpunkt.application.partnership.review.ReviewsContract;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementFixtures;
import org.knotenpunkt.domain.partnership.review.Conclusion;
import org.knotenpunkt.domain.partnership.review.DroppedConclusion;
import org.knotenpunkt.domain.partnership.review.Review;
import org.knotenpunkt.persistence.partnership.JooqAgreements;
import org.knotenpunkt.persistence.shared.JcsJson;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqReviewsTest implements ReviewsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final JcsJson CANONICAL = new JcsJson();

    @BeforeEach
    void knowTheAgreement() {
        add(LINDENAU.value(), "MUNICIPALITY");
        PARTIES.forEach(party -> add(party.value(), "SCHOOL"));
        POSTGRES.transactional(Agreements.class, new JooqAgreements(POSTGRES.database(), CANONICAL), LINDENAU)
                .save(Agreement.draft(
                        AGREEMENT,
                        LINDENAU,
                        aContent(),
                        ContentDocument.fingerprint(CANONICAL),
                        AgreementFixtures.NOW));
    }

    private static void add(UUID id, String kind) {
        POSTGRES.superuser()
                .insertInto(ORGANISATION, ORGANISATION.ID, ORGANISATION.KIND, ORGANISATION.HOME_MUNICIPALITY_ID)
                .values(id, kind, LINDENAU.value())
                .execute();
    }

    @Override
    public Reviews reviews() {
        return POSTGRES.transactional(Reviews.class, new JooqReviews(POSTGRES.database()), LINDENAU);
    }

    @Test
    void theDatabaseItselfKeepsWhatWasHandedIn() {
        reviews().save(handedIn(aReview(), SCHOOL, 5, 4, 3, 2));
        refused(() -> POSTGRES.superuser()
                .update(REVIEW_RATING)
                .set(REVIEW_RATING.POINTS, (short) 1)
                .execute());
        refused(() -> POSTGRES.superuser().deleteFrom(REVIEW_RATING).execute());
        refused(() -> POSTGRES.superuser()
                .update(REVIEW_SHEET)
                .setNull(REVIEW_SHEET.HANDED_IN_AT)
                .setNull(REVIEW_SHEET.HANDED_IN_BY)
                .where(REVIEW_SHEET.PARTY_ID.eq(SCHOOL.value()))
                .execute());
    }

    @Test
    void theDatabaseItselfKeepsWhatWasConcluded() {
        reviews()
                .save(aReview()
                        .close(Set.copyOf(aReview().awaited()), TODAY, NOW)
                        .flatMap(closed -> closed.conclude(NOW))
                        .orElseThrow());
        refused(() ->
                POSTGRES.superuser().update(REVIEW).setNull(REVIEW.CONCLUDED_AT).execute());
    }

    @Test
    void theDatabaseItselfKeepsWhatWasDropped() {
        var criterion = aReview().criteria().getFirst();
        reviews()
                .save(aReview()
                        .close(Set.copyOf(aReview().awaited()), TODAY, NOW)
                        .flatMap(closed -> closed.draw(aConclusion(criterion, new Conclusion.Decision.NewGoal())))
                        .flatMap(drawn -> drawn.conclude(NOW))
                        .orElseThrow());
        reviews()
                .drop(new DroppedConclusion(
                        aReview().id(), LINDENAU, criterion, "There is no room", NOW, AgreementFixtures.ACCOUNT));
        refused(() -> POSTGRES.superuser()
                .update(DROPPED_CONCLUSION)
                .set(DROPPED_CONCLUSION.REASON, "For another reason")
                .execute());
        refused(() -> POSTGRES.superuser().deleteFrom(DROPPED_CONCLUSION).execute());
    }

    private static void refused(Runnable change) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(change::run)
                .withMessageContaining("does not change");
    }

    @Test
    void theDatabaseItselfKnowsOneRoundAtATime() {
        reviews().save(aReview());
        var second = Review.open(OTHER_REVIEW, anAgreement(), FRAME, TODAY, DUE, TODAY, NOW)
                .orElseThrow();
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> reviews().save(second));
    }
}
