package org.knotenpunkt.application.organisation.function;

import org.knotenpunkt.domain.organisation.function.FunctionError;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;

/** In-port: somebody begins to serve in a function. */
@FunctionalInterface
public interface Appoint {
    /**
     * Appoints them, unless somebody else holds it then, they serve in it already, or the term reaches beyond it.
     *
     * @param version the one in which the actor has seen the function
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it is not the current one
     */
    Result<OrganisationFunction, FunctionError> appoint(
            Actor actor, FunctionId id, long version, Appointee who, TermRole role, Validity validity);
}
