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

    /** The agreement, unless it is unknown or its only draft was discarded. */
    Result<SignedAgreement, AgreementError> signed(Actor actor, AgreementId id);

    /** The same with what people want to know beside it. */
    Result<AgreementView, AgreementError> read(Actor actor, AgreementId id);

    /** The newest edition of each kind, ordered by code. */
    Result<List<AgreementKind>, AgreementError> kinds(Actor actor);

    /** The list, and what somebody wants to know beside it; what is awaited is that of the parties for which the actor acts. */
    Result<AgreementOverview, AgreementError> overview(
            Actor actor, MunicipalityId town, AgreementFilter filter, PageRequest page);
}
