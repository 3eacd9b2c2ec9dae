package org.knotenpunkt.application.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.aCentre;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.centre.CentreFixtures.since;
import static org.knotenpunkt.domain.offer.OfferFixtures.ASSURED;
import static org.knotenpunkt.domain.offer.OfferFixtures.AT_NINE;
import static org.knotenpunkt.domain.offer.OfferFixtures.HOLDER;
import static org.knotenpunkt.domain.offer.OfferFixtures.TUESDAY;
import static org.knotenpunkt.domain.offer.OfferFixtures.TWO_HOURS;
import static org.knotenpunkt.domain.offer.OfferFixtures.aContent;
import static org.knotenpunkt.domain.offer.OfferFixtures.aText;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisationOf;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.Phase;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferAction;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.OfferTexts;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

class OfferServiceTest {
    private static final CentreId OTHER_CENTRE = new CentreId(organisationId(45).value());
    private static final CentreId FOREIGN_CENTRE =
            new CentreId(organisationId(46).value());
    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Actor LEAD =
            Actors.holding(Role.CENTRE_LEAD, new Scope.Organisation(LINDENAU, CENTRE.value()));
    private static final Actor PROVIDER =
            Actors.holding(Role.PROVIDER, new Scope.Organisation(LINDENAU, HOLDER.value()));
    private static final Actor STRANGER = Actors.holding(Role.COORDINATION, new Scope.Municipality(AUENFELD));

    private static final PageRequest FIRST = PageRequest.first(10);

    private final InMemoryWorld world = new InMemoryWorld();
    private final OfferHouse house = new OfferHouse(world, new PolicyRights(), TODAY);

    @BeforeEach
    void knowTheOrganisations() {
        Stream.of(
                        aTown(LINDENAU, "Lindenau"),
                        aTown(AUENFELD, "Auenfeld"),
                        aFamilyCentre(),
                        anOrganisation(44, OrganisationKind.PROVIDER, "Provider"),
                        anOrganisation(45, OrganisationKind.FAMILY_CENTRE, "Ahorn"),
                        anOrganisationOf(AUENFELD, 46, OrganisationKind.FAMILY_CENTRE, "Aue"))
                .forEach(world.organisations()::save);
    }

    private static Schedule schedule(boolean inHolidays, boolean onPublicHolidays) {
        return new Schedule(
                TUESDAY, AT_NINE, TWO_HOURS, "FREQ=WEEKLY", TUESDAY.plusWeeks(4), inHolidays, onPublicHolidays);
    }

    private Offer planned(Schedule schedule) {
        return house.service()
                .draft(LEAD, CENTRE, aContent())
                .flatMap(offer -> house.service().plan(LEAD, offer.id(), offer.version(), schedule))
                .orElseThrow();
    }

    @Test
    void aLeadPlansAndPublishesAndEverybodySeesIt() {
        var offer = planned(schedule(true, true));
        house.service().publish(LEAD, offer.id(), offer.version(), ASSURED).orElseThrow();
        assertThat(house.programme()
                        .of(PlaceKey.of(LINDENAU), PlaceKey.of(CENTRE), TODAY.atStartOfDay(), ASSURED)
                        .orElseThrow()
                        .offers())
                .singleElement()
                .satisfies(published -> assertThat(published.sessions()).hasSize(5));
        assertThat(house.programme()
                        .in(TownProgrammeContract.lookingFor(ProgrammeFilter.NONE, null), TODAY.atStartOfDay(), ASSURED)
                        .orElseThrow()
                        .centres()
                        .items())
                .extracting(centre -> centre.site().id())
                .containsExactly(CENTRE);
    }

    @Test
    void whatLiesInHolidaysIsLeftOutIfTheScheduleSaysSo() {
        house.publicHolidays().add(TUESDAY.plusWeeks(1));
        house.schoolHolidays()
                .add(Validity.between(TUESDAY.plusWeeks(3), TUESDAY.plusWeeks(3).plusDays(9)));
        assertThat(days(planned(schedule(false, false)))).containsExactly(TUESDAY, TUESDAY.plusWeeks(2));
        assertThat(days(planned(schedule(true, false))))
                .containsExactly(TUESDAY, TUESDAY.plusWeeks(2), TUESDAY.plusWeeks(3), TUESDAY.plusWeeks(4));
        assertThat(days(planned(schedule(false, true))))
                .containsExactly(TUESDAY, TUESDAY.plusWeeks(1), TUESDAY.plusWeeks(2));
    }

    private static Stream<LocalDate> days(Offer offer) {
        return offer.sessions().all().stream().map(Session::day);
    }

    @Test
    void aProviderPlansItsOwnOffersAndNoOthers() {
        var offer = planned(schedule(true, true));
        assertThat(house.service()
                        .revise(
                                PROVIDER,
                                offer.id(),
                                offer.version(),
                                aContent().saying(OfferTexts.of(LanguageTag.GERMAN, aText("Tea")))))
                .isInstanceOf(Result.Success.class);
        var own = house.service().draft(LEAD, CENTRE, aContent().heldBy(null)).orElseThrow();
        assertThat(house.service().end(PROVIDER, own.id(), own.version()))
                .isEqualTo(Result.refusal(
                        new OfferError.OffersNotAllowed(new Denial.RoleMissing(OfferAction.KEEP_OFFERS))));
        assertThat(house.service().draft(LEAD, OTHER_CENTRE, aContent().heldBy(null)))
                .isInstanceOf(Result.Refusal.class);
    }

    @Test
    void whatIsShownAndWhoHoldsItIsForTheCentreToDecide() {
        var notAllowed =
                Result.refusal(new OfferError.OffersNotAllowed(new Denial.RoleMissing(OfferAction.KEEP_OFFERS)));
        var offer = house.service()
                .draft(PROVIDER, OTHER_CENTRE, aContent())
                .flatMap(draft -> house.service().plan(PROVIDER, draft.id(), draft.version(), schedule(true, true)))
                .orElseThrow();
        assertThat(house.service().publish(PROVIDER, offer.id(), offer.version(), ASSURED))
                .isEqualTo(notAllowed);
        assertThat(house.service()
                        .revise(
                                PROVIDER,
                                offer.id(),
                                offer.version(),
                                aContent().heldBy(null)))
                .isEqualTo(notAllowed);
        var shown = house.service()
                .publish(COORDINATION, offer.id(), offer.version(), ASSURED)
                .orElseThrow();
        assertThat(house.service().unpublish(PROVIDER, shown.id(), shown.version()))
                .isEqualTo(notAllowed);
        assertThat(house.service()
                        .cancel(
                                PROVIDER,
                                shown.id(),
                                shown.version(),
                                shown.sessions().all().getFirst().id(),
                                "Rain"))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void onlyWhoIsThereCanHoldAnOffer() {
        world.organisations().save(anOrganisationOf(AUENFELD, 47, OrganisationKind.PROVIDER, "Elsewhere"));
        for (var nobody : List.of(organisationId(47), organisationId(99), OrganisationId.of(AUENFELD))) {
            assertThat(house.service().draft(LEAD, CENTRE, aContent().heldBy(nobody)))
                    .isEqualTo(Result.refusal(new OfferError.UnknownProvider(nobody)));
        }
        var offer = planned(schedule(true, true));
        assertThat(house.service()
                        .revise(LEAD, offer.id(), offer.version(), aContent().heldBy(organisationId(99))))
                .isEqualTo(Result.refusal(new OfferError.UnknownProvider(organisationId(99))));
        var provider = world.organisations().findById(HOLDER).orElseThrow();
        world.organisations()
                .save(provider.end(
                                new Ending(TODAY.minusDays(1), Ending.Kind.CLOSED, List.of(), null),
                                List.of(),
                                List.of(),
                                NOW)
                        .orElseThrow());
        assertThat(house.service().draft(LEAD, CENTRE, aContent()))
                .isEqualTo(Result.refusal(new OfferError.UnknownProvider(HOLDER)));
    }

    @Test
    void nothingIsPlannedAtACentreThatHasEnded() {
        var offer = planned(schedule(true, true));
        house.centres()
                .save(aCentre()
                        .enter(since(TODAY.minusDays(1), Phase.ENDED), NOW)
                        .orElseThrow());
        var ended = Result.refusal(new OfferError.CentreHasEnded());
        assertThat(house.service().draft(LEAD, CENTRE, aContent())).isEqualTo(ended);
        assertThat(house.service().publish(LEAD, offer.id(), offer.version(), ASSURED))
                .isEqualTo(ended);
        assertThat(house.service().copy(LEAD, offer.id(), CENTRE)).isEqualTo(ended);
    }

    @Test
    void forStrangersThereIsNothing() {
        var offer = planned(schedule(true, true));
        var nothing = Result.refusal(new OfferError.UnknownOffer(offer.id()));
        assertThat(house.reader().read(STRANGER, offer.id())).isEqualTo(nothing);
        assertThat(house.service().end(STRANGER, offer.id(), offer.version())).isEqualTo(nothing);
        assertThat(house.service().draft(STRANGER, CENTRE, aContent()))
                .isEqualTo(Result.refusal(new OfferError.NoSuchCentre()));
        assertThat(house.reader().list(STRANGER, LINDENAU, OfferFilter.ALL, FIRST))
                .isEqualTo(Result.refusal(new OfferError.OffersNotAllowed(new Denial.OutOfReach())));
        var reader = Actors.holding(Role.READER, new Scope.Municipality(LINDENAU));
        assertThat(house.service().end(reader, offer.id(), offer.version()))
                .isEqualTo(Result.refusal(
                        new OfferError.OffersNotAllowed(new Denial.RoleMissing(OfferAction.KEEP_OFFERS))));
    }

    @Test
    void aCopyGoesToAnotherCentreOfTheSameTown() {
        var offer = planned(schedule(true, true));
        var copy = house.service().copy(COORDINATION, offer.id(), OTHER_CENTRE).orElseThrow();
        assertThat(copy.origin()).contains(offer.id());
        assertThat(house.service().copy(COORDINATION, offer.id(), FOREIGN_CENTRE))
                .isEqualTo(Result.refusal(new OfferError.NoSuchCentre()));
        assertThat(house.reader()
                        .list(COORDINATION, LINDENAU, OfferFilter.of(OTHER_CENTRE), FIRST)
                        .orElseThrow()
                        .page()
                        .items())
                .extracting(OfferRow::id)
                .containsExactly(copy.id());
    }

    @Test
    void whoeverHasNotSeenTheNewestStateIsTold() {
        var offer = planned(schedule(true, true));
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> house.service().end(LEAD, offer.id(), 1));
    }
}
