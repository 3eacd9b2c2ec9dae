package org.knotenpunkt.web.partnership.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.progress.ProgressView;
import org.knotenpunkt.domain.partnership.content.Contribution;
import org.knotenpunkt.domain.partnership.content.Measure;
import org.knotenpunkt.domain.partnership.progress.Balance;
import org.knotenpunkt.domain.partnership.progress.ContributionProgress;
import org.knotenpunkt.domain.partnership.progress.CountMethod;
import org.knotenpunkt.domain.partnership.progress.Delivery;
import org.knotenpunkt.domain.partnership.progress.GoalProgress;
import org.knotenpunkt.domain.partnership.progress.GoalValue;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.web.partnership.undertaking.Served;
import org.knotenpunkt.web.shared.text.Words;

/**
 * The page of what has become of an agreement.
 *
 * @param served what serves its goals; null where that is not told
 */
public record ProgressPage(ProgressView view, @Nullable Served served, Words words) {
    private static final int WHOLE = 100;

    ProgressPage(ProgressView view, Words words) {
        this(view, null, words);
    }

    public String path() {
        return "/agreements/" + view.agreement().id();
    }

    public List<GoalProgress> goals() {
        return view.progress().measured();
    }

    public List<ContributionProgress> contributions() {
        return view.progress().contributions();
    }

    /** The newest first. */
    public List<GoalValue> values(GoalProgress goal) {
        return goal.values().standing().stream()
                .sorted(GoalValue.BY_DAY.reversed())
                .toList();
    }

    /** The newest first. */
    public List<Delivery> deliveries(ContributionProgress contribution) {
        return contribution.deliveries().standing().stream()
                .sorted(Delivery.BY_DAY.reversed())
                .toList();
    }

    public Measure measure(GoalProgress goal) {
        return goal.goal().measure().orElseThrow();
    }

    public Sparkline sparkline(GoalProgress goal) {
        return Sparkline.of(goal, measure(goal));
    }

    /** What the picture of a goal shows, in words. */
    public String sentence(GoalProgress goal) {
        var measure = measure(goal);
        var newest = goal.standing().judgedBy();
        if (newest.isEmpty()) {
            return words.text("progress.goal.no-value", "sign", measure.sign());
        }
        return words.text(
                "progress.goal.value",
                "sign",
                measure.sign(),
                "value",
                words.show(newest.get().value()),
                "unit",
                measure.unit(),
                "day",
                newest.get().day(),
                "method",
                newest.get().method());
    }

    /** What a goal was and is to be. */
    public String aim(GoalProgress goal) {
        var measure = measure(goal);
        var target = words.text(
                "progress.goal.target",
                "target",
                words.show(measure.target()),
                "unit",
                measure.unit(),
                "due",
                measure.due());
        return baseline(goal) + " " + target;
    }

    private String baseline(GoalProgress goal) {
        var measure = measure(goal);
        return goal.baseline()
                .map(known -> words.text(
                        known.asMeasured().isPresent() ? "progress.goal.baseline-measured" : "progress.goal.baseline",
                        "baseline",
                        words.show(known.value()),
                        "unit",
                        measure.unit(),
                        "on",
                        known.day()))
                .orElseGet(() -> measure.baselineBy() == null
                        ? words.text("progress.goal.no-baseline")
                        : words.text("progress.goal.no-baseline-yet", "by", measure.baselineBy()));
    }

    /** Where the path is on the day of the newest value; empty where that says nothing. */
    public Optional<String> pathThen(GoalProgress goal) {
        return goal.standing()
                .judgedBy()
                .flatMap(newest -> Optional.ofNullable(goal.standing().path())
                        .map(path -> words.text(
                                "progress.goal.path",
                                "needed",
                                words.show(path.on(newest.day())),
                                "unit",
                                measure(goal).unit())));
    }

    public String value(GoalValue value, GoalProgress goal) {
        return value.method() == CountMethod.NOT_HELD
                ? "–"
                : words.show(value.value()) + " " + measure(goal).unit();
    }

    public String amount(BigDecimal amount, Contribution contribution) {
        return Amounts.show(amount, contribution.kind(), words);
    }

    public String party(Contribution contribution) {
        return view.partyName(contribution.party()).orElse("–");
    }

    public String balance(ContributionProgress one) {
        var balance = one.balance();
        var contribution = one.contribution();
        var given = words.text(
                "progress.contribution.given",
                "delivered",
                amount(balance.delivered(), contribution),
                "promised",
                amount(balance.promised(), contribution));
        return given + " " + rest(balance, contribution);
    }

    private String rest(Balance balance, Contribution contribution) {
        if (balance.beyond().signum() > 0) {
            return words.text("progress.contribution.beyond", "beyond", amount(balance.beyond(), contribution));
        }
        if (balance.isOverdue()) {
            return words.text(
                    "progress.contribution.overdue",
                    "overdue",
                    amount(balance.overdue(), contribution),
                    "until",
                    contribution.until());
        }
        return balance.open().signum() > 0
                ? words.text(
                        "progress.contribution.open",
                        "open",
                        amount(balance.open(), contribution),
                        "until",
                        contribution.until())
                : words.text("progress.contribution.complete");
    }

    /** How much of what was promised was given, in hundredths and no more than all. */
    public int percent(ContributionProgress one) {
        var balance = one.balance();
        return balance.delivered()
                .multiply(BigDecimal.valueOf(WHOLE))
                .divide(balance.promised(), 0, RoundingMode.DOWN)
                .min(BigDecimal.valueOf(WHOLE))
                .intValue();
    }

    public boolean mayGive(ContributionProgress one) {
        return view.given().contains(one.contribution().id());
    }

    public String account(UUID account) {
        return view.accounts().getOrDefault(account, words.text("progress.somebody"));
    }

    /** How something was taken back. */
    public String taken(Withdrawal how) {
        return words.text(
                "progress.taken",
                "by",
                account(how.by()),
                "at",
                how.at(),
                "reason",
                how.reason() == null ? "" : how.reason());
    }
}
