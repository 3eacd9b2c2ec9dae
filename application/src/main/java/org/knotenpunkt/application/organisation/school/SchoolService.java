package org.knotenpunkt.application.organisation.school;

import static org.knotenpunkt.domain.organisation.school.SchoolAction.ADD_SCHOOL;
import static org.knotenpunkt.domain.organisation.school.SchoolAction.RECORD_SCHOOL;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.NewOrganisation;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.organisation.RecordingFacts;
import org.knotenpunkt.application.organisation.RegisterOrganisation;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRepository;
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
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.PupilCount;
import org.knotenpunkt.domain.organisation.school.School;
import org.knotenpunkt.domain.organisation.school.SchoolError;
import org.knotenpunkt.domain.organisation.school.SchoolFacts;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.domain.shared.Validity;

/** Adds schools, and records what is known about them. */
public final class SchoolService
        implements AddSchool,
                RecordSchoolFacts,
                RecordAllDay,
                RecordStartchancen,
                RecordSocialIndex,
                RecordPupils,
                WithdrawSchoolFact {
    private final SchoolRepository schools;
    private final MunicipalityRepository municipalities;
    private final OrganisationRepository organisations;
    private final RegisterOrganisation registering;
    private final Rights rights;
    private final Transactions transactions;
    private final Keeper<School> keeper;
    private final RecordingFacts<School, SchoolError> recorder;
    private final InstantSource clock;
    private final Today today;

    public SchoolService(
            SchoolRepository schools,
            MunicipalityRepository municipalities,
            OrganisationRepository organisations,
            RegisterOrganisation registering,
            Rights rights,
            Transactions transactions,
            DomainEvents events,
            InstantSource clock,
            Today today) {
        this.schools = schools;
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.registering = registering;
        this.rights = rights;
        this.transactions = transactions;
        this.keeper = new Keeper<>(schools::save, events);
        this.recorder = new RecordingFacts<>(
                organisations,
                clock,
                today,
                School::withdraw,
                SchoolError.FactStays::new,
                SchoolError.OrganisationNotThere::new);
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Result<School, SchoolError> add(Actor actor, NewSchool school) {
        return transactions.call(
                actor,
                () -> rights.require(actor, ADD_SCHOOL, new Scope.Municipality(school.town()), school)
                        .<SchoolError>mapRefusal(SchoolError.NotAllowed::new)
                        .flatMap(allowed ->
                                recorder.there(allowed.facts().source()).map(read -> allowed))
                        .flatMap(allowed -> organisation(actor, allowed))
                        .flatMap(
                                id -> School.added(id, school.number(), school.town(), school.facts(), clock.instant()))
                        .map(added -> keeper.save(actor, added)));
    }

    /** The organisation of the town that bears the number and is not described yet, or one registered for it. */
    private Result<OrganisationId, SchoolError> organisation(Actor actor, NewSchool school) {
        if (municipalities.findById(school.town()).isEmpty()) {
            return Result.refusal(new SchoolError.TownOfSchoolUnknown());
        }
        var key = ExternalKey.of(school.number());
        var bearer = organisations.findBearer(key, Validity.ALWAYS).flatMap(organisations::hold);
        if (bearer.isPresent()) {
            return isToBeDescribed(bearer.get(), school)
                    ? Result.success(bearer.get().id())
                    : Result.refusal(new SchoolError.SchoolNumberTaken(school.number()));
        }
        return registering
                .register(
                        actor,
                        new NewOrganisation(
                                OrganisationKind.SCHOOL,
                                school.town(),
                                school.name(),
                                school.address(),
                                school.contact(),
                                null,
                                List.of(key),
                                school.facts().source()),
                        true)
                .map(Organisation::id)
                .mapRefusal(SchoolError.NotRegistered::new);
    }

    private boolean isToBeDescribed(Organisation organisation, NewSchool school) {
        return organisation.kind() == OrganisationKind.SCHOOL
                && organisation.home().filter(school.town()::equals).isPresent()
                && schools.findById(organisation.id()).isEmpty();
    }

    @Override
    public Result<School, SchoolError> recordFacts(
            Actor actor,
            OrganisationId school,
            long version,
            Sourced<SchoolFacts> facts,
            @Nullable LocalDate from,
            boolean correcting) {
        return record(
                actor,
                school,
                version,
                new RecordedFact(FactKind.SCHOOL_FACTS, from),
                facts.source(),
                correcting,
                known -> known.recordFacts(facts, from, clock.instant()));
    }

    @Override
    public Result<School, SchoolError> recordAllDay(
            Actor actor,
            OrganisationId school,
            long version,
            Sourced<AllDayForm> form,
            @Nullable LocalDate from,
            boolean correcting) {
        return record(
                actor,
                school,
                version,
                new RecordedFact(FactKind.ALL_DAY, from),
                form.source(),
                correcting,
                known -> known.recordAllDay(form, from, clock.instant()));
    }

    @Override
    public Result<School, SchoolError> recordStartchancen(
            Actor actor,
            OrganisationId school,
            long version,
            Sourced<Boolean> takesPart,
            LocalDate from,
            boolean correcting) {
        return record(
                actor,
                school,
                version,
                new RecordedFact(FactKind.STARTCHANCEN, from),
                takesPart.source(),
                correcting,
                known -> known.recordStartchancen(takesPart, from, clock.instant()));
    }

    @Override
    public Result<School, SchoolError> recordSocialIndex(
            Actor actor,
            OrganisationId school,
            long version,
            SchoolYear year,
            Sourced<SocialIndex> index,
            boolean correcting) {
        return record(
                actor,
                school,
                version,
                new RecordedFact(FactKind.SOCIAL_INDEX, year.firstDay()),
                index.source(),
                correcting,
                known -> SocialIndex.ofYear(year, today.today())
                        .flatMap(possible -> known.recordSocialIndex(possible, index, clock.instant())));
    }

    @Override
    public Result<School, SchoolError> recordPupils(
            Actor actor, OrganisationId school, long version, SchoolYear year, PupilCount count, boolean correcting) {
        return record(
                actor,
                school,
                version,
                new RecordedFact(FactKind.PUPILS, year.firstDay()),
                count.source(),
                correcting,
                known -> known.recordPupils(year, count, today.today(), clock.instant()));
    }

    @Override
    public Result<School, SchoolError> withdraw(
            Actor actor, OrganisationId school, long version, RecordedFact fact, @Nullable String reason) {
        return change(actor, school, version, known -> recorder.withdrawn(actor, known, fact, reason));
    }

    private Result<School, SchoolError> record(
            Actor actor,
            OrganisationId school,
            long version,
            RecordedFact fact,
            Source source,
            boolean correcting,
            Function<School, Result<School, SchoolError>> recording) {
        return change(
                actor,
                school,
                version,
                known -> recorder.record(actor, school, known, fact, source, correcting, recording));
    }

    private Result<School, SchoolError> change(
            Actor actor, OrganisationId id, long version, Function<School, Result<School, SchoolError>> operation) {
        return transactions.call(
                actor,
                () -> Result.<School, SchoolError>of(schools.findById(id), new SchoolError.SchoolNotFound())
                        .flatMap(school -> rights.require(actor, RECORD_SCHOOL, school.scope(), school)
                                .mapRefusal(SchoolError.NotAllowed::new))
                        .peek(school -> keeper.requireSeen(school, version))
                        .flatMap(operation)
                        .map(school -> keeper.save(actor, school)));
    }
}
