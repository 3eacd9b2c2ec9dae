package org.knotenpunkt.application.offer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In-port: anybody looks at what centres have published. */
public interface ReadProgramme {
    /**
     * What is published at the centre, with its sessions that have not ended at the time and begin on the last day at the latest; empty if there
     * is no such centre in the town.
     */
    Optional<Programme> of(PlaceKey town, PlaceKey centre, LocalDateTime from, LocalDate last);

    /**
     * What is looked for of all that centres of a town have published, with the same sessions; empty if none has published anything.
     */
    Optional<TownProgramme> in(TownSearch search, LocalDateTime from, LocalDate last);

    /**
     * The towns that have a programme.
     *
     * @param text that stands in what the town or one of its centres is called; null for all towns
     */
    ListedTowns towns(@Nullable String text, LocalDate today, TownPart part);
}
