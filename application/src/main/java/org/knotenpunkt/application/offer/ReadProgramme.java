package org.knotenpunkt.application.offer;

import java.time.LocalDate;
import java.util.Optional;
import org.knotenpunkt.domain.centre.CentreId;

/** In-port: anybody looks at what centres have published. */
public interface ReadProgramme {
    /**
     * What is published at the centre, with its sessions in the days from the first to the last; empty if there is no such centre.
     */
    Optional<Programme> of(CentreId centre, LocalDate first, LocalDate last);

    /**
     * What is looked for of all that centres of a town have published, with the sessions in the days from the first to the last; empty if none
     * has published anything.
     */
    Optional<TownProgramme> in(TownSearch search, LocalDate first, LocalDate last);
}
