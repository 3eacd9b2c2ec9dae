package org.knotenpunkt.web.partnership.changes;

import java.util.List;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.text.Words;

/** The page that shows how two versions of an agreement differ. */
public record ChangesView(Agreement agreement, Version from, Version to, Difference difference) {
    public String path() {
        return AgreementPaths.of(agreement.id());
    }

    /** The versions that can be compared. */
    public List<Option> versions(Words words) {
        return agreement.versions().stream()
                .map(version -> new Option(
                        Integer.toString(version.number()),
                        words.text("agreements.changes.version", "number", version.number(), "state", version.state())))
                .toList();
    }
}
