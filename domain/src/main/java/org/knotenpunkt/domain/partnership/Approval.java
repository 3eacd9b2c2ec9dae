package org.knotenpunkt.domain.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.PersonId;

/**
 * The yes of a party to exactly one content.
 *
 * @param party for whom
 * @param hash to what
 * @param by who said it, by which function
 * @param on the day on which it was said
 * @param recordedAt when it was recorded
 * @param recordedBy the account that recorded it
 */
public record Approval(
        OrganisationId party,
        ContentHash hash,
        Signatory by,
        Proof proof,
        LocalDate on,
        Instant recordedAt,
        UUID recordedBy) {
    /** A person in a function that may sign for its organisation. */
    public record Signatory(PersonId person, FunctionId function) {}
}
