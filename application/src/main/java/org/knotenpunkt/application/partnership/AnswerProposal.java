package org.knotenpunkt.application.partnership;

import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.ContentHash;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/**
 * In-port: a party says yes or no. It takes the fingerprint of what the actor has read, in place of a version: two parties may answer at
 * the same moment, and both count.
 */
public interface AnswerProposal {
    /** Says yes for the party, by the actor's mandate of today. */
    Result<Agreement, AgreementError> approve(Actor actor, AgreementId id, OrganisationId party, ContentHash seen);

    /** Says no for the party, by the actor's mandate of today. */
    Result<Agreement, AgreementError> refuse(
            Actor actor, AgreementId id, OrganisationId party, ContentHash seen, String reason);
}
