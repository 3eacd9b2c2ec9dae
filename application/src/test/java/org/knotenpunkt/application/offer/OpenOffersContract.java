package org.knotenpunkt.application.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.offer.OfferFixtures.ASSURED;
import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.offer.OfferFixtures.HOLDER;
import static org.knotenpunkt.domain.offer.OfferFixtures.OFFER;
import static org.knotenpunkt.domain.offer.OfferFixtures.TUESDAY;
import static org.knotenpunkt.domain.offer.OfferFixtures.aContent;
import static org.knotenpunkt.domain.offer.OfferFixtures.aPlannedOffer;
import static org.knotenpunkt.domain.offer.OfferFixtures.aPublishedOffer;
import static org.knotenpunkt.domain.offer.OfferFixtures.aText;
import static org.knotenpunkt.domain.offer.OfferFixtures.idsFrom;
import static org.knotenpunkt.domain.offer.OfferFixtures.offerId;
import static org.knotenpunkt.domain.offer.OfferFixtures.onTuesdays;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisationOf;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferAims;
import org.knotenpunkt.domain.offer.OfferContent;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.OfferPlace;
import org.knotenpunkt.domain.offer.OfferProfile;
import org.knotenpunkt.domain.offer.OfferTexts;
import org.knotenpunkt.domain.offer.TargetGroup;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Validity;

/** What every {@link OpenOfferQueries} does. A class that implements this runs it against one, as everybody sees it. */
public interface OpenOffersContract {
    CentreId ELSEWHERE = new CentreId(organisationId(46).value());
    OfferId OF_AUENFELD = offerId(2);
    PageNumber FIRST = new PageNumber(1, 10);

    /** An empty store; the same one during one test. */
    Offers offers();

    OpenOfferQueries open();

    /** The organisations beside it. */
    World world();

    @BeforeEach
    default void knowTheOrganisations() {
        var key = new ExternalKey(KeyScheme.AGS, "05513000");
        Stream.of(
                        aTown(LINDENAU, "Lindenau")
                                .addKey(key, Validity.ALWAYS, null, NOW)
                                .orElseThrow(),
                        aTown(AUENFELD, "Auenfeld"),
                        aFamilyCentre(),
                        anOrganisation(44, OrganisationKind.PROVIDER, "Provider"),
                        anOrganisationOf(AUENFELD, 46, OrganisationKind.FAMILY_CENTRE, "Erle"))
                .forEach(world().organisations()::save);
    }

    /** A feast of the centre in the other town, which itself holds it. */
    private static Offer aFeastInAuenfeld() {
        var profile = aContent().profile();
        var feast = new OfferProfile(
                OfferKind.FEAST,
                Set.of(TargetGroup.EVERYBODY),
                profile.ages(),
                profile.languages(),
                false,
                0,
                false,
                profile.admission(),
                null,
                profile.contact(),
                null,
                null,
                null);
        var content = new OfferContent(
                null,
                feast,
                OfferTexts.of(new LanguageTag("de"), aText("100 % Sommer_fest")),
                OfferPlace.called("Hof"),
                OfferAims.NONE);
        return published(OF_AUENFELD, AUENFELD, ELSEWHERE, content, NOW.plusSeconds(60));
    }

    private static Offer published(OfferId id, MunicipalityId town, CentreId centre, OfferContent content, Instant at) {
        return Offer.draft(id, town, centre, content, at)
                .flatMap(offer -> offer.plan(onTuesdays(), List.of(TUESDAY), BERLIN, idsFrom(20), at))
                .flatMap(offer -> offer.publish(ASSURED, BERLIN, at))
                .orElseThrow();
    }

    private List<OfferId> found(
            @Nullable String text, @Nullable OfferTerm term, @Nullable OrganisationId holder, @Nullable Instant since) {
        return open()
                .offers(new OpenOfferFilter(text, term, holder, since), TODAY.atStartOfDay(), TODAY, FIRST)
                .items()
                .stream()
                .map(offer -> offer.published().id())
                .toList();
    }

    @Test
    default void showsWhatIsPublishedInAllTownsAndNothingElse() {
        offers().save(aFeastInAuenfeld());
        offers().save(aPublishedOffer());
        offers().save(aPublishedOffer().copy(offerId(3), CENTRE, NOW));
        var stored = aPublishedOffer();
        var first = new OpenOffer(
                TownProgrammeContract.LINDE,
                "05",
                new Holder(HOLDER, OrganisationKind.PROVIDER, "Provider", "Lindenau", "05", null),
                new Programme.Published(
                        OFFER,
                        aContent(),
                        "Provider",
                        stored.publication(),
                        stored.sessions().all(),
                        1,
                        NOW),
                NOW);
        var second =
                new Holder(ELSEWHERE.organisation(), OrganisationKind.FAMILY_CENTRE, "Erle", "Auenfeld", null, null);

        var all = open().offers(OpenOfferFilter.NONE, null, TODAY, FIRST);
        assertThat(all.total()).isEqualTo(2);
        assertThat(all.items()).hasSize(2).first().isEqualTo(first);
        assertThat(all.items().getLast().published().id()).isEqualTo(OF_AUENFELD);
        assertThat(all.items().getLast().holder()).isEqualTo(second);
        assertThat(open().offer(OFFER, TODAY)).contains(first);
        assertThat(open().offer(offerId(3), TODAY)).isEmpty();
        assertThat(open().holders(null, TODAY, FIRST).items()).containsExactly(first.holder(), second);
        assertThat(open().holder(HOLDER, TODAY)).contains(new HeldOffers(first.holder(), List.of(first)));
        assertThat(open().holder(CENTRE.organisation(), TODAY)).isEmpty();
    }

    @Test
    default void whatIsTakenBackIsGone() {
        offers().save(aPublishedOffer());
        offers().save(offers().findById(OFFER)
                .orElseThrow()
                .unpublish(BERLIN, NOW)
                .orElseThrow());
        assertThat(open().offers(OpenOfferFilter.NONE, null, TODAY, FIRST))
                .isEqualTo(new NumberedPage<>(FIRST, 0, List.of()));
        assertThat(open().offer(OFFER, TODAY)).isEmpty();
        assertThat(open().holders(null, TODAY, FIRST).total()).isZero();
        offers().save(aPlannedOffer().copy(offerId(3), CENTRE, NOW));
        assertThat(open().holder(HOLDER, TODAY)).isEmpty();
    }

    @Test
    default void givesTheSessionsThatHaveNotEnded() {
        offers().save(aPublishedOffer());
        var sessions = aPublishedOffer().sessions().all();
        assertThat(open().offers(OpenOfferFilter.NONE, TUESDAY.atTime(11, 0), TODAY, FIRST)
                        .items())
                .singleElement()
                .satisfies(offer ->
                        assertThat(offer.published().sessions()).isEqualTo(sessions.subList(1, sessions.size())));
    }

    @Test
    default void findsOffersByWhatTheySayInAnyLanguage() {
        offers().save(aPublishedOffer());
        offers().save(aFeastInAuenfeld());
        assertThat(found("VELI", null, null, null)).containsExactly(OFFER);
        assertThat(found("drink tea", null, null, null)).containsExactly(OFFER, OF_AUENFELD);
        assertThat(found("00 % sommer_", null, null, null)).containsExactly(OF_AUENFELD);
        assertThat(found("r%a", null, null, null)).isEmpty();
        assertThat(found("checked", null, null, null)).isEmpty();
    }

    @Test
    default void findsOffersByEachTermThatApplies() {
        offers().save(aPublishedOffer());
        offers().save(aFeastInAuenfeld());
        for (var term : OfferTerm.all()) {
            var expected = Stream.of(aPublishedOffer(), aFeastInAuenfeld())
                    .filter(offer -> term.applies(offer.content()))
                    .map(Offer::id)
                    .toList();
            assertThat(found(null, term, null, null)).as(term.toString()).isEqualTo(expected);
        }
    }

    @Test
    default void findsOffersByWhoHoldsThemAndWhenTheyChanged() {
        offers().save(aPublishedOffer());
        offers().save(aFeastInAuenfeld());
        assertThat(found(null, null, HOLDER, null)).containsExactly(OFFER);
        assertThat(found(null, null, ELSEWHERE.organisation(), null)).containsExactly(OF_AUENFELD);
        assertThat(found(null, null, CENTRE.organisation(), null)).isEmpty();
        assertThat(found(null, null, null, NOW)).containsExactly(OFFER, OF_AUENFELD);
        assertThat(found(null, null, null, NOW.plusSeconds(1))).containsExactly(OF_AUENFELD);
        assertThat(found(null, null, null, NOW.plusSeconds(61))).isEmpty();
        assertThat(open().holders("ROVI", TODAY, FIRST).items())
                .extracting(Holder::id)
                .containsExactly(HOLDER);
    }

    /** A centre, or who holds an offer, as it is from the day on. */
    private void change(OrganisationId id, UnaryOperator<Organisation> change) {
        world().organisations()
                .save(change.apply(world().organisations().findById(id).orElseThrow()));
    }

    private void move(LocalDate from, Instant at) {
        var there = new Address("Neue Straße 1", "45881", "Lindenau");
        change(
                CENTRE.organisation(),
                centre -> centre.move(there, from, null, at).orElseThrow());
    }

    private Instant changed(LocalDate today) {
        return open().offer(OFFER, today).orElseThrow().changed();
    }

    private List<OfferId> changedSince(Instant since, LocalDate today) {
        var which = new OpenOfferFilter(null, null, null, since);
        var found = open().offers(which, today.atStartOfDay(), today, FIRST);
        assertThat(found.total()).isEqualTo(found.items().size());
        return found.items().stream().map(offer -> offer.published().id()).toList();
    }

    @Test
    default void anOfferIsAnotherWhenItsCentreHasMoved() {
        offers().save(aPublishedOffer());
        offers().save(aFeastInAuenfeld());
        var noted = NOW.plusSeconds(3600);
        move(TODAY.minusDays(3), noted);
        assertThat(changed(TODAY)).isEqualTo(noted);
        assertThat(open().offer(OFFER, TODAY).orElseThrow().site().address())
                .isEqualTo(new Address("Neue Straße 1", "45881", "Lindenau"));
        assertThat(changedSince(noted, TODAY)).containsExactly(OFFER);
        assertThat(changedSince(noted.plusSeconds(1), TODAY)).isEmpty();
    }

    @Test
    default void aMoveThatWasNotedBeforeChangesItOnTheDay() {
        offers().save(aPublishedOffer());
        var day = TODAY.plusDays(10);
        var begins = day.atStartOfDay(BERLIN).toInstant();
        move(day, NOW);
        assertThat(changed(day.minusDays(1))).isEqualTo(NOW);
        assertThat(changedSince(NOW.plusSeconds(1), day.minusDays(1))).isEmpty();
        assertThat(changed(day)).isEqualTo(begins);
        assertThat(changedSince(begins, day)).containsExactly(OFFER);
        assertThat(changedSince(begins.minusSeconds(1), day)).containsExactly(OFFER);
        assertThat(changedSince(begins.plusSeconds(1), day)).isEmpty();
    }

    @Test
    default void anOfferIsAnotherWhenItsHolderIsCalledOtherwise() {
        offers().save(aPublishedOffer());
        offers().save(aFeastInAuenfeld());
        var noted = NOW.plusSeconds(7200);
        change(
                HOLDER,
                holder -> holder.rename(OrganisationName.of("Nachbarschaft"), TODAY, null, noted)
                        .orElseThrow());
        assertThat(changed(TODAY)).isEqualTo(noted);
        assertThat(changedSince(noted, TODAY)).containsExactly(OFFER);
        change(
                ELSEWHERE.organisation(),
                centre -> centre.rename(OrganisationName.of("Linde"), TODAY, null, noted)
                        .orElseThrow());
        assertThat(changedSince(noted, TODAY)).containsExactly(OFFER, OF_AUENFELD);
    }

    @Test
    default void whoHoldsOffersComesWithThem() {
        offers().save(aPublishedOffer());
        offers().save(aFeastInAuenfeld());
        offers().save(published(offerId(5), LINDENAU, CENTRE, aContent(), NOW));
        var held = open().heldOffers(null, TUESDAY.plusDays(1), FIRST);
        assertThat(held.total()).isEqualTo(2);
        assertThat(held.items()).extracting(one -> one.holder().id()).containsExactly(HOLDER, ELSEWHERE.organisation());
        assertThat(held.items().getFirst().offers())
                .isEqualTo(open().offers(
                                new OpenOfferFilter(null, null, HOLDER, null),
                                TUESDAY.plusDays(1).atStartOfDay(),
                                TUESDAY.plusDays(1),
                                FIRST)
                        .items())
                .hasSize(2);
        assertThat(held.items().getLast().offers())
                .extracting(offer -> offer.published().id())
                .containsExactly(OF_AUENFELD);
        assertThat(open().holder(HOLDER, TUESDAY.plusDays(1)))
                .contains(held.items().getFirst());
        assertThat(open().heldOffers("ROVI", TODAY, new PageNumber(2, 1)))
                .isEqualTo(new NumberedPage<>(new PageNumber(2, 1), 1, List.of()));
    }

    @Test
    default void allAreHandedOverOneByOne() {
        offers().save(aPublishedOffer());
        offers().save(aFeastInAuenfeld());
        var handedOver = new ArrayList<OpenOffer>();
        open().each(TODAY, handedOver::add);
        assertThat(handedOver)
                .isEqualTo(
                        open().offers(OpenOfferFilter.NONE, null, TODAY, FIRST).items())
                .hasSize(2);
    }

    @Test
    default void pagesAreCountedFromOne() {
        offers().save(aPublishedOffer());
        offers().save(aFeastInAuenfeld());
        var second = open().offers(OpenOfferFilter.NONE, null, TODAY, new PageNumber(2, 1));
        assertThat(second.total()).isEqualTo(2);
        assertThat(second.items()).extracting(offer -> offer.published().id()).containsExactly(OF_AUENFELD);
        var beyond = open().offers(OpenOfferFilter.NONE, null, TODAY, new PageNumber(1_000_000, 100));
        assertThat(beyond.total()).isEqualTo(2);
        assertThat(beyond.items()).isEmpty();
        var holders = open().holders(null, TODAY, new PageNumber(2, 1));
        assertThat(holders.total()).isEqualTo(2);
        assertThat(holders.items()).extracting(Holder::id).containsExactly(ELSEWHERE.organisation());
    }
}
