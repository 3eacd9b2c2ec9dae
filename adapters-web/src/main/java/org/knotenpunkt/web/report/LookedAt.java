package org.knotenpunkt.web.report;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.report.FigureRelease;
import org.knotenpunkt.domain.report.ReportError;
import org.knotenpunkt.web.shared.input.Fields;

/**
 * What somebody has looked at and releases, be it figures or a report.
 *
 * @param hash of it
 * @param reason what was corrected since the one before, or null
 */
record LookedAt(String hash, @Nullable String reason) {
    private static final int HASH_LENGTH = 64;

    /** @param name of the field with the hash */
    static Supplier<LookedAt> read(Fields fields, String name) {
        var hash = fields.text(name, HASH_LENGTH);
        var reason = fields.optionalText("reason", FigureRelease.MAX_REASON_LENGTH);
        return () -> new LookedAt(hash.get(), reason.orNull());
    }

    /** The field of the form that a refusal is about, if it is about one. */
    static @Nullable String field(ReportError reason) {
        return reason instanceof ReportError.CorrectionWithoutReason ? "reason" : null;
    }
}
