package org.knotenpunkt.application.report;

import static org.knotenpunkt.domain.report.ReportAction.READ_RELEASED_FIGURES;

import java.util.List;
import org.knotenpunkt.application.partnership.release.KnownNetwork;
import org.knotenpunkt.application.partnership.release.Networks;
import org.knotenpunkt.application.partnership.release.Offices;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.report.FigureReleaseId;
import org.knotenpunkt.domain.report.ReportError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Shows offices of networks what towns have released. */
public final class ReleasedFiguresReader implements ReadReleasedFigures {
    private final FigureReleases releases;
    private final Offices offices;
    private final Rights rights;
    private final Transactions transactions;
    private final Today today;

    public ReleasedFiguresReader(
            FigureReleases releases, Networks networks, Rights rights, Transactions transactions, Today today) {
        this.releases = releases;
        this.offices = new Offices(networks, rights);
        this.rights = rights;
        this.transactions = transactions;
        this.today = today;
    }

    @Override
    public Result<List<KnownNetwork>, ReportError> networks(Actor actor) {
        return transactions.read(
                actor, () -> offices.of(actor, READ_RELEASED_FIGURES).mapRefusal(ReportError.ReportNotAllowed::new));
    }

    @Override
    public Result<Page<TownRelease>, ReportError> list(Actor actor, InitiativeId network, PageRequest page) {
        return transactions.read(
                actor, () -> allowed(actor, network).map(office -> releases.ofNetwork(office, today.today(), page)));
    }

    @Override
    public Result<TownRelease, ReportError> read(Actor actor, InitiativeId network, FigureReleaseId id) {
        return transactions.read(
                actor,
                () -> allowed(actor, network)
                        .flatMap(office -> Result.of(
                                releases.findOfNetwork(office, today.today(), id),
                                new ReportError.UnknownRelease(id))));
    }

    private Result<InitiativeId, ReportError> allowed(Actor actor, InitiativeId network) {
        return rights.require(actor, READ_RELEASED_FIGURES, new Scope.Initiative(network.value()), network)
                .mapRefusal(ReportError.ReportNotAllowed::new);
    }
}
