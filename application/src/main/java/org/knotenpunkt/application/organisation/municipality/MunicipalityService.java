package org.knotenpunkt.application.organisation.municipality;

import static org.knotenpunkt.domain.organisation.municipality.MunicipalityAction.ADD_MUNICIPALITY;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityAction.RECORD_MUNICIPALITY;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.NewOrganisation;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.organisation.RecordingFacts;
import org.knotenpunkt.application.organisation.RegisterOrganisation;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.RecordedFact;
import org.knotenpunkt.domain.organisation.municipality.Areas;
import org.knotenpunkt.domain.organisation.municipality.Municipality;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityError;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityFacts;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.domain.shared.Validity;

/** Adds municipalities, and records what is known about them. */
public final class MunicipalityService
        implements AddMunicipality,
                RecordMunicipalityFacts,
                RecordYouthOffice,
                RecordPopulation,
                WithdrawMunicipalityFact {
    private final MunicipalityRepository municipalities;
    private final OrganisationRepository organisations;
    private final RegisterOrganisation registering;
    private final Rights rights;
    private final Transactions transactions;
    private final Keeper<Municipality> keeper;
    private final RecordingFacts<Municipality, MunicipalityError> recorder;
    private final InstantSource clock;
    private final Today today;

    public MunicipalityService(
            MunicipalityRepository municipalities,
            OrganisationRepository organisations,
            RegisterOrganisation registering,
            Rights rights,
            Transactions transactions,
            DomainEvents events,
            InstantSource clock,
            Today today) {
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.registering = registering;
        this.rights = rights;
        this.transactions = transactions;
        this.keeper = new Keeper<>(municipalities::save, events);
        this.recorder = new RecordingFacts<>(
                organisations,
                clock,
                today,
                Municipality::withdraw,
                MunicipalityError.FactStays::new,
                MunicipalityError.OrganisationNotThere::new);
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Result<Municipality, MunicipalityError> add(Actor actor, NewMunicipality municipality) {
        return transactions.call(
                actor,
                () -> rights.require(actor, ADD_MUNICIPALITY, new Scope.Commons(), municipality)
                        .<MunicipalityError>mapRefusal(MunicipalityError.NotAllowed::new)
                        .flatMap(allowed ->
                                recorder.there(allowed.facts().source()).map(read -> allowed))
                        .flatMap(allowed -> organisation(actor, allowed))
                        .map(id -> Municipality.added(
                                id, municipality.ags(), Areas.UNKNOWN, municipality.facts(), clock.instant()))
                        .map(added -> keeper.save(actor, added)));
    }

    /** The town that bears the key and is not described yet, or one registered for it. */
    private Result<MunicipalityId, MunicipalityError> organisation(Actor actor, NewMunicipality municipality) {
        var key = ExternalKey.of(municipality.ags());
        var bearer = organisations.findBearer(key, Validity.ALWAYS).flatMap(organisations::hold);
        if (bearer.isPresent()) {
            return isToBeDescribed(bearer.get())
                    ? Result.success(idOf(bearer.get()))
                    : Result.refusal(new MunicipalityError.AgsTaken(municipality.ags()));
        }
        return registering
                .register(
                        actor,
                        new NewOrganisation(
                                OrganisationKind.MUNICIPALITY,
                                null,
                                municipality.name(),
                                municipality.address(),
                                municipality.contact(),
                                null,
                                List.of(key),
                                municipality.facts().source()),
                        true)
                .map(MunicipalityService::idOf)
                .mapRefusal(MunicipalityError.NotRegistered::new);
    }

    private boolean isToBeDescribed(Organisation organisation) {
        return organisation.kind() == OrganisationKind.MUNICIPALITY
                && municipalities.findById(idOf(organisation)).isEmpty();
    }

    private static MunicipalityId idOf(Organisation town) {
        return new MunicipalityId(town.id().value());
    }

    @Override
    public Result<Municipality, MunicipalityError> recordFacts(
            Actor actor,
            MunicipalityId municipality,
            long version,
            Sourced<MunicipalityFacts> facts,
            @Nullable LocalDate from,
            boolean correcting) {
        return record(
                actor,
                municipality,
                version,
                new RecordedFact(FactKind.MUNICIPALITY_FACTS, from),
                facts.source(),
                correcting,
                town -> town.recordFacts(facts, from, clock.instant()));
    }

    @Override
    public Result<Municipality, MunicipalityError> recordYouthOffice(
            Actor actor,
            MunicipalityId municipality,
            long version,
            Sourced<Boolean> own,
            @Nullable LocalDate from,
            boolean correcting) {
        return record(
                actor,
                municipality,
                version,
                new RecordedFact(FactKind.YOUTH_OFFICE, from),
                own.source(),
                correcting,
                town -> town.recordYouthOffice(own, from, clock.instant()));
    }

    @Override
    public Result<Municipality, MunicipalityError> recordPopulation(
            Actor actor,
            MunicipalityId municipality,
            long version,
            LocalDate countedOn,
            Sourced<Integer> inhabitants,
            boolean correcting) {
        return record(
                actor,
                municipality,
                version,
                new RecordedFact(FactKind.POPULATION, countedOn),
                inhabitants.source(),
                correcting,
                town -> town.recordPopulation(countedOn, inhabitants, today.today(), clock.instant()));
    }

    @Override
    public Result<Municipality, MunicipalityError> withdraw(
            Actor actor, MunicipalityId municipality, long version, RecordedFact fact, @Nullable String reason) {
        return change(actor, municipality, version, town -> recorder.withdrawn(actor, town, fact, reason));
    }

    private Result<Municipality, MunicipalityError> record(
            Actor actor,
            MunicipalityId municipality,
            long version,
            RecordedFact fact,
            Source source,
            boolean correcting,
            Function<Municipality, Result<Municipality, MunicipalityError>> recording) {
        return change(
                actor,
                municipality,
                version,
                known -> recorder.record(
                        actor, OrganisationId.of(municipality), known, fact, source, correcting, recording));
    }

    private Result<Municipality, MunicipalityError> change(
            Actor actor,
            MunicipalityId id,
            long version,
            Function<Municipality, Result<Municipality, MunicipalityError>> operation) {
        return transactions.call(
                actor,
                () -> Result.<Municipality, MunicipalityError>of(
                                municipalities.findById(id), new MunicipalityError.MunicipalityNotFound())
                        .flatMap(town -> rights.require(actor, RECORD_MUNICIPALITY, town.scope(), town)
                                .mapRefusal(MunicipalityError.NotAllowed::new))
                        .peek(town -> keeper.requireSeen(town, version))
                        .flatMap(operation)
                        .map(town -> keeper.save(actor, town)));
    }
}
