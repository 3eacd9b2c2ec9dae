package org.knotenpunkt.domain.partnership.plan;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of an action plan. */
public record ActionPlanId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static ActionPlanId of(String text) {
        return new ActionPlanId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
