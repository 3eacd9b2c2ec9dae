package org.knotenpunkt.application.partnership;

import static org.knotenpunkt.domain.partnership.PartnershipAction.ACT_FOR_PARTY;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.Approval;
import org.knotenpunkt.domain.partnership.ContentHash;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.Mandate;
import org.knotenpunkt.domain.partnership.Proof;
import org.knotenpunkt.domain.partnership.Rejection;
import org.knotenpunkt.domain.partnership.Signatories;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Takes what parties say by a mandate: what they answer when they are asked whether they agree, and that they leave. */
public final class AnswerService implements AnswerProposal, GiveNotice {
    private final Agreements agreements;
    private final Mandates mandates;
    private final Rights rights;
    private final AgreementReach reach;
    private final Keeper<Agreement> keeper;
    private final Transactions transactions;
    private final InstantSource clock;
    private final Today today;

    public AnswerService(
            Agreements agreements,
            Mandates mandates,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            InstantSource clock,
            Today today) {
        this.agreements = agreements;
        this.mandates = mandates;
        this.rights = rights;
        this.reach = new AgreementReach(rights);
        this.keeper = new Keeper<>(agreements::save, events);
        this.transactions = transactions;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Result<Agreement, AgreementError> approve(
            Actor actor, AgreementId id, OrganisationId party, ContentHash seen) {
        var day = today.today();
        return answer(
                actor,
                id,
                party,
                day,
                (agreement, mandate) -> agreement.approve(
                        new Approval(
                                party,
                                seen,
                                mandate.signatory(),
                                new Proof.ByAccount(),
                                day,
                                clock.instant(),
                                actor.account()),
                        day));
    }

    @Override
    public Result<Agreement, AgreementError> refuse(
            Actor actor, AgreementId id, OrganisationId party, ContentHash seen, String reason) {
        return answer(
                actor,
                id,
                party,
                today.today(),
                (agreement, mandate) ->
                        agreement.refuse(seen, new Rejection(party, reason, clock.instant(), actor.account())));
    }

    @Override
    public Result<Agreement, AgreementError> giveNotice(
            Actor actor, AgreementId id, long version, OrganisationId party, LocalDate lastDay, String reason) {
        var day = today.today();
        return answer(actor, id, party, day, (agreement, mandate) -> {
            keeper.requireSeen(agreement, version);
            var notice = new Ending(lastDay, Ending.Way.NOTICE, reason);
            return agreement.leave(party, notice, day, clock.instant());
        });
    }

    /** Holds the agreement before it looks at it: of two who answer at once, the second sees what the first has said. */
    private Result<Agreement, AgreementError> answer(
            Actor actor,
            AgreementId id,
            OrganisationId party,
            LocalDate day,
            BiFunction<Agreement, Mandate, Result<Agreement, AgreementError>> answering) {
        return transactions.call(
                actor,
                () -> reach.seen(actor, agreements.findForChange(id), id)
                        .flatMap(agreement -> rights.require(
                                        actor,
                                        ACT_FOR_PARTY,
                                        new Scope.Organisation(agreement.municipality(), party.value()),
                                        agreement)
                                .mapRefusal(AgreementError.NotAllowed::new))
                        .flatMap(agreement -> mandate(actor, agreement, party, day)
                                .flatMap(mandate -> answering.apply(agreement, mandate)))
                        .map(agreement -> keeper.save(actor, agreement)));
    }

    private Result<Mandate, AgreementError> mandate(
            Actor actor, Agreement agreement, OrganisationId party, LocalDate day) {
        var town = agreement.municipality();
        return new Signatories(party, day, mandates.of(party, town, day))
                .mandateOf(mandates.personOf(actor.account(), town));
    }
}
