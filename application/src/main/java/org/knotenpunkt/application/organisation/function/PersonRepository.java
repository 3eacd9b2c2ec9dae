package org.knotenpunkt.application.organisation.function;

import java.util.Optional;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.function.Person;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: keeps the people whom towns know by their functions. */
public interface PersonRepository {
    Optional<Person> findById(MunicipalityId town, PersonId id);

    /**
     * The town's people a word of whose name begins with the text, ordered by name as German readers expect it, then by id.
     *
     * @param text empty for all
     */
    Page<Person> search(MunicipalityId town, String text, PageRequest page);

    /** Stores the person, in place of what was stored under the same id. */
    void save(Person person);
}
