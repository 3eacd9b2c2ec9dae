package org.knotenpunkt.domain.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.organisation.register.line.RawLines.aSchool;
import static org.knotenpunkt.domain.organisation.register.line.RawLines.anArea;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.organisation.register.line.LineError;
import org.knotenpunkt.domain.organisation.register.line.RawLine;
import org.knotenpunkt.domain.organisation.register.line.RecordKind;
import org.knotenpunkt.domain.organisation.register.line.RegisterColumn;
import org.knotenpunkt.domain.organisation.register.line.RegisterField;
import org.knotenpunkt.domain.organisation.register.line.RegisterLine;
import org.knotenpunkt.domain.organisation.register.line.RegisterRecord;
import org.knotenpunkt.domain.shared.SchoolYear;

final class RegisterReadingTest {
    private static final LocalDate DAY = LocalDate.of(2023, 11, 30);

    @Test
    void aKeyThatComesAgainIsRefusedWithTheLineWhereItWasFirst() {
        var reading = new RegisterReading(Register.SCHOOLS, Edition.asOf(DAY));
        reading.read(RawLine.of(2, aSchool("195546")));

        assertThat(reading.read(RawLine.of(3, aSchool("119271")))).isInstanceOf(RegisterLine.Accepted.class);
        assertThat(reading.read(RawLine.of(4, aSchool("195546"))))
                .isEqualTo(
                        new RegisterLine.Refused(4, "195546", new LineError.KeyRepeated("Schulnummer", "195546", 2)));
    }

    @Test
    void twoSchoolsOfOneNameAreTwoSchoolsForNamesAreNoKeys() {
        var reading = new RegisterReading(Register.SCHOOLS, Edition.asOf(DAY));

        assertThat(reading.read(RawLine.of(2, aSchool("119180")))).isInstanceOf(RegisterLine.Accepted.class);
        assertThat(reading.read(RawLine.of(3, aSchool("101643")))).isInstanceOf(RegisterLine.Accepted.class);
    }

    @Test
    void statesRegionsDistrictsAndMunicipalitiesAreTakenAndUnionsSkipped() {
        var reading = new RegisterReading(Register.MUNICIPALITIES, Edition.asOf(DAY));

        assertThat(kindOf(reading.read(area(1, "10", "05", "Nordrhein-Westfalen"))))
                .isEqualTo(RecordKind.STATE);
        assertThat(kindOf(reading.read(area(2, "20", "055", "Reg.-Bez. Münster"))))
                .isEqualTo(RecordKind.REGION);
        assertThat(kindOf(reading.read(area(3, "40", "05513", "Gelsenkirchen, Stadt"))))
                .isEqualTo(RecordKind.DISTRICT);
        assertThat(reading.read(area(4, "50", "05513", "Gelsenkirchen, Stadt"))).isEqualTo(new RegisterLine.Skipped(4));
        assertThat(reading.read(area(5, "30", "0811", "Region Stuttgart"))).isEqualTo(new RegisterLine.Skipped(5));
        assertThat(reading.read(area(6, "60", "05513000", "Gelsenkirchen, Stadt")))
                .isInstanceOfSatisfying(
                        RegisterLine.Accepted.class,
                        accepted -> assertThat(accepted.record())
                                .isEqualTo(new RegisterRecord(
                                        RecordKind.MUNICIPALITY,
                                        "05513000",
                                        "Gelsenkirchen, Stadt",
                                        Map.of(
                                                RegisterField.NAME, "Gelsenkirchen, Stadt",
                                                RegisterField.SHORT_NAME, "Gelsenkirchen",
                                                RegisterField.MUNICIPALITY_KIND, "61",
                                                RegisterField.AREA_HECTARES, "10494",
                                                RegisterField.INHABITANTS, "263000",
                                                RegisterField.POSTAL_CODE, "45879"))));
        assertThat(reading.lines()).isEqualTo(6);
        assertThat(reading.skipped()).isEqualTo(2);
    }

    @Test
    void aLineOfAnotherDayIsRefused() {
        var reading = new RegisterReading(Register.MUNICIPALITIES, Edition.asOf(DAY.plusDays(1)));

        assertThat(reading.read(area(1, "10", "05", "Nordrhein-Westfalen")))
                .isEqualTo(new RegisterLine.Refused(1, "05", new LineError.CellMalformed("Gebietsstand", "20231130")));
    }

    @Test
    void schoolsWithALevelAndWithoutOneAreTaken() {
        var reading = new RegisterReading(Register.SOCIAL_INDEX, Edition.of(new SchoolYear(2024)));

        assertThat(level(reading, 2, "195546", "8")).isEqualTo("8");
        assertThat(level(reading, 3, "100175", "ohne")).isEqualTo("ohne");
        assertThat(reading.read(index(4, "100176", "")))
                .isEqualTo(new RegisterLine.Refused(4, "100176", new LineError.CellMissing("Sozialindexstufe")));
    }

    @Test
    void noSchoolWasInTheProgrammeBeforeThereWasOne() {
        var reading = new RegisterReading(Register.STARTCHANCEN, Edition.asOf(DAY));

        assertThat(reading.read(startchancen(2, "195546", "01.08.2024"))).isInstanceOf(RegisterLine.Accepted.class);
        assertThat(reading.read(startchancen(3, "119271", "31.07.2024")))
                .isEqualTo(new RegisterLine.Refused(
                        3, "119271", new LineError.CellMalformed("Startchancen ab", "31.07.2024")));
    }

    @Test
    void aLineThatCannotBeCutIntoCellsIsRefusedForThat() {
        var reading = new RegisterReading(Register.SCHOOLS, Edition.asOf(DAY));
        var fault = new LineError.LineHasWrongCells(3, 23);

        assertThat(reading.read(RawLine.broken(5, fault))).isEqualTo(new RegisterLine.Refused(5, "", fault));
    }

    private static RecordKind kindOf(RegisterLine line) {
        return ((RegisterLine.Accepted) line).record().kind();
    }

    private static RawLine area(long number, String type, String key, String name) {
        return RawLine.of(number, anArea(type, key, name, DAY));
    }

    private static String level(RegisterReading reading, long number, String school, String level) {
        var line = (RegisterLine.Accepted) reading.read(index(number, school, level));
        return line.record().required(RegisterField.SOCIAL_INDEX);
    }

    private static RawLine index(long number, String school, String level) {
        return RawLine.of(number, Map.of(RegisterColumn.SCHOOL_NUMBER, school, RegisterColumn.SOCIAL_INDEX, level));
    }

    private static RawLine startchancen(long number, String school, String day) {
        return RawLine.of(number, Map.of(RegisterColumn.SCHOOL_NUMBER, school, RegisterColumn.STARTCHANCEN_SINCE, day));
    }
}
