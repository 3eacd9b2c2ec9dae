package org.knotenpunkt.domain.partnership.progress;

import static org.knotenpunkt.domain.partnership.AgreementFixtures.ACCOUNT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.FINGERPRINT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAmendment;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.approvedByAll;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Withdrawal;

/** What is recorded of the agreement in Lindenau. */
public final class ProgressFixtures {
    private ProgressFixtures() {}

    public static GoalValueId valueId(int number) {
        return new GoalValueId(new UUID(0xa003, number));
    }

    public static GoalValue counted(int number, LocalDate day, String value) {
        return new GoalValue(
                valueId(number), day, CountMethod.COUNTED, new BigDecimal(value), "Lists of the café", NOW, ACCOUNT);
    }

    public static GoalValue estimated(int number, LocalDate day, String value) {
        return new GoalValue(
                valueId(number), day, CountMethod.ESTIMATED, new BigDecimal(value), "Who was there", NOW, ACCOUNT);
    }

    public static GoalValue notHeld(int number, LocalDate day) {
        return new GoalValue(valueId(number), day, CountMethod.NOT_HELD, null, "The café was closed", NOW, ACCOUNT);
    }

    public static Delivery aDelivery(int number, LocalDate day, String amount) {
        return new Delivery(
                new DeliveryId(new UUID(0xa004, number)), day, new BigDecimal(amount), "At the café", NOW, ACCOUNT);
    }

    public static GoalRating aRating(int number, SchoolYear year, Verdict verdict, NextStep next) {
        return new GoalRating(
                new GoalRatingId(new UUID(0xa005, number)),
                year,
                verdict,
                "As the round of all sides saw it",
                next,
                NOW,
                ACCOUNT);
    }

    public static Withdrawal aWithdrawal() {
        return new Withdrawal(NOW, ACCOUNT, "Counted twice");
    }

    /** The agreement as all have agreed on the day that it says from then on. */
    public static Agreement amended(Agreement agreement, LocalDate on, UnaryOperator<AgreementContent> change) {
        var proposal = agreement
                .draftNext(anAmendment(), NOW)
                .flatMap(next -> next.revise(content -> Result.success(change.apply(content)), FINGERPRINT, NOW))
                .flatMap(next -> next.propose(EDUCATION_PARTNERSHIP, TODAY, NOW))
                .orElseThrow();
        return approvedByAll(proposal, on);
    }
}
