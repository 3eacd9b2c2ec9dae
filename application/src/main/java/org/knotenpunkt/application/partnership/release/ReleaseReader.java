package org.knotenpunkt.application.partnership.release;

import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_RELEASED_AGREEMENTS;
import static org.knotenpunkt.domain.partnership.PartnershipAction.RELEASE_AGREEMENT;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.application.partnership.AgreementReach;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.shared.AccountNames;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.release.Release;
import org.knotenpunkt.domain.partnership.release.ReleaseError;
import org.knotenpunkt.domain.partnership.release.Revocation;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Shows a town what it has released, and the office of a network what was released to it. */
public final class ReleaseReader implements ReadReleases, ReadReleasedAgreements {
    private final Agreements agreements;
    private final Releases releases;
    private final Networks networks;
    private final Offices offices;
    private final ReleasedAgreements released;
    private final AccountNames names;
    private final Rights rights;
    private final AgreementReach reach;
    private final Transactions transactions;
    private final Today today;

    public ReleaseReader(
            Agreements agreements,
            Releases releases,
            Networks networks,
            ReleasedAgreements released,
            AccountNames names,
            Rights rights,
            Transactions transactions,
            Today today) {
        this.agreements = agreements;
        this.releases = releases;
        this.networks = networks;
        this.offices = new Offices(networks, rights);
        this.released = released;
        this.names = names;
        this.rights = rights;
        this.reach = new AgreementReach(rights);
        this.transactions = transactions;
        this.today = today;
    }

    @Override
    public Result<ReleasesView, ReleaseError> of(Actor actor, AgreementId id) {
        return transactions.read(
                actor,
                () -> reach.shown(actor, agreements.findById(id), id)
                        .<ReleaseError>mapRefusal(ReleaseError.ReleaseOfAgreement::new)
                        .map(agreement -> view(actor, agreement)));
    }

    private ReleasesView view(Actor actor, Agreement agreement) {
        var all = releases.of(agreement);
        var mayRelease = rights.permit(actor, RELEASE_AGREEMENT, agreement.scope());
        var accounts = all.stream().flatMap(ReleaseReader::accounts).collect(Collectors.toUnmodifiableSet());
        return new ReleasesView(
                agreement,
                all,
                networks.names(
                        all.stream().map(release -> release.terms().network()).collect(Collectors.toSet())),
                names.of(accounts),
                mayRelease,
                mayRelease ? networks.joinedBy(agreement.municipality(), today.today()) : List.of());
    }

    private static Stream<UUID> accounts(Release release) {
        return Stream.concat(Stream.of(release.given().by()), release.revocation().map(Revocation::by).stream());
    }

    @Override
    public Result<List<KnownNetwork>, ReleaseError> networks(Actor actor) {
        return transactions.read(
                actor, () -> offices.of(actor, READ_RELEASED_AGREEMENTS).mapRefusal(ReleaseError.MayNotRelease::new));
    }

    @Override
    public Result<Page<ReleasedSummary>, ReleaseError> list(Actor actor, InitiativeId network, PageRequest page) {
        return transactions.read(
                actor, () -> allowed(actor, network).map(office -> released.list(office, today.today(), page)));
    }

    @Override
    public Result<ReleasedAgreement, ReleaseError> read(Actor actor, InitiativeId network, AgreementId agreement) {
        return transactions.read(
                actor,
                () -> allowed(actor, network)
                        .flatMap(office -> Result.of(
                                released.find(office, agreement, today.today()),
                                new ReleaseError.ReleaseOfAgreement(new AgreementError.UnknownAgreement(agreement)))));
    }

    private Result<InitiativeId, ReleaseError> allowed(Actor actor, InitiativeId network) {
        return rights.require(actor, READ_RELEASED_AGREEMENTS, new Scope.Initiative(network.value()), network)
                .mapRefusal(ReleaseError.MayNotRelease::new);
    }
}
