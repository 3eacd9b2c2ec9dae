package org.knotenpunkt.application.needs.perspective;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.Wording;

/**
 * A perspective that a town is to have of its own.
 *
 * @param code null for one that is made of the German name
 * @param countsWith the one, known to every town, with which it is one voice; null for a voice of its own
 */
public record NewPerspective(
        @Nullable Perspective code, Wording name, @Nullable Perspective countsWith) {
    Perspective perspective() {
        return code == null ? Perspective.named(name.german()) : code;
    }
}
