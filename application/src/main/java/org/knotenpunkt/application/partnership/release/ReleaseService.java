package org.knotenpunkt.application.partnership.release;

import static org.knotenpunkt.domain.partnership.PartnershipAction.RELEASE_AGREEMENT;

import java.time.InstantSource;
import java.util.function.Function;
import org.knotenpunkt.application.partnership.AgreementReach;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.release.Release;
import org.knotenpunkt.domain.partnership.release.ReleaseError;
import org.knotenpunkt.domain.partnership.release.ReleaseId;
import org.knotenpunkt.domain.partnership.release.ReleaseTerms;
import org.knotenpunkt.domain.partnership.release.Revocation;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.Result;

/** Releases agreements to offices of networks, and revokes that. */
public final class ReleaseService implements ReleaseAgreement {
    private final Agreements agreements;
    private final Releases releases;
    private final Networks networks;
    private final Rights rights;
    private final AgreementReach reach;
    private final Keeper<Release> keeper;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;
    private final Today today;

    public ReleaseService(
            Agreements agreements,
            Releases releases,
            Networks networks,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        this.agreements = agreements;
        this.releases = releases;
        this.networks = networks;
        this.rights = rights;
        this.reach = new AgreementReach(rights);
        this.keeper = new Keeper<>(releases::save, events);
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Result<Release, ReleaseError> release(Actor actor, AgreementId id, ReleaseTerms terms) {
        return change(
                actor,
                id,
                agreement -> inNetwork(agreement, terms)
                        .flatMap(fitting -> Release.give(
                                new ReleaseId(ids.next()),
                                agreement,
                                fitting,
                                new Release.Given(actor.account(), clock.instant()),
                                releases.of(agreement),
                                today.today())));
    }

    private Result<ReleaseTerms, ReleaseError> inNetwork(Agreement agreement, ReleaseTerms terms) {
        return networks.joinedBy(agreement.municipality(), terms.from()).stream()
                        .anyMatch(network -> network.id().equals(terms.network()))
                ? Result.success(terms)
                : Result.refusal(new ReleaseError.NotInNetwork(terms.network()));
    }

    @Override
    public Result<Release, ReleaseError> revoke(
            Actor actor, AgreementId id, ReleaseId release, long version, String reason) {
        return change(
                actor,
                id,
                agreement -> Result.<Release, ReleaseError>of(
                                releases.of(agreement).stream()
                                        .filter(one -> one.id().equals(release))
                                        .findFirst(),
                                new ReleaseError.UnknownRelease(release))
                        .peek(found -> keeper.requireSeen(found, version))
                        .flatMap(found ->
                                found.revoke(new Revocation(clock.instant(), actor.account(), reason), today.today())));
    }

    /** The agreement is held, so that two who release it at the same moment see each other. */
    private Result<Release, ReleaseError> change(
            Actor actor, AgreementId id, Function<Agreement, Result<Release, ReleaseError>> change) {
        return transactions.call(
                actor,
                () -> reach.shown(actor, agreements.findForChange(id), id)
                        .<ReleaseError>mapRefusal(ReleaseError.ReleaseOfAgreement::new)
                        .flatMap(agreement -> rights.require(actor, RELEASE_AGREEMENT, agreement.scope(), agreement)
                                .mapRefusal(ReleaseError.MayNotRelease::new))
                        .flatMap(change)
                        .map(release -> keeper.save(actor, release)));
    }
}
