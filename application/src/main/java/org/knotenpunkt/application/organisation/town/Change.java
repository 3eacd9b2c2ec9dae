package org.knotenpunkt.application.organisation.town;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationRef;

/**
 * Something that has happened in a town, for people to read.
 *
 * @param type the name of the event, as in {@code organisation.organisation-renamed}
 * @param subject the id of what it happened to
 * @param organisation the organisation in question by its present name, or null if there is none
 * @param socialSpace what the social space in question is called, or was when it was withdrawn; null if there is none
 * @param other the organisation at the other end of a relation, or null
 * @param detail the name of a constant that says more: the kind of a relation or a function, the role of a term, the kind of a fact, the
 *     phase of a centre; or null
 * @param label what the function in question is called instead of its kind, or null
 * @param renaming how the organisation or the social space was called and is called, where that is what has happened; or null
 * @param imported what an import changed in the town, where that is what has happened; or null
 */
public record Change(
        Instant at,
        String type,
        UUID subject,
        @Nullable OrganisationRef organisation,
        @Nullable String socialSpace,
        @Nullable OrganisationRef other,
        @Nullable String detail,
        @Nullable String label,
        @Nullable Renaming renaming,
        @Nullable ImportedHere imported) {
    /** Something else than a renaming or an import. */
    public Change(
            Instant at,
            String type,
            UUID subject,
            @Nullable OrganisationRef organisation,
            @Nullable String socialSpace,
            @Nullable OrganisationRef other,
            @Nullable String detail) {
        this(at, type, subject, organisation, socialSpace, other, detail, null, null, null);
    }
}
