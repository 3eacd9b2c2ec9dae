package org.knotenpunkt.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Disclosure;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Sha256;
import org.knotenpunkt.domain.shared.Texts;

/**
 * What left a town about a period, as it did. It never changes; what was corrected later is released anew, beside it.
 *
 * @param number of the releases of the period, from 1 on
 * @param day on which the figures were as they are told
 * @param by the account of whoever released them
 * @param reason what was corrected since the release before; null for the first
 * @param disclosure by which they were rounded
 * @param hash the SHA-256 of the canonical text of the figures, in hexadecimal digits
 */
public record FigureRelease(
        FigureReleaseId id,
        MunicipalityId municipality,
        ReportPeriod period,
        int number,
        LocalDate day,
        UUID by,
        Instant at,
        @Nullable String reason,
        Disclosure disclosure,
        ReleasedFigures figures,
        String hash) {
    public static final int MAX_REASON_LENGTH = 500;

    public FigureRelease {
        reason = reason(number, reason);
        requireHash(hash);
    }

    /** The reason of a release: each but the first has one. */
    static @Nullable String reason(int number, @Nullable String reason) {
        var checked = Texts.optional("reason of a release", reason, MAX_REASON_LENGTH);
        if (number < 1 || (number == 1) != (checked == null)) {
            throw new IllegalArgumentException("Release %d with the reason %s".formatted(number, reason));
        }
        return checked;
    }

    static void requireHash(String hash) {
        if (!Sha256.isHex(hash)) {
            throw new IllegalArgumentException("A SHA-256 has 64 hexadecimal digits in lower case");
        }
    }
}
