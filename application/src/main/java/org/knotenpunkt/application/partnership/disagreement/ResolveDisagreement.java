package org.knotenpunkt.application.partnership.disagreement;

import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementError;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.partnership.disagreement.Resolution;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/**
 * In-port: the parties concerned look for words to which all of them agree. It takes somebody who speaks for the party, and no mandate: as
 * long as the agreement says what it says, nothing is signed.
 */
public interface ResolveDisagreement {
    /** Puts a wording on the table in place of the one before; the version is the one that the actor has seen. */
    Result<DisagreementView, DisagreementError> propose(
            Actor actor, DisagreementId id, long version, OrganisationId party, Resolution resolution);

    /** Says yes to the wording with the number that was read. */
    Result<DisagreementView, DisagreementError> consent(
            Actor actor, DisagreementId id, OrganisationId party, int wording);

    /** Says no to the wording with the number that was read. */
    Result<DisagreementView, DisagreementError> decline(
            Actor actor, DisagreementId id, OrganisationId party, int wording, String reason);
}
