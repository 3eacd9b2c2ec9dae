package org.knotenpunkt.application.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.offer.OfferFixtures.ASSURED;
import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.offer.OfferFixtures.OFFER;
import static org.knotenpunkt.domain.offer.OfferFixtures.TUESDAY;
import static org.knotenpunkt.domain.offer.OfferFixtures.aContent;
import static org.knotenpunkt.domain.offer.OfferFixtures.aDraft;
import static org.knotenpunkt.domain.offer.OfferFixtures.idsFrom;
import static org.knotenpunkt.domain.offer.OfferFixtures.offerId;
import static org.knotenpunkt.domain.offer.OfferFixtures.onTuesdays;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.application.partnership.undertaking.Undertakings;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferAction;
import org.knotenpunkt.domain.offer.OfferAims;
import org.knotenpunkt.domain.offer.OfferFixtures;
import org.knotenpunkt.domain.offer.OfferRecordKind;
import org.knotenpunkt.domain.partnership.undertaking.Stage;
import org.knotenpunkt.domain.partnership.undertaking.Undertaking;

/** What offers tell as {@link Undertakings}. A class that implements this runs it against one adapter. */
public interface AimingOffersContract {
    /** Where offers are kept; empty. */
    Offers offers();

    /** The organisations beside it. */
    World world();

    Undertakings undertakings();

    @BeforeEach
    default void knowTheCentres() {
        OfferFixtures.organisations().forEach(world().organisations()::save);
    }

    private static Undertaking cafe(Stage stage) {
        return new Undertaking(
                OfferRecordKind.OFFER,
                OFFER.value(),
                "Parents' café",
                "Linde",
                stage,
                aContent().aims().goals(),
                aContent().aims().needs());
    }

    private List<Undertaking> told() {
        return undertakings().in(LINDENAU, TODAY);
    }

    @Test
    default void theyAreSeenByThoseWhoReadOffers() {
        assertThat(undertakings().seenBy()).isEqualTo(OfferAction.READ_OFFERS);
    }

    @Test
    default void aDraftIsPlannedWhatIsPublishedIsUnderWayAndWhatHasEndedIsOver() {
        offers().save(aDraft());
        assertThat(told()).containsExactly(cafe(Stage.PLANNED));
        var published = aDraft().saved()
                .plan(onTuesdays(), List.of(TUESDAY), BERLIN, idsFrom(1), NOW)
                .flatMap(offer -> offer.publish(ASSURED, BERLIN, NOW))
                .orElseThrow();
        offers().save(published);
        assertThat(told()).containsExactly(cafe(Stage.UNDER_WAY));
        offers().save(published.saved().end(BERLIN, NOW).orElseThrow());
        assertThat(told()).containsExactly(cafe(Stage.OVER));
        assertThat(undertakings().in(AUENFELD, TODAY)).isEmpty();
    }

    @Test
    default void whatServesNothingIsNoUndertakingAndTheOthersComeByTitle() {
        var aims = aContent().aims();
        offers().save(draft(2, "Zeit", new OfferAims(aims.goals(), Set.of())));
        offers().save(draft(3, "Nichts", OfferAims.NONE));
        offers().save(draft(4, "abends", new OfferAims(Set.of(), aims.needs())));
        assertThat(told()).extracting(Undertaking::title).containsExactly("abends", "Zeit");
    }

    private static Offer draft(int number, String title, OfferAims aims) {
        var content = aContent();
        return Offer.draft(
                        offerId(number),
                        LINDENAU,
                        CENTRE,
                        content.saying(content.texts().saying(OfferFixtures.aText(title)))
                                .aimingAt(aims),
                        NOW)
                .orElseThrow();
    }

    @Test
    default void whatIsForTheWholeTownIsUnderWayWhereACentreShowsIt() {
        var original = Offer.draft(offerId(9), LINDENAU, Offer.ofTown(LINDENAU), aContent(), NOW)
                .orElseThrow();
        offers().save(original);
        assertThat(told()).extracting(Undertaking::stage).containsExactly(Stage.PLANNED);
        var placed = original.placedAt(OFFER, CENTRE, null, NOW)
                .plan(onTuesdays(), List.of(TUESDAY), BERLIN, idsFrom(1), NOW)
                .orElseThrow();
        offers().save(placed);
        assertThat(told()).extracting(Undertaking::stage).containsExactly(Stage.PLANNED);
        offers().save(placed.saved().publish(ASSURED, BERLIN, NOW).orElseThrow());
        assertThat(told())
                .extracting(Undertaking::id, Undertaking::stage, Undertaking::where)
                .containsExactly(tuple(original.id().value(), Stage.UNDER_WAY, "Lindenau"));
    }

    @Test
    default void aCopyThatIsShownDoesNotMakeADraftTakePlace() {
        offers().save(aDraft());
        offers().save(aDraft().copy(offerId(5), CENTRE, NOW));
        var copy = offers().findById(offerId(5)).orElseThrow();
        offers().save(copy.plan(onTuesdays(), List.of(TUESDAY), BERLIN, idsFrom(1), NOW)
                .flatMap(offer -> offer.publish(ASSURED, BERLIN, NOW))
                .orElseThrow());
        assertThat(told()).containsExactly(cafe(Stage.PLANNED));
    }
}
