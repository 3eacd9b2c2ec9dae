package org.knotenpunkt.application.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.offer.OfferFixtures.OFFER;
import static org.knotenpunkt.domain.offer.OfferFixtures.TURKISH;
import static org.knotenpunkt.domain.offer.OfferFixtures.aContent;
import static org.knotenpunkt.domain.offer.OfferFixtures.aPublishedOffer;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.TargetGroup;

/** The offer is for parents with children up to ten, costs 1.50 euros, and is on Tuesdays at nine, once at half past two. */
class ProgrammeFilterTest {
    private static final Programme.Published CAFE = new Programme.Published(
            OFFER,
            aContent(),
            null,
            aPublishedOffer().publication(),
            aPublishedOffer().sessions().all(),
            1,
            NOW);

    @Test
    void whoAsksForNothingSeesAll() {
        assertThat(ProgrammeFilter.NONE.fits(CAFE)).isTrue();
    }

    @Test
    void eachThingThatIsAskedForMustBeThere() {
        var fitting = List.of(
                new ProgrammeFilter(OfferKind.ENCOUNTER, null, null, null, null, null, false),
                new ProgrammeFilter(null, TargetGroup.PARENTS, null, null, null, null, false),
                new ProgrammeFilter(null, null, DayOfWeek.TUESDAY, null, null, null, false),
                new ProgrammeFilter(null, null, null, PartOfDay.MORNING, null, null, false),
                new ProgrammeFilter(null, null, null, null, TURKISH, null, false),
                new ProgrammeFilter(null, null, null, null, null, 10, false),
                new ProgrammeFilter(
                        OfferKind.ENCOUNTER,
                        TargetGroup.PARENTS,
                        DayOfWeek.TUESDAY,
                        PartOfDay.AFTERNOON,
                        TURKISH,
                        0,
                        false));
        assertThat(fitting).allMatch(filter -> filter.fits(CAFE));
        var failing = List.of(
                new ProgrammeFilter(OfferKind.FEAST, null, null, null, null, null, false),
                new ProgrammeFilter(null, TargetGroup.PROFESSIONALS, null, null, null, null, false),
                new ProgrammeFilter(null, null, DayOfWeek.MONDAY, null, null, null, false),
                new ProgrammeFilter(null, null, null, PartOfDay.EVENING, null, null, false),
                new ProgrammeFilter(null, null, null, null, new LanguageTag("uk"), null, false),
                new ProgrammeFilter(null, null, null, null, null, 11, false),
                new ProgrammeFilter(null, null, null, null, null, null, true),
                new ProgrammeFilter(OfferKind.ENCOUNTER, null, null, null, null, null, true));
        assertThat(failing).noneMatch(filter -> filter.fits(CAFE));
    }

    @Test
    void theDayAndTheTimeAreThoseOfOneSession() {
        var thursdayEvening = CAFE.sessions().getFirst();
        var moved = new Session(
                thursdayEvening.id(),
                thursdayEvening.day(),
                thursdayEvening.day().plusDays(2).atTime(18, 0),
                thursdayEvening.length(),
                null,
                null,
                null);
        var both = new Programme.Published(
                OFFER,
                aContent(),
                null,
                CAFE.publication(),
                List.of(moved, CAFE.sessions().get(1)),
                1,
                NOW);
        assertThat(asking(DayOfWeek.THURSDAY, PartOfDay.EVENING).fits(both)).isTrue();
        assertThat(asking(DayOfWeek.TUESDAY, PartOfDay.EVENING).fits(both)).isFalse();
    }

    private static ProgrammeFilter asking(DayOfWeek weekday, PartOfDay time) {
        return new ProgrammeFilter(null, null, weekday, time, null, null, false);
    }

    @Test
    void theDayIsCutIntoPartsWithoutAGap() {
        assertThat(List.of(PartOfDay.values()))
                .filteredOn(part -> part.includes(LocalTime.of(11, 59)))
                .containsExactly(PartOfDay.MORNING);
        assertThat(List.of(PartOfDay.values()))
                .filteredOn(part -> part.includes(LocalTime.NOON))
                .containsExactly(PartOfDay.AFTERNOON);
        assertThat(List.of(PartOfDay.values()))
                .filteredOn(part -> part.includes(LocalTime.of(17, 0)))
                .containsExactly(PartOfDay.EVENING);
    }
}
