package org.knotenpunkt.application.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.report.FigureRelease;
import org.knotenpunkt.domain.report.FigureReleaseId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: keeps figures as they were released. */
public interface FigureReleases {
    /**
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if there is a release of the period with the number, which somebody
     *     else has made meanwhile
     */
    void add(FigureRelease release);

    /** Those of the town, the newest first. */
    List<FigureRelease> of(MunicipalityId town);

    Optional<FigureRelease> find(MunicipalityId town, FigureReleaseId id);

    /** Those of the towns that are members of the network on the day, the newest first. */
    Page<TownRelease> ofNetwork(InitiativeId network, LocalDate day, PageRequest page);

    /** One of these. */
    Optional<TownRelease> findOfNetwork(InitiativeId network, LocalDate day, FigureReleaseId id);
}
