package org.knotenpunkt.application.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.domain.offer.OfferFixtures.ASSURED;
import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.offer.OfferFixtures.TUESDAY;
import static org.knotenpunkt.domain.offer.OfferFixtures.aContent;
import static org.knotenpunkt.domain.offer.OfferFixtures.idsFrom;
import static org.knotenpunkt.domain.offer.OfferFixtures.offerId;
import static org.knotenpunkt.domain.offer.OfferFixtures.onTuesdays;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisationOf;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.Slug;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Validity;

/** By which addresses programmes are found, and which towns have one. A class that implements this runs it against an adapter. */
public interface ProgrammeAddressesContract {
    int STERNSCHULE = 41;
    int OTHER_STERNSCHULE = 42;
    int BACH = 43;
    int ELSEWHERE = 51;
    PageNumber FIRST = new PageNumber(1, 20);

    /** Further towns. */
    List<MunicipalityId> MORE = Stream.of(61, 62, 63)
            .map(number -> new MunicipalityId(organisationId(number).value()))
            .toList();

    /** What people of Lindenau, Auenfeld and the further towns see; empty, and the same during one test. */
    Offers offers();

    /** What everybody sees. */
    OfferQueries open();

    World world();

    /** Lindenau has three centres, two of one name. The other town bears the name of the first, and a key. */
    @BeforeEach
    default void knowTheTowns() {
        Stream.of(
                        aTown(LINDENAU, "Lindenau"),
                        aTown(AUENFELD, "Lindenau")
                                .addKey(ExternalKey.of(new Ags("05562014")), Validity.ALWAYS, null, NOW)
                                .orElseThrow(),
                        anOrganisationOf(
                                LINDENAU,
                                STERNSCHULE,
                                OrganisationKind.FAMILY_CENTRE,
                                "Familiengrundschulzentrum Sternschule"),
                        anOrganisationOf(
                                LINDENAU, OTHER_STERNSCHULE, OrganisationKind.FAMILY_CENTRE, "FGZ Sternschule"),
                        anOrganisationOf(LINDENAU, BACH, OrganisationKind.FAMILY_CENTRE, "Am Mühlbach"),
                        anOrganisationOf(
                                AUENFELD, ELSEWHERE, OrganisationKind.FAMILY_CENTRE, "Familienzentrum Sternschule"))
                .forEach(world().organisations()::save);
    }

    private static CentreId centre(int number) {
        return new CentreId(organisationId(number).value());
    }

    private void publish(MunicipalityId town, int number) {
        offers().save(Offer.draft(
                        offerId(number), town, centre(number), aContent().heldBy(null), NOW)
                .flatMap(offer -> offer.plan(onTuesdays(), List.of(TUESDAY), BERLIN, idsFrom(10 * number), NOW))
                .flatMap(offer -> offer.publish(ASSURED, BERLIN, NOW))
                .orElseThrow());
    }

    private void publishAll() {
        Stream.of(STERNSCHULE, OTHER_STERNSCHULE, BACH).forEach(number -> publish(LINDENAU, number));
        publish(AUENFELD, ELSEWHERE);
    }

    private static PlaceKey key(String text) {
        return PlaceKey.read(text).orElseThrow();
    }

    private Optional<Programme.Site> site(String town, String centre) {
        return open().programme(key(town), key(centre), TUESDAY.atStartOfDay(), ASSURED)
                .map(Programme::site);
    }

    private Optional<Programme.Town> town(String town) {
        return open().programme(
                        new TownSearch(key(town), ProgrammeFilter.NONE, null, null, FIRST),
                        TUESDAY.atStartOfDay(),
                        ASSURED)
                .map(TownProgramme::town);
    }

    private List<ListedTown> towns(@Nullable String text) {
        return open().towns(text, TODAY, TownPart.first(20)).items();
    }

    @Test
    default void untilItPublishesSomethingACentreIsKnownByItsIdAlone() {
        var site = site(LINDENAU.toString(), centre(STERNSCHULE).toString()).orElseThrow();
        assertThat(site.slug()).isNull();
        assertThat(site.town().slug()).isNull();
        assertThat(site("lindenau", "sternschule")).isEmpty();
        assertThat(towns(null)).isEmpty();
    }

    @Test
    default void whatIsPublishedIsFoundByTheWordsOfTheNamesAndStillByTheIds() {
        publish(LINDENAU, BACH);
        var site = site("lindenau", "am-muehlbach").orElseThrow();
        assertThat(site.id()).isEqualTo(centre(BACH));
        assertThat(site.slug()).hasToString("am-muehlbach");
        assertThat(site.town().slug()).hasToString("lindenau");
        assertThat(site(LINDENAU.toString(), centre(BACH).toString())).contains(site);
        assertThat(site("Lindenau", "Am Mühlbach")).contains(site);
        assertThat(town("lindenau")).contains(site.town());
        assertThat(town(LINDENAU.toString())).contains(site.town());
        assertThat(site("lindenau", "am-bach")).isEmpty();
        assertThat(site("auenfeld", "am-muehlbach")).isEmpty();
        assertThat(town("am-muehlbach")).isEmpty();
    }

    @Test
    default void aCentreIsKnownAsItsProgrammeShowsItAsLongAsItExists() {
        assertThat(open().site(centre(BACH), TODAY))
                .get()
                .extracting(Programme.Site::name, Programme.Site::slug)
                .containsExactly("Am Mühlbach", null);
        publish(LINDENAU, BACH);
        assertThat(open().site(centre(BACH), TODAY)).isEqualTo(site("lindenau", "am-muehlbach"));

        var bach = world().organisations().findById(organisationId(BACH)).orElseThrow();
        world().organisations()
                .save(bach.end(new Ending(TODAY, Ending.Kind.CLOSED, List.of(), null), List.of(), List.of(), NOW)
                        .orElseThrow());
        assertThat(open().site(centre(BACH), TODAY)).isPresent();
        assertThat(open().site(centre(BACH), TODAY.plusDays(1))).isEmpty();
        assertThat(open().site(new CentreId(LINDENAU.value()), TODAY)).isEmpty();
    }

    @Test
    default void thoseOfOneNameAreToldApart() {
        publishAll();
        assertThat(site("lindenau", "sternschule")).map(Programme.Site::id).contains(centre(STERNSCHULE));
        assertThat(site("lindenau", "sternschule-2")).map(Programme.Site::id).contains(centre(OTHER_STERNSCHULE));
        assertThat(site("lindenau-05562014", "sternschule"))
                .map(Programme.Site::id)
                .contains(centre(ELSEWHERE));
        assertThat(site("lindenau-05562014", "sternschule-2")).isEmpty();
    }

    @Test
    default void aCentreIsFoundInItsOwnTownAlone() {
        publishAll();
        assertThat(site(AUENFELD.toString(), centre(BACH).toString())).isEmpty();
        assertThat(site("lindenau-05562014", centre(BACH).toString())).isEmpty();
        assertThat(site(AUENFELD.toString(), "am-muehlbach")).isEmpty();
    }

    @Test
    default void anAddressOnPaperStaysTrueWhenTheNameChanges() {
        publish(LINDENAU, BACH);
        var organisation =
                world().organisations().findById(organisationId(BACH)).orElseThrow();
        world().organisations()
                .save(organisation
                        .rename(OrganisationName.of("Europaschule"), TODAY, null, NOW)
                        .orElseThrow());
        var offer = offers().findById(offerId(BACH)).orElseThrow();
        offers().save(offer.unpublish(BERLIN, NOW).orElseThrow());
        var back = offers().findById(offerId(BACH)).orElseThrow();
        offers().save(back.publish(ASSURED, BERLIN, NOW).orElseThrow());

        var site = site("lindenau", "am-muehlbach").orElseThrow();
        assertThat(site.name()).isEqualTo("Europaschule");
        assertThat(site.slug()).hasToString("am-muehlbach");
        assertThat(site("lindenau", "europaschule")).isEmpty();
        assertThat(towns("Europa")).hasSize(1);
        assertThat(towns("Mühlbach")).hasSize(1);
    }

    @Test
    default void theTownsThatHaveAProgrammeAreListed() {
        publishAll();
        assertThat(towns(null))
                .extracting(listed -> listed.town().id(), ListedTown::centres, ListedTown::found)
                .containsExactly(tuple(LINDENAU, 3, List.of()), tuple(AUENFELD, 1, List.of()));
    }

    /** Lindenau, its namesake with a key, and three more, of which each has a centre. */
    @Test
    default void theListIsReadPartByPartInBothDirections() {
        publishAll();
        var names = List.of("Ahlen", "Linden", "Zülpich");
        for (int i = 0; i < names.size(); i++) {
            var town = MORE.get(i);
            world().organisations().save(aTown(town, names.get(i)));
            world().organisations().save(anOrganisationOf(town, 71 + i, OrganisationKind.FAMILY_CENTRE, "Haus " + i));
            publish(town, 71 + i);
        }
        var linden = new Slug("linden");
        var lindenau = new Slug("lindenau");
        assertPart(TownPart.first(2), null, lindenau, "ahlen", "linden");
        assertPart(TownPart.from(lindenau, 2), lindenau, new Slug("zuelpich"), "lindenau", "lindenau-05562014");
        assertPart(TownPart.from(new Slug("zuelpich"), 2), new Slug("zuelpich"), null, "zuelpich");
        assertPart(
                TownPart.before(new Slug("zuelpich"), 2),
                lindenau,
                new Slug("zuelpich"),
                "lindenau",
                "lindenau-05562014");
        assertPart(TownPart.before(lindenau, 2), null, lindenau, "ahlen", "linden");
        assertPart(TownPart.before(lindenau, 1), linden, lindenau, "linden");
        assertPart(
                TownPart.from(new Slug("l"), 9), linden, null, "linden", "lindenau", "lindenau-05562014", "zuelpich");
        assertPart(TownPart.from(new Slug("zz"), 9), null, null);
        assertPart(TownPart.first(5), null, null, "ahlen", "linden", "lindenau", "lindenau-05562014", "zuelpich");
        var found = open().towns("lind", TODAY, TownPart.from(lindenau, 1));
        assertThat(found.begin()).isEqualTo(lindenau);
        assertThat(found.next()).hasToString("lindenau-05562014");
    }

    private void assertPart(TownPart part, @Nullable Slug begin, @Nullable Slug next, String... slugs) {
        var listed = open().towns(null, TODAY, part);
        assertThat(listed.items())
                .extracting(one -> String.valueOf(one.town().slug()))
                .containsExactly(slugs);
        assertThat(listed.begin()).isEqualTo(begin);
        assertThat(listed.next()).isEqualTo(next);
    }

    @Test
    default void aTownIsFoundByWhatItAndItsCentresAreCalled() {
        publishAll();
        assertThat(towns("nau")).extracting(ListedTown::found).containsExactly(List.of(), List.of());
        assertThat(towns("MÜHLBACH"))
                .singleElement()
                .satisfies(listed -> assertThat(listed.found())
                        .containsExactly(site("lindenau", "am-muehlbach").orElseThrow()));
        assertThat(towns("muehlb")).hasSize(1);
        assertThat(towns("stern").getFirst().found())
                .extracting(Programme.Site::name)
                .containsExactly("Familiengrundschulzentrum Sternschule", "FGZ Sternschule");
        assertThat(towns("05562014")).extracting(listed -> listed.town().id()).containsExactly(AUENFELD);
        assertThat(towns("%")).isEmpty();
        assertThat(open().towns("nirgends", TODAY, TownPart.first(20)).items()).isEmpty();
    }

    @Test
    default void whatIsClosedOrShowsNothingAnyMoreIsNotInTheList() {
        publishAll();
        var bach = world().organisations().findById(organisationId(BACH)).orElseThrow();
        world().organisations()
                .save(bach.end(
                                new Ending(TODAY.minusDays(1), Ending.Kind.CLOSED, List.of(), null),
                                List.of(),
                                List.of(),
                                NOW)
                        .orElseThrow());
        offers().save(offers().findById(offerId(ELSEWHERE))
                .orElseThrow()
                .unpublish(BERLIN, NOW)
                .orElseThrow());
        assertThat(towns(null))
                .extracting(listed -> listed.town().id(), ListedTown::centres)
                .containsExactly(tuple(LINDENAU, 2));
        assertThat(towns("Mühlbach")).isEmpty();
    }
}
