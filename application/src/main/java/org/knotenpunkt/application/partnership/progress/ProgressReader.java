package org.knotenpunkt.application.partnership.progress;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.knotenpunkt.domain.partnership.PartnershipAction.RECORD_PROGRESS;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.shared.AccountNames;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.progress.Agreed;
import org.knotenpunkt.domain.partnership.progress.Progress;
import org.knotenpunkt.domain.partnership.progress.ProgressError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

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
        var recorded = records.of(agreement);
        var agreed = Agreed.in(agreement, day);
        var progress = Progress.of(agreement, recorded, day);
        return new ProgressView(
                agreement,
                day,
                progress,
                names(recorded.accounts()),
                rights.permitInAny(actor, RECORD_PROGRESS, agreed.recorders(day)),
                progress.contributions().stream()
                        .map(one -> one.contribution().id())
                        .filter(id -> rights.permitInAny(actor, RECORD_PROGRESS, agreed.recorders(id)))
                        .collect(toUnmodifiableSet()));
    }

    private Map<UUID, String> names(Set<UUID> accounts) {
        return accounts.isEmpty() ? Map.of() : names.of(accounts);
    }
}
