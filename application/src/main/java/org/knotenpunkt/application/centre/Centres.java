package org.knotenpunkt.application.centre;

import java.util.Optional;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.CentreId;

/** Out-port: keeps what is known of centres beside that they are organisations. */
public interface Centres {
    /** The centre; blank if nothing has been stored of it, empty if there is no family centre with the id in a town. */
    Optional<Centre> findById(CentreId id);

    /**
     * Stores the centre in place of what was stored under the same id.
     *
     * @throws ConcurrentChangeException if it has been saved by someone else since it was read
     */
    void save(Centre centre);
}
