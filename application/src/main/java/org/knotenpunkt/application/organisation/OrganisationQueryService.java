package org.knotenpunkt.application.organisation;

import static org.knotenpunkt.domain.organisation.OrganisationAction.CHANGE_ORGANISATION;
import static org.knotenpunkt.domain.organisation.OrganisationAction.KEEP_COMMON_ORGANISATIONS;
import static org.knotenpunkt.domain.organisation.OrganisationAction.READ_ORGANISATIONS;
import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.AccountNames;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Finds organisations and shows them. */
public final class OrganisationQueryService implements SearchOrganisations, ReadOrganisation {
    private final OrganisationSearch search;
    private final OrganisationViews views;
    private final OrganisationRepository organisations;
    private final AccountNames names;
    private final Rights rights;
    private final Transactions transactions;
    private final Today today;

    public OrganisationQueryService(
            OrganisationSearch search,
            OrganisationViews views,
            OrganisationRepository organisations,
            AccountNames names,
            Rights rights,
            Transactions transactions,
            Today today) {
        this.search = search;
        this.views = views;
        this.organisations = organisations;
        this.names = names;
        this.rights = rights;
        this.transactions = transactions;
        this.today = today;
    }

    @Override
    public Result<OrganisationList, OrganisationError> search(
            Actor actor, OrganisationFilter filter, PageRequest page) {
        return transactions.read(actor, () -> reading(actor, filter).map(permitted -> search.search(permitted, page)));
    }

    @Override
    public Result<OrganisationView, OrganisationError> read(Actor actor, OrganisationId id, @Nullable LocalDate day) {
        var seenOn = day == null ? today.today() : day;
        return transactions.read(
                actor,
                () -> reading(actor, id)
                        .flatMap(permitted -> views.find(permitted, seenOn, actor.municipalities())
                                .<Result<OrganisationView, OrganisationError>>map(view -> success(told(actor, view)))
                                .orElseGet(() -> refusal(absent(actor, id)))));
    }

    private OrganisationError absent(Actor actor, OrganisationId id) {
        return organisations
                .findWithdrawn(id)
                .map(never -> never(actor, never))
                .orElseGet(() -> new OrganisationError.UnknownOrganisation(id));
    }

    /** What somebody wrote about it is for the town to which it was said to belong. */
    private OrganisationError never(Actor actor, WithdrawnOrganisation never) {
        var home = never.home();
        var told = home == null
                ? rights.permit(actor, KEEP_COMMON_ORGANISATIONS, new Scope.Commons())
                : actor.municipalities().contains(home);
        return told
                ? new OrganisationError.NeverWasBecause(never.id(), never.name(), never.at(), never.reason())
                : new OrganisationError.NeverWas(never.id(), never.name(), never.at());
    }

    /** Who took something back, and who was never in a function, is for those to know who may change the organisation themselves. */
    private OrganisationView told(Actor actor, OrganisationView view) {
        if (view.withdrawn().isEmpty()) {
            return view;
        }
        return mayChange(actor, view) ? view.named(names.of(view.withdrawers())) : view.forOthers();
    }

    private boolean mayChange(Actor actor, OrganisationView view) {
        return view.home()
                .map(home -> rights.permit(
                        actor,
                        CHANGE_ORGANISATION,
                        new Scope.Organisation(home, view.id().value())))
                .orElseGet(() -> rights.permit(actor, KEEP_COMMON_ORGANISATIONS, new Scope.Commons()));
    }

    private <T> Result<T, OrganisationError> reading(Actor actor, T value) {
        return rights.require(actor, READ_ORGANISATIONS, new Scope.Commons(), value)
                .mapRefusal(OrganisationError.NotAllowed::new);
    }
}
