package org.knotenpunkt.web.organisation.pages.edit;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.FactError;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.web.shared.input.Form;

/** At which field of a form about an organisation the reason of a refusal is told. */
public final class FieldOfReason {
    private FieldOfReason() {}

    /** The field, if the form has it; null where the reason is about no single one. */
    public static Function<DomainError, @Nullable String> in(Form form) {
        return reason -> {
            var field = of(reason);
            return field == null || !form.asks(field) ? null : field;
        };
    }

    private static @Nullable String of(DomainError reason) {
        return switch (reason.origin()) {
            case FactError.SourceInFuture about -> "sourceDate";
            case FactError.SourceTooOld about -> "sourceDate";
            case OrganisationError.BeforeFounding about -> "from";
            case OrganisationError.BegunBefore about -> "founded";
            case OrganisationError.KeyDoesNotFit about -> "scheme";
            case OrganisationError.KeyTaken about -> "value";
            case OrganisationError.SchemeTaken about -> "value";
            case OrganisationError.KeyNotBorne about -> "lastDay";
            default -> null;
        };
    }
}
