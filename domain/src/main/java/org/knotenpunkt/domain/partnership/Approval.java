package org.knotenpunkt.domain.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.shared.Texts;

/**
 * The yes of a party to exactly one content.
 *
 * @param party for whom
 * @param hash to what
 * @param by who said it, by which function
 * @param on the day on which it was said
 * @param recordedAt when it was recorded
 * @param recordedBy the account that recorded it here
 */
public record Approval(
        OrganisationId party,
        ContentHash hash,
        Signer by,
        Proof proof,
        LocalDate on,
        Instant recordedAt,
        UUID recordedBy) {
    /** Who has said it. */
    public sealed interface Signer {}

    /** A person in a function that may sign for its organisation. */
    public record Signatory(PersonId person, FunctionId function) implements Signer {}

    /**
     * Somebody whom another installation knows, and whom it calls so.
     *
     * @param name 1 to 200 characters
     */
    public record Elsewhere(String name, FunctionKind function) implements Signer {
        public static final int MAX_LENGTH = 200;

        public Elsewhere {
            name = Texts.called("name of who has signed", name, MAX_LENGTH);
        }
    }
}
