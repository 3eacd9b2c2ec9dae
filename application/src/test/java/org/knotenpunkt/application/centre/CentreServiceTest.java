package org.knotenpunkt.application.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.domain.centre.CentreFixtures.BUILT_UP;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.FUNDER;
import static org.knotenpunkt.domain.centre.CentreFixtures.OTHER_SCHOOL;
import static org.knotenpunkt.domain.centre.CentreFixtures.SCHOOL;
import static org.knotenpunkt.domain.centre.CentreFixtures.since;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.MISTAKEN;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.relation.RelationView;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.CentreAction;
import org.knotenpunkt.domain.centre.CentreError;
import org.knotenpunkt.domain.centre.CentreEvent;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.FullTimeEquivalents;
import org.knotenpunkt.domain.centre.FundingLine;
import org.knotenpunkt.domain.centre.Phase;
import org.knotenpunkt.domain.centre.Post;
import org.knotenpunkt.domain.centre.PostTask;
import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationEvent;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationError;
import org.knotenpunkt.domain.organisation.relation.RelationEvent;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

class CentreServiceTest {
    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Actor LEAD =
            Actors.holding(Role.CENTRE_LEAD, new Scope.Organisation(LINDENAU, CENTRE.value()));
    private static final Actor STRANGER = Actors.holding(Role.COORDINATION, new Scope.Municipality(AUENFELD));
    private static final LocalDate MOVE = day("2026-02-01");

    private final InMemoryWorld world = new InMemoryWorld();
    private final CentreHouse house = new CentreHouse(world, new PolicyRights(), TODAY);

    @BeforeEach
    void knowTheOrganisations() {
        Stream.of(
                        aTown(LINDENAU, "Lindenau"),
                        aTown(AUENFELD, "Auenfeld"),
                        anOrganisation(40, OrganisationKind.FAMILY_CENTRE, "Linde"),
                        anOrganisation(41, OrganisationKind.SCHOOL, "Lindenschule"),
                        anOrganisation(42, OrganisationKind.SCHOOL, "Auenschule"),
                        anOrganisation(43, OrganisationKind.FOUNDATION, "Foundation"))
                .forEach(world.organisations()::save);
    }

    private Centre inOperation() {
        house.hosted(SCHOOL, CENTRE.organisation(), Validity.from(BUILT_UP));
        return house.service()
                .enter(COORDINATION, CENTRE, 0, since(BUILT_UP, Phase.OPERATION))
                .orElseThrow();
    }

    private Result<Centre, CentreError> moved() {
        return house.service().relocate(COORDINATION, CENTRE, inOperation().version(), OTHER_SCHOOL, MOVE, "Too small");
    }

    private List<RelationView> hosts() {
        return house.reading().read(LEAD, CENTRE, TODAY).orElseThrow().hosts();
    }

    @Test
    void aCentreMovesToAnotherSchoolAndStaysTheSame() {
        assertThat(moved().orElseThrow().phaseOn(MOVE)).contains(Phase.RELOCATED);
        assertThat(hosts())
                .extracting(host -> host.other().id(), RelationView::validity)
                .containsExactly(
                        tuple(OTHER_SCHOOL, Validity.from(MOVE)),
                        tuple(SCHOOL, Validity.between(BUILT_UP, MOVE.minusDays(1))));
        assertThat(house.reading()
                        .list(LEAD, LINDENAU, MOVE.minusDays(1))
                        .orElseThrow()
                        .answer())
                .extracting(CentreRow::host)
                .containsExactly(new OrganisationRef(SCHOOL, OrganisationKind.SCHOOL, "Lindenschule"));
        assertThat(house.reading().list(LEAD, LINDENAU, MOVE).orElseThrow().answer())
                .extracting(CentreRow::host)
                .containsExactly(new OrganisationRef(OTHER_SCHOOL, OrganisationKind.SCHOOL, "Auenschule"));
        assertThat(house.events().published())
                .hasAtLeastOneElementOfType(RelationEvent.RelationEnded.class)
                .hasAtLeastOneElementOfType(RelationEvent.RelationRecorded.class)
                .hasAtLeastOneElementOfType(CentreEvent.PhaseEntered.class);
    }

    @Test
    void aMoveThatNeverWasIsTakenBackWithWhatItHasChanged() {
        var moved = moved().orElseThrow();
        assertThat(house.service().withdrawLast(COORDINATION, CENTRE, moved.version(), "Other centre"))
                .isInstanceOf(Result.Success.class);
        assertThat(hosts())
                .extracting(host -> host.other().id(), RelationView::validity)
                .containsExactly(tuple(SCHOOL, Validity.from(BUILT_UP)));
    }

    private void takenBack(Centre centre) {
        house.service()
                .withdrawLast(COORDINATION, CENTRE, centre.version(), "Mistaken")
                .orElseThrow();
    }

    /** Moved at {@link #MOVE} from the school that hosts it in the period. */
    private Centre movedFrom(Validity period) {
        house.hosted(SCHOOL, CENTRE.organisation(), period);
        return house.service()
                .enter(COORDINATION, CENTRE, 0, since(BUILT_UP, Phase.OPERATION))
                .flatMap(centre -> house.service()
                        .relocate(COORDINATION, CENTRE, centre.version(), OTHER_SCHOOL, MOVE, "Too small"))
                .orElseThrow();
    }

    private Relation host(OrganisationId school) {
        return world.relations().findByEnds(LINDENAU, List.of(school)).getFirst();
    }

    @Test
    void aHostWhoseEndWasPlannedBeforeTheMoveHasItAgain() {
        var planned = Validity.between(BUILT_UP, day("2026-07-31"));
        takenBack(movedFrom(planned));
        assertThat(hosts())
                .extracting(host -> host.other().id(), RelationView::validity)
                .containsExactly(tuple(SCHOOL, planned));
    }

    @Test
    void aHostThatEndedAnyhowOnTheDayBeforeAMoveStaysEnded() {
        var over = Validity.between(BUILT_UP, MOVE.minusDays(1));
        takenBack(movedFrom(over));
        assertThat(hosts())
                .extracting(host -> host.other().id(), RelationView::validity)
                .containsExactly(tuple(SCHOOL, over));
    }

    @Test
    void whatSomebodyHasChangedOfHostsSinceAMoveStays() {
        var moved = movedFrom(Validity.from(BUILT_UP));
        world.relations().save(host(OTHER_SCHOOL).end(day("2026-06-30"), NOW).orElseThrow());
        takenBack(moved);
        assertThat(hosts())
                .extracting(host -> host.other().id(), RelationView::validity)
                .containsExactly(
                        tuple(OTHER_SCHOOL, Validity.between(MOVE, day("2026-06-30"))),
                        tuple(SCHOOL, Validity.between(BUILT_UP, MOVE.minusDays(1))));
    }

    @Test
    void aHostThatSomebodyHasCorrectedSinceAMoveStays() {
        var moved = movedFrom(Validity.from(BUILT_UP));
        world.relations().save(host(OTHER_SCHOOL).withdraw(MISTAKEN).orElseThrow());
        house.hosted(OTHER_SCHOOL, CENTRE.organisation(), Validity.from(MOVE));
        takenBack(moved);
        assertThat(hosts())
                .extracting(host -> host.other().id(), RelationView::validity)
                .containsExactly(
                        tuple(OTHER_SCHOOL, Validity.from(MOVE)),
                        tuple(SCHOOL, Validity.between(BUILT_UP, MOVE.minusDays(1))));
    }

    @Test
    void aFormerHostThatEndedEarlierThanWasThoughtStaysEnded() {
        var moved = movedFrom(Validity.from(BUILT_UP));
        world.relations().save(host(SCHOOL).end(day("2025-12-31"), NOW).orElseThrow());
        takenBack(moved);
        assertThat(hosts())
                .extracting(host -> host.other().id(), RelationView::validity)
                .containsExactly(tuple(SCHOOL, Validity.between(BUILT_UP, day("2025-12-31"))));
    }

    @Test
    void aCentreThatIsAtNoSchoolCannotMoveAndToNoneThatIsNoSchool() {
        var nowhere = house.service()
                .enter(COORDINATION, CENTRE, 0, since(BUILT_UP, Phase.OPERATION))
                .orElseThrow();
        assertThat(house.service().relocate(COORDINATION, CENTRE, nowhere.version(), OTHER_SCHOOL, MOVE, "Too small"))
                .isEqualTo(Result.refusal(new CentreError.NoHost(MOVE.minusDays(1))));
        house.hosted(SCHOOL, CENTRE.organisation(), Validity.from(BUILT_UP));
        assertThat(house.service().relocate(COORDINATION, CENTRE, nowhere.version(), FUNDER, MOVE, "Too small"))
                .isEqualTo(Result.refusal(new CentreError.HostNotChanged(new RelationError.RelationDoesNotFit(
                        RelationKind.HOSTS, OrganisationKind.FOUNDATION, OrganisationKind.FAMILY_CENTRE))));
    }

    @Test
    void withTheEndOfACentreItsOrganisationEnds() {
        var centre = inOperation();
        var ended = house.service()
                .enter(COORDINATION, CENTRE, centre.version(), since(MOVE, Phase.ENDED))
                .orElseThrow();
        assertThat(world.organisations()
                        .findById(CENTRE.organisation())
                        .orElseThrow()
                        .life()
                        .lastDay())
                .contains(MOVE.minusDays(1));
        assertThat(house.service().fund(COORDINATION, CENTRE, ended.version(), "Late", null, Validity.from(MOVE)))
                .isEqualTo(Result.refusal(new CentreError.OutsideItsLife(
                        new OrganisationError.AlreadyEnded(CENTRE.organisation(), "Linde", MOVE.minusDays(1)))));
        house.service()
                .withdrawLast(COORDINATION, CENTRE, ended.version(), null)
                .orElseThrow();
        assertThat(world.organisations()
                        .findById(CENTRE.organisation())
                        .orElseThrow()
                        .life()
                        .lastDay())
                .isEmpty();
        assertThat(house.events().published())
                .hasAtLeastOneElementOfType(OrganisationEvent.OrganisationEnded.class)
                .hasAtLeastOneElementOfType(OrganisationEvent.OrganisationReopened.class);
    }

    private Organisation organisation() {
        return world.organisations().findById(CENTRE.organisation()).orElseThrow();
    }

    private Ending ending() {
        return new Ending(MOVE.minusDays(1), Ending.Kind.CLOSED, List.of(), "By the town");
    }

    @Test
    void anOrganisationThatHadEndedOnItsOwnStaysEnded() {
        var centre = inOperation();
        world.organisations()
                .save(organisation().end(ending(), List.of(), List.of(), NOW).orElseThrow());
        takenBack(house.service()
                .enter(COORDINATION, CENTRE, centre.version(), since(MOVE, Phase.ENDED))
                .orElseThrow());
        assertThat(organisation().life().ending()).isEqualTo(ending());
    }

    @Test
    void anOrganisationThatEndsOtherwiseBySomebodyElseStaysEnded() {
        var ended = house.service()
                .enter(COORDINATION, CENTRE, inOperation().version(), since(MOVE, Phase.ENDED))
                .orElseThrow();
        world.organisations().save(organisation().reopen(NOW).orElseThrow());
        world.organisations()
                .save(organisation().end(ending(), List.of(), List.of(), NOW).orElseThrow());
        takenBack(ended);
        assertThat(organisation().life().ending()).isEqualTo(ending());
    }

    private CentreView seen() {
        return house.reading().read(LEAD, CENTRE, MOVE).orElseThrow();
    }

    private CentreRow row() {
        return house.reading().list(LEAD, LINDENAU, MOVE).orElseThrow().answer().getFirst();
    }

    /** With money and a post that have no end, and at a school. */
    private Centre staffed() {
        var size = new FullTimeEquivalents(50);
        var centre = inOperation();
        return house.service()
                .fund(COORDINATION, CENTRE, centre.version(), "Guideline", null, Validity.from(BUILT_UP))
                .flatMap(funded -> house.service()
                        .staff(
                                COORDINATION,
                                CENTRE,
                                funded.version(),
                                PostTask.LEAD,
                                size,
                                funded.means().funding().getFirst().id(),
                                Validity.from(BUILT_UP)))
                .orElseThrow();
    }

    @Test
    void moneyAndPostsEndWithTheirCentreAndAreBackWithIt() {
        var ended = house.service()
                .enter(COORDINATION, CENTRE, staffed().version(), since(MOVE, Phase.ENDED))
                .orElseThrow();
        var life = Validity.between(BUILT_UP, MOVE.minusDays(1));
        assertThat(seen().centre().means().funding())
                .extracting(FundingLine::validity)
                .containsExactly(life);
        assertThat(seen().centre().means().posts()).extracting(Post::validity).containsExactly(life);
        assertThat(seen().centre().means().on(MOVE)).isEqualTo(FullTimeEquivalents.NONE);
        assertThat(row().posts()).isEqualTo(FullTimeEquivalents.NONE);
        takenBack(ended);
        assertThat(seen().centre().means().on(MOVE)).isEqualTo(new FullTimeEquivalents(50));
        assertThat(row().posts()).isEqualTo(new FullTimeEquivalents(50));
    }

    @Test
    void whereACentreWasStaysKnownAfterItsEnd() {
        house.service()
                .enter(COORDINATION, CENTRE, inOperation().version(), since(MOVE, Phase.ENDED))
                .orElseThrow();
        assertThat(seen().host())
                .contains(new OrganisationRef(SCHOOL, OrganisationKind.SCHOOL, "Lindenschule"))
                .isEqualTo(Optional.ofNullable(row().host()));
    }

    @Test
    void whatIsNotedAfterTheEndOfACentreLiesWithinItsLife() {
        var ended = house.service()
                .enter(COORDINATION, CENTRE, staffed().version(), since(MOVE, Phase.ENDED))
                .orElseThrow();
        var outside = Result.<Centre, CentreError>refusal(new CentreError.OutsideItsLife(
                new OrganisationError.AlreadyEnded(CENTRE.organisation(), "Linde", MOVE.minusDays(1))));
        var line = ended.means().funding().getFirst().id();
        var post = ended.means().posts().getFirst().id();
        var version = ended.version();
        var tooLong = Validity.between(BUILT_UP, MOVE);
        var size = new FullTimeEquivalents(50);
        assertThat(house.service().fund(COORDINATION, CENTRE, version, "Late", null, tooLong))
                .isEqualTo(outside);
        assertThat(house.service().staff(COORDINATION, CENTRE, version, PostTask.LEAD, size, null, tooLong))
                .isEqualTo(outside);
        assertThat(house.service().endFunding(COORDINATION, CENTRE, version, line, MOVE))
                .isEqualTo(outside);
        assertThat(house.service().endPost(COORDINATION, CENTRE, version, post, MOVE))
                .isEqualTo(outside);
        assertThat(house.service().endPost(COORDINATION, CENTRE, version, post, MOVE.minusDays(1)))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void moneyAndPostsAreNotedEndedAndTakenBack() {
        var funded = house.service()
                .fund(COORDINATION, CENTRE, 0, "Guideline", FUNDER, Validity.from(BUILT_UP))
                .orElseThrow();
        var line = funded.means().funding().getFirst().id();
        var staffed = house.service()
                .staff(
                        COORDINATION,
                        CENTRE,
                        1,
                        PostTask.LEAD,
                        new FullTimeEquivalents(50),
                        line,
                        Validity.from(BUILT_UP))
                .orElseThrow();
        var post = staffed.means().posts().getFirst().id();
        var view = house.reading().read(LEAD, CENTRE, TODAY).orElseThrow();
        assertThat(view.funder(FUNDER))
                .contains(new OrganisationRef(FUNDER, OrganisationKind.FOUNDATION, "Foundation"));
        assertThat(house.service()
                        .endPost(COORDINATION, CENTRE, 2, post, MOVE)
                        .flatMap(next -> house.service().endFunding(COORDINATION, CENTRE, 3, line, MOVE))
                        .flatMap(next -> house.service().withdrawPost(COORDINATION, CENTRE, 4, post, null))
                        .flatMap(next -> house.service().withdrawFunding(COORDINATION, CENTRE, 5, line, null))
                        .orElseThrow()
                        .means()
                        .funding())
                .isEmpty();
        assertThat(house.service().fund(COORDINATION, CENTRE, 6, "Other", organisationId(99), Validity.ALWAYS))
                .isEqualTo(Result.refusal(new CentreError.UnknownFunder(organisationId(99))));
    }

    @Test
    void whoLeadsACentreSeesItAndStrangersSeeNothing() {
        assertThat(house.service().enter(LEAD, CENTRE, 0, since(BUILT_UP, Phase.OPERATION)))
                .isEqualTo(Result.refusal(
                        new CentreError.CentresNotAllowed(new Denial.RoleMissing(CentreAction.STEER_CENTRE))));
        var nothing = Result.refusal(new CentreError.UnknownCentre(CENTRE));
        assertThat(house.reading().read(STRANGER, CENTRE, null)).isEqualTo(nothing);
        assertThat(house.service().withdrawLast(STRANGER, CENTRE, 0, null)).isEqualTo(nothing);
        assertThat(house.reading().list(STRANGER, LINDENAU, null))
                .isEqualTo(Result.refusal(new CentreError.CentresNotAllowed(new Denial.OutOfReach())));
        assertThat(house.reading().read(LEAD, new CentreId(SCHOOL.value()), null))
                .isEqualTo(Result.refusal(new CentreError.UnknownCentre(new CentreId(SCHOOL.value()))));
    }

    @Test
    void whoeverHasNotSeenTheNewestStateIsTold() {
        inOperation();
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> house.service().enter(COORDINATION, CENTRE, 0, since(MOVE, Phase.DORMANT)));
    }
}
