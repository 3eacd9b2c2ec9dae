package org.knotenpunkt.application.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.shared.Validity;

/**
 * The function by which somebody holds a right.
 *
 * @param name what it is called; null for those who do not see what its town knows
 * @param service the days from today on on which the holder of the right serves in it, without a gap, as far as they are known; null if
 *     there are none
 */
public record HeldBy(
        FunctionId function, @Nullable Name name, @Nullable Validity service) {
    /**
     * What a function is called.
     *
     * @param label what it is called there, if not by its kind
     * @param organisation what the organisation is called today
     */
    public record Name(FunctionKind kind, @Nullable String label, OrganisationId at, String organisation) {}

    /** Whether nobody knows of a day from today on on which the holder serves in it. */
    public boolean isOver() {
        return service == null;
    }

    /** Whether the holder does not serve in it on the day, but will. */
    public boolean isToCome(LocalDate today) {
        return service != null && service.isToCome(today);
    }
}
