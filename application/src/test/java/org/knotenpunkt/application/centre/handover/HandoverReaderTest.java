package org.knotenpunkt.application.centre.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.domain.centre.CentreFixtures.BUILT_UP;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.FUNDER;
import static org.knotenpunkt.domain.centre.CentreFixtures.OTHER_SCHOOL;
import static org.knotenpunkt.domain.centre.CentreFixtures.SCHOOL;
import static org.knotenpunkt.domain.centre.CentreFixtures.aPost;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.AUTUMN;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.aDraft;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.assessmentId;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.handedIn;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.standings;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.FRAME;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aFunction;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aPerson;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aTerm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.centre.handover.Involved.Part;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.function.FunctionView;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.domain.centre.CentreError;
import org.knotenpunkt.domain.centre.CentreEvent;
import org.knotenpunkt.domain.centre.Phase;
import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

class HandoverReaderTest {
    private static final Actor LEAD =
            Actors.holding(Role.CENTRE_LEAD, new Scope.Organisation(LINDENAU, CENTRE.value()));
    private static final Actor STRANGER = Actors.holding(Role.COORDINATION, new Scope.Municipality(AUENFELD));
    private static final OrganisationId TOWN = OrganisationId.of(LINDENAU);

    private final HandoverHouse house = new HandoverHouse(TODAY);

    @BeforeEach
    void beginWithASchoolAndAProvider() {
        house.hostedAndCarried(Validity.from(BUILT_UP));
    }

    private Handover handover() {
        return house.reader().read(LEAD, CENTRE).orElseThrow();
    }

    private void serves(int number, OrganisationId organisation, FunctionKind kind, Validity... terms) {
        var person = aPerson(number, "Person " + number);
        house.world().people().save(person);
        var function = aFunction(number, organisation, kind, Validity.ALWAYS);
        for (int at = 0; at < terms.length; at++) {
            function = function.appoint(aTerm(number * 10 + at, person, TermRole.HOLDER, terms[at]), NOW)
                    .orElseThrow();
        }
        house.world().functions().save(function);
    }

    private void ceased(int number, OrganisationId organisation, FunctionKind kind) {
        house.world()
                .functions()
                .save(aFunction(number, organisation, kind, Validity.between(BUILT_UP, TODAY.minusDays(1))));
    }

    @Test
    void forThoseOfOtherTownsThereIsNothing() {
        assertThat(house.reader().read(STRANGER, CENTRE))
                .isEqualTo(Result.refusal(new CentreError.UnknownCentre(CENTRE)));
    }

    @Test
    void whoIsWhoIsToldOfTheCentreItsSchoolItsProvidersAndTheCoordinationOfTheTown() {
        serves(1, TOWN, FunctionKind.COORDINATION, Validity.ALWAYS);
        serves(2, TOWN, FunctionKind.AUTHORISED_SIGNATORY, Validity.ALWAYS);
        serves(3, CENTRE.organisation(), FunctionKind.CENTRE_LEAD);
        serves(4, SCHOOL, FunctionKind.HEAD_OF_SCHOOL, Validity.ALWAYS);
        ceased(5, SCHOOL, FunctionKind.ALL_DAY_LEAD);

        assertThat(handover().people())
                .extracting(
                        Involved::part,
                        one -> one.organisation().name(),
                        one -> one.functions().stream().map(FunctionView::kind).toList())
                .containsExactly(
                        tuple(Part.CENTRE, "Linde", List.of(FunctionKind.CENTRE_LEAD)),
                        tuple(Part.HOST, "Lindenschule", List.of(FunctionKind.HEAD_OF_SCHOOL)),
                        tuple(Part.PROVIDER, "Träger", List.of()),
                        tuple(Part.TOWN, "Lindenau", List.of(FunctionKind.COORDINATION)));
        assertThat(handover().partners()).containsExactly(CENTRE.organisation(), SCHOOL, HandoverHouse.PROVIDER);
    }

    @Test
    void theCoordinationIsFoundWhereverTheTownHasIt() {
        serves(1, organisationId(46), FunctionKind.COORDINATION, Validity.ALWAYS);
        ceased(2, TOWN, FunctionKind.COORDINATION);

        assertThat(handover().people().getLast())
                .extracting(Involved::part, one -> one.organisation().name())
                .containsExactly(Part.TOWN, "Bildungsbüro");
    }

    @Test
    void whereNobodyIsKnownToCoordinateTheTownItselfIsNamed() {
        assertThat(handover().people().getLast())
                .extracting(Involved::part, one -> one.organisation().name(), Involved::functions)
                .containsExactly(Part.TOWN, "Lindenau", List.of());
    }

    @Test
    void aProviderThatIsNoMoreOrNotYetTakesNoPart() {
        house.related(3, RelationKind.CARRIES, FUNDER, Validity.between(BUILT_UP, TODAY.minusDays(1)));
        house.related(4, RelationKind.CARRIES, OTHER_SCHOOL, Validity.from(TODAY.plusDays(1)));

        assertThat(handover().people())
                .filteredOn(one -> one.part() == Part.PROVIDER)
                .extracting(Involved::organisation)
                .extracting(OrganisationRef::name)
                .containsExactly("Träger");
    }

    @Test
    void ofACentreThatHasEndedItTellsWhoWasThereOnItsLastDay() {
        var last = day("2026-07-31");
        serves(1, TOWN, FunctionKind.COORDINATION, Validity.from(TODAY));
        serves(2, CENTRE.organisation(), FunctionKind.CENTRE_LEAD, Validity.between(BUILT_UP, last));
        var organisations = house.world().organisations();
        organisations.save(organisations
                .findById(CENTRE.organisation())
                .orElseThrow()
                .end(new Ending(last, Ending.Kind.CLOSED, List.of(), null), List.of(), List.of(), NOW)
                .orElseThrow());

        assertThat(handover().people())
                .extracting(
                        Involved::part, Involved::day, one -> one.functions().size())
                .containsExactly(
                        tuple(Part.CENTRE, last, 1),
                        tuple(Part.HOST, last, 0),
                        tuple(Part.PROVIDER, last, 0),
                        tuple(Part.TOWN, TODAY, 1));
        assertThat(handover().endings()).isEmpty();
    }

    @Test
    void whatEndsWithinAYearIsToldTheEarliestFirst() {
        serves(1, CENTRE.organisation(), FunctionKind.CENTRE_LEAD, Validity.between(BUILT_UP, day("2027-01-31")));
        serves(2, SCHOOL, FunctionKind.HEAD_OF_SCHOOL, Validity.between(BUILT_UP, TODAY));
        serves(3, TOWN, FunctionKind.COORDINATION, Validity.between(BUILT_UP, day("2027-11-23")));

        assertThat(handover().endings())
                .extracting(EndingSoon::day, HandoverReaderTest::what)
                .containsExactly(
                        tuple(TODAY, "Person 2"),
                        tuple(day("2027-01-31"), "Person 1"),
                        tuple(day("2027-07-31"), "Guideline"));
    }

    private static String what(EndingSoon ending) {
        return switch (ending) {
            case EndingSoon.OfFunding(var line, var day) -> line.programme();
            case EndingSoon.OfPost(var post, var day) -> post.task().name();
            case EndingSoon.OfTerm(var organisation, var function, var term, var day) -> term.name();
        };
    }

    @Test
    void aYearAheadEndsOnTheSameDayOfTheNextYear() {
        serves(1, SCHOOL, FunctionKind.HEAD_OF_SCHOOL, Validity.between(BUILT_UP, day("2027-11-22")));
        serves(2, SCHOOL, FunctionKind.ALL_DAY_LEAD, Validity.between(BUILT_UP, day("2027-11-23")));

        assertThat(handover().until()).isEqualTo(day("2027-11-22"));
        assertThat(handover().endings()).extracting(HandoverReaderTest::what).containsExactly("Guideline", "Person 1");
    }

    @Test
    void aTermAfterWhichSomebodyFollowsDoesNotEndAnything() {
        serves(
                1,
                SCHOOL,
                FunctionKind.HEAD_OF_SCHOOL,
                Validity.between(BUILT_UP, day("2027-01-31")),
                Validity.from(day("2027-02-01")));

        assertThat(handover().endings()).extracting(HandoverReaderTest::what).containsExactly("Guideline");
    }

    @Test
    void aPostEndsAsMoneyDoes() {
        var lastYear = new HandoverHouse(day("2025-07-31"));

        assertThat(lastYear.reader().read(LEAD, CENTRE).orElseThrow().endings())
                .containsExactly(new EndingSoon.OfPost(aPost(), day("2025-07-31")));
        assertThat(new HandoverHouse(day("2025-08-01"))
                        .reader()
                        .read(LEAD, CENTRE)
                        .orElseThrow()
                        .endings())
                .isEmpty();
    }

    private void assessed(int number, LocalDate day, int... points) {
        house.assessments().save(handedIn(aDraft(number, FRAME, day), points));
    }

    @Test
    void theNextStepsOfTheNewestSelfAssessmentAreOpen() {
        assessed(1, AUTUMN, 1, 1, 1, 1);
        assessed(2, AUTUMN.plusMonths(6), 4, 2, 1, 3);
        house.assessments().save(aDraft(3, FRAME, AUTUMN.plusMonths(7)));

        assertThat(handover().openSteps())
                .contains(new Handover.OpenSteps(
                        assessmentId(2),
                        FRAME,
                        AUTUMN.plusMonths(6),
                        standings(4, 2, 1, 3).subList(1, 3)));
    }

    @Test
    void whereTheNewestSelfAssessmentNamesNoStepNoneIsOpen() {
        assessed(1, AUTUMN, 1, 1, 1, 1);
        assessed(2, AUTUMN.plusMonths(6), 4, 4, 4, 4);

        assertThat(handover().openSteps()).isEmpty();
    }

    private void entered(Instant at, int times) {
        house.world()
                .events()
                .publish(
                        LEAD,
                        Collections.nCopies(
                                times, new CentreEvent.PhaseEntered(CENTRE, LINDENAU, Phase.OPERATION, TODAY, at)));
    }

    @Test
    void changesAreThoseOfAYearAndSoManyAsCanBeRead() {
        entered(Instant.parse("2025-11-21T23:59:59Z"), 1);
        entered(Instant.parse("2025-11-22T00:00:00Z"), Handover.CHANGES);

        assertThat(handover().changes()).hasSize(Handover.CHANGES);
        assertThat(handover().more()).isFalse();

        entered(NOW, 1);

        assertThat(handover().changes())
                .hasSize(Handover.CHANGES)
                .first()
                .extracting(Change::at)
                .isEqualTo(NOW);
        assertThat(handover().more()).isTrue();
    }
}
