package org.knotenpunkt.application.partnership.undertaking;

import java.util.List;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.undertaking.Undertaking;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: what is done for the goals of an agreement, as the actor has just read it? */
public interface ReadUndertakings {
    /** What serves a goal of any of its versions, by title, as far as the actor may see it; whoever may not see the agreement is told of none. */
    Result<List<Undertaking>, AgreementError> ofAgreement(Actor actor, Agreement agreement);

    /** Those of them that serve a goal for which the party answers by what was agreed last. */
    Result<List<Undertaking>, AgreementError> ofParty(Actor actor, Agreement agreement, OrganisationId party);
}
