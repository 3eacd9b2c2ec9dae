package org.knotenpunkt.domain.organisation.register.line;

import static org.knotenpunkt.domain.organisation.register.line.RegisterColumn.COORDINATE_SYSTEM;
import static org.knotenpunkt.domain.organisation.register.line.RegisterColumn.DIALLING_CODE;
import static org.knotenpunkt.domain.organisation.register.line.RegisterColumn.EASTING;
import static org.knotenpunkt.domain.organisation.register.line.RegisterColumn.MAINTAINER_NUMBER;
import static org.knotenpunkt.domain.organisation.register.line.RegisterColumn.NAME_1;
import static org.knotenpunkt.domain.organisation.register.line.RegisterColumn.NAME_2;
import static org.knotenpunkt.domain.organisation.register.line.RegisterColumn.NAME_3;
import static org.knotenpunkt.domain.organisation.register.line.RegisterColumn.NORTHING;
import static org.knotenpunkt.domain.organisation.register.line.RegisterColumn.PHONE;
import static org.knotenpunkt.domain.organisation.register.line.RegisterColumn.SCHOOL_NUMBER;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.school.Position;
import org.knotenpunkt.domain.organisation.school.SchoolForm;

/** The lines of schuldaten.csv: schools, and the offices among them. */
final class SchoolLines implements LineReader {
    private static final String UTM_32 = "EPSG:25832";
    private static final String NO_MAINTAINER = "0";

    @Override
    public RegisterLine read(RawLine line) {
        var cells = new CellsOfLine(line);
        var number = cells.read(SCHOOL_NUMBER, true);
        var form = cells.read(RegisterColumn.SCHOOL_FORM, true);
        cells.read(NAME_1, true);
        cells.put(RegisterField.NAME, NAME_1, line.joined(List.of(NAME_1, NAME_2, NAME_3)))
                .optional(RegisterField.SHORT_NAME, RegisterColumn.SHORT_NAME)
                .optional(RegisterField.STREET, RegisterColumn.STREET)
                .required(RegisterField.POSTAL_CODE, RegisterColumn.POSTAL_CODE)
                .required(RegisterField.PLACE, RegisterColumn.PLACE)
                .put(RegisterField.PHONE, PHONE, phone(cells))
                .optional(RegisterField.EMAIL, RegisterColumn.EMAIL)
                .optional(RegisterField.HOMEPAGE, RegisterColumn.HOMEPAGE)
                .required(RegisterField.TOWN, RegisterColumn.TOWN);
        var office = SchoolForm.OFFICE.code().equals(form);
        if (!office) {
            cells.put(RegisterField.SCHOOL_FORM, RegisterColumn.SCHOOL_FORM, form)
                    .optional(RegisterField.LEGAL_FORM, RegisterColumn.LEGAL_FORM)
                    .put(RegisterField.MAINTAINER_NUMBER, MAINTAINER_NUMBER, maintainer(cells))
                    .required(RegisterField.OPERATING_STATUS, RegisterColumn.OPERATING_STATUS)
                    .optional(RegisterField.OPERATING_STATUS_SINCE, RegisterColumn.OPERATING_STATUS_SINCE);
            coordinates(line, cells);
        }
        var brief = line.cell(RegisterColumn.SHORT_NAME);
        var label = brief.isEmpty() ? line.cell(NAME_1) : brief;
        return cells.record(office ? RecordKind.AUTHORITY : RecordKind.SCHOOL, SCHOOL_NUMBER, number, label);
    }

    private static @Nullable String phone(CellsOfLine cells) {
        var number = cells.read(PHONE, false);
        var diallingCode = cells.read(DIALLING_CODE, false);
        return number == null || diallingCode == null ? null : diallingCode + " " + number;
    }

    private static @Nullable String maintainer(CellsOfLine cells) {
        var number = cells.read(MAINTAINER_NUMBER, false);
        return NO_MAINTAINER.equals(number) ? null : number;
    }

    private static void coordinates(RawLine line, CellsOfLine cells) {
        var easting = cells.read(EASTING, false);
        var northing = cells.read(NORTHING, false);
        if (easting == null || northing == null) {
            return;
        }
        if (!line.cell(COORDINATE_SYSTEM).equalsIgnoreCase(UTM_32)) {
            cells.flag(COORDINATE_SYSTEM, Flag.UNKNOWN_COORDINATES);
        } else if (!Position.isInGermany(Integer.parseInt(easting), Integer.parseInt(northing))) {
            cells.flag(EASTING, Flag.UNKNOWN_COORDINATES);
        } else {
            cells.put(RegisterField.EASTING, EASTING, easting).put(RegisterField.NORTHING, NORTHING, northing);
        }
    }
}
