package org.knotenpunkt.application.organisation.function;

import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.function.FunctionError;
import org.knotenpunkt.domain.organisation.function.Person;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody looks for the people whom a town knows by their functions. */
@FunctionalInterface
public interface SearchPeople {
    /** Those a word of whose name begins with the text, ordered by name; all if the text is empty. */
    Result<Page<Person>, FunctionError> search(Actor actor, MunicipalityId town, String text, PageRequest page);
}
