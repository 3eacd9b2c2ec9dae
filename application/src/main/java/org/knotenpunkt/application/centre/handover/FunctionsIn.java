package org.knotenpunkt.application.centre.handover;

import java.util.List;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.function.FunctionView;

/**
 * An organisation with the functions in it.
 *
 * @param functions ordered by kind
 */
public record FunctionsIn(OrganisationRef organisation, List<FunctionView> functions) {
    public FunctionsIn {
        functions = List.copyOf(functions);
    }
}
