package org.knotenpunkt.application.organisation.function;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.RoleContact;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Validity;

/**
 * What is known about a function when it is created.
 *
 * @param town the one that keeps it
 * @param label what it is called there; must be there for one of kind {@link FunctionKind#OTHER}
 */
public record NewFunction(
        MunicipalityId town,
        OrganisationId organisation,
        FunctionKind kind,
        @Nullable String label,
        Validity validity,
        RoleContact contact) {}
