package org.knotenpunkt.application.partnership.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.FINGERPRINT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.HOURS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.MONEY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OTHER_AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.aDelivery;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.aRating;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.aWithdrawal;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.counted;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.estimated;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.notHeld;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.valueId;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.progress.Ledger;
import org.knotenpunkt.domain.partnership.progress.NextStep;
import org.knotenpunkt.domain.partnership.progress.Recordings;
import org.knotenpunkt.domain.partnership.progress.Verdict;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Withdrawn;

/**
 * What every {@link ProgressRecords} does. A class that implements this runs it against one; the agreement that is drafted by {@link
 * org.knotenpunkt.domain.partnership.AgreementFixtures} is known there.
 */
public interface ProgressRecordsContract {
    Agreement LINDENAU_AGREES = Agreement.draft(AGREEMENT, LINDENAU, aContent(), FINGERPRINT, NOW);
    Agreement OTHERS_AGREE = Agreement.draft(OTHER_AGREEMENT, LINDENAU, aContent(), FINGERPRINT, NOW);

    /** An empty store; the same one during one test. */
    ProgressRecords records();

    @Test
    default void nothingIsRecordedToBeginWith() {
        assertThat(records().valuesOf(LINDENAU_AGREES, CAFE).ledger()).isEqualTo(Ledger.empty());
        assertThat(records().deliveriesOf(LINDENAU_AGREES, HOURS).ledger()).isEqualTo(Ledger.empty());
        assertThat(records().of(LINDENAU_AGREES)).isEqualTo(Recordings.NONE);
    }

    @Test
    default void keepsValuesAndThoseThatWereTakenBack() {
        var first = records()
                .valuesOf(LINDENAU_AGREES, CAFE)
                .record(counted(1, TODAY, "12.5"))
                .flatMap(next -> next.record(estimated(2, TODAY, "15")))
                .flatMap(next -> next.record(notHeld(3, TODAY.plusDays(7))))
                .orElseThrow();
        records().save(first);
        assertThat(records().valuesOf(LINDENAU_AGREES, CAFE))
                .usingRecursiveComparison()
                .isEqualTo(first.saved());

        var corrected = records()
                .valuesOf(LINDENAU_AGREES, CAFE)
                .withdraw(valueId(1), aWithdrawal())
                .flatMap(next -> next.record(counted(4, TODAY, "13")))
                .orElseThrow();
        records().save(corrected);
        assertThat(records().of(LINDENAU_AGREES).values())
                .isEqualTo(Map.of(
                        CAFE,
                        new Ledger<>(
                                List.of(
                                        estimated(2, TODAY, "15"),
                                        notHeld(3, TODAY.plusDays(7)),
                                        counted(4, TODAY, "13")),
                                List.of(new Withdrawn<>(counted(1, TODAY, "12.5"), aWithdrawal())))));
        assertThat(records().of(OTHERS_AGREE)).isEqualTo(Recordings.NONE);
        assertThat(records().valuesOf(OTHERS_AGREE, CAFE).ledger()).isEqualTo(Ledger.empty());
    }

    @Test
    default void keepsDeliveriesAndThoseThatWereTakenBack() {
        var hours = records()
                .deliveriesOf(LINDENAU_AGREES, HOURS)
                .record(aDelivery(1, TODAY, "4.25"), false)
                .flatMap(next -> next.record(aDelivery(2, TODAY, "4.25"), true))
                .orElseThrow();
        records().save(hours);
        var money = records()
                .deliveriesOf(LINDENAU_AGREES, MONEY)
                .record(aDelivery(3, TODAY, "5000"), false)
                .orElseThrow();
        records().save(money);
        records()
                .save(records()
                        .deliveriesOf(LINDENAU_AGREES, HOURS)
                        .withdraw(aDelivery(2, TODAY, "1").id(), aWithdrawal())
                        .orElseThrow());

        assertThat(records().of(LINDENAU_AGREES).deliveries())
                .isEqualTo(Map.of(
                        HOURS,
                        new Ledger<>(
                                List.of(aDelivery(1, TODAY, "4.25")),
                                List.of(new Withdrawn<>(aDelivery(2, TODAY, "4.25"), aWithdrawal()))),
                        MONEY,
                        new Ledger<>(List.of(aDelivery(3, TODAY, "5000")), List.of())));
        assertThat(records().deliveriesOf(LINDENAU_AGREES, MONEY))
                .usingRecursiveComparison()
                .isEqualTo(money.saved());
        assertThat(records().of(OTHERS_AGREE)).isEqualTo(Recordings.NONE);
    }

    @Test
    default void keepsRatingsAndThoseThatWereTakenBack() {
        var year = SchoolYear.of(TODAY);
        var first = records()
                .ratingsOf(LINDENAU_AGREES, CAFE)
                .rate(aRating(1, year, Verdict.PARTLY, NextStep.CHANGE))
                .flatMap(next -> next.rate(aRating(2, year.previous(), Verdict.UNCLEAR, NextStep.CARRY_OVER)))
                .orElseThrow();
        records().save(first);
        assertThat(records().ratingsOf(LINDENAU_AGREES, CAFE))
                .usingRecursiveComparison()
                .isEqualTo(first.saved());

        records()
                .save(records()
                        .ratingsOf(LINDENAU_AGREES, CAFE)
                        .withdraw(
                                aRating(1, year, Verdict.PARTLY, NextStep.CHANGE)
                                        .id(),
                                aWithdrawal())
                        .flatMap(next -> next.rate(aRating(3, year, Verdict.MISSED, NextStep.CLOSE)))
                        .orElseThrow());
        assertThat(records().of(LINDENAU_AGREES).ratings())
                .isEqualTo(Map.of(
                        CAFE,
                        new Ledger<>(
                                List.of(
                                        aRating(2, year.previous(), Verdict.UNCLEAR, NextStep.CARRY_OVER),
                                        aRating(3, year, Verdict.MISSED, NextStep.CLOSE)),
                                List.of(new Withdrawn<>(
                                        aRating(1, year, Verdict.PARTLY, NextStep.CHANGE), aWithdrawal())))));
        assertThat(records().of(OTHERS_AGREE)).isEqualTo(Recordings.NONE);
    }
}
