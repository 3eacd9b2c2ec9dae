package org.knotenpunkt.web.initiative;

import java.util.List;
import org.knotenpunkt.application.initiative.InitiativeSummary;

/**
 * The page of all networks.
 *
 * @param mayFound whether the visitor may set up another one
 */
public record NetworkListView(List<InitiativeSummary> networks, boolean mayFound) {
    public String path(InitiativeSummary network) {
        return InitiativePaths.network(network.id());
    }
}
