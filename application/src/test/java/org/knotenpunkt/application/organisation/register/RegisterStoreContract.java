package org.knotenpunkt.application.organisation.register;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.EntryKind;
import org.knotenpunkt.domain.organisation.register.ImportEntry;
import org.knotenpunkt.domain.organisation.register.ImportFigures;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.Reason;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterFileFacts;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.organisation.register.RegisterReading;
import org.knotenpunkt.domain.organisation.register.line.Flag;
import org.knotenpunkt.domain.organisation.register.line.LineError;
import org.knotenpunkt.domain.organisation.register.line.RawLine;
import org.knotenpunkt.domain.organisation.register.line.RawLines;
import org.knotenpunkt.domain.organisation.register.line.RecordKind;
import org.knotenpunkt.domain.organisation.register.line.RegisterColumn;
import org.knotenpunkt.domain.organisation.register.line.RegisterField;
import org.knotenpunkt.domain.organisation.register.line.RegisterLine;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.SchoolYear;

/** What every {@link RegisterStore} does. A class that implements this runs it against one. */
public interface RegisterStoreContract {
    LocalDate FIRST = LocalDate.of(2023, 11, 30);
    LocalDate SECOND = LocalDate.of(2024, 11, 30);
    LocalDate THIRD = LocalDate.of(2025, 11, 30);
    LocalDate FAR = LocalDate.of(2030, 1, 1);
    int LAST_EDITION = 5;
    AtomicLong IMPORTS = new AtomicLong();

    /** A store in which nothing is known; the same one during one test. */
    RegisterStore store();

    ImportRepository imports();

    Transactions transactions();

    /** What the records of the register say on the day, by key; of a yearly register in the year of the edition. */
    Map<String, Map<RegisterField, String>> known(LocalDate day, Register register, Edition edition);

    /** The version of the school or the municipality that bears the key. */
    long version(Register register, String key);

    /** The day of the first edition of the list of schools in which the school is missing since it was last in one. */
    Optional<LocalDate> missingSince(String number);

    /** The same of the list of schools in Startchancen. */
    Optional<LocalDate> missingInStartchancenSince(String number);

    /** The municipality of the key. */
    MunicipalityId town(String ags);

    /** Somebody gives a school another name by hand. */
    void rename(String school, String name, LocalDate from);

    /** Somebody records when a school is founded. */
    void found(String school, LocalDate day);

    /** Somebody records the end of a school. */
    void end(String school, LocalDate lastDay);

    /** Has somebody record a school of the municipality, of which no number is known. */
    void knowWithoutNumber(String school, String ags);

    /** Somebody records until when an organisation has borne its number. */
    void endKey(String number, LocalDate lastDay);

    /** Nothing is known any more. */
    void forgetEverything();

    /** What an import came to. */
    record Outcome(ImportFigures figures, List<ImportEntry> report) {
        public List<ImportEntry> of(EntryKind kind) {
            return report.stream().filter(entry -> entry.kind() == kind).toList();
        }
    }

    @Test
    default void whatIsNewHoldsAsFarBackAsAnybodyKnows() {
        var outcome = importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));

        assertThat(outcome.of(EntryKind.ADDED))
                .containsExactlyInAnyOrder(
                        new ImportEntry.Added(RecordKind.STATE, "05", "Nordrhein-Westfalen"),
                        new ImportEntry.Added(RecordKind.REGION, "055", "Reg.-Bez. Münster"),
                        new ImportEntry.Added(RecordKind.DISTRICT, "05513", "Gelsenkirchen, Stadt"),
                        new ImportEntry.Added(RecordKind.MUNICIPALITY, "05513000", "Gelsenkirchen, Stadt"));
        assertThat(known(FIRST.minusYears(5), Register.MUNICIPALITIES, Edition.asOf(FIRST))
                        .get("05513000"))
                .containsEntry(RegisterField.NAME, "Gelsenkirchen, Stadt");
        assertThat(known(FIRST, Register.MUNICIPALITIES, Edition.asOf(FIRST)).get("05513000"))
                .isEqualTo(Map.of(
                        RegisterField.NAME, "Gelsenkirchen, Stadt",
                        RegisterField.SHORT_NAME, "Gelsenkirchen",
                        RegisterField.MUNICIPALITY_KIND, "61",
                        RegisterField.AREA_HECTARES, "10494",
                        RegisterField.INHABITANTS, "263000",
                        RegisterField.POSTAL_CODE, "45879"));
    }

    @Test
    default void aChangeHoldsFromTheDayOfTheEditionAndThePastStays() {
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));
        importSchools(FIRST, RawLines.aSchool("195546"), RawLines.aSchool("119271"));
        var renamed = RawLines.aSchool("195546");
        renamed.put(RegisterColumn.NAME_1, "Mondschule");
        renamed.put(RegisterColumn.STREET, "Neue Str. 1");
        renamed.put(RegisterColumn.OPERATING_STATUS, "2");
        renamed.put(RegisterColumn.HOMEPAGE, "");

        var outcome = importSchools(SECOND, renamed, RawLines.aSchool("119271"));

        var label = "Gelsenkirchen, GG Sternschule";
        assertThat(outcome.report())
                .containsExactlyInAnyOrder(
                        new ImportEntry.Changed(
                                "195546",
                                label,
                                RegisterField.NAME,
                                "Sternschule Städt. Gem. Grundschule",
                                "Mondschule Städt. Gem. Grundschule"),
                        new ImportEntry.Changed(
                                "195546", label, RegisterField.STREET, "Franz-Bielefeld-Str. 50", "Neue Str. 1"),
                        new ImportEntry.Changed("195546", label, RegisterField.OPERATING_STATUS, "1", "2"),
                        new ImportEntry.Changed(
                                "195546", label, RegisterField.HOMEPAGE, "https://www.sternschule.example", null));
        assertThat(outcome.figures())
                .isEqualTo(new ImportFigures(2, 0, 0, 0, Map.of(RecordKind.SCHOOL, 2L), 0, 1, 1, 0, 0, 0));
        assertThat(schools(SECOND.minusDays(1)).get("195546"))
                .containsEntry(RegisterField.NAME, "Sternschule Städt. Gem. Grundschule")
                .containsEntry(RegisterField.STREET, "Franz-Bielefeld-Str. 50")
                .containsEntry(RegisterField.OPERATING_STATUS, "1");
        assertThat(schools(SECOND).get("195546"))
                .containsEntry(RegisterField.NAME, "Mondschule Städt. Gem. Grundschule")
                .containsEntry(RegisterField.STREET, "Neue Str. 1")
                .containsEntry(RegisterField.OPERATING_STATUS, "2")
                .doesNotContainKey(RegisterField.HOMEPAGE);
    }

    @Test
    default void theSameFileTwiceChangesNothing() {
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));
        importSchools(FIRST, RawLines.aSchool("195546"), RawLines.anOffice("600112"));
        var before = schools(FIRST);

        var outcome = importSchools(FIRST, RawLines.aSchool("195546"), RawLines.anOffice("600112"));

        assertThat(outcome.report()).isEmpty();
        assertThat(outcome.figures())
                .isEqualTo(new ImportFigures(
                        2, 0, 0, 0, Map.of(RecordKind.SCHOOL, 1L, RecordKind.AUTHORITY, 1L), 0, 0, 2, 0, 0, 0));
        assertThat(schools(FIRST)).isEqualTo(before);
        assertThat(importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt")).report())
                .isEmpty();
    }

    @Test
    default void aNameIsTheSameHoweverMuchWhiteSpaceIsInIt() {
        var spaced = named("195546", "  Sternschule\u00a0");
        spaced.put(RegisterColumn.NAME_2, "Städt.  Gem.\u00a0Grundschule");
        spaced.put(RegisterColumn.STREET, "Franz-Bielefeld-Str.  50");
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen,\u00a0 Stadt"));
        importSchools(FIRST, spaced);

        assertThat(schools(FIRST).get("195546"))
                .containsEntry(RegisterField.NAME, "Sternschule Städt. Gem. Grundschule")
                .containsEntry(RegisterField.STREET, "Franz-Bielefeld-Str. 50");
        assertThat(importSchools(FIRST, spaced).report()).isEmpty();
        assertThat(importSchools(SECOND, RawLines.aSchool("195546")).report()).isEmpty();
        assertThat(importTowns(SECOND, aTown("05513000", "Gelsenkirchen, Stadt"))
                        .report())
                .isEmpty();
    }

    @Test
    default void aCorrectionOfTheSameDayReplacesWhatBeganOnIt() {
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));
        importSchools(FIRST, RawLines.aSchool("195546"));
        importSchools(SECOND, named("195546", "Mondschule"));

        importSchools(SECOND, named("195546", "Monschule"));

        assertThat(schools(SECOND.minusDays(1)).get("195546"))
                .containsEntry(RegisterField.NAME, "Sternschule Städt. Gem. Grundschule");
        assertThat(schools(SECOND).get("195546"))
                .containsEntry(RegisterField.NAME, "Monschule Städt. Gem. Grundschule");
    }

    @Test
    default void whatIsMissingInTheEditionIsToldAndStays() {
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));
        importSchools(FIRST, RawLines.aSchool("195546"), RawLines.aSchool("119271"));

        var outcome = importSchools(SECOND, RawLines.aSchool("195546"));

        assertThat(outcome.report())
                .containsExactly(new ImportEntry.Missing(RecordKind.SCHOOL, "119271", "Gelsenkirchen, GG Sternschule"));
        assertThat(schools(SECOND)).containsOnlyKeys("195546", "119271");
    }

    @Test
    default void aSchoolIsMissingSinceTheFirstEditionWithoutItUntilItIsBack() {
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));
        importSchools(FIRST, RawLines.aSchool("195546"), RawLines.aSchool("119271"));
        assertThat(missingSince("119271")).isEmpty();

        importSchools(SECOND, RawLines.aSchool("195546"));
        importSchools(SECOND.plusYears(1), RawLines.aSchool("195546"));
        assertThat(missingSince("119271")).contains(SECOND);
        assertThat(missingSince("195546")).isEmpty();

        importSchools(SECOND.plusYears(2), RawLines.aSchool("195546"), RawLines.aSchool("119271"));
        assertThat(missingSince("119271")).isEmpty();
    }

    @Test
    default void aSchoolWhoseLineWasRefusedIsNotMissing() {
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));
        importSchools(FIRST, RawLines.aSchool("195546"), RawLines.aSchool("119271"));
        var nowhere = RawLines.aSchool("195546");
        nowhere.put(RegisterColumn.TOWN, "05999000");
        var damaged = RawLines.aSchool("119271");
        damaged.put(RegisterColumn.PLACE, "");

        var outcome = importSchools(SECOND, nowhere, damaged);

        assertThat(outcome.report())
                .containsExactlyInAnyOrder(
                        new ImportEntry.Refused(
                                2L,
                                "195546",
                                "Gelsenkirchen, GG Sternschule",
                                "Gemeindeschluessel",
                                Reason.of(new LineError.ReferenceUnknown("Gemeindeschluessel", "05999000"))),
                        new ImportEntry.Refused(
                                3L,
                                "119271",
                                "Gelsenkirchen, GG Sternschule",
                                "Ort",
                                Reason.of(new LineError.CellMissing("Ort"))));
        assertThat(outcome.figures()).isEqualTo(new ImportFigures(2, 0, 2, 1, Map.of(), 0, 0, 0, 0, 0, 0));
        assertThat(schools(SECOND).get("195546")).containsEntry(RegisterField.TOWN, "05513000");
    }

    @Test
    default void aTownWithoutItsDistrictIsRefusedByLineUnlessItHasNone() {
        var outcome = importLines(
                Register.MUNICIPALITIES,
                Edition.asOf(FIRST),
                List.of(
                        RawLine.of(1, RawLines.anArea("10", "07", "Rheinland-Pfalz", FIRST)),
                        RawLine.of(2, RawLines.anArea("60", "07000999", "Gemeinsames Hoheitsgebiet", FIRST)),
                        RawLine.of(3, RawLines.anArea("60", "07111000", "Koblenz, Stadt", FIRST)),
                        RawLine.of(4, RawLines.anArea("40", "08111", "Stuttgart, Stadt", FIRST)),
                        RawLine.of(5, RawLines.anArea("60", "08111000", "Stuttgart, Stadt", FIRST))));

        assertThat(outcome.of(EntryKind.REFUSED))
                .containsExactlyInAnyOrder(
                        refused(3, "07111000", "Koblenz, Stadt", "07111"),
                        refused(4, "08111", "Stuttgart, Stadt", "081"),
                        refused(5, "08111000", "Stuttgart, Stadt", "08111"));
        assertThat(outcome.of(EntryKind.ADDED))
                .extracting(ImportEntry::key)
                .containsExactlyInAnyOrder("07", "07000999");
    }

    @Test
    default void anOfficeIsNoSchoolAndHasNoIndex() {
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));
        importSchools(FIRST, RawLines.aSchool("195546"), RawLines.anOffice("600112"));

        var indices = importIndices(2024, Map.of("195546", "8", "600112", "ohne", "100999", "3"));

        assertThat(indices.of(EntryKind.REFUSED)).extracting(ImportEntry::key).containsExactly("100999", "600112");
        assertThat(indices.figures().records()).isEqualTo(Map.of(RecordKind.SOCIAL_INDEX, 1L));
        var becomesSchool = importSchools(SECOND, RawLines.aSchool("195546"), RawLines.aSchool("600112"));
        assertThat(becomesSchool.of(EntryKind.REFUSED))
                .containsExactly(new ImportEntry.Refused(
                        3L,
                        "600112",
                        "Gelsenkirchen, GG Sternschule",
                        "Schulnummer",
                        Reason.of(new LineError.KeyOfAnotherKind("Schulnummer", "600112"))));
    }

    @Test
    default void eachSchoolYearHasItsOwnIndexAndNoneIsNotUnknown() {
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));
        importSchools(FIRST, RawLines.aSchool("195546"), RawLines.aSchool("119271"));
        importIndices(2024, Map.of("195546", "8", "119271", "ohne"));

        var nextYear = importIndices(2025, Map.of("195546", "9"));
        var corrected = importIndices(2024, Map.of("195546", "7"));

        assertThat(nextYear.report())
                .containsExactly(
                        new ImportEntry.Added(RecordKind.SOCIAL_INDEX, "195546", "Gelsenkirchen, GG Sternschule"));
        assertThat(corrected.report())
                .containsExactly(
                        new ImportEntry.Changed(
                                "195546", "Gelsenkirchen, GG Sternschule", RegisterField.SOCIAL_INDEX, "8", "7"),
                        new ImportEntry.Missing(RecordKind.SOCIAL_INDEX, "119271", "Gelsenkirchen, GG Sternschule"));
        assertThat(known(FIRST, Register.SOCIAL_INDEX, Edition.of(new SchoolYear(2024))))
                .isEqualTo(Map.of(
                        "195546", Map.of(RegisterField.SOCIAL_INDEX, "7"),
                        "119271", Map.of(RegisterField.SOCIAL_INDEX, "ohne")));
        assertThat(known(FIRST, Register.SOCIAL_INDEX, Edition.of(new SchoolYear(2025))))
                .isEqualTo(Map.of("195546", Map.of(RegisterField.SOCIAL_INDEX, "9")));
    }

    @Test
    default void startchancenSchoolsTakePartFromTheDayThatTheListNames() {
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));
        importSchools(FIRST, RawLines.aSchool("195546"), RawLines.aSchool("119271"));
        importStartchancen(SECOND, Map.of("195546", "01.08.2024", "119271", "01.08.2024"));

        var outcome = importStartchancen(THIRD, Map.of("195546", "01.08.2025"));

        assertThat(outcome.report())
                .containsExactly(
                        new ImportEntry.Changed(
                                "195546",
                                "Gelsenkirchen, GG Sternschule",
                                RegisterField.STARTCHANCEN_SINCE,
                                "2024-08-01",
                                "2025-08-01"),
                        new ImportEntry.Missing(RecordKind.STARTCHANCEN, "119271", "Gelsenkirchen, GG Sternschule"));
        assertThat(known(THIRD, Register.STARTCHANCEN, Edition.asOf(THIRD)))
                .isEqualTo(Map.of(
                        "195546", Map.of(RegisterField.STARTCHANCEN_SINCE, "2025-08-01"),
                        "119271", Map.of(RegisterField.STARTCHANCEN_SINCE, "2024-08-01")));
    }

    @Test
    default void nothingIsMissingBeforeItIsFounded() {
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));
        importSchools(FIRST, RawLines.aSchool("195546"), RawLines.aSchool("119271"));
        found("119271", THIRD.plusDays(1));

        assertThat(importSchools(THIRD, RawLines.aSchool("195546")).of(EntryKind.MISSING))
                .isEmpty();
        assertThat(missingSince("119271")).isEmpty();
        assertThat(importSchools(THIRD.plusDays(1), RawLines.aSchool("195546")).of(EntryKind.MISSING))
                .extracting(ImportEntry::key)
                .containsExactly("119271");
    }

    @Test
    default void aSchoolIsMissingInStartchancenSinceTheFirstListWithoutItUntilItIsBack() {
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));
        importSchools(FIRST, RawLines.aSchool("195546"), RawLines.aSchool("119271"));
        importStartchancen(SECOND, Map.of("195546", "01.08.2024", "119271", "01.08.2024"));
        assertThat(missingInStartchancenSince("119271")).isEmpty();

        importStartchancen(THIRD, Map.of("195546", "01.08.2024"));
        importStartchancen(THIRD.plusYears(1), Map.of("195546", "01.08.2024"));
        assertThat(missingInStartchancenSince("119271")).contains(THIRD);
        assertThat(missingInStartchancenSince("195546")).isEmpty();
        assertThat(missingSince("119271")).isEmpty();

        importStartchancen(THIRD.plusYears(2), Map.of("195546", "01.08.2024", "119271", "01.08.2024"));
        assertThat(missingInStartchancenSince("119271")).isEmpty();
    }

    @Test
    default void aLaterChangeByHandIsKeptAndFlagged() {
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));
        importSchools(FIRST, RawLines.aSchool("195546"));
        rename("195546", "Zukunftsschule", THIRD);

        var outcome = importSchools(SECOND, named("195546", "Mondschule"));

        assertThat(outcome.report())
                .containsExactly(new ImportEntry.Kept(
                        "195546",
                        "Gelsenkirchen, GG Sternschule",
                        RegisterField.NAME,
                        "Mondschule Städt. Gem. Grundschule",
                        Flag.LATER_CHANGE_KNOWN));
        assertThat(outcome.figures().unchanged()).isEqualTo(1);
        assertThat(schools(SECOND).get("195546"))
                .containsEntry(RegisterField.NAME, "Sternschule Städt. Gem. Grundschule");
        assertThat(schools(THIRD).get("195546")).containsEntry(RegisterField.NAME, "Zukunftsschule");
    }

    @Test
    default void aSchoolThatHasEndedHereIsKeptAndFlagged() {
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));
        importSchools(FIRST, RawLines.aSchool("195546"), RawLines.aSchool("119271"));
        end("195546", SECOND.minusDays(10));

        var outcome = importSchools(SECOND, named("195546", "Mondschule"));

        assertThat(outcome.report())
                .containsExactlyInAnyOrder(
                        new ImportEntry.Flagged(
                                2L,
                                "195546",
                                "Gelsenkirchen, GG Sternschule",
                                "Schulnummer",
                                "195546",
                                Flag.ENDED_HERE),
                        new ImportEntry.Missing(RecordKind.SCHOOL, "119271", "Gelsenkirchen, GG Sternschule"));
        assertThat(importSchools(SECOND, RawLines.aSchool("119271")).report()).isEmpty();
    }

    @Test
    default void ofWhateverSomethingIsWrittenTheVersionRisesAndOfNothingElse() {
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));
        importSchools(FIRST, RawLines.aSchool("195546"), RawLines.aSchool("119271"));
        var untouched = version(Register.SCHOOLS, "119271");

        assertThat(isRaised(Register.SCHOOLS, "195546", () -> importIndices(2024, Map.of("195546", "8"))))
                .isTrue();
        assertThat(isRaised(Register.SCHOOLS, "195546", () -> importIndices(2024, Map.of("195546", "8"))))
                .isFalse();
        assertThat(isRaised(
                        Register.SCHOOLS, "195546", () -> importStartchancen(SECOND, Map.of("195546", "01.08.2024"))))
                .isTrue();
        assertThat(isRaised(Register.SCHOOLS, "195546", () -> importSchools(SECOND, named("195546", "Mondschule"))))
                .isTrue();
        assertThat(version(Register.SCHOOLS, "119271")).isEqualTo(untouched);
        var town = aTown("05513000", "Gelsenkirchen, Stadt");
        assertThat(isRaised(Register.MUNICIPALITIES, "05513000", () -> importTowns(SECOND, town)))
                .as("a figure of the day is added")
                .isTrue();
        assertThat(isRaised(Register.MUNICIPALITIES, "05513000", () -> importTowns(SECOND, town)))
                .isFalse();
    }

    private boolean isRaised(Register register, String key, Runnable importing) {
        var before = version(register, key);
        importing.run();
        return version(register, key) > before;
    }

    @Test
    default void aLineWhoseKeyIsBorneNoMoreIsLeftOutAndFlagged() {
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));
        importSchools(FIRST, RawLines.aSchool("195546"), RawLines.anOffice("600112"), RawLines.anOffice("600124"));
        endKey("195546", SECOND.minusDays(1));
        endKey("600112", SECOND.minusDays(1));
        endKey("600124", SECOND);

        var outcome = importSchools(
                SECOND, named("195546", "Mondschule"), RawLines.anOffice("600112"), RawLines.anOffice("600124"));

        assertThat(outcome.report())
                .containsExactlyInAnyOrder(
                        new ImportEntry.Flagged(
                                2L, "195546", "Gelsenkirchen, GG Sternschule", "Schulnummer", "195546", Flag.KEY_ENDED),
                        new ImportEntry.Flagged(
                                3L, "600112", "Gelsenkirchen, Schulamt", "Schulnummer", "600112", Flag.KEY_ENDED));
        assertThat(schools(SECOND).get("195546"))
                .containsEntry(RegisterField.NAME, "Sternschule Städt. Gem. Grundschule");
    }

    @Test
    default void aNewSchoolThatMayBeOneWithoutANumberIsFlaggedAndTaken() {
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));
        importTowns(FIRST, aTown("05562014", "Gladbeck, Stadt"));
        importSchools(FIRST, called("100001", "Turmschule"));
        knowWithoutNumber("turmschule", "05513000");
        knowWithoutNumber("Sternschule", "05513000");
        knowWithoutNumber("Zechenschule Städt. Gem. Grundschule", "05513000");

        var outcome = importSchools(
                SECOND,
                called("100001", "Turmschule"),
                called("100002", "Sternschule"),
                placedIn("05562014", called("100003", "Sternschule")),
                called("100004", "Mondschule"),
                called("100005", "Zechenschule"));

        assertThat(outcome.report())
                .containsExactly(
                        new ImportEntry.Flagged(
                                3L, "100002", "Sternschule", "Kurzbezeichnung", "Sternschule", Flag.POSSIBLE_DOUBLE),
                        new ImportEntry.Flagged(
                                6L,
                                "100005",
                                "Zechenschule",
                                "Schulbezeichnung_1",
                                "Zechenschule Städt. Gem. Grundschule",
                                Flag.POSSIBLE_DOUBLE),
                        new ImportEntry.Added(RecordKind.SCHOOL, "100002", "Sternschule"),
                        new ImportEntry.Added(RecordKind.SCHOOL, "100003", "Sternschule"),
                        new ImportEntry.Added(RecordKind.SCHOOL, "100004", "Mondschule"),
                        new ImportEntry.Added(RecordKind.SCHOOL, "100005", "Zechenschule"));
        assertThat(schools(SECOND)).containsKeys("100002", "100003", "100004", "100005");
    }

    @Test
    default void aFigureThatAnEditionLeavesOutStaysAndIsNoChange() {
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));
        var uncounted = RawLines.anArea("60", "05513000", "Gelsenkirchen, Stadt", SECOND);
        uncounted.put(RegisterColumn.INHABITANTS, "");

        var outcome = importLines(Register.MUNICIPALITIES, Edition.asOf(SECOND), List.of(RawLine.of(4, uncounted)));

        assertThat(outcome.of(EntryKind.CHANGED)).isEmpty();
        assertThat(known(SECOND, Register.MUNICIPALITIES, Edition.asOf(SECOND)).get("05513000"))
                .containsEntry(RegisterField.INHABITANTS, "263000");
    }

    @Test
    default void nothingChangesBeforeItIsTakenOverAndTheReportStays() {
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));
        var id = begin(Register.SCHOOLS, Edition.asOf(FIRST));
        stage(id, Register.SCHOOLS, Edition.asOf(FIRST), List.of(RawLine.of(2, RawLines.aSchool("195546"))));
        var first = in(() -> store().compare(id, Register.SCHOOLS, Edition.asOf(FIRST), 1, 0));
        var second = in(() -> store().compare(id, Register.SCHOOLS, Edition.asOf(FIRST), 1, 0));

        assertThat(second).isEqualTo(first);
        assertThat(schools(FIRST)).isEmpty();
        in(() -> {
            store().discard(id);
            return id;
        });
        assertThat(report(id))
                .containsExactly(new ImportEntry.Added(RecordKind.SCHOOL, "195546", "Gelsenkirchen, GG Sternschule"));
        assertThat(in(() -> store().report(id, ReportFilter.of(EntryKind.MISSING), PageRequest.first(10))
                        .entries()
                        .items()))
                .isEmpty();
    }

    @Test
    default void aChangeMeanwhileShowsInTheFingerprint() {
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));
        importSchools(FIRST, RawLines.aSchool("195546"));
        var id = begin(Register.SCHOOLS, Edition.asOf(THIRD));
        stage(id, Register.SCHOOLS, Edition.asOf(THIRD), List.of(RawLine.of(2, named("195546", "Mondschule"))));
        var shown = in(() -> store().compare(id, Register.SCHOOLS, Edition.asOf(THIRD), 1, 0));

        rename("195546", "Zukunftsschule", SECOND);

        var now = in(() -> store().compare(id, Register.SCHOOLS, Edition.asOf(THIRD), 1, 0));
        assertThat(now.fingerprint()).isNotEqualTo(shown.fingerprint());
    }

    @Test
    default void theReportComesPageByPage() {
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));
        var id = begin(Register.SCHOOLS, Edition.asOf(FIRST));
        stage(
                id,
                Register.SCHOOLS,
                Edition.asOf(FIRST),
                List.of(
                        RawLine.of(2, RawLines.aSchool("100003")),
                        RawLine.of(3, RawLines.aSchool("100001")),
                        RawLine.of(4, RawLines.aSchool("100002"))));
        in(() -> store().compare(id, Register.SCHOOLS, Edition.asOf(FIRST), 3, 0));

        var first = in(() -> store().report(id, ReportFilter.of(EntryKind.ADDED), PageRequest.first(2)))
                .entries();
        assertThat(first.items()).extracting(ImportEntry::key).containsExactly("100003", "100001");
        var second = in(() -> store().report(id, ReportFilter.of(EntryKind.ADDED), new PageRequest(2, first.next())))
                .entries();
        assertThat(second.items()).extracting(ImportEntry::key).containsExactly("100002");
        assertThat(second.next()).isNull();
    }

    @Test
    default void aReportFollowsTheFileAndCallsSchoolsAsTheyAreCalledHere() {
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));
        importSchools(
                FIRST, called("100003", "Mondschule"), called("100001", "Turmschule"), called("100002", "Sternschule"));

        var outcome = importLines(
                Register.STARTCHANCEN,
                Edition.asOf(SECOND),
                List.of(
                        startchancen(2, "100002", "1.8.2024", "Stern"),
                        startchancen(3, "100003", "01.08.2024", ""),
                        startchancen(4, "100001", "irgendwann", ""),
                        startchancen(5, "100999", "01.08.2024", "Nirgends")));

        assertThat(outcome.report())
                .extracting(ImportEntry::kind, ImportEntry::key, ImportEntry::label)
                .containsExactly(
                        tuple(EntryKind.REPAIRED, "100002", "Sternschule"),
                        tuple(EntryKind.REFUSED, "100001", "Turmschule"),
                        tuple(EntryKind.REFUSED, "100999", "Nirgends"),
                        tuple(EntryKind.ADDED, "100002", "Sternschule"),
                        tuple(EntryKind.ADDED, "100003", "Mondschule"));
    }

    private static RawLine startchancen(long line, String number, String since, String name) {
        return RawLine.of(
                line,
                Map.of(
                        RegisterColumn.SCHOOL_NUMBER,
                        number,
                        RegisterColumn.STARTCHANCEN_SINCE,
                        since,
                        RegisterColumn.INDEX_NAME,
                        name));
    }

    @Test
    default void theReportOfATownIsAboutItsSchoolsAndOffices() {
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));
        importTowns(FIRST, aTown("05562014", "Gladbeck, Stadt"));
        importSchools(FIRST, called("100001", "Turmschule"), placedIn("05562014", called("100005", "Gehschule")));
        var renamed = placedIn("05562014", called("100003", "Mondschule"));
        var nowhere = called("100001", "Turmschule");
        nowhere.put(RegisterColumn.PLACE, "");

        var id = begin(Register.SCHOOLS, Edition.asOf(SECOND));
        stage(
                id,
                Register.SCHOOLS,
                Edition.asOf(SECOND),
                List.of(
                        RawLine.of(2, nowhere),
                        RawLine.of(3, renamed),
                        RawLine.of(4, called("100002", "Sternschule")),
                        RawLine.of(5, RawLines.anOffice("600112"))));
        in(() -> store().compare(id, Register.SCHOOLS, Edition.asOf(SECOND), 4, 0));

        assertThat(keys(id, new ReportFilter(null, town("05513000")))).containsExactly("100001", "100002", "600112");
        assertThat(keys(id, new ReportFilter(null, town("05562014")))).containsExactly("100003", "100005");
        assertThat(keys(id, new ReportFilter(EntryKind.ADDED, town("05562014"))))
                .containsExactly("100003");
    }

    @Test
    default void theReportOfATownIsCountedWhateverKindIsReadAndHoweverFar() {
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));
        importTowns(FIRST, aTown("05562014", "Gladbeck, Stadt"));
        importSchools(
                FIRST,
                called("100001", "Turmschule"),
                called("100002", "Gehschule"),
                placedIn("05562014", called("100003", "Mondschule")));
        var id = begin(Register.SCHOOLS, Edition.asOf(SECOND));
        stage(
                id,
                Register.SCHOOLS,
                Edition.asOf(SECOND),
                List.of(
                        RawLine.of(2, called("100001", "Zukunftsschule")),
                        RawLine.of(3, placedIn("05562014", called("100003", "Sonnenschule"))),
                        RawLine.of(4, called("100004", "Sternschule")),
                        RawLine.of(5, RawLines.anOffice("600112"))));
        in(() -> store().compare(id, Register.SCHOOLS, Edition.asOf(SECOND), 4, 0));

        var first = in(
                () -> store().report(id, new ReportFilter(EntryKind.CHANGED, town("05513000")), PageRequest.first(1)));
        assertThat(first.entries().items()).hasSize(1);
        assertThat(first.counts()).isEqualTo(Map.of(EntryKind.ADDED, 2L, EntryKind.CHANGED, 1L, EntryKind.MISSING, 1L));
        var none = in(
                () -> store().report(id, new ReportFilter(EntryKind.REFUSED, town("05513000")), PageRequest.first(1)));
        assertThat(none).isEqualTo(new ReportPage(new Page<>(List.of(), null), first.counts()));
        assertThat(in(() -> store().report(id, ReportFilter.ALL, PageRequest.first(1)))
                        .counts())
                .isEmpty();
    }

    @Test
    default void theReportsOfOtherRegistersAreAboutTownsAndTheirSchools() {
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));
        importSchools(FIRST, called("100001", "Turmschule"));
        importStartchancen(SECOND, Map.of("100001", "01.08.2024"));

        var towns = importedAs(
                Register.MUNICIPALITIES,
                Edition.asOf(SECOND),
                List.of(
                        RawLine.of(1, RawLines.anArea("10", "05", "Nordrhein-Westfalen", SECOND)),
                        RawLine.of(2, RawLines.anArea("60", "05513000", "Gelsenkirchen am Rhein", SECOND))));
        var indices = importedAs(
                Register.SOCIAL_INDEX,
                Edition.of(new SchoolYear(2024)),
                pairs(RegisterColumn.SOCIAL_INDEX, Map.of("100001", "3")));
        var startchancen = importedAs(Register.STARTCHANCEN, Edition.asOf(THIRD), List.of());

        var here = new ReportFilter(null, town("05513000"));
        assertThat(keys(towns, here)).containsOnly("05513000").isNotEmpty();
        assertThat(keys(indices, here)).containsExactly("100001");
        assertThat(keys(startchancen, here)).containsExactly("100001");
        assertThat(keys(towns, new ReportFilter(EntryKind.MISSING, town("05513000"))))
                .isEmpty();
    }

    private List<String> keys(ImportId id, ReportFilter filter) {
        var page = in(() -> store().report(id, filter, PageRequest.first(50)))
                .entries()
                .items();
        var read = new ArrayList<ImportEntry>();
        in(() -> {
            store().readReport(id, filter, read::add);
            return id;
        });
        assertThat(read).isEqualTo(page);
        return page.stream().map(ImportEntry::key).toList();
    }

    private static Map<RegisterColumn, String> placedIn(String town, Map<RegisterColumn, String> school) {
        school.put(RegisterColumn.TOWN, town);
        return school;
    }

    /** A school with the name as its short one, too. */
    private static Map<RegisterColumn, String> called(String number, String name) {
        var school = named(number, name);
        school.put(RegisterColumn.SHORT_NAME, name);
        return school;
    }

    @Test
    default void aRegisterIsKnownOnceItHasBeenImported() {
        assertThat(in(() -> store().knows(Register.MUNICIPALITIES))).isFalse();
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));
        assertThat(in(() -> store().knows(Register.MUNICIPALITIES))).isTrue();
        assertThat(in(() -> store().knows(Register.SCHOOLS))).isFalse();
        importSchools(FIRST, RawLines.aSchool("195546"));
        assertThat(in(() -> store().knows(Register.SCHOOLS))).isTrue();
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @CsvSource({
        "SCHOOLS, 1",
        "SCHOOLS, 2",
        "SCHOOLS, 3",
        "SCHOOLS, 5",
        "MUNICIPALITIES, 1",
        "MUNICIPALITIES, 2",
        "MUNICIPALITIES, 3",
        "SOCIAL_INDEX, 1",
        "SOCIAL_INDEX, 2",
        "SOCIAL_INDEX, 3",
        "STARTCHANCEN, 1",
        "STARTCHANCEN, 2",
        "STARTCHANCEN, 3"
    })
    default void anySequenceOfEditionsComesToTheSameAsTheLastAloneAndTheReportsAddUpToTheEdits(
            Register register, long seed) {
        var sequence = new EditionSequence(register, seed);
        var taken = new TreeMap<String, Map<RegisterColumn, String>>();
        var said = new LinkedHashMap<Edition, Map<String, Map<RegisterColumn, String>>>();
        importWhatComesBefore(register);
        for (int number = 0; number <= LAST_EDITION; number++) {
            var lines = published(register, sequence.lines(number), seed + number);
            var outcome = importLines(register, sequence.edition(number), lines);

            var takable = sequence.takable();
            assertThat(keys(outcome, EntryKind.ADDED)).isEqualTo(without(takable.keySet(), taken.keySet()));
            assertThat(keys(outcome, EntryKind.CHANGED))
                    .isEqualTo(takable.entrySet().stream()
                            .filter(entry -> taken.containsKey(entry.getKey())
                                    && !entry.getValue().equals(taken.get(entry.getKey())))
                            .map(Map.Entry::getKey)
                            .collect(toSet()));
            assertThat(keys(outcome, EntryKind.REFUSED)).isEqualTo(sequence.refused());
            assertThat(keys(outcome, EntryKind.MISSING)).isEqualTo(without(taken.keySet(), sequence.keys()));
            taken.putAll(takable);
            said.put(sequence.edition(number), takable);
            if (number < LAST_EDITION) {
                sequence.edit();
            }
        }

        said.forEach((edition, lines) -> assertThatNamesHeld(register, edition, lines));
        var last = sequence.edition(LAST_EDITION);
        var inSequence = new TreeMap<>(known(FAR, register, last));
        inSequence.keySet().retainAll(sequence.takable().keySet());
        forgetEverything();
        importWhatComesBefore(register);
        importLines(register, last, published(register, sequence.lines(LAST_EDITION), seed));
        assertThat(inSequence).isEqualTo(known(FAR, register, last));
    }

    /** On the day of the edition each record was called as its line says, where lines name records. */
    private void assertThatNamesHeld(
            Register register, Edition edition, Map<String, Map<RegisterColumn, String>> lines) {
        var known = known(edition.day(), register, edition);
        lines.forEach((key, cells) -> {
            var name = register == Register.MUNICIPALITIES
                    ? cells.getOrDefault(RegisterColumn.AREA_NAME, "")
                    : cells.getOrDefault(RegisterColumn.NAME_1, "")
                            + " "
                            + cells.getOrDefault(RegisterColumn.NAME_2, "");
            if (!name.isBlank()) {
                assertThat(known.get(key)).as("%s as of %s", key, edition).containsEntry(RegisterField.NAME, name);
            }
        });
    }

    private void importWhatComesBefore(Register register) {
        if (register == Register.MUNICIPALITIES) {
            return;
        }
        importTowns(FIRST, aTown("05513000", "Gelsenkirchen, Stadt"));
        if (register != Register.SCHOOLS) {
            importLines(Register.SCHOOLS, Edition.asOf(FIRST), EditionSequence.knownSchools());
        }
    }

    /** The lines as they are read where they have been brought out as a file of some form or other; else just these. */
    default List<RawLine> published(Register register, List<RawLine> lines, long seed) {
        return lines;
    }

    private static Set<String> keys(Outcome outcome, EntryKind kind) {
        return outcome.of(kind).stream().map(ImportEntry::key).collect(toSet());
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        var rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    /** Takes over an edition of the register, and says what that came to. */
    default Outcome importLines(Register register, Edition edition, List<RawLine> lines) {
        return importLines(begin(register, edition), register, edition, lines);
    }

    private ImportId importedAs(Register register, Edition edition, List<RawLine> lines) {
        var id = begin(register, edition);
        importLines(id, register, edition, lines);
        return id;
    }

    private Outcome importLines(ImportId id, Register register, Edition edition, List<RawLine> lines) {
        var reading = stage(id, register, edition, lines);
        var shown = in(() -> store().compare(id, register, edition, reading.lines(), reading.skipped()));
        assertThat(shown.figures().addUp()).as("%s add up", shown.figures()).isTrue();
        in(() -> {
            store().lock();
            var again = store().compare(id, register, edition, reading.lines(), reading.skipped());
            assertThat(again).isEqualTo(shown);
            store().apply(id, register, edition);
            store().discard(id);
            return id;
        });
        return new Outcome(shown.figures(), report(id));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private Outcome importSchools(LocalDate day, Map<RegisterColumn, String>... schools) {
        var lines = new ArrayList<RawLine>();
        for (var school : schools) {
            lines.add(RawLine.of(lines.size() + 2, school));
        }
        return importLines(Register.SCHOOLS, Edition.asOf(day), lines);
    }

    private Outcome importTowns(LocalDate day, List<String> town) {
        var key = town.get(0);
        return importLines(
                Register.MUNICIPALITIES,
                Edition.asOf(day),
                List.of(
                        RawLine.of(1, RawLines.anArea("10", key.substring(0, 2), "Nordrhein-Westfalen", day)),
                        RawLine.of(2, RawLines.anArea("20", key.substring(0, 3), "Reg.-Bez. Münster", day)),
                        RawLine.of(3, RawLines.anArea("40", key.substring(0, 5), town.get(1), day)),
                        RawLine.of(4, RawLines.anArea("60", key, town.get(1), day))));
    }

    private Outcome importIndices(int year, Map<String, String> levels) {
        return importLines(
                Register.SOCIAL_INDEX, Edition.of(new SchoolYear(year)), pairs(RegisterColumn.SOCIAL_INDEX, levels));
    }

    private Outcome importStartchancen(LocalDate day, Map<String, String> beginnings) {
        return importLines(
                Register.STARTCHANCEN, Edition.asOf(day), pairs(RegisterColumn.STARTCHANCEN_SINCE, beginnings));
    }

    private static List<RawLine> pairs(RegisterColumn column, Map<String, String> values) {
        var lines = new ArrayList<RawLine>();
        values.keySet().stream()
                .sorted()
                .forEach(number -> lines.add(RawLine.of(
                        lines.size() + 2,
                        Map.of(RegisterColumn.SCHOOL_NUMBER, number, column, values.getOrDefault(number, "")))));
        return lines;
    }

    private static List<String> aTown(String key, String name) {
        return List.of(key, name);
    }

    private static Map<RegisterColumn, String> named(String number, String name) {
        var school = RawLines.aSchool(number);
        school.put(RegisterColumn.NAME_1, name);
        return school;
    }

    private Map<String, Map<RegisterField, String>> schools(LocalDate day) {
        return known(day, Register.SCHOOLS, Edition.asOf(day));
    }

    private static ImportEntry refused(long line, String key, String label, String reference) {
        return new ImportEntry.Refused(
                line, key, label, "AGS", Reason.of(new LineError.ReferenceUnknown("AGS", reference)));
    }

    private ImportId begin(Register register, Edition edition) {
        var id = new ImportId(new UUID(0x7000, 0x8000_0000_0000_0000L | IMPORTS.incrementAndGet()));
        var file = new RegisterFileFacts("edition.csv", 1, null);
        var begun = RegisterImport.begin(
                id, register, edition, file, new UUID(0, 7), Instant.parse("2026-11-22T11:00:00Z"));
        return in(() -> imports().save(begun)).id();
    }

    private RegisterReading stage(ImportId id, Register register, Edition edition, List<RawLine> lines) {
        var reading = new RegisterReading(register, edition);
        List<RegisterLine> read = lines.stream().map(reading::read).toList();
        var middle = read.size() / 2;
        in(() -> {
            store().stage(id, read.subList(0, middle));
            return id;
        });
        in(() -> {
            store().stage(id, read.subList(middle, read.size()));
            return id;
        });
        return reading;
    }

    private List<ImportEntry> report(ImportId id) {
        return in(() -> {
            var entries = new ArrayList<ImportEntry>();
            store().readReport(id, ReportFilter.ALL, entries::add);
            return entries;
        });
    }

    private <T> T in(Supplier<T> work) {
        return transactions().call(Actor.operator(), work);
    }
}
