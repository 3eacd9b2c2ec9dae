package org.knotenpunkt.application.partnership.progress;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.knotenpunkt.domain.partnership.PartnershipAction.RECORD_PROGRESS;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.shared.AccountNames;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.progress.Agreed;
import org.knotenpunkt.domain.partnership.progress.Delivery;
import org.knotenpunkt.domain.partnership.progress.GoalRating;
import org.knotenpunkt.domain.partnership.progress.GoalValue;
import org.knotenpunkt.domain.partnership.progress.Ledger;
import org.knotenpunkt.domain.partnership.progress.Progress;
import org.knotenpunkt.domain.partnership.progress.ProgressError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Withdrawn;

/** Shows what has become of agreements. */
public final class ProgressReader implements ReadProgress {
    private final Agreements agreements;
    private final ProgressRecords records;
    private final AccountNames names;
    private final AgreementAccess access;
    private final Rights rights;
    private final Transactions transactions;
    private final Today today;

    public ProgressReader(
            Agreements agreements,
            ProgressRecords records,
            AccountNames names,
            Rights rights,
            Transactions transactions,
            Today today) {
        this.agreements = agreements;
        this.records = records;
        this.names = names;
        this.access = new AgreementAccess(rights);
        this.rights = rights;
        this.transactions = transactions;
        this.today = today;
    }

    @Override
    public Result<ProgressView, ProgressError> read(Actor actor, AgreementId id) {
        return transactions.read(
                actor, () -> access.seen(actor, agreements.findById(id), id).map(agreement -> view(actor, agreement)));
    }

    private ProgressView view(Actor actor, Agreement agreement) {
        var day = today.today();
        var values = records.values(agreement);
        var deliveries = records.deliveries(agreement);
        var ratings = records.ratings(agreement);
        var agreed = Agreed.in(agreement, day);
        var progress = Progress.of(agreement, values, deliveries, ratings, day);
        var accounts = Stream.of(
                        values.values().stream().flatMap(ledger -> all(ledger).map(GoalValue::by)),
                        deliveries.values().stream()
                                .flatMap(ledger -> all(ledger).map(Delivery::by)),
                        ratings.values().stream().flatMap(ledger -> all(ledger).map(GoalRating::by)))
                .flatMap(everybody -> everybody)
                .collect(toUnmodifiableSet());
        return new ProgressView(
                agreement,
                day,
                progress,
                names(accounts),
                rights.permitInAny(actor, RECORD_PROGRESS, agreed.recorders(day)),
                progress.contributions().stream()
                        .map(one -> one.contribution().id())
                        .filter(id -> rights.permitInAny(actor, RECORD_PROGRESS, agreed.recorders(id)))
                        .collect(toUnmodifiableSet()));
    }

    private Map<UUID, String> names(Set<UUID> accounts) {
        return accounts.isEmpty() ? Map.of() : names.of(accounts);
    }

    private static <E> Stream<E> all(Ledger<E> ledger) {
        return Stream.concat(
                ledger.standing().stream(), ledger.withdrawn().stream().map(Withdrawn::fact));
    }
}
