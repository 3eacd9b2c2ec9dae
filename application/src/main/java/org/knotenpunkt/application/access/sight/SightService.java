package org.knotenpunkt.application.access.sight;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.AccessQueries;
import org.knotenpunkt.application.access.GrantView;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.access.AccessAction;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.AccessRecordKind;
import org.knotenpunkt.domain.access.sight.Sight;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Tells who can see what, as the policy decides it. */
public final class SightService implements WhoCanSee {
    private final RecordDirectory records;
    private final AccessQueries queries;
    private final Rights rights;
    private final Transactions transactions;

    public SightService(RecordDirectory records, AccessQueries queries, Rights rights, Transactions transactions) {
        this.records = records;
        this.queries = queries;
        this.rights = rights;
        this.transactions = transactions;
    }

    @Override
    public Result<Answer, AccessError> who(Actor actor, RecordKind kind, UUID id, PageRequest page) {
        if (actor.isAnonymous()) {
            return Result.refusal(new AccessError.NotAllowed(new Denial.NotSignedIn()));
        }
        return transactions.read(
                actor,
                () -> Result.<KnownRecord, AccessError>of(records.find(kind, id), new AccessError.RecordNotFound(kind))
                        .flatMap(record -> seen(actor, record))
                        .map(record -> new Answer(record, Sight.of(record), holders(actor, record, page))));
    }

    /** Whoever may see it, or gives roles where it is; whoever has an account may ask about it. */
    private Result<KnownRecord, AccessError> seen(Actor actor, KnownRecord record) {
        var isOwnAccount =
                record.kind() == AccessRecordKind.ACCOUNT && record.id().equals(actor.account());
        if (isOwnAccount || givesRoles(actor, record.home())) {
            return Result.success(record);
        }
        Result<KnownRecord, AccessError> refused = Result.refusal(new AccessError.RecordNotFound(record.kind()));
        for (var permission : record.seeing()) {
            var asked = rights.require(actor, permission.action(), permission.scope(), record);
            if (asked instanceof Result.Success<KnownRecord, Denial>) {
                return asked.mapRefusal(AccessError.NotAllowed::new);
            }
            refused = asked.mapRefusal(denial -> unlessHidden(actor, denial, record.kind()));
        }
        return refused;
    }

    /** A record out of reach is answered like one that does not exist, and so is one that the role would show in another place. */
    private static AccessError unlessHidden(Actor actor, Denial denial, RecordKind kind) {
        var hidden = switch (denial) {
            case Denial.OutOfReach outOfReach -> true;
            case Denial.RoleMissing(var action) -> actor.rights().stream().anyMatch(right -> right.opens(action));
            case Denial.NotSignedIn notSignedIn -> false;
            case Denial.TokenReadsOnly tokenReadsOnly -> false;
            case Denial.NotByToken notByToken -> false;
        };
        return hidden ? new AccessError.RecordNotFound(kind) : new AccessError.NotAllowed(denial);
    }

    private boolean givesRoles(Actor actor, Scope scope) {
        return rights.permit(actor, AccessAction.MANAGE_GRANTS, new Scope.Installation())
                || rights.permit(actor, AccessAction.MANAGE_GRANTS, scope);
    }

    private @Nullable Page<Holder> holders(Actor actor, KnownRecord record, PageRequest page) {
        if (!givesRoles(actor, record.home())) {
            return null;
        }
        var grants = queries.grants(record.home(), false, page);
        return new Page<>(
                grants.items().stream()
                        .map(grant -> holder(record, grant))
                        .filter(holder ->
                                !holder.seeing().isEmpty() || !holder.changing().isEmpty())
                        .toList(),
                grants.next());
    }

    private static Holder holder(KnownRecord record, GrantView grant) {
        return new Holder(
                grant, Sight.actions(record.seeing(), grant.right()), Sight.actions(record.changing(), grant.right()));
    }
}
