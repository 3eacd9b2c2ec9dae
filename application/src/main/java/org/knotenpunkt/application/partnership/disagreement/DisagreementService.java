package org.knotenpunkt.application.partnership.disagreement;

import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;

import java.time.InstantSource;
import java.util.function.Function;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.Speakers;
import org.knotenpunkt.application.partnership.disagreement.DisagreementReader.Known;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.disagreement.Decline;
import org.knotenpunkt.domain.partnership.disagreement.Disagreement;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementError;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.partnership.disagreement.End;
import org.knotenpunkt.domain.partnership.disagreement.Entry;
import org.knotenpunkt.domain.partnership.disagreement.Matter;
import org.knotenpunkt.domain.partnership.disagreement.Resolution;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** Takes disagreements through their life. */
public final class DisagreementService implements RaiseDisagreement, ResolveDisagreement, CloseDisagreement {
    private final Disagreements disagreements;
    private final DisagreementReader reader;
    private final Speakers speakers;
    private final Rights rights;
    private final Keeper<Disagreement> keeper;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;
    private final Today today;

    public DisagreementService(
            Disagreements disagreements,
            Agreements agreements,
            Speakers speakers,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        this.disagreements = disagreements;
        this.reader = new DisagreementReader(disagreements, agreements, speakers, rights, transactions, today);
        this.speakers = speakers;
        this.rights = rights;
        this.keeper = new Keeper<>(disagreements::save, events);
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Result<DisagreementView, DisagreementError> raise(Actor actor, AgreementId id, Matter matter) {
        return transactions.call(
                actor,
                () -> reader.agreement(actor, id)
                        .flatMap(agreement -> spoken(actor, agreement.municipality(), matter.party(), agreement))
                        .flatMap(agreement -> Disagreement.raise(
                                        new DisagreementId(ids.next()), agreement, matter, today.today(), entry(actor))
                                .map(raised -> stored(actor, new Known(raised, agreement)))));
    }

    private <T> Result<T, DisagreementError> spoken(Actor actor, MunicipalityId town, OrganisationId party, T value) {
        return speakers.require(actor, town, party, value).mapRefusal(DisagreementError.OfAgreement::new);
    }

    private Entry entry(Actor actor) {
        return new Entry(clock.instant(), actor.account());
    }

    @Override
    public Result<DisagreementView, DisagreementError> withdraw(
            Actor actor, DisagreementId id, long version, String reason) {
        return changed(
                actor,
                id,
                known -> spoken(actor, known.municipality(), known.matter().party(), known)
                        .peek(seen -> keeper.requireSeen(seen, version))
                        .flatMap(seen -> seen.end(new End(End.Way.WITHDRAWN, reason, entry(actor)))));
    }

    @Override
    public Result<DisagreementView, DisagreementError> propose(
            Actor actor, DisagreementId id, long version, OrganisationId party, Resolution resolution) {
        return changed(
                actor,
                id,
                known -> spoken(actor, known.municipality(), party, known)
                        .peek(seen -> keeper.requireSeen(seen, version))
                        .flatMap(seen -> seen.propose(party, resolution, today.today(), entry(actor))));
    }

    @Override
    public Result<DisagreementView, DisagreementError> consent(
            Actor actor, DisagreementId id, OrganisationId party, int wording) {
        return changed(
                actor,
                id,
                known -> spoken(actor, known.municipality(), party, known)
                        .flatMap(seen -> seen.consent(party, wording, entry(actor))));
    }

    @Override
    public Result<DisagreementView, DisagreementError> decline(
            Actor actor, DisagreementId id, OrganisationId party, int wording, String reason) {
        return changed(
                actor,
                id,
                known -> spoken(actor, known.municipality(), party, known)
                        .flatMap(seen -> seen.decline(wording, new Decline(party, reason, entry(actor)))));
    }

    @Override
    public Result<DisagreementView, DisagreementError> close(
            Actor actor, DisagreementId id, long version, String reason) {
        return changed(
                actor,
                id,
                known -> rights.require(actor, DRAFT_AGREEMENT, known.scope(), known)
                        .<DisagreementError>mapRefusal(
                                denial -> new DisagreementError.OfAgreement(new AgreementError.NotAllowed(denial)))
                        .peek(seen -> keeper.requireSeen(seen, version))
                        .flatMap(seen -> seen.end(new End(End.Way.CLOSED, reason, entry(actor)))));
    }

    /** Holds the disagreement before it looks at it: of two who answer at once, the second sees what the first has said. */
    private Result<DisagreementView, DisagreementError> changed(
            Actor actor, DisagreementId id, Function<Disagreement, Result<Disagreement, DisagreementError>> change) {
        return transactions.call(
                actor,
                () -> reader.visible(actor, disagreements.findForChange(id), id)
                        .flatMap(known -> change.apply(known.disagreement()).map(known::with))
                        .map(changed -> stored(actor, changed)));
    }

    private DisagreementView stored(Actor actor, Known changed) {
        return reader.view(actor, changed.with(keeper.save(actor, changed.disagreement())));
    }
}
