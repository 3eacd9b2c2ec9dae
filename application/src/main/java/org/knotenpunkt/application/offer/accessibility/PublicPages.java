package org.knotenpunkt.application.offer.accessibility;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.domain.offer.accessibility.AccessibilityStatement;
import org.knotenpunkt.domain.offer.accessibility.PageOwner;

/**
 * Pages that are shown to everybody.
 *
 * @param town of which they are; null for those that are of none
 * @param stateKey the two digits of the state in which the town is; null if its key is not known
 * @param statement what whoever answers for them says of how they can be used
 */
public record PublicPages(
        Programme.@Nullable Town town, @Nullable String stateKey, AccessibilityStatement statement) {
    /** Who answers for them. */
    public PageOwner owner() {
        return statement.owner();
    }
}
