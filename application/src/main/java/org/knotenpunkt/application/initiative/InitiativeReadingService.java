package org.knotenpunkt.application.initiative;

import static org.knotenpunkt.domain.initiative.InitiativeAction.KEEP_INITIATIVE;
import static org.knotenpunkt.domain.initiative.InitiativeAction.READ_INITIATIVES;

import java.util.List;
import org.knotenpunkt.application.shared.AccountNames;
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
    private final AccountNames names;
    private final Rights rights;
    private final Transactions transactions;
    private final Today today;

    public InitiativeReadingService(
            InitiativeQueries queries, AccountNames names, Rights rights, Transactions transactions, Today today) {
        this.queries = queries;
        this.names = names;
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
                        .flatMap(known -> queries.view(known, today.today())
                                .<Result<InitiativeView, InitiativeError>>map(Result::success)
                                .orElseGet(() -> Result.refusal(absent(known))))
                        .map(view -> named(actor, view)));
    }

    private InitiativeError absent(InitiativeId id) {
        return queries.findWithdrawn(id)
                .<InitiativeError>map(never ->
                        new InitiativeError.InitiativeNeverWas(never.id(), never.name(), never.at(), never.reason()))
                .orElseGet(() -> new InitiativeError.NotFound(id));
    }

    /** Who took something back is for those to know who keep the network themselves. */
    private InitiativeView named(Actor actor, InitiativeView view) {
        var withdrawers = view.withdrawers();
        var keeps = rights.permit(
                actor, KEEP_INITIATIVE, new Scope.Initiative(view.id().value()));
        return withdrawers.isEmpty() || !keeps ? view : view.named(names.of(withdrawers));
    }

    private <T> Result<T, InitiativeError> allowed(Actor actor, T value) {
        return rights.require(actor, READ_INITIATIVES, new Scope.Commons(), value)
                .mapRefusal(InitiativeError.NotAllowed::new);
    }
}
