package org.knotenpunkt.application.organisation.function;

import java.time.LocalDate;
import org.knotenpunkt.domain.organisation.function.FunctionError;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.TermId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody ceases to serve in a function. */
@FunctionalInterface
public interface EndTerm {
    /**
     * Ends the term with the day, unless it is over or has not begun.
     *
     * @param version the one in which the actor has seen the function
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it is not the current one
     */
    Result<OrganisationFunction, FunctionError> endTerm(
            Actor actor, FunctionId id, long version, TermId term, LocalDate lastDay);
}
