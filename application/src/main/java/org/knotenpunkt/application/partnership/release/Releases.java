package org.knotenpunkt.application.partnership.release;

import java.util.List;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.release.Release;

/** Out-port: keeps releases of agreements. */
public interface Releases {
    /** All releases of the agreement, be they over or not, those first that begin last. */
    List<Release> of(Agreement agreement);

    /**
     * Stores the release in place of what was stored under the same id.
     *
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it has been saved by someone else since it was read
     */
    void save(Release release);
}
