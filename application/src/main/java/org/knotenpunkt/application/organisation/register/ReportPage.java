package org.knotenpunkt.application.organisation.register;

import java.util.Map;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.domain.organisation.register.EntryKind;
import org.knotenpunkt.domain.organisation.register.ImportEntry;

/**
 * A part of the report of an import.
 *
 * @param counts how much of each kind the report tells of the town that is asked for, of the changes how many records they are of; kinds
 *     of which there is nothing are left out. Empty where no town is asked for: the import itself knows what its report adds up to
 */
public record ReportPage(Page<ImportEntry> entries, Map<EntryKind, Long> counts) {
    public ReportPage {
        counts = Map.copyOf(counts);
    }
}
