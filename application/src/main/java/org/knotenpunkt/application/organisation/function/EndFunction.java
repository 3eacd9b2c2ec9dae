package org.knotenpunkt.application.organisation.function;

import java.time.LocalDate;
import org.knotenpunkt.domain.organisation.function.FunctionError;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: an organisation loses a function. */
@FunctionalInterface
public interface EndFunction {
    /**
     * Ends it with the day and all its terms with it, unless it is over, or a term begins later.
     *
     * @param version the one in which the actor has seen the function
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it is not the current one
     */
    Result<OrganisationFunction, FunctionError> endFunction(
            Actor actor, FunctionId id, long version, LocalDate lastDay);
}
