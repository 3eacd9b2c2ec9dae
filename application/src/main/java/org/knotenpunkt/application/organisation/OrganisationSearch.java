package org.knotenpunkt.application.organisation;

import org.knotenpunkt.application.shared.PageRequest;

/** Out-port: finds organisations. */
@FunctionalInterface
public interface OrganisationSearch {
    /**
     * Those that fit the filter, ordered by the short name, or the full one where there is none, as German readers expect it, then by id. Where a text is looked for, those
     * of which it is a name come first, then those that have a name that begins with it.
     *
     * @throws org.knotenpunkt.application.shared.UnreadableCursorException if the page begins after nothing we gave out
     */
    OrganisationList search(OrganisationFilter filter, PageRequest page);
}
