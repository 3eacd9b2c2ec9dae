package org.knotenpunkt.web.organisation.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.domain.organisation.OrganisationKind;

/** An organisation as others mention it in the API. */
public record RefJson(UUID id, OrganisationKind kind, String name) {
    public static RefJson from(OrganisationRef ref) {
        return new RefJson(ref.id().value(), ref.kind(), ref.name());
    }

    public static @Nullable RefJson orNull(@Nullable OrganisationRef ref) {
        return ref == null ? null : from(ref);
    }
}
