package org.knotenpunkt.domain.partnership.disagreement;

import java.time.Instant;
import java.util.UUID;

/**
 * When something was written down.
 *
 * @param by the account that did
 */
public record Entry(Instant at, UUID by) {}
