package org.knotenpunkt.application.partnership;

import java.util.List;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.kind.AgreementKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: which agreements are there, and what does one say? */
public interface ReadAgreements {
    /** Those of the town that the actor may see: all, or those of the organisations in which the actor has a role. */
    Result<Page<AgreementSummary>, AgreementError> list(
            Actor actor, MunicipalityId town, AgreementFilter filter, PageRequest page);

    Result<AgreementView, AgreementError> read(Actor actor, AgreementId id);

    /** The newest edition of each kind, ordered by code. */
    Result<List<AgreementKind>, AgreementError> kinds(Actor actor);

    /** The parties of those agreements of the town that the actor may see, by name. */
    Result<List<KnownParty>, AgreementError> parties(Actor actor, MunicipalityId town);

    /** What is proposed in the town and those have not answered for whom the actor acts, by title and then by the party's name. */
    Result<List<AwaitedAnswer>, AgreementError> awaited(Actor actor, MunicipalityId town);
}
