package org.knotenpunkt.domain.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Texts;

/**
 * What somebody says of how many families use a centre regularly. It is never the sum of visits.
 *
 * @param families how many
 * @param base of how many families; null where nobody knows
 * @param how it was estimated, or who keeps the list
 * @param day on which it was so
 */
public record ReachClaim(
        ReachMethod method, int families, @Nullable Integer base, String how, LocalDate day) {
    public static final int MAX_FAMILIES = 9999;
    public static final int MAX_LENGTH = 300;

    public ReachClaim {
        how = Texts.checked("way of a claim", how, MAX_LENGTH);
        if (families < 0 || families > MAX_FAMILIES || (base != null && (base < families || base > MAX_FAMILIES))) {
            throw new IllegalArgumentException("%d of %s families".formatted(families, base));
        }
    }
}
