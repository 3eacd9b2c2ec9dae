package org.knotenpunkt.application.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.offer.OfferFixtures.OFFER;
import static org.knotenpunkt.domain.offer.OfferFixtures.TUESDAY;
import static org.knotenpunkt.domain.offer.OfferFixtures.TURKISH;
import static org.knotenpunkt.domain.offer.OfferFixtures.aContent;
import static org.knotenpunkt.domain.offer.OfferFixtures.aPublishedOffer;
import static org.knotenpunkt.domain.offer.OfferFixtures.idsFrom;
import static org.knotenpunkt.domain.offer.OfferFixtures.offerId;
import static org.knotenpunkt.domain.offer.OfferFixtures.onTuesdays;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.OfferPlace;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.Slug;
import org.knotenpunkt.domain.offer.TargetGroup;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.school.Position;

/** What {@link OfferQueries} say of all centres of a town. A class that implements this runs it against one. */
public interface TownProgrammeContract {
    Address LINDENWEG = new Address("Lindenweg 1", "44000", "Lindenau");
    Address BAHNHOF = new Address("Am Bahnhof 3", "44000", "Lindenau");
    Address HARBOUR = new Address("Hafenstraße 9", "44001", "Lindenau");
    Position AT_LINDENWEG = new Position(370_000, 5_709_000);
    Position AT_BAHNHOF = new Position(371_001, 5_709_400);
    Position AT_HARBOUR = new Position(374_000, 5_712_000);
    PageNumber FIRST = new PageNumber(1, 20);
    ProgrammeFilter MEETING = new ProgrammeFilter(OfferKind.ENCOUNTER, null, null, null, null, null, false);
    Programme.Town TOWN = new Programme.Town(LINDENAU, "Lindenau", new Slug("lindenau"));
    Programme.Site LINDE = new Programme.Site(CENTRE, TOWN, "Linde", new Slug("linde"), null);
    NumberedPage<TownProgramme.Found> NO_OFFERS = new NumberedPage<>(FIRST, 0, List.of());

    Offers offers();

    /** What everybody sees. */
    OfferQueries open();

    World world();

    /** Makes a school of Lindenau known. */
    void school(int number, String name, Address address, Position position);

    @BeforeEach
    default void knowTheTown() {
        Stream.of(
                        aTown(LINDENAU, "Lindenau"),
                        aTown(AUENFELD, "Auenfeld"),
                        aFamilyCentre(),
                        anOrganisation(44, OrganisationKind.PROVIDER, "Provider"),
                        Organisation.register(
                                organisationId(45),
                                OrganisationKind.FAMILY_CENTRE,
                                LINDENAU,
                                OrganisationName.of("Ahorn"),
                                HARBOUR,
                                Contact.NONE,
                                null,
                                null,
                                NOW))
                .forEach(world().organisations()::save);
        school(50, "Lindenschule", LINDENWEG, AT_LINDENWEG);
        school(51, "Schule am Bahnhof", BAHNHOF, AT_BAHNHOF);
        offers().save(aPublishedOffer());
    }

    /** The first page of what is looked for in Lindenau. */
    static TownSearch lookingFor(ProgrammeFilter filter, @Nullable String from) {
        return new TownSearch(PlaceKey.of(LINDENAU), filter, from, null, FIRST);
    }

    private TownProgramme seen(TownSearch search) {
        return open().programme(search, TUESDAY.atStartOfDay(), TUESDAY.plusWeeks(1))
                .orElseThrow();
    }

    private TownProgramme seen(@Nullable String from) {
        return seen(lookingFor(ProgrammeFilter.NONE, from));
    }

    /** How far the meetings are. */
    private List<@Nullable Integer> metres(String from) {
        return seen(lookingFor(MEETING, from)).offers().items().stream()
                .<@Nullable Integer>map(TownProgramme.Found::metres)
                .toList();
    }

    private Programme.Published published() {
        return open().programme(
                        PlaceKey.of(LINDENAU), PlaceKey.of(CENTRE), TUESDAY.atStartOfDay(), TUESDAY.plusWeeks(1))
                .orElseThrow()
                .offers()
                .getFirst();
    }

    /** A second meeting, at the harbour. */
    private void meetingAtTheHarbour() {
        school(52, "Hafenschule", HARBOUR, AT_HARBOUR);
        offers().save(aPublishedOffer()
                .copy(offerId(2), OffersContract.OTHER_CENTRE, NOW)
                .revise(aContent().at(OfferPlace.called("Hall")), BERLIN, NOW)
                .flatMap(offer -> offer.plan(onTuesdays(), List.of(TUESDAY), BERLIN, idsFrom(20), NOW))
                .flatMap(offer -> offer.publish(TUESDAY, BERLIN, NOW))
                .orElseThrow());
    }

    @Test
    default void everybodySeesWhichCentresHavePublishedSomethingAndWhatIsNext() {
        offers().save(aPublishedOffer().copy(offerId(2), OffersContract.OTHER_CENTRE, NOW));
        var published = published();
        var dates = published.sessions().stream()
                .filter(Session::takesPlace)
                .map(session -> new TownProgramme.Date(
                        published.id(),
                        published.content().profile().kind(),
                        published.content().texts(),
                        published.content().place(),
                        session))
                .toList();
        assertThat(dates).isNotEmpty();
        assertThat(seen((String) null))
                .isEqualTo(new TownProgramme(
                        TOWN,
                        OfferedTerms.of(List.of(published)),
                        List.of(),
                        new NumberedPage<>(FIRST, 1, List.of(new TownProgramme.Centre(LINDE, 1, dates, null))),
                        NO_OFFERS));
        assertThat(open().programme(
                                new TownSearch(PlaceKey.of(AUENFELD), ProgrammeFilter.NONE, null, null, FIRST),
                                TUESDAY.atStartOfDay(),
                                TUESDAY))
                .isEmpty();
    }

    @Test
    default void aCentreWhoseOffersAreOverStaysInTheList() {
        assertThat(open().programme(
                                lookingFor(ProgrammeFilter.NONE, null),
                                TUESDAY.plusWeeks(3).atStartOfDay(),
                                TUESDAY.plusWeeks(4)))
                .contains(new TownProgramme(
                        TOWN,
                        OfferedTerms.of(List.of()),
                        List.of(),
                        new NumberedPage<>(FIRST, 1, List.of(new TownProgramme.Centre(LINDE, 0, List.of(), null))),
                        NO_OFFERS));
    }

    @Test
    default void aSessionIsNextUntilItHasEnded() {
        assertThat(next(TUESDAY.atTime(10, 59))).containsExactly(TUESDAY.atTime(9, 0));
        assertThat(next(TUESDAY.atTime(11, 0)))
                .containsExactly(TUESDAY.plusWeeks(2).atTime(14, 30));
        assertThat(next(TUESDAY.plusWeeks(2).atTime(15, 59)))
                .containsExactly(TUESDAY.plusWeeks(2).atTime(14, 30));
        assertThat(next(TUESDAY.plusWeeks(2).atTime(16, 0))).isEmpty();
    }

    /** What is next at the time: the centre and the offer that is looked for say the same. */
    private List<LocalDateTime> next(LocalDateTime now) {
        var last = TUESDAY.plusWeeks(3);
        var near = open().programme(lookingFor(ProgrammeFilter.NONE, null), now, last)
                .orElseThrow();
        var found = open().programme(lookingFor(MEETING, null), now, last).orElseThrow();
        var next = near.centres().items().getFirst().next().stream()
                .map(date -> date.session().start())
                .limit(1)
                .toList();
        assertThat(found.offers().items().stream()
                        .flatMap(offer -> offer.next(MEETING).stream())
                        .map(Session::start))
                .isEqualTo(next);
        assertThat(near.centres().items().getFirst().offers()).isEqualTo(next.size());
        assertThat(near.terms().weekdays()).hasSize(next.size());
        return next;
    }

    @Test
    default void whoLooksForSomethingSeesTheOffersThatFit() {
        assertThat(seen(lookingFor(MEETING, null)))
                .isEqualTo(new TownProgramme(
                        TOWN,
                        OfferedTerms.of(List.of(published())),
                        List.of(),
                        new NumberedPage<>(FIRST, 0, List.of()),
                        new NumberedPage<>(FIRST, 1, List.of(new TownProgramme.Found(LINDE, published(), null)))));
    }

    @Test
    default void anOfferIsFoundByWhatTheFilterSays() {
        var fitting = new ArrayList<ProgrammeFilter>();
        var others = new ArrayList<ProgrammeFilter>();
        for (var filter : List.of(
                new ProgrammeFilter(OfferKind.FEAST, null, null, null, null, null, false),
                new ProgrammeFilter(null, TargetGroup.PARENTS, null, null, null, null, false),
                new ProgrammeFilter(null, TargetGroup.PROFESSIONALS, null, null, null, null, false),
                new ProgrammeFilter(null, null, DayOfWeek.TUESDAY, null, null, null, false),
                new ProgrammeFilter(null, null, DayOfWeek.SUNDAY, null, null, null, false),
                new ProgrammeFilter(null, null, DayOfWeek.TUESDAY, PartOfDay.MORNING, null, null, false),
                new ProgrammeFilter(null, null, null, PartOfDay.EVENING, null, null, false),
                new ProgrammeFilter(null, null, null, null, TURKISH, null, false),
                new ProgrammeFilter(null, null, null, null, new LanguageTag("uk"), null, false),
                new ProgrammeFilter(null, null, null, null, null, 0, false),
                new ProgrammeFilter(null, null, null, null, null, 10, false),
                new ProgrammeFilter(null, null, null, null, null, 11, false),
                new ProgrammeFilter(null, null, null, null, null, null, true))) {
            (filter.fits(published()) ? fitting : others).add(filter);
        }
        assertThat(fitting).hasSizeGreaterThan(4);
        assertThat(fitting).allMatch(filter -> seen(lookingFor(filter, null)).total() == 1);
        assertThat(others).noneMatch(filter -> seen(lookingFor(filter, null)).total() > 0);
    }

    @Test
    default void thereArePagesOfBothAndTheLastStandsForThoseAfterIt() {
        meetingAtTheHarbour();
        for (int number : List.of(2, 77)) {
            var page = new PageNumber(number, 1);
            var last = new PageNumber(2, 1);
            assertThat(seen(new TownSearch(PlaceKey.of(LINDENAU), ProgrammeFilter.NONE, null, null, page))
                            .centres())
                    .isEqualTo(seen(new TownSearch(PlaceKey.of(LINDENAU), ProgrammeFilter.NONE, null, null, last))
                            .centres())
                    .satisfies(centres -> assertThat(centres.page()).isEqualTo(last))
                    .satisfies(centres -> assertThat(centres.total()).isEqualTo(2))
                    .satisfies(centres -> assertThat(centres.items())
                            .extracting(centre -> centre.site().name())
                            .containsExactly("Linde"));
            assertThat(seen(new TownSearch(PlaceKey.of(LINDENAU), MEETING, null, null, page))
                            .offers())
                    .satisfies(offers -> assertThat(offers.page()).isEqualTo(last))
                    .satisfies(offers -> assertThat(offers.items())
                            .extracting(found -> found.published().id())
                            .containsExactly(offerId(2)));
        }
    }

    @Test
    default void anOfferIsWhereTheSchoolAtItsAddressStands() {
        assertThat(metres("44000")).containsExactly(539);
        assertThat(metres("Lindenschule")).containsExactly(0);
    }

    @Test
    default void anOfferElsewhereIsInTheMiddleOfTheSchoolsWithItsPostalCode() {
        inTheYard(new Address("Am Teich 2", "44000", "Lindenau"));
        assertThat(metres("44000")).containsExactly(0);
    }

    @Test
    default void anOfferIsNowhereWhereNeitherItNorItsCentreHasAKnownAddress() {
        inTheYard(null);
        assertThat(metres("44000")).containsExactly((Integer) null);
        assertThat(seen(new TownSearch(PlaceKey.of(LINDENAU), MEETING, "44000", 100_000, FIRST))
                        .total())
                .isZero();
        assertThat(seen(new TownSearch(PlaceKey.of(LINDENAU), MEETING, "Nirgendwo", 100_000, FIRST))
                        .total())
                .isOne();
    }

    private void inTheYard(@Nullable Address address) {
        var offer = offers().findById(OFFER).orElseThrow();
        var place = new OfferPlace("Yard", address, Set.of(), null);
        offers().save(offer.revise(offer.content().at(place), BERLIN, NOW).orElseThrow());
    }

    @Test
    default void anOfferWithoutAnAddressIsWhereItsCentreIs() {
        meetingAtTheHarbour();
        assertThat(metres("44000")).containsExactly(539, 4481);
        assertThat(metres("Hafenschule")).containsExactly(0, 5000);
        assertThat(seen("ahorn").spots()).containsExactly(new TownProgramme.Spot("Ahorn", AT_HARBOUR));
        assertThat(seen(new TownSearch(PlaceKey.of(LINDENAU), ProgrammeFilter.NONE, "44000", 4480, FIRST))
                        .offers()
                        .items())
                .extracting(found -> found.published().id())
                .containsExactly(OFFER);
        assertThat(seen(new TownSearch(PlaceKey.of(LINDENAU), ProgrammeFilter.NONE, "44000", 4481, FIRST))
                        .total())
                .isEqualTo(2);
    }

    @Test
    default void whoSaysNoMoreThanWhereSheIsSeesTheNearestCentresFirst() {
        meetingAtTheHarbour();
        assertThat(seen("44000").centres().items())
                .extracting(centre -> centre.site().name(), TownProgramme.Centre::metres)
                .containsExactly(tuple("Ahorn", 4481), tuple("Linde", null));
    }

    @Test
    default void aPostalCodeIsTheMiddleOfItsSchools() {
        assertThat(seen("44000").spots())
                .containsExactly(new TownProgramme.Spot("44000", new Position(370_501, 5_709_200)));
        assertThat(seen("44999").spots()).isEmpty();
    }

    @Test
    default void wordsMeanWhatIsCalledSoOrElseWhatHasThemInItsName() {
        school(53, "Schule", HARBOUR, AT_HARBOUR);
        assertThat(seen("BAHN").spots()).containsExactly(new TownProgramme.Spot("Schule am Bahnhof", AT_BAHNHOF));
        assertThat(seen("schule").spots()).containsExactly(new TownProgramme.Spot("Schule", AT_HARBOUR));
        assertThat(seen("chule").spots())
                .extracting(TownProgramme.Spot::name)
                .containsExactly("Lindenschule", "Schule", "Schule am Bahnhof");
        assertThat(seen("linde").spots()).containsExactly(new TownProgramme.Spot("Linde", null));
        assertThat(seen("100%").spots()).isEmpty();
    }
}
