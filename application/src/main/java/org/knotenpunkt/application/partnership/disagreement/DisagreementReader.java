package org.knotenpunkt.application.partnership.disagreement;

import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;

import java.util.Optional;
import org.knotenpunkt.application.partnership.AgreementReach;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.Speakers;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.disagreement.Disagreement;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementError;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** Shows disagreements to those who may see the agreement. */
public final class DisagreementReader implements ReadDisagreements {
    private final Disagreements disagreements;
    private final Agreements agreements;
    private final Speakers speakers;
    private final Rights rights;
    private final AgreementReach reach;
    private final Transactions transactions;
    private final Today today;

    public DisagreementReader(
            Disagreements disagreements,
            Agreements agreements,
            Speakers speakers,
            Rights rights,
            Transactions transactions,
            Today today) {
        this.disagreements = disagreements;
        this.agreements = agreements;
        this.speakers = speakers;
        this.rights = rights;
        this.reach = new AgreementReach(rights);
        this.transactions = transactions;
        this.today = today;
    }

    @Override
    public Result<DisagreementView, DisagreementError> read(Actor actor, DisagreementId id) {
        return transactions.read(
                actor, () -> visible(actor, disagreements.findById(id), id).map(known -> view(actor, known)));
    }

    /** A disagreement and the agreement that it is about. */
    record Known(Disagreement disagreement, Agreement agreement) {
        Known with(Disagreement next) {
            return new Known(next, agreement);
        }
    }

    /** The disagreement, unless the actor may not know of it. */
    Result<Known, DisagreementError> visible(
            Actor actor,
            @SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<Disagreement> found,
            DisagreementId id) {
        return Result.of(
                found.flatMap(disagreement -> agreements
                        .findById(disagreement.agreement())
                        .filter(agreement -> reach.sees(actor, agreement))
                        .map(agreement -> new Known(disagreement, agreement))),
                new DisagreementError.UnknownDisagreement(id));
    }

    /** The agreement, unless the actor may not know of it. */
    Result<Agreement, DisagreementError> agreement(Actor actor, AgreementId id) {
        return reach.shown(actor, agreements.findById(id), id).mapRefusal(DisagreementError.OfAgreement::new);
    }

    /** The disagreement as the actor sees it. */
    DisagreementView view(Actor actor, Known known) {
        var disagreement = known.disagreement();
        return new DisagreementView(
                disagreement,
                known.agreement(),
                speakers.spokenFor(
                        actor,
                        disagreement.municipality(),
                        disagreement.matter().concerned()),
                rights.permit(actor, DRAFT_AGREEMENT, disagreement.scope()));
    }

    @Override
    public Result<DisagreementsOfAgreement, DisagreementError> of(Actor actor, AgreementId id, PageRequest page) {
        return transactions.read(actor, () -> agreement(actor, id).map(agreement -> all(actor, agreement, page)));
    }

    private DisagreementsOfAgreement all(Actor actor, Agreement agreement, PageRequest page) {
        var day = today.today();
        var parties = agreement.partiesOn(day);
        return new DisagreementsOfAgreement(
                agreement,
                agreement.shownOn(day).content(),
                parties,
                speakers.spokenFor(
                        actor,
                        agreement.municipality(),
                        parties.stream().map(Party::organisation).toList()),
                disagreements.findOf(agreement.id(), page));
    }
}
