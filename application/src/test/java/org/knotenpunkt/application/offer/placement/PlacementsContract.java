package org.knotenpunkt.application.offer.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.offer.OfferFixtures.offerId;
import static org.knotenpunkt.domain.offer.OfferFixtures.onTuesdays;
import static org.knotenpunkt.domain.offer.placement.PlacementFixtures.ORIGINAL;
import static org.knotenpunkt.domain.offer.placement.PlacementFixtures.aCityWideOffer;
import static org.knotenpunkt.domain.offer.placement.PlacementFixtures.aPlacement;
import static org.knotenpunkt.domain.offer.placement.PlacementFixtures.placementId;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.offer.OfferFilter;
import org.knotenpunkt.application.offer.OfferQueries;
import org.knotenpunkt.application.offer.OfferRow;
import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.placement.Placement;
import org.knotenpunkt.domain.offer.placement.PlacementState;
import org.knotenpunkt.domain.organisation.OrganisationKind;

/** What every {@link Placements} does. A class that implements this runs it against one. */
public interface PlacementsContract {
    CentreId AHORN = new CentreId(organisationId(45).value());

    /** An empty store; the same one during one test. */
    Placements placements();

    Offers offers();

    OfferQueries queries();

    /** The organisations beside it. */
    World world();

    @BeforeEach
    default void knowTheOffer() {
        Stream.of(
                        aTown(LINDENAU, "Lindenau"),
                        aFamilyCentre(),
                        anOrganisation(44, OrganisationKind.PROVIDER, "Provider"),
                        anOrganisation(45, OrganisationKind.FAMILY_CENTRE, "Ahorn"))
                .forEach(world().organisations()::save);
        offers().save(aCityWideOffer());
    }

    private static Placement atAhorn() {
        return Placement.propose(placementId(2), LINDENAU, ORIGINAL, AHORN, onTuesdays(), NOW);
    }

    private Placement accepted() {
        offers().save(aCityWideOffer().placedAt(offerId(71), CENTRE, "Hall", NOW));
        placements().save(aPlacement());
        var known = placements().findById(placementId(1)).orElseThrow();
        placements().save(known.accept(offerId(71), NOW).orElseThrow());
        return placements().findById(placementId(1)).orElseThrow();
    }

    @Test
    default void findsWhatWasSaved() {
        var found = accepted();
        assertThat(found)
                .usingRecursiveComparison()
                .ignoringFields("changes")
                .isEqualTo(aPlacement()
                        .saved()
                        .accept(offerId(71), NOW)
                        .orElseThrow()
                        .saved());
        placements().save(atAhorn());
        var other = placements().findById(placementId(2)).orElseThrow();
        placements().save(other.refuse("No room", NOW).orElseThrow());
        assertThat(placements().findById(placementId(2)).orElseThrow().reason()).contains("No room");
        assertThat(placements().findById(placementId(3))).isEmpty();
    }

    @Test
    default void whoeverIsSecondIsToldSo() {
        placements().save(aPlacement());
        var known = placements().findById(placementId(1)).orElseThrow();
        placements().save(known.withdraw(NOW).orElseThrow());
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> placements().save(known.refuse("No", NOW).orElseThrow()));
    }

    @Test
    default void placementsOfAnOfferAreListedByTheNamesOfTheCentres() {
        placements().save(aPlacement());
        placements().save(atAhorn());
        assertThat(placements().of(ORIGINAL, TODAY))
                .extracting(PlacedAt::centreName)
                .containsExactly("Ahorn", "Linde");
        assertThat(placements().of(offerId(71), TODAY)).isEmpty();
    }

    @Test
    default void aCentreAwaitsWhatItHasNotAnswered() {
        placements().save(aPlacement());
        placements().save(atAhorn());
        assertThat(placements().awaited(LINDENAU, Set.of(CENTRE), TODAY))
                .containsExactly(new PlacementRow(
                        placementId(1),
                        ORIGINAL,
                        "Parents' café",
                        organisationId(44),
                        "Linde",
                        PlacementState.PROPOSED,
                        null,
                        null));
        var known = placements().findById(placementId(1)).orElseThrow();
        placements().save(known.refuse("No room", NOW).orElseThrow());
        assertThat(placements().awaited(LINDENAU, Set.of(CENTRE), TODAY)).isEmpty();
    }

    private void refused(Placement placement, Instant at) {
        placements().save(placement);
        placements()
                .save(placements()
                        .findById(placement.id())
                        .orElseThrow()
                        .refuse("No room", at)
                        .orElseThrow());
    }

    @Test
    default void whatCentresHaveLastSaidIsToldRefusalsFirst() {
        accepted();
        refused(atAhorn(), NOW.minusSeconds(60));
        var refusal = new PlacementRow(
                placementId(2),
                ORIGINAL,
                "Parents' café",
                organisationId(44),
                "Ahorn",
                PlacementState.REFUSED,
                "No room",
                NOW.minusSeconds(60));
        assertThat(placements().answered(LINDENAU, NOW.minusSeconds(60), TODAY))
                .startsWith(refusal)
                .extracting(PlacementRow::id)
                .containsExactly(placementId(2), placementId(1));
        assertThat(placements().answered(LINDENAU, NOW, TODAY))
                .extracting(PlacementRow::id)
                .containsExactly(placementId(1));
        assertThat(placements().rows(LINDENAU, Set.of(placementId(2), placementId(9)), TODAY))
                .containsExactly(refusal);
        assertThat(placements().rows(LINDENAU, Set.of(), TODAY)).isEmpty();
    }

    @Test
    default void whatIsProposedOnceMoreOrIsOverIsNoNewsAnyMore() {
        refused(atAhorn(), NOW);
        refused(aPlacement(), NOW);
        placements().save(Placement.propose(placementId(3), LINDENAU, ORIGINAL, AHORN, onTuesdays(), NOW));
        assertThat(placements().answered(LINDENAU, NOW, TODAY))
                .extracting(PlacementRow::id)
                .containsExactly(placementId(1));
        end(ORIGINAL, NOW);
        assertThat(placements().answered(LINDENAU, NOW, TODAY)).isEmpty();
    }

    private OfferRow.@Nullable Answers answers() {
        return queries()
                .of(LINDENAU, OfferFilter.of(Offer.ofTown(LINDENAU)), TODAY.atStartOfDay(), PageRequest.first(1))
                .page()
                .items()
                .stream()
                .map(OfferRow::answers)
                .findFirst()
                .orElseThrow();
    }

    @Test
    default void theListOfOffersTellsHowManyCentresSayWhat() {
        assertThat(answers()).isEqualTo(new OfferRow.Answers(0, 0, 0));
        accepted();
        refused(atAhorn(), NOW);
        assertThat(answers()).isEqualTo(new OfferRow.Answers(1, 1, 0));
        placements().save(Placement.propose(placementId(3), LINDENAU, ORIGINAL, AHORN, onTuesdays(), NOW));
        assertThat(answers()).isEqualTo(new OfferRow.Answers(1, 0, 1));

        end(offerId(71), NOW);
        assertThat(answers()).isEqualTo(new OfferRow.Answers(0, 0, 1));
    }

    private void end(OfferId offer, Instant at) {
        offers().save(offers().findById(offer).orElseThrow().end(BERLIN, at).orElseThrow());
    }

    @Test
    default void whatACentreHasTakenInIsToldToBeOverWhenItIs() {
        accepted();
        assertThat(placements().of(ORIGINAL, TODAY))
                .extracting(PlacedAt::endedAt)
                .containsOnlyNulls();
        end(offerId(71), NOW.plusSeconds(5));
        assertThat(placements().of(ORIGINAL, TODAY))
                .extracting(PlacedAt::endedAt)
                .containsExactly(NOW.plusSeconds(5));
    }

    @Test
    default void whatNobodyHasAnsweredIsOpen() {
        placements().save(aPlacement());
        placements().save(atAhorn());
        assertThat(placements().open(ORIGINAL))
                .extracting(Placement::id)
                .containsExactly(placementId(1), placementId(2));
        var known = placements().findById(placementId(1)).orElseThrow();
        placements().save(known.refuse("No room", NOW).orElseThrow());
        assertThat(placements().open(ORIGINAL)).extracting(Placement::id).containsExactly(placementId(2));
        assertThat(placements().open(offerId(71))).isEmpty();
    }

    @Test
    default void whatIsOverAwaitsNoAnswer() {
        placements().save(aPlacement());
        end(ORIGINAL, NOW);
        assertThat(placements().awaited(LINDENAU, Set.of(CENTRE), TODAY)).isEmpty();
    }

    @Test
    default void whatIsProposedOrTakenInIsPlacedUntilItEnds() {
        assertThat(placements().isPlaced(ORIGINAL, AHORN)).isFalse();
        placements().save(atAhorn());
        assertThat(placements().isPlaced(ORIGINAL, AHORN)).isTrue();
        assertThat(placements().placed(ORIGINAL)).isEmpty();

        assertThat(accepted().state()).isEqualTo(PlacementState.ACCEPTED);
        assertThat(placements().isPlaced(ORIGINAL, CENTRE)).isTrue();
        assertThat(placements().placed(ORIGINAL)).containsExactly(offerId(71));

        end(offerId(71), NOW);
        assertThat(placements().isPlaced(ORIGINAL, CENTRE)).isFalse();
        assertThat(placements().placed(ORIGINAL)).isEmpty();
    }
}
