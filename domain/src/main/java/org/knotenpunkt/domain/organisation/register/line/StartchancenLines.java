package org.knotenpunkt.domain.organisation.register.line;

import static org.knotenpunkt.domain.organisation.register.line.RegisterColumn.INDEX_NAME;
import static org.knotenpunkt.domain.organisation.register.line.RegisterColumn.SCHOOL_NUMBER;
import static org.knotenpunkt.domain.organisation.register.line.RegisterColumn.STARTCHANCEN_SINCE;

import java.time.LocalDate;
import org.knotenpunkt.domain.organisation.school.School;

/** The lines of a list of the schools in the Startchancen programme. None took part before there was one. */
final class StartchancenLines implements LineReader {
    @Override
    public RegisterLine read(RawLine line) {
        var cells = new CellsOfLine(line);
        var number = cells.read(SCHOOL_NUMBER, true);
        var since = cells.read(STARTCHANCEN_SINCE, true);
        if (since != null && LocalDate.parse(since).isBefore(School.STARTCHANCEN_FROM)) {
            cells.refuse(STARTCHANCEN_SINCE);
        }
        cells.put(RegisterField.STARTCHANCEN_SINCE, STARTCHANCEN_SINCE, since);
        var name = line.cell(INDEX_NAME);
        return cells.record(RecordKind.STARTCHANCEN, SCHOOL_NUMBER, number, name.isEmpty() ? null : name);
    }
}
