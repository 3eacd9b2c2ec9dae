package org.knotenpunkt.application.organisation.function;

import org.knotenpunkt.domain.organisation.function.FunctionError;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: an organisation gets a function. */
@FunctionalInterface
public interface CreateFunction {
    /**
     * Creates it, with nobody in it, unless the organisation is unknown, a label is missing, or it has a function of the same name
     * then.
     *
     * @param evenIfSimilar whether it is another one than those of the same name
     */
    Result<OrganisationFunction, FunctionError> create(Actor actor, NewFunction function, boolean evenIfSimilar);
}
