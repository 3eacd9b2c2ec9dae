package org.knotenpunkt.application.organisation;

import java.util.List;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.OrganisationName;

/**
 * Who carries on after an organisation and becomes known with its end: of the same kind and town, from the day after on.
 *
 * @param keys what registers call it, as far as that is known
 */
public record NewSuccessor(OrganisationName name, List<ExternalKey> keys) {
    public NewSuccessor {
        keys = List.copyOf(keys);
    }
}
