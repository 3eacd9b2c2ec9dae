package org.knotenpunkt.web.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.HeldBy;
import org.knotenpunkt.domain.organisation.function.FunctionKind;

/**
 * The function to which a grant is tied, in the API.
 *
 * @param kind with label, organisation and its name: absent for those who do not see what the town knows
 * @param serving whether the holder of the grant serves in it today or later
 * @param from with until: on which days, as far as they are known
 */
public record HeldByJson(
        UUID id,
        @Nullable FunctionKind kind,
        @Nullable String label,
        @Nullable UUID organisation,
        @Nullable String organisationName,
        boolean serving,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    static @Nullable HeldByJson from(@Nullable HeldBy heldBy) {
        if (heldBy == null) {
            return null;
        }
        var name = heldBy.name();
        var service = heldBy.service();
        return new HeldByJson(
                heldBy.function().value(),
                name == null ? null : name.kind(),
                name == null ? null : name.label(),
                name == null ? null : name.at().value(),
                name == null ? null : name.organisation(),
                service != null,
                service == null ? null : service.from(),
                service == null ? null : service.until());
    }
}
