package org.knotenpunkt.domain.organisation.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.MISTAKEN;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisationLiving;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;

class RelationTest {
    private static final Organisation SCHOOL = anOrganisation(3, OrganisationKind.SCHOOL, "School");
    private static final Organisation OTHER_SCHOOL = anOrganisation(4, OrganisationKind.SCHOOL, "Other school");
    private static final Organisation CENTRE = anOrganisation(5, OrganisationKind.FAMILY_CENTRE, "Centre");
    private static final Organisation PROVIDER = anOrganisation(6, OrganisationKind.PROVIDER, "Provider");
    private static final LocalDate AUGUST = day("2024-08-01");
    private static final RelationId ID = id(1);

    @ParameterizedTest
    @CsvSource({
        "HOSTS, SCHOOL, FAMILY_CENTRE, true",
        "HOSTS, AUTHORITY, FAMILY_CENTRE, false",
        "HOSTS, SCHOOL, SCHOOL, false",
        "SUPERVISES, AUTHORITY, SCHOOL, true",
        "SUPERVISES, MINISTRY, SCHOOL, true",
        "SUPERVISES, PROVIDER, SCHOOL, false",
        "MAINTAINS, MUNICIPALITY, SCHOOL, true",
        "MAINTAINS, DISTRICT, SCHOOL, true",
        "MAINTAINS, SCHOOL, SCHOOL, false",
        "CARRIES, PROVIDER, FAMILY_CENTRE, true",
        "CARRIES, FAMILY_CENTRE, PROVIDER, false",
        "FUNDS, FOUNDATION, FAMILY_CENTRE, true",
        "COOPERATES, SCHOOL, UNIVERSITY, true",
        "COOPERATES, SCHOOL, STATE, false",
    })
    void whoCanBeRelatedHowFollowsFromTheirKinds(
            RelationKind kind, OrganisationKind from, OrganisationKind to, boolean fits) {
        assertThat(kind.fits(from, to)).isEqualTo(fits);
    }

    @Test
    void anOfficeNeverHostsACentre() {
        var office = anOrganisation(7, OrganisationKind.AUTHORITY, "School office");

        assertThat(recorded(RelationKind.HOSTS, office, CENTRE, Validity.ALWAYS))
                .isEqualTo(Result.refusal(new RelationError.RelationDoesNotFit(
                        RelationKind.HOSTS, OrganisationKind.AUTHORITY, OrganisationKind.FAMILY_CENTRE)));
    }

    @Test
    void nobodyIsRelatedToItself() {
        assertThat(recorded(RelationKind.COOPERATES, SCHOOL, SCHOOL, Validity.ALWAYS))
                .isEqualTo(Result.refusal(new RelationError.RelatedToItself(SCHOOL.id())));
    }

    @Test
    void cooperationIsTheSameFromEitherSide() {
        var one = recorded(RelationKind.COOPERATES, SCHOOL, PROVIDER, Validity.ALWAYS)
                .orElseThrow();
        var other = recorded(RelationKind.COOPERATES, PROVIDER, SCHOOL, Validity.ALWAYS)
                .orElseThrow();

        assertThat(List.of(other.from(), other.to())).isEqualTo(List.of(one.from(), one.to()));
        assertThat(record(id(2), RelationKind.COOPERATES, PROVIDER, SCHOOL, Validity.ALWAYS, List.of(one)))
                .isEqualTo(
                        Result.refusal(new RelationError.AlreadyRelated(ID, RelationKind.COOPERATES, Validity.ALWAYS)));
    }

    @Test
    void aCentreHasOneHostAtATime() {
        var hosted = recorded(RelationKind.HOSTS, SCHOOL, CENTRE, Validity.from(AUGUST))
                .orElseThrow();

        assertThat(record(id(2), RelationKind.HOSTS, OTHER_SCHOOL, CENTRE, Validity.ALWAYS, List.of(hosted)))
                .isEqualTo(Result.refusal(
                        new RelationError.HostedElsewhere(CENTRE.id(), SCHOOL.id(), Validity.from(AUGUST))));
    }

    @Test
    void aCentreMovesToAnotherSchool() {
        var hosted = recorded(RelationKind.HOSTS, SCHOOL, CENTRE, Validity.ALWAYS)
                .flatMap(relation -> relation.end(AUGUST.minusDays(1), NOW))
                .orElseThrow();

        assertThat(record(id(2), RelationKind.HOSTS, OTHER_SCHOOL, CENTRE, Validity.from(AUGUST), List.of(hosted)))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void aSchoolHasSeveralCarriers() {
        var one = recorded(RelationKind.CARRIES, PROVIDER, SCHOOL, Validity.ALWAYS)
                .orElseThrow();
        var other = anOrganisation(8, OrganisationKind.ASSOCIATION, "Association");

        assertThat(record(id(2), RelationKind.CARRIES, other, SCHOOL, Validity.ALWAYS, List.of(one)))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void nobodyIsRelatedBeforeTheFoundingOfEither() {
        var young = anOrganisationLiving(9, OrganisationKind.PROVIDER, AUGUST, null);
        var eve = AUGUST.minusDays(1);
        var early = Result.refusal(new RelationError.OrganisationNotThere(
                new OrganisationError.BeforeFounding(young.id(), "Short-lived 9", PartialDate.of(eve), AUGUST)));

        assertThat(recorded(RelationKind.CARRIES, young, CENTRE, Validity.from(eve)))
                .isEqualTo(early);
        assertThat(recorded(RelationKind.COOPERATES, CENTRE, young, Validity.from(eve)))
                .isEqualTo(early);
        assertThat(recorded(RelationKind.CARRIES, young, CENTRE, Validity.from(AUGUST)))
                .isInstanceOf(Result.Success.class);
        assertThat(recorded(RelationKind.CARRIES, young, CENTRE, new Validity(null, eve)))
                .as("it is over by then, whenever it began")
                .isEqualTo(Result.refusal(new RelationError.OrganisationNotThere(
                        new OrganisationError.OverBeforeFounding(young.id(), "Short-lived 9", eve, AUGUST))));
        assertThat(recorded(RelationKind.CARRIES, young, CENTRE, Validity.ALWAYS))
                .as("since when is not known")
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void nobodyIsRelatedOutsideOfTheirLife() {
        var closed = anOrganisationLiving(9, OrganisationKind.PROVIDER, null, AUGUST.minusDays(1));

        assertThat(recorded(RelationKind.CARRIES, closed, CENTRE, Validity.from(AUGUST)))
                .isEqualTo(Result.refusal(new RelationError.OrganisationNotThere(
                        new OrganisationError.AlreadyEnded(closed.id(), "Short-lived 9", AUGUST.minusDays(1)))));
        assertThat(recorded(RelationKind.CARRIES, closed, CENTRE, Validity.from(AUGUST.minusDays(1))))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void itEndsOnceAndNotBeforeItBegins() {
        var relation = recorded(RelationKind.CARRIES, PROVIDER, CENTRE, Validity.from(AUGUST))
                .orElseThrow();
        var ended = relation.end(AUGUST, NOW).orElseThrow();

        assertThat(relation.end(AUGUST.minusDays(1), NOW))
                .isEqualTo(Result.refusal(new RelationError.EndsBeforeItBegins(ID, Validity.from(AUGUST))));
        assertThat(ended.validity()).isEqualTo(Validity.between(AUGUST, AUGUST));
        assertThat(ended.end(AUGUST.plusDays(1), NOW))
                .isEqualTo(Result.refusal(new RelationError.RelationOver(ID, ended.validity())));
    }

    @Test
    void itTellsWhatHasHappened() {
        var ended = recorded(RelationKind.CARRIES, PROVIDER, CENTRE, Validity.from(AUGUST))
                .flatMap(relation -> relation.end(day("2025-07-31"), NOW))
                .orElseThrow();

        assertThat(ended.events())
                .containsExactly(
                        new RelationEvent.RelationRecorded(
                                ID, LINDENAU, RelationKind.CARRIES, PROVIDER.id(), CENTRE.id(), AUGUST, NOW),
                        new RelationEvent.RelationEnded(
                                ID,
                                LINDENAU,
                                RelationKind.CARRIES,
                                PROVIDER.id(),
                                CENTRE.id(),
                                day("2025-07-31"),
                                NOW));
    }

    @Test
    void whatWasNeverTrueExcludesNothingAndNothingCanBeDoneWithIt() {
        var withdrawn = recorded(RelationKind.HOSTS, SCHOOL, CENTRE, Validity.from(AUGUST))
                .flatMap(relation -> relation.withdraw(MISTAKEN))
                .orElseThrow();

        assertThat(withdrawn.withdrawal()).contains(MISTAKEN);
        assertThat(withdrawn.events().getLast())
                .isEqualTo(new RelationEvent.RelationWithdrawn(
                        ID, LINDENAU, RelationKind.HOSTS, SCHOOL.id(), CENTRE.id(), NOW));
        assertThat(record(id(2), RelationKind.HOSTS, OTHER_SCHOOL, CENTRE, Validity.from(AUGUST), List.of(withdrawn)))
                .isInstanceOf(Result.Success.class);
        var refused = Result.refusal(new RelationError.RelationNeverTrue(ID));
        assertThat(withdrawn.withdraw(MISTAKEN)).isEqualTo(refused);
        assertThat(withdrawn.end(AUGUST, NOW)).isEqualTo(refused);
        assertThat(withdrawn.reopen(List.of(), NOW)).isEqualTo(refused);
        assertThat(withdrawn.describe("Note", null, NOW)).isEqualTo(refused);
    }

    @Test
    void anEndingIsTakenBackUnlessTheCentreHasAnotherHostSince() {
        var ended = recorded(RelationKind.HOSTS, SCHOOL, CENTRE, Validity.from(AUGUST))
                .flatMap(relation -> relation.end(day("2025-07-31"), NOW))
                .orElseThrow();
        var since = Validity.from(day("2026-08-01"));
        var next = record(id(2), RelationKind.HOSTS, OTHER_SCHOOL, CENTRE, since, List.of(ended))
                .orElseThrow();

        assertThat(ended.reopen(List.of(ended), NOW).orElseThrow().validity()).isEqualTo(Validity.from(AUGUST));
        assertThat(ended.reopen(List.of(ended, next), NOW))
                .isEqualTo(Result.refusal(new RelationError.HostedElsewhere(CENTRE.id(), OTHER_SCHOOL.id(), since)));
    }

    @Test
    void whatHasNotEndedHasNoEndingToTakeBack() {
        var open = recorded(RelationKind.HOSTS, SCHOOL, CENTRE, Validity.from(AUGUST))
                .orElseThrow();

        assertThat(open.reopen(List.of(open), NOW)).isEqualTo(Result.refusal(new RelationError.RelationNotEnded(ID)));
    }

    private static RelationId id(int number) {
        return new RelationId(new UUID(7, number));
    }

    private static Result<Relation, RelationError> recorded(
            RelationKind kind, Organisation from, Organisation to, Validity validity) {
        return record(ID, kind, from, to, validity, List.of());
    }

    private static Result<Relation, RelationError> record(
            RelationId id,
            RelationKind kind,
            Organisation from,
            Organisation to,
            Validity validity,
            List<Relation> others) {
        return Relation.record(id, LINDENAU, kind, from, to, validity, null, null, others, NOW);
    }
}
