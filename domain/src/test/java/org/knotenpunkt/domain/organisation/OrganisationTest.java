package org.knotenpunkt.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aSchool;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisationLiving;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisationOf;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Timeline;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;

class OrganisationTest {
    private static final OrganisationName NEW_NAME = OrganisationName.of("School at the Limes");
    private static final LocalDate AUGUST = day("2024-08-01");

    @Test
    void itsFirstNameHoldsAsFarBackAsAnybodyKnows() {
        assertThat(aSchool(3).asOf(day("1900-01-01")).name()).contains(OrganisationName.of("School 3"));
    }

    @Test
    void aRenamedOneKeepsItsOldNameInThePast() {
        var renamed = aSchool(3).rename(NEW_NAME, AUGUST, null, NOW).orElseThrow();

        assertThat(renamed.asOf(AUGUST.minusDays(1)).name()).contains(OrganisationName.of("School 3"));
        assertThat(renamed.asOf(AUGUST).name()).contains(NEW_NAME);
        assertThat(renamed.events())
                .contains(new OrganisationEvent.OrganisationRenamed(organisationId(3), LINDENAU, AUGUST, NOW));
    }

    @Test
    void aNameCannotChangeBeforeItsLastChange() {
        var renamed = aSchool(3).rename(NEW_NAME, AUGUST, null, NOW).orElseThrow();

        assertThat(renamed.rename(OrganisationName.of("Third"), day("2023-08-01"), null, NOW))
                .isEqualTo(Result.refusal(
                        new OrganisationError.LaterChangeKnown(organisationId(3), day("2023-08-01"), AUGUST)));
    }

    @Test
    void fromOneDayOnItHasOneNameAndOneAddress() {
        var elm = new Address("Elm Street 1", "44000", "Lindenau");
        var known = aSchool(3)
                .rename(NEW_NAME, AUGUST, null, NOW)
                .flatMap(renamed -> renamed.move(elm, AUGUST, null, NOW))
                .orElseThrow();

        assertThat(known.rename(OrganisationName.of("Third"), AUGUST, null, NOW))
                .isEqualTo(Result.refusal(new OrganisationError.FactStays(
                        new FactError.SaidOtherwise(FactKind.NAME, AUGUST, NEW_NAME.full(), null))));
        assertThat(known.move(new Address("Oak Street 2", "44001", "Lindenau"), AUGUST, null, NOW))
                .isEqualTo(Result.refusal(new OrganisationError.FactStays(
                        new FactError.SaidOtherwise(FactKind.ADDRESS, AUGUST, "Elm Street 1, 44000 Lindenau", null))));
        assertThat(known.move(elm, AUGUST, null, NOW).orElseThrow()).isSameAs(known);
    }

    @Test
    void theNameThatItHasChangesNothing() {
        var school = aSchool(3);

        assertThat(school.rename(OrganisationName.of("School 3"), AUGUST, null, NOW)
                        .orElseThrow())
                .isSameAs(school);
    }

    @Test
    void theContactThatItHasChangesNothing() {
        var known = aSchool(3).changeContact(new Contact("0209 1234", null, null), NOW);

        assertThat(known.changeContact(new Contact("0209 1234", null, null), NOW))
                .isSameAs(known);
    }

    @Test
    void aMovedOneIsFoundAtItsOldAddressInThePast() {
        var first = new Address("Elm Street 1", "44000", "Lindenau");
        var second = new Address("Oak Street 2", "44001", "Lindenau");
        var moved = aSchool(3)
                .move(first, day("2020-08-01"), null, NOW)
                .flatMap(settled -> settled.move(second, AUGUST, null, NOW))
                .orElseThrow();

        assertThat(moved.asOf(day("2020-07-31")).address()).isEmpty();
        assertThat(moved.asOf(AUGUST.minusDays(1)).address()).contains(first);
        assertThat(moved.asOf(AUGUST).address()).contains(second);
    }

    @Test
    void nothingChangesBeforeItIsFounded() {
        var young = anOrganisationLiving(3, OrganisationKind.SCHOOL, AUGUST, null);

        assertThat(young.rename(NEW_NAME, AUGUST.minusDays(1), null, NOW))
                .isEqualTo(Result.refusal(new OrganisationError.BeforeFounding(
                        organisationId(3), "Short-lived 3", PartialDate.of(AUGUST.minusDays(1)), AUGUST)));
        assertThat(young.end(closedOn(AUGUST.minusDays(1)), List.of(), List.of(), NOW))
                .isEqualTo(overBefore(AUGUST.minusDays(1)));
        assertThat(young.asOf(AUGUST.minusDays(1)).existence()).isEqualTo(Existence.NOT_YET);
    }

    private static Result<Organisation, OrganisationError> overBefore(LocalDate lastDay) {
        return Result.refusal(
                new OrganisationError.OverBeforeFounding(organisationId(3), "Short-lived 3", lastDay, AUGUST));
    }

    @Test
    void aRefusalNamesItAsItWasCalledOnTheDayOfWhichItSpeaks() {
        var early = PartialDate.of(AUGUST.minusDays(1));
        var renamed = anOrganisationLiving(3, OrganisationKind.SCHOOL, AUGUST, null)
                .rename(NEW_NAME, AUGUST.plusYears(1), null, NOW)
                .orElseThrow();
        var ended = renamed.end(closedOn(AUGUST.plusMonths(1)), List.of(), List.of(), NOW)
                .orElseThrow();

        assertThat(renamed.thereIn(Validity.from(AUGUST.minusDays(1))))
                .isEqualTo(Result.refusal(
                        new OrganisationError.BeforeFounding(organisationId(3), "Short-lived 3", early, AUGUST)));
        assertThat(renamed.end(closedOn(AUGUST.minusDays(1)), List.of(), List.of(), NOW))
                .isEqualTo(overBefore(AUGUST.minusDays(1)));
        assertThat(ended.thereIn(Validity.from(AUGUST.plusYears(2))))
                .isEqualTo(Result.refusal(
                        new OrganisationError.AlreadyEnded(organisationId(3), "Short-lived 3", AUGUST.plusMonths(1))));
    }

    @Test
    void aNameThatItBoreOnlyWhileItWasPlannedKeepsNoFoundingBack() {
        var planned = anOrganisationLiving(3, OrganisationKind.SCHOOL, AUGUST, null)
                .rename(NEW_NAME, AUGUST, null, NOW)
                .flatMap(named -> named.move(new Address(null, "44000", "Lindenau"), AUGUST, null, NOW))
                .orElseThrow();

        assertThat(planned.facts().names().entries())
                .extracting(Dated::validity)
                .containsExactly(new Validity(null, AUGUST.minusDays(1)), Validity.from(AUGUST));
        assertThat(planned.correctFounding(AUGUST.plusMonths(1), List.of(), new Withdrawal(NOW, new UUID(9, 1), null)))
                .as("what it is called since its founding does")
                .isEqualTo(Result.refusal(
                        new OrganisationError.KnownBefore(organisationId(3), AUGUST, AUGUST.plusMonths(1))));
    }

    @Test
    void itBearsNoKeyBeforeItIsFounded() {
        var young = anOrganisationLiving(3, OrganisationKind.PROVIDER, AUGUST, null);
        var key = new ExternalKey(KeyScheme.OTHER, "Portal:3");
        var eve = AUGUST.minusDays(1);

        assertThat(young.addKey(key, Validity.from(eve), null, NOW))
                .isEqualTo(Result.refusal(new OrganisationError.BeforeFounding(
                        organisationId(3), "Short-lived 3", PartialDate.of(eve), AUGUST)));
        assertThat(young.addKey(key, new Validity(null, eve), null, NOW)).isEqualTo(overBefore(eve));
        assertThat(young.addKey(key, Validity.ALWAYS, null, NOW).flatMap(known -> known.endKey(key, eve, NOW)))
                .isEqualTo(overBefore(eve));
        assertThat(young.addKey(key, Validity.from(AUGUST), null, NOW)).isInstanceOf(Result.Success.class);
        assertThat(young.addKey(key, new Validity(null, AUGUST), null, NOW)).isInstanceOf(Result.Success.class);
    }

    @Test
    void aKeyThatARegisterSaysForTheTimeBeforeTheFoundingCanBeEnded() {
        var young = anOrganisationLiving(3, OrganisationKind.PROVIDER, AUGUST, null);
        var key = new Dated<>(new ExternalKey(KeyScheme.OTHER, "Portal:3"), Validity.from(AUGUST.minusYears(1)));
        var imported = Organisation.restore(
                young.id(), young.kind(), null, young.facts().withKeys(List.of(key)), 1);

        assertThat(imported.endKey(key.value(), AUGUST, NOW)
                        .map(ended -> ended.facts().keys())
                        .orElseThrow())
                .containsExactly(key.endingOn(AUGUST));
        assertThat(imported.endKey(key.value(), AUGUST.minusDays(1), NOW)).isEqualTo(overBefore(AUGUST.minusDays(1)));
    }

    @Test
    void nothingChangesAfterItsLastDay() {
        var ended = anOrganisationLiving(3, OrganisationKind.SCHOOL, null, AUGUST);

        assertThat(ended.move(new Address(null, "44000", "Lindenau"), AUGUST.plusDays(1), null, NOW))
                .isEqualTo(
                        Result.refusal(new OrganisationError.AlreadyEnded(organisationId(3), "Short-lived 3", AUGUST)));
    }

    @Test
    void whoSaysItsNameAddressAndKeyIsKept() {
        var letter = new Source("Letter of the head", PartialDate.parse("2024-07"));
        var key = ExternalKey.of(new SchoolNumber("123456"));
        var known = aSchool(3)
                .rename(NEW_NAME, AUGUST, letter, NOW)
                .flatMap(renamed -> renamed.move(new Address(null, "44000", "Lindenau"), AUGUST, letter, NOW))
                .flatMap(moved -> moved.addKey(key, Validity.from(AUGUST), letter, NOW))
                .orElseThrow();

        assertThat(known.facts().names().entries()).extracting(Dated::source).containsExactly(null, letter);
        assertThat(known.facts().addresses().begunOn(AUGUST)).map(Dated::source).contains(letter);
        assertThat(known.facts().keys()).extracting(Dated::source).containsExactly(letter);
        assertThat(known.rename(OrganisationName.of("Otherwise"), AUGUST, null, NOW))
                .isEqualTo(Result.refusal(new OrganisationError.FactStays(
                        new FactError.SaidOtherwise(FactKind.NAME, AUGUST, NEW_NAME.full(), letter))));
    }

    @Test
    void theSameAgainTellsWhoSaysSoWhereNobodyWasKnownTo() {
        var letter = new Source("Letter of the head", PartialDate.parse("2024-07"));
        var address = new Address(null, "44000", "Lindenau");
        var known = aSchool(3)
                .rename(NEW_NAME, AUGUST, null, NOW)
                .flatMap(renamed -> renamed.move(address, AUGUST, null, NOW))
                .orElseThrow()
                .saved();
        var sourced = known.rename(NEW_NAME, AUGUST.plusDays(3), letter, NOW)
                .flatMap(named -> named.move(address, AUGUST, letter, NOW))
                .orElseThrow();

        assertThat(sourced.facts().names().entries()).extracting(Dated::source).containsExactly(null, letter);
        assertThat(sourced.facts().addresses().entries())
                .extracting(Dated::source)
                .containsExactly(letter);
        assertThat(sourced.events())
                .containsExactly(
                        new OrganisationEvent.FactSourced(known.id(), LINDENAU, FactKind.NAME, AUGUST, NOW),
                        new OrganisationEvent.FactSourced(known.id(), LINDENAU, FactKind.ADDRESS, AUGUST, NOW));
        var other = new Source("Another letter", PartialDate.parse("2025"));
        assertThat(sourced.saved()
                        .rename(NEW_NAME, AUGUST, other, NOW)
                        .orElseThrow()
                        .events())
                .as("who was first to say so stays")
                .isEmpty();
    }

    @Test
    void itHasOneKeyOfASchemeAtATime() {
        var numbered = aSchool(3)
                .addKey(ExternalKey.of(new SchoolNumber("123456")), Validity.ALWAYS, null, NOW)
                .orElseThrow();
        var another = ExternalKey.of(new SchoolNumber("654321"));

        assertThat(numbered.addKey(another, Validity.from(AUGUST), null, NOW))
                .isEqualTo(Result.refusal(
                        new OrganisationError.SchemeTaken(organisationId(3), KeyScheme.SCHOOL_NUMBER, "123456")));
        var renumbered = numbered.endKey(ExternalKey.of(new SchoolNumber("123456")), AUGUST.minusDays(1), NOW)
                .flatMap(ended -> ended.addKey(another, Validity.from(AUGUST), null, NOW))
                .orElseThrow();
        assertThat(renumbered.asOf(AUGUST.minusDays(1)).keys())
                .containsExactly(ExternalKey.of(new SchoolNumber("123456")));
        assertThat(renumbered.asOf(AUGUST).keys()).containsExactly(another);
    }

    @Test
    void itHasAsManyOtherKeysAsThereAreRegisters() {
        var known = aSchool(3)
                .addKey(new ExternalKey(KeyScheme.OTHER, "Portal:1"), Validity.ALWAYS, null, NOW)
                .flatMap(once -> once.addKey(new ExternalKey(KeyScheme.OTHER, "Atlas:x"), Validity.ALWAYS, null, NOW))
                .orElseThrow();

        assertThat(known.asOf(AUGUST).keys()).hasSize(2);
    }

    @Test
    void aSchoolHasNoKeyOfMunicipalities() {
        assertThat(aSchool(3).addKey(ExternalKey.of(new Ags("05513000")), Validity.ALWAYS, null, NOW))
                .isEqualTo(Result.refusal(new OrganisationError.KeyDoesNotFit(KeyScheme.AGS, OrganisationKind.SCHOOL)));
    }

    @Test
    void aKeyThatItDoesNotBearCannotEnd() {
        var key = ExternalKey.of(new SchoolNumber("123456"));

        assertThat(aSchool(3).endKey(key, AUGUST, NOW))
                .isEqualTo(Result.refusal(
                        new OrganisationError.KeyNotBorne(organisationId(3), KeyScheme.SCHOOL_NUMBER, "123456")));
    }

    @Test
    void aMergedOneNamesItsSuccessorAndExistsUntilItsLastDay() {
        var merger = new Ending(AUGUST, Ending.Kind.MERGED, List.of(organisationId(4)), "Too few pupils");
        var merged = aSchool(3).end(merger, List.of(aSchool(4)), List.of(), NOW).orElseThrow();

        assertThat(merged.life().ending()).isEqualTo(merger);
        assertThat(merged.asOf(AUGUST).existence()).isEqualTo(Existence.EXISTS);
        assertThat(merged.asOf(AUGUST.plusDays(1)).existence()).isEqualTo(Existence.ENDED);
        assertThat(merged.asOf(AUGUST.plusDays(1)).name()).contains(OrganisationName.of("School 3"));
    }

    @Test
    void itIsGivenNoKeyForDaysAfterItsEnd() {
        var ended = anOrganisationLiving(3, OrganisationKind.PROVIDER, null, AUGUST);
        var key = new ExternalKey(KeyScheme.OTHER, "Portal:3");

        assertThat(ended.addKey(key, Validity.from(AUGUST.plusDays(1)), null, NOW))
                .isEqualTo(
                        Result.refusal(new OrganisationError.AlreadyEnded(organisationId(3), "Short-lived 3", AUGUST)));
        assertThat(ended.addKey(key, Validity.from(AUGUST), null, NOW)).isInstanceOf(Result.Success.class);
    }

    @Test
    void whatWasRecordedForDaysAfterItsEndIsNotTrueOfIt() {
        var school = aSchool(3)
                .move(new Address(null, "44000", "Lindenau"), AUGUST.minusDays(9), null, NOW)
                .flatMap(moved -> moved.rename(OrganisationName.of("Never so called"), AUGUST.plusDays(9), null, NOW))
                .flatMap(renamed -> renamed.addKey(
                        new ExternalKey(KeyScheme.OTHER, "Portal:3"), Validity.from(AUGUST.plusDays(1)), null, NOW))
                .flatMap(known -> known.end(closedOn(AUGUST), List.of(), List.of(), NOW))
                .orElseThrow();
        var lived = school.facts().upToItsEnd();

        assertThat(lived.names())
                .isEqualTo(new Timeline<>(
                        List.of(new Dated<>(OrganisationName.of("School 3"), new Validity(null, AUGUST)))));
        assertThat(lived.addresses().latest().orElseThrow().validity())
                .isEqualTo(Validity.between(AUGUST.minusDays(9), AUGUST));
        assertThat(lived.keys()).isEmpty();
        assertThat(school.reopen(NOW).orElseThrow().facts().upToItsEnd().names().entries())
                .hasSize(2);
    }

    @Test
    void itEndsOnce() {
        var ended = anOrganisationLiving(3, OrganisationKind.SCHOOL, null, AUGUST);

        assertThat(ended.end(closedOn(day("2020-01-01")), List.of(), List.of(), NOW))
                .isEqualTo(
                        Result.refusal(new OrganisationError.AlreadyEnded(organisationId(3), "Short-lived 3", AUGUST)));
    }

    @Test
    void nobodyIsItsOwnSuccessor() {
        var merger = new Ending(AUGUST, Ending.Kind.MERGED, List.of(organisationId(3)), null);

        assertThat(aSchool(3).end(merger, List.of(aSchool(3)), List.of(), NOW))
                .isEqualTo(Result.refusal(new OrganisationError.SuccessorIsItself(organisationId(3))));
    }

    @Test
    void aMergerHasOneSuccessorAndASplitAtLeastTwo() {
        var both = List.of(organisationId(4), organisationId(5));
        var known = List.of(aSchool(4), aSchool(5));

        assertThat(aSchool(3).end(new Ending(AUGUST, Ending.Kind.MERGED, both, null), known, List.of(), NOW))
                .isEqualTo(Result.refusal(new OrganisationError.WrongNumberOfSuccessors(Ending.Kind.MERGED, 2)));
        assertThat(aSchool(3)
                        .end(
                                new Ending(AUGUST, Ending.Kind.SPLIT, List.of(organisationId(4)), null),
                                known,
                                List.of(),
                                NOW))
                .isEqualTo(Result.refusal(new OrganisationError.WrongNumberOfSuccessors(Ending.Kind.SPLIT, 1)));
        assertThat(aSchool(3).end(new Ending(AUGUST, Ending.Kind.SPLIT, both, null), known, List.of(), NOW))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void aSuccessorIsThereOnTheNextDay() {
        var gone = anOrganisationLiving(4, OrganisationKind.SCHOOL, null, AUGUST);
        var closing = new Ending(AUGUST, Ending.Kind.CLOSED, List.of(organisationId(4)), null);

        assertThat(aSchool(3).end(closing, List.of(gone), List.of(), NOW))
                .isEqualTo(
                        Result.refusal(new OrganisationError.SuccessorNotThere(organisationId(4), AUGUST.plusDays(1))));
        assertThat(aSchool(3).end(closing, List.of(), List.of(), NOW))
                .isEqualTo(Result.refusal(new OrganisationError.UnknownSuccessor(organisationId(4))));
    }

    @Test
    void nobodyEndsBeforeThoseAfterWhomItCarriesOn() {
        var predecessor = anOrganisationLiving(4, OrganisationKind.SCHOOL, null, AUGUST);

        assertThat(aSchool(3).end(closedOn(AUGUST), List.of(), List.of(predecessor), NOW))
                .isEqualTo(Result.refusal(new OrganisationError.EndsBeforePredecessor(organisationId(4), AUGUST)));
        assertThat(aSchool(3).end(closedOn(AUGUST.plusDays(1)), List.of(), List.of(predecessor), NOW))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void itsChangesTakePlaceInItsTown() {
        assertThat(aSchool(3).scope())
                .isEqualTo(new Scope.Organisation(LINDENAU, organisationId(3).value()));
        assertThat(anOrganisationOf(null, 9, OrganisationKind.FOUNDATION, "Foundation")
                        .scope())
                .isEqualTo(new Scope.Commons());
    }

    @Test
    void aNewMunicipalityAppearsInNoTown() {
        assertThat(aTown(AUENFELD, "Auenfeld").events().getFirst().municipality())
                .isNull();
    }

    @Test
    void anEndThatWasAMistakeIsTakenBack() {
        var school = aSchool(3);
        var ended = school.end(closedOn(day("2026-07-31")), List.of(), List.of(), NOW)
                .orElseThrow();

        var reopened = ended.reopen(NOW).orElseThrow();
        assertThat(reopened.facts()).isEqualTo(school.facts());
        assertThat(reopened.events().getLast())
                .isEqualTo(new OrganisationEvent.OrganisationReopened(school.id(), LINDENAU, NOW));
        assertThat(school.reopen(NOW))
                .isEqualTo(Result.refusal(new OrganisationError.OrganisationNotEnded(school.id())));
    }

    @Test
    void itAlwaysHasAName() {
        var facts = new OrganisationFacts(Timeline.empty(), Timeline.empty(), List.of(), Contact.NONE, Life.UNKNOWN);

        assertThatThrownBy(() -> Organisation.restore(organisationId(3), OrganisationKind.SCHOOL, LINDENAU, facts, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Ending closedOn(LocalDate day) {
        return new Ending(day, Ending.Kind.CLOSED, List.of(), null);
    }
}
