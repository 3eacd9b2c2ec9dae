package org.knotenpunkt.domain.organisation.register.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.knotenpunkt.domain.organisation.register.line.RawLines.aSchool;
import static org.knotenpunkt.domain.organisation.register.line.RawLines.anOffice;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SchoolLinesTest {
    private final LineReader reader = LineReader.schools();

    @Test
    void aLineBecomesASchoolWithEverythingThatItSays() {
        assertThat(accepted(aSchool("195546")))
                .isEqualTo(new RegisterRecord(
                        RecordKind.SCHOOL,
                        "195546",
                        "Gelsenkirchen, GG Sternschule",
                        Map.ofEntries(
                                Map.entry(RegisterField.NAME, "Sternschule Städt. Gem. Grundschule"),
                                Map.entry(RegisterField.SHORT_NAME, "Gelsenkirchen, GG Sternschule"),
                                Map.entry(RegisterField.STREET, "Franz-Bielefeld-Str. 50"),
                                Map.entry(RegisterField.POSTAL_CODE, "45879"),
                                Map.entry(RegisterField.PLACE, "Gelsenkirchen"),
                                Map.entry(RegisterField.PHONE, "0209 123456"),
                                Map.entry(RegisterField.EMAIL, "195546@schule.example"),
                                Map.entry(RegisterField.HOMEPAGE, "https://www.sternschule.example"),
                                Map.entry(RegisterField.TOWN, "05513000"),
                                Map.entry(RegisterField.SCHOOL_FORM, "02"),
                                Map.entry(RegisterField.LEGAL_FORM, "1"),
                                Map.entry(RegisterField.MAINTAINER_NUMBER, "10182"),
                                Map.entry(RegisterField.OPERATING_STATUS, "1"),
                                Map.entry(RegisterField.OPERATING_STATUS_SINCE, "1973-08-01"),
                                Map.entry(RegisterField.EASTING, "370000"),
                                Map.entry(RegisterField.NORTHING, "5709000"))));
    }

    @Test
    void anOfficeBecomesAnAuthorityAndNeverASchool() {
        var office = accepted(anOffice("600112"));

        assertThat(office.kind()).isEqualTo(RecordKind.AUTHORITY);
        assertThat(office.values())
                .containsEntry(RegisterField.NAME, "Schulamt für die Stadt Gelsenkirchen")
                .doesNotContainKeys(RegisterField.SCHOOL_FORM, RegisterField.MAINTAINER_NUMBER);
    }

    @Test
    void schoolsThatWereDeletedAreKeptWithTheirStatus() {
        for (var status : List.of("0", "2", "3", "4", "5", "6", "9")) {
            assertThat(accepted(with(aSchool("195546"), RegisterColumn.OPERATING_STATUS, status))
                            .value(RegisterField.OPERATING_STATUS))
                    .isEqualTo(status);
        }
    }

    @Test
    void eachRepairLeavesANote() {
        var line = with(aSchool("195546"), RegisterColumn.TOWN, "5513000");
        line = with(line, RegisterColumn.DIALLING_CODE, "209.0");

        assertThat(reader.read(RawLine.of(7, line)))
                .asInstanceOf(type(RegisterLine.Accepted.class))
                .satisfies(accepted -> {
                    assertThat(accepted.notes())
                            .containsExactly(
                                    new LineNote.Repaired("Telefonvorwahl", "209.0", "0209", Repair.LEADING_ZERO),
                                    new LineNote.Repaired(
                                            "Gemeindeschluessel", "5513000", "05513000", Repair.LEADING_ZERO));
                    assertThat(accepted.record().value(RegisterField.PHONE)).isEqualTo("0209 123456");
                });
    }

    @Test
    void anUnknownFormIsKeptAndFlagged() {
        assertThat(reader.read(RawLine.of(7, with(aSchool("195546"), RegisterColumn.SCHOOL_FORM, "81"))))
                .asInstanceOf(type(RegisterLine.Accepted.class))
                .satisfies(accepted -> {
                    assertThat(accepted.record().value(RegisterField.SCHOOL_FORM))
                            .isEqualTo("81");
                    assertThat(accepted.notes())
                            .containsExactly(new LineNote.Flagged("Schulform", "81", Flag.UNKNOWN_CODE));
                });
    }

    @Test
    void coordinatesInAnotherSystemAreLeftOutAndFlagged() {
        assertThat(reader.read(RawLine.of(7, with(aSchool("195546"), RegisterColumn.COORDINATE_SYSTEM, "null"))))
                .asInstanceOf(type(RegisterLine.Accepted.class))
                .satisfies(accepted -> {
                    assertThat(accepted.record().values())
                            .doesNotContainKeys(RegisterField.EASTING, RegisterField.NORTHING);
                    assertThat(accepted.notes())
                            .containsExactly(new LineNote.Flagged("EPSG", "null", Flag.UNKNOWN_COORDINATES));
                });
    }

    @Test
    void swappedCoordinatesAreLeftOutAndFlagged() {
        var swapped = with(aSchool("195546"), RegisterColumn.EASTING, "5709000");
        swapped = with(swapped, RegisterColumn.NORTHING, "370000");

        assertThat(accepted(swapped).values()).doesNotContainKeys(RegisterField.EASTING, RegisterField.NORTHING);
    }

    @Test
    void aLineIsRefusedByItsFirstFaultWithTheColumn() {
        assertThat(reader.read(RawLine.of(7, with(aSchool("195546"), RegisterColumn.TOWN, "511"))))
                .isEqualTo(new RegisterLine.Refused(
                        7, "195546", new LineError.CellMalformed("Gemeindeschluessel", "511")));
        assertThat(reader.read(RawLine.of(8, with(aSchool("19554"), RegisterColumn.TOWN, "511"))))
                .isEqualTo(new RegisterLine.Refused(8, "19554", new LineError.CellMalformed("Schulnummer", "19554")));
        assertThat(reader.read(RawLine.of(9, with(aSchool("195546"), RegisterColumn.PLACE, ""))))
                .isEqualTo(new RegisterLine.Refused(9, "195546", new LineError.CellMissing("Ort")));
        assertThat(reader.read(RawLine.of(10, with(aSchool("195546"), RegisterColumn.STREET, "x".repeat(121)))))
                .isEqualTo(new RegisterLine.Refused(10, "195546", new LineError.CellTooLong("Strasse", 121, 120)));
    }

    private RegisterRecord accepted(Map<RegisterColumn, String> cells) {
        return ((RegisterLine.Accepted) reader.read(RawLine.of(7, cells))).record();
    }

    private static Map<RegisterColumn, String> with(
            Map<RegisterColumn, String> cells, RegisterColumn column, String text) {
        cells.put(column, text);
        return cells;
    }
}
