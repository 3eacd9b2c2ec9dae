package org.knotenpunkt.application.centre;

import static org.knotenpunkt.domain.centre.CentreAction.READ_CENTRES;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationViews;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.CentreError;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.FundingLine;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Shows the centres of towns. */
public final class CentreReadingService implements ReadCentres {
    private final Centres centres;
    private final CentreQueries queries;
    private final OrganisationViews organisations;
    private final Rights rights;
    private final Transactions transactions;
    private final Today today;

    public CentreReadingService(
            Centres centres,
            CentreQueries queries,
            OrganisationViews organisations,
            Rights rights,
            Transactions transactions,
            Today today) {
        this.centres = centres;
        this.queries = queries;
        this.organisations = organisations;
        this.rights = rights;
        this.transactions = transactions;
        this.today = today;
    }

    @Override
    public Result<Cited<List<CentreRow>>, CentreError> list(Actor actor, MunicipalityId town, @Nullable LocalDate day) {
        return transactions.read(
                actor,
                () -> rights.require(actor, READ_CENTRES, new Scope.Municipality(town), town)
                        .<CentreError>mapRefusal(CentreError.CentresNotAllowed::new)
                        .map(there -> queries.of(there, dayOr(day))));
    }

    private LocalDate dayOr(@Nullable LocalDate day) {
        return day == null ? today.today() : day;
    }

    @Override
    public Result<CentreView, CentreError> read(Actor actor, CentreId id, @Nullable LocalDate day) {
        return transactions.read(
                actor,
                () -> CentreReach.seen(rights, actor, centres.findById(id), id)
                        .map(centre -> view(centre, dayOr(day))));
    }

    private CentreView view(Centre centre, LocalDate day) {
        return new CentreView(
                organisations
                        .find(centre.id().organisation(), day, Set.of(centre.municipality()))
                        .orElseThrow(),
                centre,
                queries.called(funders(centre), day));
    }

    private static Set<OrganisationId> funders(Centre centre) {
        return centre.means().funding().stream()
                .map(FundingLine::funder)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }
}
