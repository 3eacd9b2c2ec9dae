package org.knotenpunkt.application.offer.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.offer.OfferFixtures.TUESDAY;
import static org.knotenpunkt.domain.offer.OfferFixtures.aContent;
import static org.knotenpunkt.domain.offer.OfferFixtures.aDraft;
import static org.knotenpunkt.domain.offer.OfferFixtures.aPlannedOffer;
import static org.knotenpunkt.domain.offer.OfferFixtures.offerId;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.OfferFixtures;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.offer.plan.PlannedOffer;
import org.knotenpunkt.domain.offer.plan.PlannedSite;
import org.knotenpunkt.domain.offer.plan.SchoolHalfYear;

/** What every {@link PlanQueries} does. A class that implements this runs it against one. */
public interface PlansContract {
    SchoolHalfYear HALF = SchoolHalfYear.of(TUESDAY);

    /** Where offers are kept; empty. */
    Offers offers();

    /** The organisations beside it. */
    World world();

    PlanQueries plans();

    @BeforeEach
    default void knowTheCentres() {
        OfferFixtures.organisations().forEach(world().organisations()::save);
    }

    @Test
    default void allCentresAreThereWithWhatIsPlannedInTheHalfYear() {
        var offer = aPlannedOffer();
        offers().save(offer);
        offers().save(aDraft().copy(offerId(99), CENTRE, NOW));

        var profile = aContent().profile();
        var place = aContent().place();
        var sites = plans().sites(LINDENAU, HALF);
        assertThat(sites).extracting(PlannedSite::id).contains(CENTRE).hasSize(2);
        assertThat(sites)
                .filteredOn(site -> site.id().equals(CENTRE))
                .singleElement()
                .satisfies(site -> assertThat(site.offers())
                        .containsExactly(new PlannedOffer(
                                offer.id(),
                                "Parents' café",
                                profile.kind(),
                                OfferState.DRAFT,
                                profile.targets(),
                                profile.languages(),
                                place.name(),
                                place.address(),
                                "Storyteller of the library",
                                profile.contact(),
                                false,
                                false,
                                offer.sessions().all())));
        assertThat(sites)
                .contains(new PlannedSite(new CentreId(organisationId(45).value()), "Ahorn", List.of()));
    }

    @Test
    default void sessionsOfOtherHalfYearsAreNotThere() {
        offers().save(aPlannedOffer());

        assertThat(plans().sites(LINDENAU, HALF.next()))
                .allMatch(site -> site.offers().isEmpty());
        assertThat(plans().sites(LINDENAU, HALF.previous()))
                .allMatch(site -> site.offers().isEmpty());
    }
}
