package org.knotenpunkt.application.offer.count;

import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;

import java.time.InstantSource;
import java.util.List;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.centre.InMemoryCentres;
import org.knotenpunkt.application.offer.CheckedAims;
import org.knotenpunkt.application.offer.InMemoryAims;
import org.knotenpunkt.application.offer.InMemoryClosedDays;
import org.knotenpunkt.application.offer.InMemoryOffers;
import org.knotenpunkt.application.offer.OfferParties;
import org.knotenpunkt.application.offer.OfferService;
import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.application.offer.SessionDays;
import org.knotenpunkt.application.offer.placement.InMemoryPlacements;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.partnership.plan.InMemoryActionPlans;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.partnership.plan.InvolvementFrame;
import org.knotenpunkt.domain.shared.Result;

/** The use cases in which what is counted, and of which sessions, can change: on any counts and offers, with all else on fakes. */
public record CountDesk(CountService counting, MonthService months, OfferService keeping) {
    public static CountDesk of(
            SessionCounts counts, Offers offers, DomainEvents events, Transactions transactions, InstantSource clock) {
        var rights = new PolicyRights();
        var closed = new InMemoryClosedDays();
        var world = new InMemoryWorld();
        return new CountDesk(
                new CountService(counts, offers, closed, rights, events, transactions, clock, BERLIN),
                new MonthService(counts, rights, events, transactions, clock, BERLIN),
                new OfferService(
                        offers,
                        new OfferParties(new InMemoryCentres(world), world.organisations(), rights, clock, BERLIN),
                        new SessionDays((rule, first, last, most) -> Result.success(List.of()), closed),
                        new InMemoryPlacements(new InMemoryOffers(world)),
                        new CheckedAims(
                                new InMemoryAims(LINDENAU),
                                new InMemoryActionPlans(new InvolvementFrame("none", 1, List.of()))),
                        counts,
                        rights,
                        events,
                        transactions,
                        new CountingIds(),
                        clock,
                        BERLIN));
    }
}
