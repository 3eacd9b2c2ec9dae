package org.knotenpunkt.application.offer;

import static org.knotenpunkt.domain.offer.OfferAction.KEEP_OFFERS;
import static org.knotenpunkt.domain.offer.OfferAction.READ_OFFERS;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.centre.CentreQueries;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.partnership.plan.ActionPlans;
import org.knotenpunkt.application.shared.Now;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.plan.InvolvementFrame;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Shows those who work with offers what is planned. */
public final class OfferReader implements ReadOffers {
    private final Offers offers;
    private final OfferQueries queries;
    private final CentreQueries organisations;
    private final ActionPlans plans;
    private final Rights rights;
    private final Transactions transactions;
    private final Now now;

    public OfferReader(
            Offers offers,
            OfferQueries queries,
            CentreQueries organisations,
            ActionPlans plans,
            Rights rights,
            Transactions transactions,
            Now now) {
        this.offers = offers;
        this.queries = queries;
        this.organisations = organisations;
        this.plans = plans;
        this.rights = rights;
        this.transactions = transactions;
        this.now = now;
    }

    @Override
    public Result<OfferList, OfferError> list(Actor actor, MunicipalityId town, OfferFilter filter, PageRequest page) {
        return transactions.read(
                actor,
                () -> rights.require(actor, READ_OFFERS, new Scope.Municipality(town), town)
                        .<OfferError>mapRefusal(OfferError.OffersNotAllowed::new)
                        .map(there -> queries.of(there, filter, now.now(), page)));
    }

    @Override
    public Result<List<AgingOffer>, OfferError> aging(Actor actor, MunicipalityId town, LocalDate until) {
        return transactions.read(
                actor,
                () -> rights.require(actor, READ_OFFERS, new Scope.Municipality(town), town)
                        .<OfferError>mapRefusal(OfferError.OffersNotAllowed::new)
                        .map(there -> queries.aging(there, now.now(), until).stream()
                                .filter(offer -> rights.permitInAny(actor, KEEP_OFFERS, offer.scopes(there)))
                                .toList()));
    }

    @Override
    public Result<InvolvementFrame, OfferError> involvement(Actor actor, MunicipalityId town) {
        return transactions.read(
                actor,
                () -> rights.require(actor, READ_OFFERS, new Scope.Municipality(town), town)
                        .<OfferError>mapRefusal(OfferError.OffersNotAllowed::new)
                        .map(there -> plans.frame()));
    }

    @Override
    public Result<OfferView, OfferError> read(Actor actor, OfferId id) {
        return transactions.read(
                actor, () -> OfferReach.seen(rights, actor, offers, id).map(offer -> view(offer, now.today())));
    }

    private OfferView view(Offer offer, LocalDate day) {
        var centre = offer.centre().organisation();
        var provider = offer.content().provider();
        var called = organisations.called(
                Stream.concat(Stream.of(centre), Stream.ofNullable(provider)).toList(), day);
        return new OfferView(
                offer,
                named(called, centre),
                provider == null ? null : named(called, provider),
                offer.origin().flatMap(offers::findById).orElse(null),
                offers.counted(offer.id()),
                offers.changes(offer.id()),
                offer.publication().state() == OfferState.PUBLISHED
                        ? queries.site(offer.centre(), day).orElse(null)
                        : null);
    }

    private static OrganisationRef named(List<OrganisationRef> called, OrganisationId id) {
        return called.stream().filter(ref -> ref.id().equals(id)).findFirst().orElseThrow();
    }
}
