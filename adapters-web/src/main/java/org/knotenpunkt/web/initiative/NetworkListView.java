package org.knotenpunkt.web.initiative;

import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.application.initiative.InitiativeSummary;

/**
 * The page of all networks.
 *
 * @param today to tell which are over
 * @param mayFound whether the visitor may set up another one
 */
public record NetworkListView(List<InitiativeSummary> networks, LocalDate today, boolean mayFound) {
    /** Whether it has ended. */
    public boolean isOver(InitiativeSummary network) {
        return network.validity().isOver(today);
    }

    public String path(InitiativeSummary network) {
        return InitiativePaths.network(network.id());
    }
}
