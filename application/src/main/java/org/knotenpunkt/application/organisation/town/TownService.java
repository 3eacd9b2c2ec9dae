package org.knotenpunkt.application.organisation.town;

import static org.knotenpunkt.domain.organisation.OrganisationAction.READ_TOWN;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Shows how a town stands to those who hold a right in it. */
public final class TownService implements ReadTown, ListVacancies, ListChanges {
    private final TownQueries queries;
    private final Rights rights;
    private final Transactions transactions;
    private final Today today;

    public TownService(TownQueries queries, Rights rights, Transactions transactions, Today today) {
        this.queries = queries;
        this.rights = rights;
        this.transactions = transactions;
        this.today = today;
    }

    @Override
    public Result<TownOverview, OrganisationError> read(Actor actor, MunicipalityId town) {
        return transactions.read(
                actor,
                () -> reading(actor, town)
                        .flatMap(permitted -> Result.of(
                                queries.overview(permitted, today.today()), new OrganisationError.UnknownTown(town))));
    }

    @Override
    public Result<Cited<List<Vacancy>>, OrganisationError> vacancies(
            Actor actor, MunicipalityId town, @Nullable LocalDate day) {
        var seenOn = day == null ? today.today() : day;
        return transactions.read(
                actor,
                () -> reading(actor, town)
                        .map(permitted ->
                                queries.vacancies(permitted, seenOn, seenOn.plusDays(TownOverview.AHEAD_DAYS))));
    }

    @Override
    public Result<Cited<Page<Change>>, OrganisationError> changes(Actor actor, MunicipalityId town, PageRequest page) {
        return transactions.read(
                actor, () -> reading(actor, town).map(permitted -> queries.changes(permitted, today.today(), page)));
    }

    private Result<MunicipalityId, OrganisationError> reading(Actor actor, MunicipalityId town) {
        return rights.require(actor, READ_TOWN, new Scope.Municipality(town), town)
                .mapRefusal(OrganisationError.NotAllowed::new);
    }
}
