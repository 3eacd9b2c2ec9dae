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

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.placement.Placement;
import org.knotenpunkt.domain.offer.placement.PlacementState;
import org.knotenpunkt.domain.organisation.OrganisationKind;

/** What every {@link Placements} does. A class that implements this runs it against one. */
public interface PlacementsContract {
    CentreId AHORN = new CentreId(organisationId(45).value());

    /** An empty store; the same one during one test. */
    Placements placements();

    Offers offers();

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
        assertThat(placements().awaited(LINDENAU, Set.of(CENTRE)))
                .containsExactly(new AwaitedPlacement(placementId(1), ORIGINAL, "Parents' café"));
        var known = placements().findById(placementId(1)).orElseThrow();
        placements().save(known.refuse("No room", NOW).orElseThrow());
        assertThat(placements().awaited(LINDENAU, Set.of(CENTRE))).isEmpty();
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
        offers().save(offers().findById(ORIGINAL).orElseThrow().end(BERLIN, NOW).orElseThrow());
        assertThat(placements().awaited(LINDENAU, Set.of(CENTRE))).isEmpty();
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

        offers().save(offers().findById(offerId(71))
                .orElseThrow()
                .end(BERLIN, NOW)
                .orElseThrow());
        assertThat(placements().isPlaced(ORIGINAL, CENTRE)).isFalse();
        assertThat(placements().placed(ORIGINAL)).isEmpty();
    }
}
