package org.knotenpunkt.application.needs.result;

import java.util.List;
import java.util.Map;
import org.knotenpunkt.domain.needs.instrument.InstrumentVersion;
import org.knotenpunkt.domain.needs.result.PublishedTable;

/**
 * What was published of an assessment, the newest first.
 *
 * @param asked what was asked in the waves of which something was, by their numbers
 */
public record KeptTables(List<PublishedTable> tables, Map<Integer, InstrumentVersion> asked) {
    public KeptTables {
        tables = List.copyOf(tables);
        asked = Map.copyOf(asked);
    }
}
