package org.knotenpunkt.application.offer;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.knotenpunkt.application.offer.plan.PlanQueries;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.plan.PlannedOffer;
import org.knotenpunkt.domain.offer.plan.PlannedSite;
import org.knotenpunkt.domain.offer.plan.SchoolHalfYear;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** What is planned for half a year, from offers in a map. */
public final class InMemoryPlans implements PlanQueries {
    private final InMemoryOffers offers;
    private final InMemoryWorld world;

    public InMemoryPlans(InMemoryOffers offers, InMemoryWorld world) {
        this.offers = offers;
        this.world = world;
    }

    @Override
    public List<PlannedSite> sites(MunicipalityId town, SchoolHalfYear half) {
        return world.organisations()
                .all()
                .filter(organisation -> organisation.home().filter(town::equals).isPresent())
                .flatMap(organisation -> offers.site(organisation, half.firstDay()).stream())
                .map(site -> new PlannedSite(
                        site.id(), offers.name(site.id().organisation(), half.lastDay()), offers(site.id(), half)))
                .sorted(comparing((PlannedSite site) -> site.name().toLowerCase(Locale.ROOT))
                        .thenComparing(site -> site.id().toString()))
                .toList();
    }

    private List<PlannedOffer> offers(CentreId centre, SchoolHalfYear half) {
        return offers.all()
                .filter(offer -> offer.centre().equals(centre))
                .map(offer -> planned(offer, half))
                .filter(offer -> !offer.sessions().isEmpty())
                .sorted(comparing((PlannedOffer offer) -> offer.title().toLowerCase(Locale.ROOT))
                        .thenComparing(offer -> offer.id().toString()))
                .toList();
    }

    private static PlannedOffer planned(Offer offer, SchoolHalfYear half) {
        var content = offer.content();
        var profile = content.profile();
        Optional<Schedule> schedule = offer.schedule();
        return new PlannedOffer(
                offer.id(),
                content.texts().original().title(),
                profile.kind(),
                offer.publication().state(),
                profile.targets(),
                profile.languages(),
                content.place().name(),
                content.place().address(),
                profile.speaker(),
                profile.contact(),
                schedule.map(Schedule::inHolidays).orElse(false),
                schedule.map(Schedule::onPublicHolidays).orElse(false),
                offer.sessions().all().stream()
                        .filter(session -> half.days().includes(session.start().toLocalDate()))
                        .toList());
    }
}
