package org.knotenpunkt.application.partnership;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.Amendment;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.ContentError;
import org.knotenpunkt.domain.partnership.content.PartyRole;
import org.knotenpunkt.domain.partnership.content.Side;
import org.knotenpunkt.domain.partnership.kind.KindRef;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody writes down what parties may want to agree on. Each takes the version that the actor has seen. */
public interface DraftAgreement {
    /** Begins an agreement of the kind with its usual clauses. */
    Result<Agreement, AgreementError> draft(
            Actor actor, MunicipalityId town, KindRef kind, Locale language, String title);

    /** Lets the draft say something else; whoever has approved what it said before has to be asked again. */
    Result<Agreement, AgreementError> revise(
            Actor actor,
            AgreementId id,
            long version,
            Function<? super AgreementContent, Result<AgreementContent, ContentError>> change);

    /** Lets the organisation take part in the draft, under the name that it has today. */
    Result<Agreement, AgreementError> invite(
            Actor actor, AgreementId id, long version, OrganisationId organisation, PartyRole role, Side side);

    /**
     * Begins the next version, with what the refused one said or with what is in force.
     *
     * @param amendment why; null to go on with that of the refused version, or where nothing is in force
     */
    Result<Agreement, AgreementError> draftNext(
            Actor actor, AgreementId id, long version, @Nullable Amendment amendment);

    /** Gives the draft up. */
    Result<Agreement, AgreementError> discard(Actor actor, AgreementId id, long version);

    /**
     * Asks all parties whether they agree.
     *
     * @param onPaperSince the day from which they had the text before them, if it was concluded on paper before it was recorded here;
     *     else null
     */
    Result<Agreement, AgreementError> propose(
            Actor actor, AgreementId id, long version, @Nullable LocalDate onPaperSince);
}
