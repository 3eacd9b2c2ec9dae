package org.knotenpunkt.application.centre.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.OTHER_SCHOOL;
import static org.knotenpunkt.domain.centre.CentreFixtures.SCHOOL;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.centre.CentreFixtures.lineId;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.ASSESSMENT;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.aDraft;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.handedIn;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.MISTAKEN;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aFunction;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aPerson;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aTerm;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.centre.assessment.SelfAssessments;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.application.organisation.function.TermView;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.domain.centre.CentreEvent;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.Phase;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationEvent;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.Validity;

/** What every {@link HandoverQueries} does. A class that implements this runs it against one. */
public interface HandoverQueriesContract {
    Instant A_YEAR_AGO = NOW.minus(Duration.ofDays(365));

    HandoverQueries queries();

    /** The organisations that it knows. */
    World world();

    /** The self-assessments beside them. */
    SelfAssessments assessments();

    @BeforeEach
    default void knowTheOrganisations() {
        Stream.of(
                        aTown(LINDENAU, "Lindenau"),
                        aTown(AUENFELD, "Auenfeld"),
                        aFamilyCentre(),
                        anOrganisation(41, OrganisationKind.SCHOOL, "Lindenschule"),
                        anOrganisation(42, OrganisationKind.SCHOOL, "Auenschule"),
                        anOrganisation(45, OrganisationKind.FAMILY_CENTRE, "Aue"))
                .forEach(world().organisations()::save);
    }

    private OrganisationFunction led(OrganisationId organisation, int number, FunctionKind kind, String name) {
        var lead = aPerson(number, name);
        world().people().save(lead);
        return aFunction(number, organisation, kind, Validity.ALWAYS)
                .appoint(aTerm(number, lead, TermRole.HOLDER, Validity.ALWAYS), NOW)
                .orElseThrow();
    }

    @Test
    default void tellsTheFunctionsOfEachOrganisation() {
        world().functions().save(led(SCHOOL, 1, FunctionKind.SCHOOL_SOCIAL_WORK, "Mara Vogel"));
        world().functions().save(led(SCHOOL, 2, FunctionKind.HEAD_OF_SCHOOL, "Ada Weber"));
        world().functions().save(led(OTHER_SCHOOL, 3, FunctionKind.HEAD_OF_SCHOOL, "Jo Kern"));

        var found = queries().functions(LINDENAU, List.of(SCHOOL, CENTRE.organisation(), organisationId(99)), TODAY);

        assertThat(found)
                .extracting(FunctionsIn::organisation)
                .containsExactly(
                        new OrganisationRef(CENTRE.organisation(), OrganisationKind.FAMILY_CENTRE, "Linde"),
                        new OrganisationRef(SCHOOL, OrganisationKind.SCHOOL, "Lindenschule"));
        assertThat(found.stream().flatMap(one -> one.functions().stream()))
                .extracting(
                        function -> function.kind(),
                        function ->
                                function.terms().stream().map(TermView::name).toList())
                .containsExactly(
                        tuple(FunctionKind.HEAD_OF_SCHOOL, List.of("Ada Weber")),
                        tuple(FunctionKind.SCHOOL_SOCIAL_WORK, List.of("Mara Vogel")));
        assertThat(queries().functions(AUENFELD, List.of(SCHOOL), TODAY))
                .allMatch(one -> one.functions().isEmpty());
        assertThat(queries().functions(LINDENAU, List.of(), TODAY)).isEmpty();
    }

    @Test
    default void tellsTheFunctionsWhereSomebodyCoordinatesForTheTown() {
        world().functions().save(led(OTHER_SCHOOL, 1, FunctionKind.COORDINATION, "Mara Vogel"));
        world().functions().save(led(SCHOOL, 2, FunctionKind.HEAD_OF_SCHOOL, "Ada Weber"));
        var withdrawn = aFunction(3, OrganisationId.of(LINDENAU), FunctionKind.COORDINATION, Validity.ALWAYS);
        world().functions().save(withdrawn.withdraw(MISTAKEN).orElseThrow());

        assertThat(queries().functions(LINDENAU, List.of(SCHOOL), TODAY))
                .extracting(one -> one.organisation().name())
                .containsExactly("Auenschule", "Lindenschule");
        assertThat(queries().functions(LINDENAU, List.of(), TODAY))
                .extracting(one -> one.organisation().name())
                .containsExactly("Auenschule");
        assertThat(queries().functions(AUENFELD, List.of(), TODAY)).isEmpty();
    }

    private void told(DomainEvent... events) {
        world().events().publish(Actor.ANONYMOUS, List.of(events));
    }

    private CentreEvent entered(CentreId centre, Instant at) {
        return new CentreEvent.PhaseEntered(centre, LINDENAU, Phase.OPERATION, TODAY, at);
    }

    private List<Change> changes(int limit) {
        return queries().changes(LINDENAU, CENTRE, A_YEAR_AGO, TODAY, limit);
    }

    @Test
    default void tellsWhatHasChangedOfTheCentreWithinTheTimeTheNewestFirst() {
        told(
                entered(CENTRE, A_YEAR_AGO.minusMillis(1)),
                entered(CENTRE, A_YEAR_AGO),
                entered(new CentreId(organisationId(45).value()), NOW),
                new CentreEvent.FundingEnded(CENTRE, LINDENAU, lineId(1), TODAY, NOW),
                new CentreEvent.FundingEnded(CENTRE, LINDENAU, lineId(2), TODAY, A_YEAR_AGO.plusMillis(1)));

        assertThat(changes(10))
                .extracting(Change::at, Change::type, Change::detail, Change::organisation)
                .containsExactly(
                        tuple(NOW, "centre.funding-ended", null, linde()),
                        tuple(A_YEAR_AGO.plusMillis(1), "centre.funding-ended", null, linde()),
                        tuple(A_YEAR_AGO, "centre.phase-entered", "OPERATION", linde()));
        assertThat(changes(1)).extracting(Change::at).containsExactly(NOW);
        assertThat(queries().changes(AUENFELD, CENTRE, A_YEAR_AGO, TODAY, 10)).isEmpty();
    }

    private OrganisationRef linde() {
        return new OrganisationRef(CENTRE.organisation(), OrganisationKind.FAMILY_CENTRE, "Linde");
    }

    @Test
    default void tellsOfItsFunctionsAndOfItsRelationsFromBothEnds() {
        var lead = led(CENTRE.organisation(), 1, FunctionKind.CENTRE_LEAD, "Mara Vogel");
        world().functions().save(lead);
        told(lead.events().toArray(DomainEvent[]::new));
        var elsewhere = led(SCHOOL, 2, FunctionKind.HEAD_OF_SCHOOL, "Ada Weber");
        world().functions().save(elsewhere);
        told(elsewhere.events().toArray(DomainEvent[]::new));
        told(related(1, SCHOOL, CENTRE.organisation()), related(2, CENTRE.organisation(), OTHER_SCHOOL));
        told(related(3, SCHOOL, OTHER_SCHOOL));

        assertThat(changes(10))
                .extracting(
                        Change::type,
                        Change::detail,
                        change -> change.other() == null ? "" : change.other().name())
                .containsExactly(
                        tuple("organisation.relation-recorded", "CARRIES", "Auenschule"),
                        tuple("organisation.relation-recorded", "CARRIES", "Linde"),
                        tuple("organisation.term-begun", "CENTRE_LEAD", ""),
                        tuple("organisation.function-created", "CENTRE_LEAD", ""));
    }

    private DomainEvent related(int number, OrganisationId from, OrganisationId to) {
        var id = new RelationId(new UUID(0xc030, number));
        world().relations()
                .save(Relation.restore(
                        id, LINDENAU, RelationKind.CARRIES, from, to, Validity.ALWAYS, null, null, null, 0));
        return new RelationEvent.RelationRecorded(id, LINDENAU, RelationKind.CARRIES, from, to, null, NOW);
    }

    @Test
    default void ofSelfAssessmentsItTellsThatTheyWereHandedIn() {
        var draft = aDraft();
        assessments().save(draft);
        told(draft.events().toArray(DomainEvent[]::new));
        assertThat(changes(10)).isEmpty();

        var handedIn = handedIn(assessments().findById(ASSESSMENT).orElseThrow(), 4, 2, 5, 3);
        assessments().save(handedIn);
        told(handedIn.events().toArray(DomainEvent[]::new));
        assertThat(changes(10))
                .extracting(Change::type, Change::subject)
                .containsExactly(tuple("centre.self-assessment-concluded", ASSESSMENT.value()));
    }
}
