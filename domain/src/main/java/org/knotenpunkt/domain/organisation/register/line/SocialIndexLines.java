package org.knotenpunkt.domain.organisation.register.line;

import static org.knotenpunkt.domain.organisation.register.line.RegisterColumn.INDEX_NAME;
import static org.knotenpunkt.domain.organisation.register.line.RegisterColumn.SCHOOL_NUMBER;

/** The lines of the list of social indices, in each of its editions. */
final class SocialIndexLines implements LineReader {
    @Override
    public RegisterLine read(RawLine line) {
        var cells = new CellsOfLine(line);
        var number = cells.read(SCHOOL_NUMBER, true);
        cells.required(RegisterField.SOCIAL_INDEX, RegisterColumn.SOCIAL_INDEX);
        var name = line.cell(INDEX_NAME);
        return cells.record(RecordKind.SOCIAL_INDEX, SCHOOL_NUMBER, number, name.isEmpty() ? null : name);
    }
}
