package org.knotenpunkt.application.partnership;

import java.time.InstantSource;
import java.util.Optional;
import org.knotenpunkt.application.partnership.file.StoredFiles;
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
import org.knotenpunkt.domain.partnership.Proof;
import org.knotenpunkt.domain.partnership.Signatories;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** Notes what parties have signed elsewhere. */
public final class SignatureService implements RecordSignature {
    private final Agreements agreements;
    private final Mandates mandates;
    private final StoredFiles files;
    private final Rights rights;
    private final AgreementReach reach;
    private final Keeper<Agreement> keeper;
    private final Transactions transactions;
    private final InstantSource clock;
    private final Today today;

    public SignatureService(
            Agreements agreements,
            Mandates mandates,
            StoredFiles files,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            InstantSource clock,
            Today today) {
        this.agreements = agreements;
        this.mandates = mandates;
        this.files = files;
        this.rights = rights;
        this.reach = new AgreementReach(rights);
        this.keeper = new Keeper<>(agreements::save, events);
        this.transactions = transactions;
        this.clock = clock;
        this.today = today;
    }

    /** Holds the agreement before it looks at it, as whoever answers by account does. */
    @Override
    public Result<Agreement, AgreementError> record(
            Actor actor, AgreementId id, OrganisationId party, NewSignature signature) {
        return transactions.call(
                actor,
                () -> reach.seen(actor, agreements.findForChange(id), id)
                        .flatMap(agreement ->
                                PartyConcerns.require(rights, actor, party, agreement.municipality(), agreement))
                        .flatMap(agreement -> approved(actor, agreement, party, signature))
                        .map(agreement -> keeper.save(actor, agreement)));
    }

    private Result<Agreement, AgreementError> approved(
            Actor actor, Agreement agreement, OrganisationId party, NewSignature signature) {
        var day = signature.on();
        return new Signatories(party, day, mandates.of(party, agreement.municipality(), day))
                .mandateOf(Optional.of(signature.person()))
                .flatMap(mandate -> proven(agreement, signature.proof())
                        .flatMap(proof -> agreement.approve(
                                new Approval(
                                        party,
                                        signature.signed(),
                                        mandate.signatory(),
                                        proof,
                                        day,
                                        clock.instant(),
                                        actor.account()),
                                today.today())));
    }

    private Result<Proof, AgreementError> proven(Agreement agreement, Proof.Filed proof) {
        var file = proof.file();
        return Result.of(files.find(agreement.id(), file), (AgreementError) new AgreementError.FileMissing(file))
                .flatMap(found -> proof instanceof Proof.SignedPdf && !found.signed()
                        ? Result.refusal(new AgreementError.FileNotSigned(file))
                        : Result.success(proof));
    }
}
