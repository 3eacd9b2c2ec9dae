package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.knotenpunkt.application.centre.ReadCentres;
import org.knotenpunkt.application.offer.KeepOffers;
import org.knotenpunkt.application.offer.OfferFilter;
import org.knotenpunkt.application.offer.OfferRow;
import org.knotenpunkt.application.offer.ReadOffers;
import org.knotenpunkt.application.partnership.AgreementFilter;
import org.knotenpunkt.application.partnership.ReadAgreements;
import org.knotenpunkt.application.partnership.lineofsight.ReadLineOfSight;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferAims;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.lineofsight.Focus;
import org.knotenpunkt.domain.partnership.lineofsight.GoalLine;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** For what the offers of a centre and of the town are good, invented: for goals that are pursued, and one for a goal to which somebody said no. */
final class DemoAims {
    private final KeepOffers keeping;
    private final ReadOffers reading;
    private final ReadCentres centres;
    private final ReadLineOfSight sight;
    private final ReadAgreements agreements;

    @Inject
    DemoAims(
            KeepOffers keeping,
            ReadOffers reading,
            ReadCentres centres,
            ReadLineOfSight sight,
            ReadAgreements agreements) {
        this.keeping = keeping;
        this.reading = reading;
        this.centres = centres;
        this.sight = sight;
        this.agreements = agreements;
    }

    /**
     * @param site of the centre
     * @param refused the title of the agreement that came to nothing
     */
    void load(MunicipalityId town, String site, String refused) {
        var coordination = DemoActors.coordinating(town);
        var goals = sight.read(coordination, town, Focus.ALL)
                .orElseThrow()
                .lines()
                .goals()
                .toList();
        if (goals.stream().anyMatch(goal -> !goal.undertakings().isEmpty())) {
            return;
        }
        var centre = centres.list(coordination, town, null).orElseThrow().answer().stream()
                .filter(one -> one.name().contains(site))
                .findFirst()
                .orElseThrow();
        var offers = offers(coordination, town, centre.id());
        var cafe = goal(goals, "Elterncafé");
        aim(coordination, named(offers, "Elterncafé"), serving(cafe));
        var refusedGoals = refused(coordination, town, refused);
        aim(coordination, other(offers, OfferState.PUBLISHED), new OfferAims(refusedGoals, Set.of()));
        aim(coordination, other(offers, OfferState.DRAFT), serving(goal(goals, "Sorgen")));
        aim(
                coordination,
                offers(coordination, town, Offer.ofTown(town)).getFirst(),
                serving(goal(goals, "Büchertaschen")));
    }

    private List<OfferRow> offers(Actor actor, MunicipalityId town, CentreId centre) {
        return reading.list(actor, town, OfferFilter.of(centre), PageRequest.first(PageRequest.MAX_LIMIT))
                .orElseThrow()
                .page()
                .items();
    }

    private static OfferRow named(List<OfferRow> offers, String title) {
        return offers.stream()
                .filter(offer -> offer.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** The first that is not the café and stands so. */
    private static OfferRow other(List<OfferRow> offers, OfferState state) {
        return offers.stream()
                .filter(offer -> !offer.title().equals("Elterncafé"))
                .filter(offer -> offer.publication().state() == state)
                .findFirst()
                .orElseThrow();
    }

    private static GoalLine goal(List<GoalLine> goals, String word) {
        return goals.stream()
                .filter(line -> line.goal().text().contains(word))
                .findFirst()
                .orElseThrow();
    }

    /** The goal, and the need that it answers, if it answers one. */
    private static OfferAims serving(GoalLine line) {
        return new OfferAims(Set.of(line.goal().id()), line.need().stream().collect(Collectors.toUnmodifiableSet()));
    }

    private Set<GoalId> refused(Actor actor, MunicipalityId town, String title) {
        var filter = new AgreementFilter(title, null, null, null);
        var summary = agreements
                .list(actor, town, filter, PageRequest.first(1))
                .orElseThrow()
                .items()
                .getFirst();
        return agreements.read(actor, summary.id()).orElseThrow().agreement().versions().stream()
                .flatMap(version -> version.content().goals().stream())
                .map(Goal::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void aim(Actor actor, OfferRow row, OfferAims aims) {
        var offer = reading.read(actor, row.id()).orElseThrow().offer();
        keeping.revise(actor, offer.id(), offer.version(), offer.content().aimingAt(aims))
                .orElseThrow();
    }
}
