package org.knotenpunkt.domain.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Texts;

/**
 * How an organisation came to its end.
 *
 * @param lastDay the last day on which it existed
 * @param successors who carries on, ordered by id; none if nobody does
 * @param reason up to 500 characters, or null
 */
public record Ending(
        LocalDate lastDay,
        Kind kind,
        List<OrganisationId> successors,
        @Nullable String reason) {
    public static final int MAX_LENGTH = 500;

    /** In which way it ended. */
    public enum Kind {
        /** Closed (geschlossen); others may carry on, or nobody. */
        CLOSED,
        /** Taken into one other (zusammengelegt). */
        MERGED,
        /** Divided among several others (aufgeteilt). */
        SPLIT;

        boolean allows(int successors) {
            return switch (this) {
                case CLOSED -> true;
                case MERGED -> successors == 1;
                case SPLIT -> successors >= 2;
            };
        }
    }

    public Ending {
        successors = successors.stream()
                .distinct()
                .sorted(Comparator.comparing(OrganisationId::toString))
                .toList();
        reason = Texts.optional("reason of an ending", reason, MAX_LENGTH);
    }

    /** This, with others who carry on, too. */
    public Ending with(List<OrganisationId> further) {
        return new Ending(
                lastDay,
                kind,
                Stream.concat(successors.stream(), further.stream()).toList(),
                reason);
    }
}
