package org.knotenpunkt.application.organisation.function;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.function.FunctionError;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.TermId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/**
 * In-port: a mistake in what was recorded about a function is mended. The version is the one in which the actor has seen it; if
 * it is not the current one, a {@link org.knotenpunkt.application.shared.ConcurrentChangeException} says so.
 */
public interface CorrectFunction {
    /** Takes it back with all its terms, as it never existed. */
    Result<OrganisationFunction, FunctionError> withdrawFunction(
            Actor actor, FunctionId id, long version, @Nullable String reason);

    /** Takes its ending back and that of the terms that ended with it, unless it has none. */
    Result<OrganisationFunction, FunctionError> reopenFunction(Actor actor, FunctionId id, long version);

    /** Takes a term back, as the person never served in the function so. */
    Result<OrganisationFunction, FunctionError> withdrawTerm(
            Actor actor, FunctionId id, long version, TermId term, @Nullable String reason);

    /** Takes the ending of a term back, unless it has none, the function is over, or somebody else holds it since. */
    Result<OrganisationFunction, FunctionError> reopenTerm(Actor actor, FunctionId id, long version, TermId term);
}
