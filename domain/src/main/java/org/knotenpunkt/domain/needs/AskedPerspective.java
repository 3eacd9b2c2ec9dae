package org.knotenpunkt.domain.needs;

import org.jspecify.annotations.Nullable;

/**
 * A perspective that is asked in a wave.
 *
 * @param base how many could answer, or null where that is not known
 */
public record AskedPerspective(
        Perspective perspective, @Nullable Base base) {}
