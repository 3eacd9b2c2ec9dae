package org.knotenpunkt.web.organisation.pages.edit;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.FactError;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.shared.DomainError;

/** At which field of a form about an organisation the reason of a refusal is told. */
public final class FieldOfReason {
    private FieldOfReason() {}

    /** The field; null where the reason is about no single one. */
    public static @Nullable String of(DomainError reason) {
        return switch (reason.origin()) {
            case FactError.SourceInFuture about -> "sourceDate";
            case FactError.SourceTooOld about -> "sourceDate";
            case OrganisationError.BeforeFounding about -> "from";
            case OrganisationError.BegunBefore about -> "founded";
            default -> null;
        };
    }
}
