package org.knotenpunkt.application.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.offer.OfferFixtures.ASSURED;
import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.offer.OfferFixtures.HOLDER;
import static org.knotenpunkt.domain.offer.OfferFixtures.OFFER;
import static org.knotenpunkt.domain.offer.OfferFixtures.TUESDAY;
import static org.knotenpunkt.domain.offer.OfferFixtures.TWO_HOURS;
import static org.knotenpunkt.domain.offer.OfferFixtures.aContent;
import static org.knotenpunkt.domain.offer.OfferFixtures.aDraft;
import static org.knotenpunkt.domain.offer.OfferFixtures.aPlannedOffer;
import static org.knotenpunkt.domain.offer.OfferFixtures.aPublishedOffer;
import static org.knotenpunkt.domain.offer.OfferFixtures.aText;
import static org.knotenpunkt.domain.offer.OfferFixtures.idsFrom;
import static org.knotenpunkt.domain.offer.OfferFixtures.offerId;
import static org.knotenpunkt.domain.offer.OfferFixtures.onTuesdays;
import static org.knotenpunkt.domain.offer.OfferFixtures.sessionId;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.FreePlaces;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferAims;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.OfferPlace;
import org.knotenpunkt.domain.offer.OfferTexts;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.SessionChange;
import org.knotenpunkt.domain.offer.count.EntryId;
import org.knotenpunkt.domain.organisation.OrganisationKind;

/** What every {@link Offers} does, and every {@link OfferQueries} beside it. A class that implements this runs it against both. */
public interface OffersContract {
    CentreId OTHER_CENTRE = new CentreId(organisationId(45).value());

    /** An empty store; the same one during one test. */
    Offers offers();

    /** What people of the towns see. */
    OfferQueries queries();

    /** What everybody sees. */
    OfferQueries open();

    /** The organisations beside it. */
    World world();

    @BeforeEach
    default void knowTheOrganisations() {
        Stream.of(
                        aTown(LINDENAU, "Lindenau"),
                        aTown(AUENFELD, "Auenfeld"),
                        aFamilyCentre(),
                        anOrganisation(44, OrganisationKind.PROVIDER, "Provider"),
                        anOrganisation(45, OrganisationKind.FAMILY_CENTRE, "Ahorn"))
                .forEach(world().organisations()::save);
    }

    @Test
    default void whatIsOverIsNotInTheProgramme() {
        offers().save(aPublishedOffer());
        var far = TUESDAY.plusWeeks(9);
        assertThat(programme(CENTRE, TUESDAY.plusWeeks(2), far).orElseThrow().offers())
                .hasSize(1);
        assertThat(programme(CENTRE, TUESDAY.plusWeeks(3), far).orElseThrow().offers())
                .isEmpty();
    }

    @Test
    default void whatHasEndedTodayIsNotToComeAndWhatGoesOnIs() {
        var far = TUESDAY.plusWeeks(9);
        var late = aDraft().plan(
                        Schedule.once(TUESDAY, LocalTime.of(23, 0), TWO_HOURS),
                        List.of(TUESDAY),
                        BERLIN,
                        idsFrom(1),
                        NOW)
                .flatMap(offer -> offer.publish(ASSURED, BERLIN, NOW))
                .orElseThrow();
        offers().save(late);
        for (var now : List.of(
                TUESDAY.atTime(22, 0),
                TUESDAY.atTime(23, 30),
                TUESDAY.plusDays(1).atTime(0, 59))) {
            assertThat(sessionsToCome(now)).isOne();
            assertThat(open().programme(PlaceKey.of(LINDENAU), PlaceKey.of(CENTRE), now, far))
                    .map(Programme::offers)
                    .hasValueSatisfying(shown -> assertThat(shown.getFirst().sessions())
                            .isEqualTo(late.sessions().all()));
            assertThat(queries().aging(LINDENAU, now, ASSURED)).hasSize(1);
        }
        var over = TUESDAY.plusDays(1).atTime(1, 0);
        assertThat(sessionsToCome(over)).isZero();
        assertThat(open().programme(PlaceKey.of(LINDENAU), PlaceKey.of(CENTRE), over, far))
                .map(Programme::offers)
                .contains(List.of());
        assertThat(queries().aging(LINDENAU, over, ASSURED)).isEmpty();
    }

    private int sessionsToCome(LocalDateTime now) {
        var row = queries()
                .of(LINDENAU, OfferFilter.ALL, now, PageRequest.first(5))
                .page()
                .items()
                .getFirst();
        assertThat(row.next() == null).isEqualTo(row.sessions() == 0);
        return row.sessions();
    }

    private Optional<Programme> programme(CentreId centre, LocalDate first, LocalDate last) {
        return open().programme(PlaceKey.of(LINDENAU), PlaceKey.of(centre), first.atStartOfDay(), last);
    }

    private Offer found() {
        return offers().findById(OFFER).orElseThrow();
    }

    private Offer saved(Offer offer) {
        offers().save(offer);
        assertThat(found()).usingRecursiveComparison().isEqualTo(offer.saved());
        return found();
    }

    @Test
    default void keepsAnOfferThroughItsLife() {
        assertThat(offers().findById(OFFER)).isEmpty();
        var planned = saved(aPlannedOffer());
        var published = saved(planned.publish(ASSURED, BERLIN, NOW).orElseThrow());
        var plain = saved(published
                .revise(
                        aContent()
                                .heldBy(null)
                                .saying(OfferTexts.of(new LanguageTag("en"), aText("Tea")))
                                .aimingAt(OfferAims.NONE),
                        BERLIN,
                        NOW)
                .orElseThrow());
        var bare = saved(plain.revise(plain.content().at(OfferPlace.called("Yard")), BERLIN, NOW)
                .orElseThrow());
        var shorter = saved(bare.plan(onTuesdays(), List.of(TUESDAY, TUESDAY.plusWeeks(3)), BERLIN, idsFrom(10), NOW)
                .orElseThrow());
        saved(shorter.end(BERLIN, NOW).orElseThrow());
    }

    @Test
    default void keepsWhatWasSaidOfSessionsInOrderUntilASessionIsDropped() {
        var offer = saved(aPlannedOffer());
        var account = new UUID(9, 9);
        var first = SessionChange.cancelled(new EntryId(new UUID(8, 2)), sessionId(1), "Rain", account, NOW);
        var second =
                SessionChange.restored(new EntryId(new UUID(8, 1)), sessionId(1), null, account, NOW.plusSeconds(5));
        var third =
                SessionChange.cancelled(new EntryId(new UUID(8, 3)), sessionId(2), "Snow", account, NOW.plusSeconds(9));
        offers().add(offer, third);
        offers().add(offer, first);
        offers().add(offer, second);
        assertThat(offers().changes(OFFER)).containsExactly(first, second, third);
        assertThat(offers().changes(offerId(2))).isEmpty();
        assertThatExceptionOfType(ConcurrentChangeException.class).isThrownBy(() -> offers().add(offer, first));
        saved(offer.plan(onTuesdays(), List.of(TUESDAY), BERLIN, idsFrom(10), NOW)
                .orElseThrow());
        assertThat(offers().changes(OFFER)).containsExactly(first, second);
    }

    @Test
    default void whoeverWasSlowerIsTold() {
        saved(aDraft());
        assertThatExceptionOfType(ConcurrentChangeException.class).isThrownBy(() -> offers().save(aDraft()));
        var seen = found();
        saved(seen.end(BERLIN, NOW).orElseThrow());
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> offers().save(seen.end(BERLIN, NOW).orElseThrow()));
    }

    @Test
    default void listsTheOffersOfATownOrOfACentre() {
        offers().save(aPublishedOffer());
        var copy = aPublishedOffer().copy(offerId(2), OTHER_CENTRE, NOW);
        offers().save(copy);
        var there = new OfferRow(
                OFFER,
                CENTRE,
                "Linde",
                "Parents' café",
                OfferKind.ENCOUNTER,
                aPublishedOffer().publication(),
                TUESDAY.atTime(9, 0),
                2,
                null);
        var draft = new OfferRow(
                offerId(2),
                OTHER_CENTRE,
                "Ahorn",
                "Parents' café",
                OfferKind.ENCOUNTER,
                copy.publication(),
                null,
                0,
                null);
        var first = PageRequest.first(10);
        assertThat(queries().of(LINDENAU, OfferFilter.ALL, TODAY.atStartOfDay(), first))
                .isEqualTo(new OfferList(new Page<>(List.of(there, draft), null), 1, 1, 0));
        assertThat(queries()
                        .of(LINDENAU, OfferFilter.ALL, ASSURED.plusDays(1).atStartOfDay(), first)
                        .stale())
                .isEqualTo(1);
        assertThat(queries()
                        .of(LINDENAU, OfferFilter.of(OTHER_CENTRE), TODAY.atStartOfDay(), first)
                        .page()
                        .items())
                .containsExactly(draft);
        assertThat(queries().of(LINDENAU, new OfferFilter(null, HOLDER), TODAY.atStartOfDay(), first))
                .isEqualTo(queries().of(LINDENAU, OfferFilter.ALL, TODAY.atStartOfDay(), first));
        assertThat(queries()
                        .of(LINDENAU, new OfferFilter(OTHER_CENTRE, HOLDER), TODAY.atStartOfDay(), first)
                        .page()
                        .items())
                .containsExactly(draft);
        assertThat(queries().of(LINDENAU, new OfferFilter(null, CENTRE.organisation()), TODAY.atStartOfDay(), first))
                .isEqualTo(new OfferList(new Page<>(List.of(), null), 0, 0, 0));
        assertThat(queries().of(AUENFELD, OfferFilter.ALL, TODAY.atStartOfDay(), first))
                .isEqualTo(new OfferList(new Page<>(List.of(), null), 0, 0, 0));
    }

    @Test
    default void aPageBeginsWhereTheOneBeforeEnds() {
        offers().save(titled(10, "Chess").end(BERLIN, NOW).orElseThrow());
        offers().save(titled(11, "Éclairs"));
        offers().save(titled(12, "Zebra"));
        var first = queries().of(LINDENAU, OfferFilter.ALL, TODAY.atStartOfDay(), PageRequest.first(2));
        assertThat(first.page().items()).extracting(OfferRow::title).containsExactlyInAnyOrder("Éclairs", "Zebra");
        var second = queries()
                .of(
                        LINDENAU,
                        OfferFilter.ALL,
                        TODAY.atStartOfDay(),
                        new PageRequest(2, first.page().next()));
        assertThat(second.page().items()).extracting(OfferRow::title).containsExactly("Chess");
        assertThat(second.page().next()).isNull();
        assertThat(second.drafts()).isEqualTo(2);
    }

    private static Offer titled(int number, String title) {
        var said = aContent().saying(OfferTexts.of(LanguageTag.GERMAN, aText(title)));
        return Offer.draft(offerId(number), LINDENAU, CENTRE, said, NOW).orElseThrow();
    }

    @Test
    default void everybodySeesWhatIsPublishedAndNothingElse() {
        offers().save(aPublishedOffer());
        offers().save(aPublishedOffer().copy(offerId(2), OTHER_CENTRE, NOW));
        var sessions = aPublishedOffer().sessions().all();
        assertThat(programme(CENTRE, TUESDAY, TUESDAY.plusWeeks(1)))
                .contains(new Programme(
                        TownProgrammeContract.LINDE,
                        List.of(new Programme.Published(
                                OFFER,
                                aContent(),
                                "Provider",
                                aPublishedOffer().publication(),
                                sessions.subList(0, 2),
                                1,
                                NOW))));
        assertThat(programme(OTHER_CENTRE, TUESDAY, LocalDate.of(2030, 1, 1))
                        .orElseThrow()
                        .offers())
                .isEmpty();
        assertThat(programme(new CentreId(organisationId(44).value()), TUESDAY, TUESDAY))
                .isEmpty();
        offers().save(found().unpublish(BERLIN, NOW).orElseThrow());
        assertThat(programme(CENTRE, TUESDAY, TUESDAY).orElseThrow().offers()).isEmpty();
    }

    @Test
    default void whatIsForTheWholeTownIsListedAndIsNoDraftOfACentre() {
        offers().save(aDraftAt(Offer.ofTown(LINDENAU), 2));
        offers().save(aDraftAt(CENTRE, 3));
        var list = queries().of(LINDENAU, OfferFilter.ALL, TODAY.atStartOfDay(), PageRequest.first(5));
        assertThat(list.page().items()).extracting(OfferRow::id).containsExactly(offerId(2), offerId(3));
        assertThat(list.drafts()).isEqualTo(1);
    }

    @Test
    default void whatIsToldOfFreePlacesStaysAndIsInTheProgramme() {
        var told = new FreePlaces(3, TODAY);
        offers().save(aPublishedOffer().tellFreePlaces(told, BERLIN, NOW).orElseThrow());

        assertThat(offers().findById(OFFER).orElseThrow().publication().freePlaces())
                .isEqualTo(told);
        assertThat(programme(CENTRE, TODAY, TODAY.plusWeeks(4)).orElseThrow().offers())
                .singleElement()
                .satisfies(offer -> assertThat(offer.publication().freePlaces()).isEqualTo(told));
    }

    @Test
    default void offersThatAreStaleOrSoonWillBeAreFoundTheEarliestFirst() {
        var later = aDraftAt(OTHER_CENTRE, 2)
                .plan(onTuesdays(), List.of(TUESDAY), BERLIN, idsFrom(60), NOW)
                .flatMap(offer -> offer.publish(ASSURED.minusDays(1), BERLIN, NOW))
                .orElseThrow();
        offers().save(aPublishedOffer());
        offers().save(later);
        offers().save(aDraftAt(CENTRE, 3));

        assertThat(queries().aging(LINDENAU, TODAY.atStartOfDay(), ASSURED.minusDays(2)))
                .isEmpty();
        assertThat(queries().aging(LINDENAU, TODAY.atStartOfDay(), ASSURED))
                .containsExactly(
                        new AgingOffer(
                                offerId(2),
                                "Parents' café",
                                OTHER_CENTRE,
                                "Ahorn",
                                aContent().provider(),
                                ASSURED.minusDays(1)),
                        new AgingOffer(
                                OFFER,
                                "Parents' café",
                                CENTRE,
                                "Linde",
                                aContent().provider(),
                                ASSURED));
        assertThat(queries().aging(LINDENAU, TUESDAY.plusWeeks(3).atStartOfDay(), ASSURED))
                .isEmpty();
        assertThat(queries().aging(AUENFELD, TODAY.atStartOfDay(), ASSURED)).isEmpty();
    }

    private static Offer aDraftAt(CentreId centre, int number) {
        return Offer.draft(offerId(number), LINDENAU, centre, aContent(), NOW).orElseThrow();
    }
}
