package org.knotenpunkt.application.partnership;

import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_AGREEMENTS;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.kind.AgreementKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Shows agreements to those who may see them. */
public final class AgreementReader implements ReadAgreements {
    private final AgreementQueries queries;
    private final AgreementKinds kinds;
    private final Rights rights;
    private final AgreementReach reach;
    private final Speakers speakers;
    private final Transactions transactions;
    private final Today today;

    public AgreementReader(
            AgreementQueries queries,
            AgreementKinds kinds,
            Mandates mandates,
            Rights rights,
            Transactions transactions,
            Today today) {
        this.queries = queries;
        this.kinds = kinds;
        this.rights = rights;
        this.reach = new AgreementReach(rights);
        this.speakers = new Speakers(rights, mandates, today);
        this.transactions = transactions;
        this.today = today;
    }

    @Override
    public Result<Page<AgreementSummary>, AgreementError> list(
            Actor actor, MunicipalityId town, AgreementFilter filter, PageRequest page) {
        return transactions.read(
                actor,
                () -> reach.within(actor, town)
                        .map(parties -> queries.list(town, filter, parties, today.today(), page)));
    }

    @Override
    public Result<AgreementOverview, AgreementError> overview(
            Actor actor, MunicipalityId town, AgreementFilter filter, PageRequest page) {
        return transactions.read(
                actor,
                () -> reach.within(actor, town)
                        .map(parties -> new AgreementOverview(
                                queries.list(town, filter, parties, today.today(), page),
                                queries.awaited(town, speakers.organisationsOf(actor, town)),
                                queries.parties(town, parties),
                                kinds.newest())));
    }

    @Override
    public Result<SignedAgreement, AgreementError> signed(Actor actor, AgreementId id) {
        return transactions.read(actor, () -> seen(actor, id, queries.signed(id), SignedAgreement::agreement));
    }

    @Override
    public Result<AgreementView, AgreementError> read(Actor actor, AgreementId id) {
        return transactions.read(actor, () -> seen(actor, id, queries.view(id), AgreementView::agreement));
    }

    /** What was found, for those who may see the agreement; for others it is not there. */
    private <T> Result<T, AgreementError> seen(
            Actor actor,
            AgreementId id,
            @SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<T> found,
            Function<T, Agreement> agreement) {
        return found.map(view -> reach.sees(actor, agreement.apply(view))
                        ? Result.<T, AgreementError>success(view)
                        : Result.<T, AgreementError>refusal(new AgreementError.UnknownAgreement(id)))
                .orElseGet(() -> Result.refusal(missing(actor, id)));
    }

    /** Why there is nothing to see; that it was given up is told to those who would have seen it. */
    private AgreementError missing(Actor actor, AgreementId id) {
        return queries.findGivenUp(id)
                .filter(town -> rights.permit(actor, READ_AGREEMENTS, new Scope.Municipality(town)))
                .<AgreementError>map(town -> new AgreementError.GivenUp())
                .orElseGet(() -> new AgreementError.UnknownAgreement(id));
    }

    @Override
    public Result<List<AgreementKind>, AgreementError> kinds(Actor actor) {
        return transactions.read(
                actor,
                () -> rights.require(actor, READ_AGREEMENTS, new Scope.Commons(), kinds)
                        .<AgreementError>mapRefusal(AgreementError.NotAllowed::new)
                        .map(AgreementKinds::newest));
    }
}
