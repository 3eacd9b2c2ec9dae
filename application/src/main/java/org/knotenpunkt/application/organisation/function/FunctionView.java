package org.knotenpunkt.application.organisation.function;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.RoleContact;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Validity;

/**
 * A function in an organisation with those who serve in it.
 *
 * @param town the one that keeps it
 * @param label what it is called there, or null if by its kind
 * @param terms the newest first
 */
public record FunctionView(
        FunctionId id,
        MunicipalityId town,
        FunctionKind kind,
        @Nullable String label,
        Validity validity,
        RoleContact contact,
        List<TermView> terms,
        long version) {
    public FunctionView {
        terms = List.copyOf(terms);
    }

    public Optional<TermView> holderOn(LocalDate day) {
        return serving(TermRole.HOLDER, day).stream().findFirst();
    }

    public List<TermView> deputiesOn(LocalDate day) {
        return serving(TermRole.DEPUTY, day);
    }

    private List<TermView> serving(TermRole role, LocalDate day) {
        return terms.stream()
                .filter(term -> term.role() == role && term.validity().includes(day))
                .toList();
    }

    /** Whether it exists on the day and nobody holds it. */
    public boolean vacantOn(LocalDate day) {
        return validity.includes(day) && holderOn(day).isEmpty();
    }
}
