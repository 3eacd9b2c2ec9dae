package org.knotenpunkt.application.organisation.socialspace;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;

/** Out-port: keeps the social spaces of towns. */
public interface SocialSpaceRepository {
    Optional<SocialSpace> findById(SocialSpaceId id);

    /** The social space as it is on the day. */
    Optional<SocialSpaceSummary> findOn(SocialSpaceId id, LocalDate day);

    /** What is left of the social space, if it was withdrawn. */
    Optional<WithdrawnSocialSpace> findWithdrawn(SocialSpaceId id);

    /** Which social space of the town has the key on any day of the period. */
    Optional<SocialSpaceId> findBearer(MunicipalityId town, String localKey, Validity period);

    /** Those of the town that exist in the period and bear the name in it, however it is capitalised; ordered by id. */
    List<SocialSpaceId> findNamesakes(MunicipalityId town, String name, Validity period);

    /** The social spaces of the town that exist on the day, ordered by name as German readers expect it, then by id. */
    Cited<List<SocialSpaceSummary>> findByTown(MunicipalityId town, LocalDate day);

    /**
     * Stores the social space and its assignments, in place of what was stored under the same id.
     *
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it has been saved by someone else since it
     *     was read
     */
    void save(SocialSpace space);

    /**
     * Takes the social space out, to which nothing was ever assigned, and keeps how it was called and why it is gone.
     *
     * @param how with a reason
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it has been saved by someone else since it
     *     was read
     */
    void withdraw(SocialSpace space, Withdrawal how);
}
