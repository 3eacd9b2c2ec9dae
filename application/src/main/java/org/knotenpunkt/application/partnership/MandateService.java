package org.knotenpunkt.application.partnership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.Mandate;
import org.knotenpunkt.domain.partnership.PartnershipAction;
import org.knotenpunkt.domain.partnership.Signatories;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Says who may sign for whom. It asks anew each time: what ended a moment ago counts no more. */
public final class MandateService implements CheckMandate {
    private final Mandates mandates;
    private final Rights rights;
    private final Transactions transactions;

    public MandateService(Mandates mandates, Rights rights, Transactions transactions) {
        this.mandates = mandates;
        this.rights = rights;
        this.transactions = transactions;
    }

    @Override
    public Result<Mandate, AgreementError> ofActor(
            Actor actor, OrganisationId party, MunicipalityId town, LocalDate day) {
        return rights.require(
                        actor, PartnershipAction.ACT_FOR_PARTY, new Scope.Organisation(town, party.value()), party)
                .<AgreementError>mapRefusal(AgreementError.NotAllowed::new)
                .flatMap(permitted -> transactions.read(
                        actor,
                        () -> signatories(party, town, day).mandateOf(mandates.personOf(actor.account(), town))));
    }

    @Override
    public Set<OrganisationId> signedFor(Actor actor, MunicipalityId town, LocalDate day) {
        return transactions.read(actor, () -> mandates.signedForBy(actor.account(), town, day)).stream()
                .filter(party -> rights.permit(
                        actor, PartnershipAction.ACT_FOR_PARTY, new Scope.Organisation(town, party.value())))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Result<Mandate, AgreementError> ofPerson(
            Actor actor, PersonId person, OrganisationId party, MunicipalityId town, LocalDate day) {
        return all(actor, party, town, day).flatMap(all -> all.mandateOf(Optional.of(person)));
    }

    @Override
    public Result<Signatories, AgreementError> all(
            Actor actor, OrganisationId party, MunicipalityId town, LocalDate day) {
        return PartyConcerns.require(rights, actor, party, town, party)
                .map(permitted -> transactions.read(actor, () -> signatories(party, town, day)));
    }

    private Signatories signatories(OrganisationId party, MunicipalityId town, LocalDate day) {
        return new Signatories(party, day, mandates.of(party, town, day));
    }
}
