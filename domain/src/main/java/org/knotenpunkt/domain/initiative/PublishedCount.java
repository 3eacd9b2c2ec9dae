package org.knotenpunkt.domain.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Texts;

/**
 * What somebody published about the size of a network. Only counts of one definition can be compared.
 *
 * @param count not negative
 * @param definition what was counted, 1 to 300 characters
 * @param asOf the date for which it was counted
 * @param source where it was published
 */
public record PublishedCount(int count, String definition, PartialDate asOf, Source source) {
    public static final int MAX_LENGTH = 300;

    public PublishedCount {
        if (count < 0) {
            throw new IllegalArgumentException("A count is not negative: " + count);
        }
        definition = Texts.checked("definition of a count", definition, MAX_LENGTH);
    }

    /** The count, unless it lacks what makes it worth something, or speaks of what is yet to come. */
    public static Result<PublishedCount, InitiativeError> of(
            int count,
            @Nullable String definition,
            @Nullable PartialDate asOf,
            @Nullable Source source,
            LocalDate today) {
        var faults = faults(definition, asOf, source, today);
        return definition == null || asOf == null || source == null || !faults.isEmpty()
                ? Result.refusal(faults.getFirst())
                : Result.success(new PublishedCount(count, definition, asOf, source));
    }

    /** All that keeps a count from being worth something. */
    public static List<InitiativeError> faults(
            @Nullable String definition, @Nullable PartialDate asOf, @Nullable Source source, LocalDate today) {
        var faults = new ArrayList<InitiativeError>();
        if (definition == null || definition.isBlank()) {
            faults.add(new InitiativeError.CountWithoutDefinition());
        }
        if (asOf == null) {
            faults.add(new InitiativeError.CountWithoutDate());
        } else if (asOf.firstDay().isAfter(today)) {
            faults.add(new InitiativeError.CountInFuture(asOf));
        }
        if (source == null) {
            faults.add(new InitiativeError.CountWithoutSource());
        } else if (source.isToCome(today)) {
            faults.add(new InitiativeError.SourceInFuture(source.date()));
        } else if (asOf != null && source.isBefore(asOf.firstDay())) {
            faults.add(new InitiativeError.SourceTooOld(source.date(), asOf));
        }
        return faults;
    }

    /** What was counted, and how many there were. */
    String words() {
        return "%d %s".formatted(count, definition);
    }

    /** Whether the same was counted for the same date. */
    boolean isOfTheSame(PublishedCount other) {
        return definition.equals(other.definition) && asOf.equals(other.asOf);
    }
}
