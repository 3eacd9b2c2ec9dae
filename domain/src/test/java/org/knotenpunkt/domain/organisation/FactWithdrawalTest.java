package org.knotenpunkt.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.MISTAKEN;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aSchool;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aSchoolWithAPast;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Statement;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawn;

class FactWithdrawalTest {
    private static final Predicate<Source> OFFICIAL = OrganisationFixtures.LIST_OF_SCHOOLS::equals;
    private static final LocalDate CHANGE = day("2020-08-01");
    private static final Validity BEFORE = new Validity(null, CHANGE.minusDays(1));

    private final Organisation school = aSchoolWithAPast(3, organisationId(4));

    @Test
    void aNameItNeverHadLeavesItsDaysToTheOneBefore() {
        var corrected = school.withdraw(new RecordedFact(FactKind.NAME, CHANGE), MISTAKEN, OFFICIAL)
                .orElseThrow();

        assertThat(corrected.asOf(day("2024-01-01")).name())
                .contains(new OrganisationName("Gemeinschaftsgrundschule Süd", "GGS Süd"));
        assertThat(corrected.withdrawn())
                .containsExactly(new Withdrawn<>(
                        new Statement(FactKind.NAME, Validity.from(CHANGE), "Schule an den Linden"), MISTAKEN));
        assertThat(corrected.events())
                .containsExactly(new OrganisationEvent.FactWithdrawn(
                        school.id(), LINDENAU, FactKind.NAME, CHANGE, MISTAKEN.at()));
        assertThat(corrected.saved().withdrawn()).isEmpty();
    }

    @Test
    void theNameItCannotBeWithoutStays() {
        var needed = Result.refusal(new OrganisationError.FactStays(new FactError.NameNeeded()));

        assertThat(school.withdraw(new RecordedFact(FactKind.NAME, null), MISTAKEN, OFFICIAL))
                .isEqualTo(needed);
        assertThat(aSchool(5).withdraw(new RecordedFact(FactKind.NAME, null), MISTAKEN, OFFICIAL))
                .isEqualTo(needed);
    }

    @Test
    void anotherNameTakesThePlaceOfAWrongOne() {
        var right = new OrganisationName("Gemeinschaftsgrundschule Ost", "GGS Ost");
        var corrected =
                school.correctName(null, right, null, MISTAKEN, OFFICIAL).orElseThrow();

        assertThat(corrected.asOf(CHANGE.minusDays(1)).name()).contains(right);
        assertThat(corrected.asOf(CHANGE).name()).contains(OrganisationName.of("Schule an den Linden"));
        assertThat(corrected.withdrawn())
                .containsExactly(new Withdrawn<>(
                        new Statement(FactKind.NAME, BEFORE, "Gemeinschaftsgrundschule Süd (GGS Süd)"), MISTAKEN));
    }

    @Test
    void theNameThatItHasIsNoCorrection() {
        var same = school.facts().names().latest().orElseThrow().value();

        assertThat(school.correctName(CHANGE, same, null, MISTAKEN, OFFICIAL)
                        .orElseThrow()
                        .events())
                .isEmpty();
        assertThat(school.correctName(CHANGE, same, new Source("Letter", PartialDate.parse("2024")), MISTAKEN, OFFICIAL)
                        .orElseThrow()
                        .events())
                .containsExactly(
                        new OrganisationEvent.FactSourced(school.id(), LINDENAU, FactKind.NAME, CHANGE, MISTAKEN.at()));
    }

    @Test
    void aWrongSourceOfANameIsCorrected() {
        var same = school.facts().names().latest().orElseThrow().value();
        var letter = new Source("Letter", PartialDate.parse("2024"));
        var report = new Source("Report", PartialDate.parse("2025"));
        var sourced = school.correctName(CHANGE, same, letter, MISTAKEN, OFFICIAL)
                .orElseThrow()
                .saved();
        var corrected =
                sourced.correctName(CHANGE, same, report, MISTAKEN, OFFICIAL).orElseThrow();

        assertThat(corrected.facts().names().begunOn(CHANGE)).map(Dated::source).contains(report);
        assertThat(corrected.events())
                .containsExactly(
                        new OrganisationEvent.FactSourced(school.id(), LINDENAU, FactKind.NAME, CHANGE, MISTAKEN.at()));
        assertThat(sourced.correctName(CHANGE, same, letter, MISTAKEN, OFFICIAL).orElseThrow())
                .as("the same again")
                .isSameAs(sourced);
        assertThat(sourced.correctName(CHANGE, same, null, MISTAKEN, OFFICIAL).orElseThrow())
                .as("nothing is said of the source")
                .isSameAs(sourced);
    }

    @Test
    void anAddressWhereItNeverWasLeavesNothingWhereThereIsNoOther() {
        var moved = school.withdraw(new RecordedFact(FactKind.ADDRESS, null), MISTAKEN, OFFICIAL)
                .orElseThrow();

        assertThat(moved.asOf(CHANGE.minusDays(1)).address()).isEmpty();
        assertThat(moved.asOf(CHANGE).address()).contains(new Address("Ölbergstraße 1", "44001", "Lindenau"));
        assertThat(moved.withdrawn().getFirst().fact())
                .isEqualTo(new Statement(FactKind.ADDRESS, BEFORE, "44000 Lindenau"));
    }

    @Test
    void aKeyItNeverBoreIsFree() {
        var key = new ExternalKey(KeyScheme.OTHER, "Portal:3");
        var freed = school.withdraw(RecordedFact.of(key, CHANGE), MISTAKEN, OFFICIAL)
                .orElseThrow();

        assertThat(freed.facts().keys()).hasSize(1);
        assertThat(freed.withdrawn().getFirst().fact().words()).isEqualTo("OTHER Portal:3");
    }

    @Test
    void theKeyByWhichRegistersKnowItStays() {
        var number = ExternalKey.of(new SchoolNumber("190003"));

        assertThat(school.withdraw(RecordedFact.of(number, null), MISTAKEN, OFFICIAL))
                .isEqualTo(Result.refusal(
                        new OrganisationError.FactStays(new FactError.KeyNeeded(KeyScheme.SCHOOL_NUMBER))));
    }

    @Test
    void theNumberOfAnOfficeIsTakenBackUnlessTheListOfSchoolsSaysSo() {
        var number = OrganisationFixtures.anOffice(6).facts().keys().getFirst().value();
        var fact = RecordedFact.of(number, null);

        assertThat(OrganisationFixtures.anOffice(6)
                        .withdraw(fact, MISTAKEN, OFFICIAL)
                        .orElseThrow()
                        .facts()
                        .keys())
                .isEmpty();
        assertThat(OrganisationFixtures.aListedOffice(6).withdraw(fact, MISTAKEN, OFFICIAL))
                .isEqualTo(Result.refusal(new OrganisationError.FactStays(
                        new FactError.SaidByRegister(FactKind.KEY, OrganisationFixtures.LIST_OF_SCHOOLS.title()))));
    }

    @Test
    void whatARegisterSaysOfNameAndAddressStays() {
        var listed = OrganisationFixtures.aListedOffice(6);
        var reason = new OrganisationError.FactStays(
                new FactError.SaidByRegister(FactKind.NAME, OrganisationFixtures.LIST_OF_SCHOOLS.title()));

        assertThat(listed.correctName(null, OrganisationName.of("Other"), null, MISTAKEN, OFFICIAL))
                .isEqualTo(Result.refusal(reason));
        assertThat(listed.withdraw(new RecordedFact(FactKind.NAME, null), MISTAKEN, OFFICIAL))
                .isEqualTo(Result.refusal(reason));
        assertThat(listed.withdraw(new RecordedFact(FactKind.ADDRESS, null), MISTAKEN, OFFICIAL))
                .isEqualTo(Result.refusal(new OrganisationError.FactStays(
                        new FactError.SaidByRegister(FactKind.ADDRESS, OrganisationFixtures.LIST_OF_SCHOOLS.title()))));
        var renamed =
                listed.rename(OrganisationName.of("Other"), CHANGE, null, NOW).orElseThrow();
        assertThat(renamed.withdraw(new RecordedFact(FactKind.NAME, CHANGE), MISTAKEN, OFFICIAL)
                        .orElseThrow()
                        .facts()
                        .names())
                .isEqualTo(listed.facts().names());
    }

    @Test
    void whatIsNotRecordedCannotBeTakenBack() {
        assertThat(school.withdraw(new RecordedFact(FactKind.NAME, day("2021-01-01")), MISTAKEN, OFFICIAL))
                .isEqualTo(nothing(FactKind.NAME));
        assertThat(school.withdraw(new RecordedFact(FactKind.PUPILS, CHANGE), MISTAKEN, OFFICIAL))
                .isEqualTo(nothing(FactKind.PUPILS));
        assertThat(school.withdraw(
                        RecordedFact.of(new ExternalKey(KeyScheme.OTHER, "Portal:3"), null), MISTAKEN, OFFICIAL))
                .isEqualTo(nothing(FactKind.KEY));
        assertThat(school.correctName(day("2021-01-01"), OrganisationName.of("Other"), null, MISTAKEN, OFFICIAL))
                .isEqualTo(nothing(FactKind.NAME));
    }

    private static Result<Organisation, OrganisationError> nothing(FactKind fact) {
        return Result.refusal(new OrganisationError.FactStays(new FactError.NothingRecordedThen(fact)));
    }

    @Test
    void theDayOfFoundingIsCorrectedAndTheWrongOneStaysKnown() {
        var corrected =
                school.correctFounding(day("1998-08-01"), List.of(), MISTAKEN).orElseThrow();

        assertThat(corrected.life().founded()).isEqualTo(day("1998-08-01"));
        assertThat(corrected.life().ending()).isEqualTo(school.life().ending());
        assertThat(corrected.withdrawn())
                .containsExactly(
                        new Withdrawn<>(new Statement(FactKind.FOUNDING, Validity.ALWAYS, "1999-08-01"), MISTAKEN));
        assertThat(corrected.events())
                .containsExactly(new OrganisationEvent.FoundingCorrected(
                        school.id(), LINDENAU, day("1998-08-01"), MISTAKEN.at()));
        assertThat(corrected
                        .correctFounding(null, List.of(), MISTAKEN)
                        .orElseThrow()
                        .life()
                        .founded())
                .isNull();
        assertThat(school.correctFounding(day("1999-08-01"), List.of(), MISTAKEN)
                        .orElseThrow())
                .isSameAs(school);
    }

    @Test
    void aDayOfFoundingThatNobodyKnewIsToldAndTakesNothingBack() {
        var known = aSchool(5)
                .saved()
                .correctFounding(day("1998-08-01"), List.of(), MISTAKEN)
                .orElseThrow();

        assertThat(known.events())
                .containsExactly(new OrganisationEvent.FoundingCorrected(
                        known.id(), LINDENAU, day("1998-08-01"), MISTAKEN.at()));
        assertThat(known.withdrawn()).isEmpty();
    }

    @Test
    void nobodyIsFoundedAfterANameAnAddressOrAKeyThatIsRecorded() {
        var renamed = aSchool(5)
                .rename(OrganisationName.of("Linden"), day("2010-08-02"), null, MISTAKEN.at())
                .orElseThrow();
        var keyed = aSchool(5)
                .addKey(
                        new ExternalKey(KeyScheme.OTHER, "Portal:5"),
                        Validity.from(day("2010-08-01")),
                        null,
                        MISTAKEN.at())
                .orElseThrow();

        assertThat(renamed.correctFounding(day("2010-08-02"), List.of(), MISTAKEN))
                .as("it had its first name on the day before, at least")
                .isEqualTo(Result.refusal(
                        new OrganisationError.KnownBefore(renamed.id(), day("2010-08-01"), day("2010-08-02"))));
        assertThat(keyed.correctFounding(day("2010-08-02"), List.of(), MISTAKEN))
                .isEqualTo(Result.refusal(
                        new OrganisationError.KnownBefore(keyed.id(), day("2010-08-01"), day("2010-08-02"))));
        assertThat(keyed.correctFounding(day("2010-08-01"), List.of(), MISTAKEN))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void nobodyIsFoundedAfterTheEndOrTooLateToCarryOn() {
        var predecessor =
                OrganisationFixtures.anOrganisationLiving(8, OrganisationKind.SCHOOL, null, day("2000-07-31"));

        assertThat(school.correctFounding(day("2026-08-01"), List.of(), MISTAKEN))
                .isEqualTo(Result.refusal(
                        new OrganisationError.AlreadyEnded(school.id(), "Schule an den Linden", day("2026-07-31"))));
        assertThat(school.correctFounding(day("2000-08-02"), List.of(predecessor), MISTAKEN))
                .isEqualTo(Result.refusal(new OrganisationError.SuccessorNotThere(school.id(), day("2000-08-01"))));
        assertThat(school.correctFounding(day("2000-08-01"), List.of(predecessor), MISTAKEN))
                .isInstanceOf(Result.Success.class);
    }
}
