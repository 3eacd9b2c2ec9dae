package org.knotenpunkt.domain.organisation.register.line;

import static org.knotenpunkt.domain.organisation.register.line.RegisterColumn.INDEX_NAME;
import static org.knotenpunkt.domain.organisation.register.line.RegisterColumn.SCHOOL_NUMBER;

/** The lines of a list of the schools in the Startchancen programme. */
final class StartchancenLines implements LineReader {
    @Override
    public RegisterLine read(RawLine line) {
        var cells = new CellsOfLine(line);
        var number = cells.read(SCHOOL_NUMBER, true);
        cells.required(RegisterField.STARTCHANCEN_SINCE, RegisterColumn.STARTCHANCEN_SINCE);
        var name = line.cell(INDEX_NAME);
        return cells.record(RecordKind.STARTCHANCEN, SCHOOL_NUMBER, number, name.isEmpty() ? null : name);
    }
}
