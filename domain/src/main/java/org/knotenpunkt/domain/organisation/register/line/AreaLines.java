package org.knotenpunkt.domain.organisation.register.line;

import static org.knotenpunkt.domain.organisation.register.line.RegisterColumn.AREA_KEY;
import static org.knotenpunkt.domain.organisation.register.line.RegisterColumn.AREA_NAME;
import static org.knotenpunkt.domain.organisation.register.line.RegisterColumn.RECORD_TYPE;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines of GV100AD: states, regions of states, districts and municipalities. The statistical regions of
 * Baden-Württemberg (30) and the unions of municipalities (50) are skipped.
 */
final class AreaLines implements LineReader {
    @Override
    public RegisterLine read(RawLine line) {
        return switch (line.cell(RECORD_TYPE)) {
            case "10" -> area(line, RecordKind.STATE, 2);
            case "20" -> area(line, RecordKind.REGION, 3);
            case "40" -> area(line, RecordKind.DISTRICT, 5);
            case "60" -> area(line, RecordKind.MUNICIPALITY, 8);
            case "30", "50" -> new RegisterLine.Skipped(line.number());
            default -> new RegisterLine.Refused(line.number(), line.cell(AREA_KEY), unknownType(line));
        };
    }

    private static LineError unknownType(RawLine line) {
        return line.fault() == null
                ? new LineError.CellMalformed(RECORD_TYPE.title(), line.cell(RECORD_TYPE))
                : line.fault();
    }

    private static RegisterLine area(RawLine line, RecordKind kind, int digits) {
        var key = line.cell(AREA_KEY);
        if (!Pattern.matches("[0-9]{%d}".formatted(digits), key)) {
            return new RegisterLine.Refused(line.number(), key, new LineError.CellMalformed(AREA_KEY.title(), key));
        }
        var name = line.cell(AREA_NAME);
        var cells = new CellsOfLine(line)
                .required(RegisterField.NAME, AREA_NAME)
                .put(RegisterField.SHORT_NAME, AREA_NAME, brief(name));
        if (kind == RecordKind.DISTRICT) {
            cells.optional(RegisterField.AREA_KIND, RegisterColumn.AREA_KIND);
        }
        if (kind == RecordKind.MUNICIPALITY) {
            cells.optional(RegisterField.SEAT, RegisterColumn.SEAT)
                    .required(RegisterField.MUNICIPALITY_KIND, RegisterColumn.MUNICIPALITY_KIND)
                    .optional(RegisterField.AREA_HECTARES, RegisterColumn.AREA_HECTARES)
                    .optional(RegisterField.INHABITANTS, RegisterColumn.INHABITANTS)
                    .optional(RegisterField.POSTAL_CODE, RegisterColumn.SEAT_POSTAL_CODE);
        }
        return cells.record(kind, AREA_KEY, key, name);
    }

    /** What people call it: {@code Gelsenkirchen, Stadt} without its title; null if it bears none. */
    private static @Nullable String brief(String name) {
        var end = name.indexOf(", ");
        return end < 1 ? null : name.substring(0, end).strip();
    }
}
