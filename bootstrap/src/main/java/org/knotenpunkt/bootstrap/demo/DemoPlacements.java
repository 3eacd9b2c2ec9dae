package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.knotenpunkt.application.centre.CentreRow;
import org.knotenpunkt.application.centre.ReadCentres;
import org.knotenpunkt.application.offer.KeepOffers;
import org.knotenpunkt.application.offer.OfferFilter;
import org.knotenpunkt.application.offer.ReadOffers;
import org.knotenpunkt.application.offer.placement.PlaceOffers;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.Admission;
import org.knotenpunkt.domain.offer.Ages;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferAims;
import org.knotenpunkt.domain.offer.OfferContent;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.OfferPlace;
import org.knotenpunkt.domain.offer.OfferProfile;
import org.knotenpunkt.domain.offer.OfferText;
import org.knotenpunkt.domain.offer.OfferTexts;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.TargetGroup;
import org.knotenpunkt.domain.offer.placement.Placement;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** An offer of the whole town, invented: one centre has taken it in, one has not, and one is to answer. */
final class DemoPlacements {
    private static final int MONTHS = 4;

    private final KeepOffers keeping;
    private final ReadOffers reading;
    private final PlaceOffers placing;
    private final ReadCentres centres;
    private final Today today;

    @Inject
    DemoPlacements(KeepOffers keeping, ReadOffers reading, PlaceOffers placing, ReadCentres centres, Today today) {
        this.keeping = keeping;
        this.reading = reading;
        this.placing = placing;
        this.centres = centres;
        this.today = today;
    }

    /** @param last the centre that is certainly to answer */
    void load(MunicipalityId town, String last) {
        var coordination = DemoActors.coordinating(town);
        var cityWide = Offer.ofTown(town);
        if (!reading.list(coordination, town, OfferFilter.of(cityWide), PageRequest.first(1))
                .orElseThrow()
                .page()
                .items()
                .isEmpty()) {
            return;
        }
        var offer = keeping.draft(coordination, cityWide, content()).orElseThrow();
        var all = centres.list(coordination, town, null).orElseThrow().answer();
        all.stream()
                .filter(centre -> centre.name().contains(last))
                .forEach(centre -> propose(coordination, offer, centre));
        var others =
                all.stream().filter(centre -> !centre.name().contains(last)).iterator();
        takeIn(town, propose(coordination, offer, others.next()));
        refuse(town, propose(coordination, offer, others.next()));
    }

    private void takeIn(MunicipalityId town, Placement proposed) {
        placing.accept(
                        DemoActors.leading(town, proposed.centre()),
                        proposed.id(),
                        proposed.version(),
                        "Schulbücherei",
                        today.today().plusMonths(MONTHS))
                .orElseThrow();
    }

    private void refuse(MunicipalityId town, Placement proposed) {
        placing.refuse(
                        DemoActors.leading(town, proposed.centre()),
                        proposed.id(),
                        proposed.version(),
                        "Freitags ist die Bücherei schon belegt. Gern an einem Mittwoch.")
                .orElseThrow();
    }

    private Placement propose(Actor coordination, Offer offer, CentreRow centre) {
        var first = today.today().plusWeeks(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        return placing.propose(
                        coordination,
                        offer.id(),
                        centre.id(),
                        new Schedule(
                                first,
                                LocalTime.of(14, 0),
                                Duration.ofHours(1),
                                "FREQ=WEEKLY;INTERVAL=2",
                                first.plusMonths(MONTHS),
                                false,
                                false))
                .orElseThrow();
    }

    private static OfferContent content() {
        return new OfferContent(
                null,
                new OfferProfile(
                        OfferKind.EDUCATION,
                        Set.of(TargetGroup.PARENTS_WITH_CHILDREN),
                        new Ages(4, 8),
                        new TreeSet<>(List.of(LanguageTag.GERMAN, DemoOffers.TURKISH)),
                        false,
                        0,
                        false,
                        Admission.DROP_IN,
                        null,
                        null,
                        "Lesepatin der Stadtbücherei",
                        "learning-at-home",
                        1),
                OfferTexts.of(
                        LanguageTag.GERMAN,
                        new OfferText(
                                "Lesezeit der Stadtbücherei",
                                "Eine Lesepatin liest Bilderbücher auf Deutsch und Türkisch vor. Jede Familie nimmt ein Buch mit nach Hause.",
                                "Familien mit Kindern von vier bis acht Jahren",
                                null)),
                OfferPlace.called("Bücherei der Schule"),
                OfferAims.NONE);
    }
}
