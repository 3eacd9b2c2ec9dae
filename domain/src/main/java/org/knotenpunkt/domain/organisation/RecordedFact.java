package org.knotenpunkt.domain.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Validity;

/**
 * Names one thing that is recorded about an organisation: what it is, and for which time.
 *
 * @param from the first day for which it is recorded, or null if its beginning is not known; of what is recorded for a day or a
 *     school year, that day or the first day of that year
 * @param key which key is meant; null of everything else
 */
public record RecordedFact(
        FactKind kind, @Nullable LocalDate from, @Nullable ExternalKey key) {
    public RecordedFact {
        if ((kind == FactKind.KEY) != (key != null)) {
            throw new IllegalArgumentException("A key is named with its value, and nothing else is: " + kind);
        }
    }

    public RecordedFact(FactKind kind, @Nullable LocalDate from) {
        this(kind, from, null);
    }

    /**
     * The days for which it holds, as far as they say whether the organisation is there: from the first day on or, of what is recorded for
     * a school year, in which a school may be founded, up to the last day of that.
     */
    public Validity days() {
        return switch (kind) {
            case SOCIAL_INDEX, PUPILS ->
                new Validity(null, from == null ? null : from.plusYears(1).minusDays(1));
            default -> new Validity(from, null);
        };
    }

    public static RecordedFact of(ExternalKey key, @Nullable LocalDate from) {
        return new RecordedFact(FactKind.KEY, from, key);
    }
}
