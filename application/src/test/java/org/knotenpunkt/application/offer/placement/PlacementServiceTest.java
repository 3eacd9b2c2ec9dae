package org.knotenpunkt.application.offer.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.offer.OfferFixtures.ASSURED;
import static org.knotenpunkt.domain.offer.OfferFixtures.aContent;
import static org.knotenpunkt.domain.offer.OfferFixtures.aDraft;
import static org.knotenpunkt.domain.offer.OfferFixtures.aText;
import static org.knotenpunkt.domain.offer.OfferFixtures.onTuesdays;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.offer.OfferHouse;
import org.knotenpunkt.application.offer.PlaceKey;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.OfferPlace;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.placement.Placement;
import org.knotenpunkt.domain.offer.placement.PlacementState;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

class PlacementServiceTest {
    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Actor HOLDER = Actors.holding(
            Role.PROVIDER, new Scope.Organisation(LINDENAU, organisationId(44).value()));
    private static final Actor LEAD =
            Actors.holding(Role.CENTRE_LEAD, new Scope.Organisation(LINDENAU, CENTRE.value()));
    private static final Actor OTHER_LEAD = Actors.holding(
            Role.CENTRE_LEAD,
            new Scope.Organisation(LINDENAU, organisationId(45).value()));

    private final InMemoryWorld world = new InMemoryWorld();
    private final OfferHouse house = new OfferHouse(world, new PolicyRights(), TODAY);
    private final PlacementService placing = house.placing();

    @BeforeEach
    void knowTheOrganisations() {
        Stream.of(
                        aTown(LINDENAU, "Lindenau"),
                        aFamilyCentre(),
                        anOrganisation(44, OrganisationKind.PROVIDER, "Provider"),
                        anOrganisation(45, OrganisationKind.FAMILY_CENTRE, "Ahorn"))
                .forEach(world.organisations()::save);
    }

    private Offer cityWide() {
        return house.service()
                .draft(COORDINATION, Offer.ofTown(LINDENAU), aContent())
                .orElseThrow();
    }

    private Placement proposed(Offer offer) {
        return placing.propose(COORDINATION, offer.id(), CENTRE, onTuesdays()).orElseThrow();
    }

    private Offer takenIn(Placement placement) {
        var accepted = placing.accept(LEAD, placement.id(), placement.version(), "Hall", ASSURED)
                .orElseThrow();
        return house.offers().findById(accepted.placed().orElseThrow()).orElseThrow();
    }

    private static void assertRefused(Result<?, OfferError> result, Class<? extends OfferError> reason) {
        assertThat(result)
                .isInstanceOfSatisfying(
                        Result.Refusal.class,
                        refusal -> assertThat(refusal.reason()).isInstanceOf(reason));
    }

    @Test
    void whatBothSidesAgreeOnIsInTheProgrammeOfTheCentre() {
        var placed = takenIn(proposed(cityWide()));

        assertThat(placed.centre()).isEqualTo(CENTRE);
        assertThat(placed.publication().state()).isEqualTo(OfferState.PUBLISHED);
        assertThat(placed.sessions().all()).hasSize(3);
        assertThat(house.programme()
                        .of(PlaceKey.of(LINDENAU), PlaceKey.of(CENTRE), TODAY.atStartOfDay(), TODAY.plusMonths(1))
                        .orElseThrow()
                        .offers())
                .singleElement()
                .satisfies(offer -> assertThat(offer.content().place()).isEqualTo(OfferPlace.called("Hall")));
    }

    @Test
    void nobodyButWhoLeadsTheCentreAnswersForIt() {
        var placement = proposed(cityWide());
        for (var other : new Actor[] {COORDINATION, HOLDER, OTHER_LEAD}) {
            assertRefused(placing.accept(other, placement.id(), 1, null, ASSURED), OfferError.OffersNotAllowed.class);
            assertRefused(placing.refuse(other, placement.id(), 1, "No"), OfferError.OffersNotAllowed.class);
        }
        assertThat(agenda(LEAD).awaited()).extracting(PlacementRow::id).containsExactly(placement.id());
        assertThat(agenda(OTHER_LEAD)).isEqualTo(PlacementAgenda.EMPTY);
        assertThat(agenda(COORDINATION)).isEqualTo(PlacementAgenda.EMPTY);
    }

    private PlacementAgenda agenda(Actor actor) {
        return placing.agenda(actor, LINDENAU).orElseThrow();
    }

    @Test
    void whoeverProposesAnOfferIsToldWhatCentresSay() {
        var placement = proposed(cityWide());
        placing.refuse(LEAD, placement.id(), placement.version(), "No room").orElseThrow();
        for (var proposing : new Actor[] {COORDINATION, HOLDER}) {
            assertThat(agenda(proposing).answered())
                    .extracting(PlacementRow::reason)
                    .containsExactly("No room");
        }
        for (var other : new Actor[] {LEAD, OTHER_LEAD}) {
            assertThat(agenda(other)).isEqualTo(PlacementAgenda.EMPTY);
        }
        assertRefused(placing.agenda(Actor.PUBLIC, LINDENAU), OfferError.OffersNotAllowed.class);
        assertThat(placing.rows(OTHER_LEAD, LINDENAU, Set.of(placement.id())).orElseThrow())
                .hasSize(1);
        assertRefused(placing.rows(Actor.PUBLIC, LINDENAU, Set.of(placement.id())), OfferError.OffersNotAllowed.class);
    }

    @Test
    void whatWasAnsweredInAnotherWindowSaysWhatWasAnswered() {
        var placement = proposed(cityWide());
        takenIn(placement);
        assertThat(placing.refuse(LEAD, placement.id(), placement.version(), "No room"))
                .isEqualTo(Result.refusal(new OfferError.AnsweredAlready(PlacementState.ACCEPTED)));
    }

    @Test
    void whoeverHoldsItMayProposeItAndACentreMayNot() {
        var offer = house.service()
                .draft(HOLDER, Offer.ofTown(LINDENAU), aContent())
                .orElseThrow();
        assertThat(placing.propose(HOLDER, offer.id(), CENTRE, onTuesdays())).isInstanceOf(Result.Success.class);
        assertRefused(placing.propose(LEAD, offer.id(), CENTRE, onTuesdays()), OfferError.OffersNotAllowed.class);
        assertRefused(
                house.service().draft(LEAD, Offer.ofTown(LINDENAU), aContent().heldBy(null)),
                OfferError.OffersNotAllowed.class);
        assertRefused(
                house.service().draft(HOLDER, Offer.ofTown(LINDENAU), aContent().heldBy(null)),
                OfferError.OffersNotAllowed.class);
    }

    @Test
    void anOfferIsProposedToACentreOnceAtATime() {
        var offer = cityWide();
        var placement = proposed(offer);
        assertRefused(placing.propose(COORDINATION, offer.id(), CENTRE, onTuesdays()), OfferError.PlacedAlready.class);
        placing.refuse(LEAD, placement.id(), placement.version(), "No room").orElseThrow();
        assertThat(placing.propose(COORDINATION, offer.id(), CENTRE, onTuesdays()))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void onlyWhatIsCityWideIsProposedAndOnlyToCentresOfTheTown() {
        house.offers().save(aDraft());
        assertRefused(placing.propose(COORDINATION, aDraft().id(), CENTRE, onTuesdays()), OfferError.NotCityWide.class);
        assertRefused(
                placing.propose(
                        COORDINATION,
                        cityWide().id(),
                        new CentreId(organisationId(99).value()),
                        onTuesdays()),
                OfferError.NoSuchCentre.class);
        assertRefused(
                placing.propose(COORDINATION, cityWide().id(), Offer.ofTown(LINDENAU), onTuesdays()),
                OfferError.NoSuchCentre.class);
    }

    @Test
    void whatIsSaidOtherwiseReachesTheCentres() {
        var offer = cityWide();
        var placed = takenIn(proposed(offer));
        var said = aContent().saying(aContent().texts().saying(aText("Tea for all")));
        house.service().revise(COORDINATION, offer.id(), offer.version(), said).orElseThrow();

        var now = house.offers().findById(placed.id()).orElseThrow();
        assertThat(now.content().texts().original().title()).isEqualTo("Tea for all");
        assertThat(now.content().place()).isEqualTo(OfferPlace.called("Hall"));
        assertThat(now.sessions()).isEqualTo(placed.sessions());
    }

    @Test
    void aCentreChangesItsRoomAndNotWhatIsSaid() {
        var placed = takenIn(proposed(cityWide()));
        var service = house.service();
        assertRefused(
                service.revise(
                        LEAD,
                        placed.id(),
                        placed.version(),
                        placed.content().saying(aContent().texts().saying(aText("Coffee")))),
                OfferError.FollowsCityWide.class);
        assertThat(service.revise(
                        LEAD, placed.id(), placed.version(), placed.content().at(OfferPlace.called("Room 9"))))
                .isInstanceOf(Result.Success.class);
        assertRefused(service.copy(COORDINATION, cityWide().id(), CENTRE), OfferError.IsCityWide.class);
    }

    @Test
    void whatCentresHaveTakenInGoesOnByItselfWhereTheCityWideOfferIsOver() {
        var offer = cityWide();
        var placed = takenIn(proposed(offer));
        house.service().end(COORDINATION, offer.id(), offer.version()).orElseThrow();

        assertThat(house.service()
                        .revise(
                                LEAD,
                                placed.id(),
                                placed.version(),
                                placed.content().saying(aContent().texts().saying(aText("Coffee")))))
                .isInstanceOf(Result.Success.class);
        assertThat(house.reader().read(LEAD, placed.id()).orElseThrow().original())
                .isNull();
    }

    @Test
    void whatIsOverIsNotToBeAnsweredAnyMore() {
        var offer = cityWide();
        var placement = proposed(offer);
        house.service().end(COORDINATION, offer.id(), offer.version()).orElseThrow();

        assertThat(placing.of(COORDINATION, offer.id()).orElseThrow())
                .extracting(placed -> placed.placement().state())
                .containsExactly(PlacementState.WITHDRAWN);
        assertRefused(
                placing.refuse(LEAD, placement.id(), placement.version() + 1, "No room"),
                OfferError.AnsweredAlready.class);
    }

    @Test
    void datesThatNoCentreCouldTakeInAreNotProposed() {
        var offer = cityWide();
        assertRefused(
                placing.propose(COORDINATION, offer.id(), CENTRE, once(TODAY.minusDays(1), LocalTime.of(9, 0))),
                OfferError.NothingToCome.class);
        assertRefused(
                placing.propose(COORDINATION, offer.id(), CENTRE, once(LocalDate.of(2027, 3, 28), LocalTime.of(2, 30))),
                OfferError.NoSuchTime.class);
        assertThat(placing.of(COORDINATION, offer.id()).orElseThrow()).isEmpty();
    }

    private static Schedule once(LocalDate day, LocalTime start) {
        return Schedule.once(day, start, Duration.ofHours(1));
    }

    @Test
    void whatWasTakenBackIsNotTakenIn() {
        var placement = proposed(cityWide());
        var withdrawn =
                placing.withdraw(HOLDER, placement.id(), placement.version()).orElseThrow();
        assertRefused(
                placing.accept(LEAD, placement.id(), withdrawn.version(), null, ASSURED),
                OfferError.AnsweredAlready.class);
        assertThat(house.offers().all()).hasSize(1);
    }
}
