package org.knotenpunkt.domain.initiative;

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

    /** The count, unless it lacks what makes it worth something. */
    public static Result<PublishedCount, InitiativeError> of(
            int count, @Nullable String definition, @Nullable PartialDate asOf, @Nullable Source source) {
        if (definition == null || definition.isBlank()) {
            return Result.refusal(new InitiativeError.CountWithoutDefinition(count));
        }
        if (asOf == null) {
            return Result.refusal(new InitiativeError.CountWithoutDate(count));
        }
        if (source == null) {
            return Result.refusal(new InitiativeError.CountWithoutSource(count));
        }
        return Result.success(new PublishedCount(count, definition, asOf, source));
    }

    boolean saysTheSameAs(PublishedCount other) {
        return definition.equals(other.definition) && asOf.equals(other.asOf) && source.equals(other.source);
    }
}
