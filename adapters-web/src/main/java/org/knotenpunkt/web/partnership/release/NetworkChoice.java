package org.knotenpunkt.web.partnership.release;

import java.util.List;
import org.knotenpunkt.application.partnership.release.KnownNetwork;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.RequestFault;

/** Which of the networks is meant for whose offices somebody reads. */
public final class NetworkChoice {
    private NetworkChoice() {}

    /** The network that the query names; if it names none, all. There is one at least. */
    public static List<KnownNetwork> of(Form query, List<KnownNetwork> networks) {
        var named = query.optionalParsed("network", "request.not-a-choice", InitiativeId::of);
        query.requireValid();
        var wanted = named.orNull();
        var found = networks.stream()
                .filter(network -> wanted == null || network.id().equals(wanted))
                .toList();
        if (found.isEmpty()) {
            throw RequestFault.notFound();
        }
        return found;
    }
}
