package org.knotenpunkt.application.initiative;

import static org.knotenpunkt.domain.initiative.InitiativeAction.READ_INITIATIVES;

import java.util.List;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Shows networks of towns. */
public final class InitiativeReadingService implements ReadInitiatives {
    private final InitiativeQueries queries;
    private final Rights rights;
    private final Transactions transactions;
    private final Today today;

    public InitiativeReadingService(InitiativeQueries queries, Rights rights, Transactions transactions, Today today) {
        this.queries = queries;
        this.rights = rights;
        this.transactions = transactions;
        this.today = today;
    }

    @Override
    public Result<List<InitiativeSummary>, InitiativeError> list(Actor actor) {
        return transactions.read(actor, () -> allowed(actor, today.today()).map(queries::summaries));
    }

    @Override
    public Result<InitiativeView, InitiativeError> view(Actor actor, InitiativeId id) {
        return transactions.read(
                actor,
                () -> allowed(actor, id)
                        .flatMap(known ->
                                Result.of(queries.view(known, today.today()), new InitiativeError.NotFound(known))));
    }

    private <T> Result<T, InitiativeError> allowed(Actor actor, T value) {
        return rights.require(actor, READ_INITIATIVES, new Scope.Commons(), value)
                .mapRefusal(InitiativeError.NotAllowed::new);
    }
}
