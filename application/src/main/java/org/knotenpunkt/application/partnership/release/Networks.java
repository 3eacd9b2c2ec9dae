package org.knotenpunkt.application.partnership.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: knows the networks to whose offices a town can release something. */
public interface Networks {
    /** Those of which the town is a member on the day, by name. */
    List<KnownNetwork> joinedBy(MunicipalityId town, LocalDate day);

    /** What they are called. */
    Map<InitiativeId, String> names(Set<InitiativeId> networks);
}
