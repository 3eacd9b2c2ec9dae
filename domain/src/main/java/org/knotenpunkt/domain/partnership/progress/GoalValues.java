package org.knotenpunkt.domain.partnership.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Withdrawal;

/**
 * What is recorded of an operational goal, through all versions of its agreement; the root of the aggregate of its values. For each day
 * and method there is one value that counts.
 */
public final class GoalValues extends Recorded<GoalValues, GoalValue, ProgressEvent.OfGoal> {
    private final GoalId goal;

    private GoalValues(
            AgreementId agreement,
            MunicipalityId municipality,
            GoalId goal,
            Ledger<GoalValue> ledger,
            List<ProgressEvent.OfGoal> events) {
        super(agreement, municipality, ledger, events);
        this.goal = goal;
    }

    /** Rebuilds what a repository stored; for repositories only. */
    public static GoalValues restore(
            AgreementId agreement, MunicipalityId municipality, GoalId goal, Ledger<GoalValue> ledger) {
        return new GoalValues(agreement, municipality, goal, ledger, List.of());
    }

    /** Adds a value. The same again changes nothing; another one contradicts it. */
    public Result<GoalValues, ProgressError> record(GoalValue value) {
        var known = ledger().find(value::isAboutTheSameAs);
        if (known.isEmpty()) {
            return Result.success(with(
                    ledger().with(value),
                    new ProgressEvent.ValueRecorded(
                            agreement(), municipality(), goal, value.id(), value.day(), value.method(), value.at())));
        }
        return known.get().saysTheSameAs(value) ? Result.success(this) : Result.refusal(contradiction(known.get()));
    }

    private static ProgressError contradiction(GoalValue known) {
        return new ProgressError.ValueSaidOtherwise(
                known.day(),
                known.method(),
                said(known.value()),
                new Source(known.source(), PartialDate.of(known.day())));
    }

    private static String said(@Nullable BigDecimal value) {
        return value == null ? CountMethod.NOT_HELD.name() : value.toPlainString();
    }

    /** Says that the value was never true. */
    public Result<GoalValues, ProgressError> withdraw(GoalValueId id, Withdrawal how) {
        return Result.<GoalValue, ProgressError>of(find(id), new ProgressError.NoSuchEntry(id.value()))
                .map(wrong -> with(
                        ledger().without(wrong, how),
                        new ProgressEvent.ValueWithdrawn(
                                agreement(), municipality(), goal, wrong.id(), wrong.day(), how.at())));
    }

    /** Says that what the value contradicts was never true. */
    public Result<GoalValues, ProgressError> withdrawContradicted(GoalValue right, Withdrawal how) {
        return Result.<GoalValue, ProgressError>of(
                        ledger().find(right::isAboutTheSameAs),
                        new ProgressError.NoSuchEntry(right.id().value()))
                .flatMap(wrong -> withdraw(wrong.id(), how));
    }

    @Override
    GoalValues next(Ledger<GoalValue> entries, List<ProgressEvent.OfGoal> untold) {
        return new GoalValues(agreement(), municipality(), goal, entries, untold);
    }

    /** The value that counts. */
    public Optional<GoalValue> find(GoalValueId id) {
        return ledger().find(value -> value.id().equals(id));
    }

    public GoalId goal() {
        return goal;
    }
}
