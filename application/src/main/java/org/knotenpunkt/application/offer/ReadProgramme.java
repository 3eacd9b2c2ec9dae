package org.knotenpunkt.application.offer;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** In-port: anybody looks at what centres have published. */
public interface ReadProgramme {
    /**
     * What is published at the centre, with its sessions in the days from the first to the last; empty if there is no such centre.
     */
    Optional<Programme> of(CentreId centre, LocalDate first, LocalDate last);

    /**
     * What is published at all centres of the town, with the sessions in the days from the first to the last; nothing if there is no such
     * town.
     *
     * @param from words for the place from which somebody looks: a postal code, or the name, or a part of it, of a school or a centre of the
     *     town; null if that does not matter
     */
    TownProgramme in(MunicipalityId town, LocalDate first, LocalDate last, @Nullable String from);
}
