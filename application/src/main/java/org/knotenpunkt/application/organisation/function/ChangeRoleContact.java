package org.knotenpunkt.application.organisation.function;

import org.knotenpunkt.domain.organisation.function.FunctionError;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.RoleContact;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: whoever holds a function is reached otherwise. */
@FunctionalInterface
public interface ChangeRoleContact {
    /**
     * Changes how they are reached.
     *
     * @param version the one in which the actor has seen the function
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it is not the current one
     */
    Result<OrganisationFunction, FunctionError> changeRoleContact(
            Actor actor, FunctionId id, long version, RoleContact contact);
}
