package org.knotenpunkt.domain.offer.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.offer.OfferFixtures.ASSURED;
import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.offer.OfferFixtures.TUESDAY;
import static org.knotenpunkt.domain.offer.OfferFixtures.aContent;
import static org.knotenpunkt.domain.offer.OfferFixtures.aDraft;
import static org.knotenpunkt.domain.offer.OfferFixtures.aText;
import static org.knotenpunkt.domain.offer.OfferFixtures.idsFrom;
import static org.knotenpunkt.domain.offer.OfferFixtures.offerId;
import static org.knotenpunkt.domain.offer.OfferFixtures.onTuesdays;
import static org.knotenpunkt.domain.offer.placement.PlacementFixtures.ORIGINAL;
import static org.knotenpunkt.domain.offer.placement.PlacementFixtures.aCityWideOffer;
import static org.knotenpunkt.domain.offer.placement.PlacementFixtures.aPlacement;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.offer.OfferAims;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.OfferPlace;
import org.knotenpunkt.domain.shared.Result;

class PlacementTest {
    @Test
    void anOfferOfTheWholeTownHasNoDatesAndIsInNoProgramme() {
        var offer = aCityWideOffer();
        var refused = Result.refusal(new OfferError.IsCityWide());
        assertThat(offer.isCityWide()).isTrue();
        assertThat(aDraft().isCityWide()).isFalse();
        assertThat(offer.plan(onTuesdays(), List.of(TUESDAY), BERLIN, idsFrom(1), NOW))
                .isEqualTo(refused);
        assertThat(offer.publish(ASSURED, BERLIN, NOW)).isEqualTo(refused);
        assertThat(aDraft().openCityWide()).isEqualTo(Result.refusal(new OfferError.NotCityWide()));
    }

    @Test
    void whatACentreTakesInKeepsItsRoomAndFollowsWhatIsSaid() {
        var placed = aCityWideOffer().placedAt(offerId(71), CENTRE, "Hall", NOW);
        assertThat(placed.origin()).contains(ORIGINAL);
        assertThat(placed.centre()).isEqualTo(CENTRE);
        assertThat(placed.content())
                .isEqualTo(aContent().at(OfferPlace.called("Hall")).aimingAt(OfferAims.NONE));

        var said = aContent().saying(aContent().texts().saying(aText("Tea for all")));
        var original = aCityWideOffer().revise(said, BERLIN, NOW).orElseThrow();
        var followed = placed.follow(original, BERLIN, NOW).orElseThrow();
        assertThat(followed.content().texts().original().title()).isEqualTo("Tea for all");
        assertThat(followed.content().place()).isEqualTo(OfferPlace.called("Hall"));
        assertThat(followed.follow(original, BERLIN, NOW).orElseThrow().events())
                .hasSameSizeAs(followed.events());
    }

    @Test
    void aCentreThatNamesNoRoomHasTheOneOfTheCityWideOffer() {
        assertThat(aCityWideOffer()
                        .placedAt(offerId(71), CENTRE, null, NOW)
                        .content()
                        .place())
                .isEqualTo(OfferPlace.called("Room 3"));
    }

    @Test
    void aProposalIsAnsweredOnce() {
        var accepted = aPlacement().accept(offerId(71), NOW).orElseThrow();
        assertThat(accepted.placed()).contains(offerId(71));
        assertThat(accepted.events())
                .endsWith(new PlacementEvent.PlacementAccepted(aPlacement().id(), LINDENAU, CENTRE, offerId(71), NOW));
        assertThat(accepted.answeredAt()).contains(NOW);
        assertThat(aPlacement().answeredAt()).isEmpty();
        var refused = aPlacement().refuse(" No room on Tuesdays ", NOW).orElseThrow();
        assertThat(refused.reason()).contains("No room on Tuesdays");
        var withdrawn = aPlacement().withdraw(NOW).orElseThrow();

        assertThat(accepted.refuse("No", NOW))
                .isEqualTo(Result.refusal(new OfferError.AnsweredAlready(PlacementState.ACCEPTED)));
        assertThat(refused.accept(offerId(72), NOW))
                .isEqualTo(Result.refusal(new OfferError.AnsweredAlready(PlacementState.REFUSED)));
        assertThat(withdrawn.withdraw(NOW))
                .isEqualTo(Result.refusal(new OfferError.AnsweredAlready(PlacementState.WITHDRAWN)));
        assertThatThrownBy(() -> aPlacement().refuse(" ", NOW)).isInstanceOf(IllegalArgumentException.class);
    }
}
