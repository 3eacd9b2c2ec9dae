package org.knotenpunkt.application.offer.accessibility;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.domain.offer.accessibility.AccessibilityStatement;

/**
 * A town that shows pages to everybody.
 *
 * @param stateKey the two digits of the state in which it is; null if its key is not known
 */
public record TownPages(Programme.Town town, @Nullable String stateKey, AccessibilityStatement statement) {}
