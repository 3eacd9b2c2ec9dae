package org.knotenpunkt.application.organisation.function;

import org.knotenpunkt.domain.organisation.function.FunctionError;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody looks at a function. */
@FunctionalInterface
public interface ReadFunction {
    Result<OrganisationFunction, FunctionError> read(Actor actor, FunctionId id);
}
