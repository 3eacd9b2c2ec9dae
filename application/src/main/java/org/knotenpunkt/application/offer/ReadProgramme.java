package org.knotenpunkt.application.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** In-port: anybody looks at what centres have published. */
public interface ReadProgramme {
    /**
     * What is published at the centre, with its sessions in the days from the first to the last; empty if there is no such centre.
     */
    Optional<Programme> of(CentreId centre, LocalDate first, LocalDate last);

    /** The centres of the town that have published something, by name. */
    List<Programme.Site> in(MunicipalityId town);
}
