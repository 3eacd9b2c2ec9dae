package org.knotenpunkt.application.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.Mention;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;

/** Out-port: keeps organisations. */
public interface OrganisationRepository {
    Optional<Organisation> findById(OrganisationId id);

    /**
     * The same, held until the transaction ends: nobody else changes or withdraws it before. Others may hold it, too. So does whoever
     * records something elsewhere that its life decides, before anything of that is written: as an import of a register begins with all
     * organisations, neither waits for the other.
     */
    Optional<Organisation> hold(OrganisationId id);

    /** Those of the ids that are known, ordered by id. */
    List<Organisation> findAllById(Collection<OrganisationId> ids);

    /** Those after whom the organisation carries on, ordered by id. */
    List<Organisation> findPredecessors(OrganisationId id);

    /**
     * Those of the kind and the town, or of no town, that bear the name on any day of the period, in full or in short and however it
     * is capitalised, and have not ended before; ordered by id.
     */
    List<OrganisationId> findNamesakes(
            OrganisationKind kind, @Nullable MunicipalityId home, String name, Validity period);

    /**
     * What is said of the organisation, in whichever town, and was so before the day: relations, functions and terms, assignments to
     * social spaces, membership in networks and support of them, and what is recorded of it as a school or a town. The earliest of what
     * counts; where its beginning is not known, it was so on its last day. From then on until the transaction ends nobody
     * {@linkplain #hold holds} the organisation, so that nothing of the kind is recorded.
     *
     * @param towns those whose own statements are told for what they are
     */
    Optional<Begun> findBegunBefore(OrganisationId id, LocalDate day, Set<MunicipalityId> towns);

    /** What is left of the organisation, if it was withdrawn. */
    Optional<WithdrawnOrganisation> findWithdrawn(OrganisationId id);

    /** Who bears the key on any day of the period. */
    Optional<OrganisationId> findBearer(ExternalKey key, Validity period);

    /**
     * Stores the organisation and its facts, in place of what was stored under the same id.
     *
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it has been saved by someone else since it
     *     was read
     */
    void save(Organisation organisation);

    /**
     * Takes the organisation out of all that is stored, with what is known about it alone and what had been taken back of that, and
     * keeps how it was called and why it is gone. Whatever else speaks of it, in whichever town, keeps it where it is.
     *
     * @param how with a reason
     * @return what else speaks of it; empty if it is gone
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it has been saved by someone else since it
     *     was read
     */
    Optional<Mention> withdraw(Organisation organisation, Withdrawal how);
}
