package org.knotenpunkt.application.organisation;

import static org.knotenpunkt.domain.organisation.OrganisationAction.READ_ORGANISATIONS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.application.shared.AccountNames;
import org.knotenpunkt.application.shared.Page;
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
    private final AccountNames names;
    private final Rights rights;
    private final Transactions transactions;
    private final Today today;

    public OrganisationQueryService(
            OrganisationSearch search,
            OrganisationViews views,
            AccountNames names,
            Rights rights,
            Transactions transactions,
            Today today) {
        this.search = search;
        this.views = views;
        this.names = names;
        this.rights = rights;
        this.transactions = transactions;
        this.today = today;
    }

    @Override
    public Result<Cited<Page<OrganisationSummary>>, OrganisationError> search(
            Actor actor, OrganisationFilter filter, PageRequest page) {
        return transactions.read(actor, () -> reading(actor, filter).map(permitted -> search.search(permitted, page)));
    }

    @Override
    public Result<OrganisationView, OrganisationError> read(Actor actor, OrganisationId id, @Nullable LocalDate day) {
        var seenOn = day == null ? today.today() : day;
        return transactions.read(
                actor,
                () -> reading(actor, id)
                        .flatMap(permitted -> Result.of(
                                views.find(permitted, seenOn, actor.municipalities())
                                        .map(this::named),
                                new OrganisationError.UnknownOrganisation(id))));
    }

    private OrganisationView named(OrganisationView view) {
        var withdrawers = view.withdrawers();
        return withdrawers.isEmpty() ? view : view.named(names.of(withdrawers));
    }

    private <T> Result<T, OrganisationError> reading(Actor actor, T value) {
        return rights.require(actor, READ_ORGANISATIONS, new Scope.Commons(), value)
                .mapRefusal(OrganisationError.NotAllowed::new);
    }
}
