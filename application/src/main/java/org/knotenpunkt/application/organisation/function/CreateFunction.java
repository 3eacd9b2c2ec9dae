package org.knotenpunkt.application.organisation.function;

import org.knotenpunkt.domain.organisation.function.FunctionError;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: an organisation gets a function. */
@FunctionalInterface
public interface CreateFunction {
    /** Creates it, with nobody in it, unless the organisation is unknown or a label is missing. */
    Result<OrganisationFunction, FunctionError> create(Actor actor, NewFunction function);
}
