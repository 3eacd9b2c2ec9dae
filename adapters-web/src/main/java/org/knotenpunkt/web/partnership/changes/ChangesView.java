package org.knotenpunkt.web.partnership.changes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Cancellation;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.partnership.pages.AgreementWords;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.text.Words;

/**
 * The page that shows how two versions of an agreement differ, or how one does from what was approved before it was changed.
 *
 * @param approved that; null where versions are compared
 */
public record ChangesView(
        Agreement agreement, Version from, @Nullable Cancellation approved, Version to, Difference difference) {
    /** What is compared. */
    public String lead(Words words) {
        return approved == null
                ? words.text("agreements.changes.lead", "from", from.number(), "to", to.number())
                : words.text(
                        "agreements.changes.lead-cancelled",
                        "parties",
                        AgreementWords.names(approved),
                        "to",
                        to.number());
    }

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
