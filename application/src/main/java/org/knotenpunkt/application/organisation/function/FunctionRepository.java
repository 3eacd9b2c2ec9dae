package org.knotenpunkt.application.organisation.function;

import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: keeps functions. */
public interface FunctionRepository {
    Optional<OrganisationFunction> findById(FunctionId id);

    /** The functions of the organisation that the town keeps and that are not withdrawn, ordered by id. */
    List<OrganisationFunction> findByOrganisation(MunicipalityId town, OrganisationId organisation);

    /**
     * Stores the function and its terms, in place of what was stored under the same id.
     *
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it has been saved by someone else since it
     *     was read
     */
    void save(OrganisationFunction function);
}
