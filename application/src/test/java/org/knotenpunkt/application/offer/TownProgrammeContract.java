package org.knotenpunkt.application.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.offer.OfferFixtures.OFFER;
import static org.knotenpunkt.domain.offer.OfferFixtures.TUESDAY;
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

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.domain.offer.OfferPlace;
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

    private TownProgramme seen(@Nullable String from) {
        return open().programme(LINDENAU, TUESDAY, TUESDAY.plusWeeks(1), from);
    }

    @Test
    default void everybodySeesWhatAllCentresHavePublished() {
        offers().save(aPublishedOffer().copy(offerId(2), OffersContract.OTHER_CENTRE, NOW));
        var site = new Programme.Site(CENTRE, LINDENAU, "Lindenau", "Linde", null);
        var published = open().programme(CENTRE, TUESDAY, TUESDAY.plusWeeks(1))
                .orElseThrow()
                .offers()
                .getFirst();
        assertThat(seen(null))
                .isEqualTo(new TownProgramme(
                        List.of(site), List.of(new TownProgramme.Placed(site, published, null)), List.of()));
        assertThat(open().programme(AUENFELD, TUESDAY, TUESDAY, null))
                .isEqualTo(new TownProgramme(List.of(), List.of(), List.of()));
        assertThat(open().programme(LINDENAU, TUESDAY.plusWeeks(3), TUESDAY.plusWeeks(4), null))
                .isEqualTo(new TownProgramme(List.of(site), List.of(), List.of()));
    }

    @Test
    default void anOfferIsWhereTheSchoolAtItsAddressStands() {
        assertThat(seen("44000").offers())
                .extracting(TownProgramme.Placed::position)
                .containsExactly(AT_LINDENWEG);
    }

    @Test
    default void anOfferElsewhereIsInTheMiddleOfTheSchoolsWithItsPostalCode() {
        inTheYard(new Address("Am Teich 2", "44000", "Lindenau"));
        assertThat(seen("44000").offers())
                .extracting(TownProgramme.Placed::position)
                .containsExactly(new Position(370_501, 5_709_200));
    }

    @Test
    default void anOfferIsNowhereWhereNeitherItNorItsCentreHasAKnownAddress() {
        inTheYard(null);
        assertThat(seen("44000").offers())
                .extracting(TownProgramme.Placed::position)
                .containsExactly((Position) null);
    }

    private void inTheYard(@Nullable Address address) {
        var offer = offers().findById(OFFER).orElseThrow();
        var place = new OfferPlace("Yard", address, Set.of(), null);
        offers().save(offer.revise(offer.content().at(place), BERLIN, NOW).orElseThrow());
    }

    @Test
    default void anOfferWithoutAnAddressIsWhereItsCentreIs() {
        school(52, "Hafenschule", HARBOUR, AT_HARBOUR);
        var copy = aPublishedOffer()
                .copy(offerId(2), OffersContract.OTHER_CENTRE, NOW)
                .revise(aContent().at(OfferPlace.called("Hall")), BERLIN, NOW)
                .flatMap(offer -> offer.plan(onTuesdays(), List.of(TUESDAY), BERLIN, idsFrom(20), NOW))
                .flatMap(offer -> offer.publish(TUESDAY, BERLIN, NOW))
                .orElseThrow();
        offers().save(copy);
        assertThat(seen("44000").offers())
                .extracting(TownProgramme.Placed::position)
                .containsExactlyInAnyOrder(AT_LINDENWEG, AT_HARBOUR);
        assertThat(seen("ahorn").spots()).containsExactly(new TownProgramme.Spot("Ahorn", AT_HARBOUR));
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
