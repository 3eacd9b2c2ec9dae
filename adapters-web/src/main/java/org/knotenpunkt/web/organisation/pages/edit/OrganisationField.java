package org.knotenpunkt.web.organisation.pages.edit;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.FactError;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.web.shared.input.Form;

/** At which field of a form the reason of a refusal that is about an organisation is told. */
public final class OrganisationField {
    private OrganisationField() {}

    /** The field, if the form has it; null where the reason is about no single one. */
    public static Function<DomainError, @Nullable String> in(Form form) {
        return reason -> form.firstOf(of(reason));
    }

    /** The fields that it may be about: the first of them that the form has. */
    public static List<String> of(DomainError reason) {
        return switch (reason.origin()) {
            case FactError.SourceInFuture about -> List.of("sourceDate");
            case FactError.SourceTooOld about -> List.of("sourceDate");
            case OrganisationError.BeforeFounding about -> List.of("from", "joined", "countedOn");
            case OrganisationError.OverBeforeFounding about -> List.of("until", "lastDay", "year");
            case OrganisationError.EndsBeforeKnown about -> List.of("lastDay");
            case OrganisationError.TownWithoutSuccessor about -> List.of("kind");
            case OrganisationError.AlreadyEnded about -> List.of("from", "joined", "countedOn", "year", "founded");
            case OrganisationError.BegunBefore about -> List.of("founded");
            case OrganisationError.KnownBefore about -> List.of("founded");
            case OrganisationError.BegunElsewhereBefore about -> List.of("founded");
            case OrganisationError.KeyDoesNotFit about -> List.of("scheme");
            case OrganisationError.KeyTaken about -> List.of("value");
            case OrganisationError.SchemeTaken about -> List.of("value");
            case OrganisationError.KeyNotBorne about -> List.of("lastDay");
            default -> List.of();
        };
    }
}
