package org.knotenpunkt.application.organisation;

import static org.knotenpunkt.domain.organisation.OrganisationAction.CHANGE_ORGANISATION;
import static org.knotenpunkt.domain.organisation.OrganisationAction.KEEP_COMMON_ORGANISATIONS;
import static org.knotenpunkt.domain.organisation.OrganisationAction.REGISTER_ORGANISATION;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityAction.ADD_MUNICIPALITY;
import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.Correcting;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.Life;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.Recorded;
import org.knotenpunkt.domain.organisation.RecordedFact;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;

/** Takes organisations through their lives. */
public final class OrganisationService
        implements RegisterOrganisation,
                RenameOrganisation,
                MoveOrganisation,
                AddKey,
                EndKey,
                ChangeContact,
                EndOrganisation,
                ReopenOrganisation,
                CorrectOrganisation,
                WithdrawOrganisation {
    /** Later than all days that people write. */
    private static final LocalDate AFTER_ALL_DAYS = LocalDate.of(9999, 12, 31);

    private final OrganisationRepository organisations;
    private final Rights rights;
    private final Keeper<Organisation> keeper;
    private final DomainEvents events;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;
    private final Today today;

    public OrganisationService(
            OrganisationRepository organisations,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        this.organisations = organisations;
        this.rights = rights;
        this.keeper = new Keeper<>(organisations::save, events);
        this.events = events;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Result<Organisation, OrganisationError> register(Actor actor, NewOrganisation given, boolean evenIfSimilar) {
        return transactions.call(actor, () -> made(actor, given, evenIfSimilar, Set.of()));
    }

    /** @param others those that may be called the same */
    private Result<Organisation, OrganisationError> made(
            Actor actor, NewOrganisation given, boolean evenIfSimilar, Set<OrganisationId> others) {
        return registrar(actor, given)
                .flatMap(this::inKnownTown)
                .flatMap(known -> there(known.source()).map(read -> known))
                .flatMap(known -> evenIfSimilar ? success(known) : withoutNamesakes(known, others))
                .map(this::registered)
                .flatMap(organisation -> withKeys(organisation, given))
                .map(organisation -> keeper.save(actor, organisation));
    }

    private Result<NewOrganisation, OrganisationError> registrar(Actor actor, NewOrganisation given) {
        return given.home()
                .filter(town -> !given.kind().isCommon())
                .map(town -> permitted(actor, REGISTER_ORGANISATION, new Scope.Municipality(town), given))
                .orElseGet(() -> permitted(actor, registeringInCommon(given.kind()), new Scope.Commons(), given));
    }

    private static Action registeringInCommon(OrganisationKind kind) {
        return kind == OrganisationKind.MUNICIPALITY ? ADD_MUNICIPALITY : KEEP_COMMON_ORGANISATIONS;
    }

    private Result<NewOrganisation, OrganisationError> inKnownTown(NewOrganisation given) {
        if (given.kind().isCommon() && given.home().isPresent()) {
            return refusal(new OrganisationError.BelongsToNoTown(given.kind()));
        }
        var unknown = given.home()
                .filter(town -> organisations
                        .findById(OrganisationId.of(town))
                        .filter(organisation -> organisation.kind() == OrganisationKind.MUNICIPALITY)
                        .isEmpty());
        return Result.unless(unknown.map(town -> new OrganisationError.UnknownTown(town)), () -> given);
    }

    private Result<NewOrganisation, OrganisationError> withoutNamesakes(
            NewOrganisation given, Set<OrganisationId> others) {
        return withoutNamesakes(
                given,
                given.kind(),
                given.home().orElse(null),
                given.name().full(),
                Validity.on(today.today()),
                others);
    }

    private Result<Organisation, OrganisationError> withoutNamesakes(
            Organisation organisation, OrganisationName name, Validity period) {
        return withoutNamesakes(
                organisation,
                organisation.kind(),
                organisation.home().orElse(null),
                name.full(),
                period,
                Set.of(organisation.id()));
    }

    private <T> Result<T, OrganisationError> withoutNamesakes(
            T meant,
            OrganisationKind kind,
            @Nullable MunicipalityId home,
            String name,
            Validity period,
            Set<OrganisationId> others) {
        var known = organisations.findNamesakes(kind, home, name, period).stream()
                .filter(namesake -> !others.contains(namesake))
                .toList();
        return known.isEmpty() ? success(meant) : refusal(new OrganisationError.SimilarKnown(name, known));
    }

    /**
     * The organisation, unless another one is called then as it is called now from the day on, and as it was not called before.
     *
     * @param before how it was when it was not called so yet
     */
    private Result<Organisation, OrganisationError> unlikeOthers(
            Organisation before, Organisation renamed, @Nullable LocalDate from) {
        return renamed.facts()
                .names()
                .begunAnew(
                        from,
                        before.facts().names(),
                        OrganisationName::isLike,
                        renamed.life().validity())
                .map(name -> withoutNamesakes(renamed, name.value(), name.validity()))
                .orElseGet(() -> success(renamed));
    }

    /** A municipality is its own town, and so is registered without one. */
    private Organisation registered(NewOrganisation given) {
        var id = ids.next();
        var home = given.kind() == OrganisationKind.MUNICIPALITY
                ? new MunicipalityId(id)
                : given.home().orElse(null);
        return Organisation.register(
                new OrganisationId(id),
                given.kind(),
                home,
                given.name(),
                given.address(),
                given.contact(),
                given.founded(),
                given.source(),
                clock.instant());
    }

    /** The source that is named, if one is, unless it has yet to appear. */
    private Result<Optional<Source>, OrganisationError> there(@Nullable Source source) {
        return source == null
                ? success(Optional.empty())
                : Recorded.from(source, today.today())
                        .<OrganisationError>mapRefusal(OrganisationError.FactStays::new)
                        .map(Optional::of);
    }

    private Result<Organisation, OrganisationError> withKeys(Organisation organisation, NewOrganisation given) {
        Result<Organisation, OrganisationError> result = success(organisation);
        for (var key : given.keys()) {
            result = result.flatMap(soFar -> withKey(soFar, key, Validity.ALWAYS, given.source()));
        }
        return result;
    }

    @Override
    public Result<Organisation, OrganisationError> rename(
            Actor actor,
            OrganisationId id,
            long version,
            OrganisationName name,
            LocalDate from,
            @Nullable Source source,
            boolean correcting,
            boolean evenIfSimilar) {
        return change(
                actor,
                id,
                version,
                organisation -> Correcting.recording(
                                organisation,
                                correcting,
                                known -> there(source)
                                        .flatMap(read -> known.rename(name, from, source, clock.instant())),
                                wrong -> wrong.correctName(from, name, source, withdrawal(actor, null), Register::says))
                        .flatMap(renamed ->
                                evenIfSimilar ? success(renamed) : unlikeOthers(organisation, renamed, from)));
    }

    @Override
    public Result<Organisation, OrganisationError> move(
            Actor actor,
            OrganisationId id,
            long version,
            Address address,
            LocalDate from,
            @Nullable Source source,
            boolean correcting) {
        return change(
                actor,
                id,
                version,
                organisation -> Correcting.recording(
                        organisation,
                        correcting,
                        known -> there(source).flatMap(read -> known.move(address, from, source, clock.instant())),
                        wrong -> wrong.withdraw(
                                new RecordedFact(FactKind.ADDRESS, from), withdrawal(actor, null), Register::says)));
    }

    @Override
    public Result<Organisation, OrganisationError> addKey(
            Actor actor, OrganisationId id, long version, ExternalKey key, Validity validity, @Nullable Source source) {
        return change(
                actor,
                id,
                version,
                organisation -> there(source).flatMap(read -> withKey(organisation, key, validity, source)));
    }

    private Result<Organisation, OrganisationError> withKey(
            Organisation organisation, ExternalKey key, Validity validity, @Nullable Source source) {
        return organisation
                .addKey(key, validity, source, clock.instant())
                .flatMap(added -> Result.unless(
                        organisations
                                .findBearer(key, validity)
                                .map(bearer -> new OrganisationError.KeyTaken(key.scheme(), key.value(), bearer)),
                        () -> added));
    }

    @Override
    public Result<Organisation, OrganisationError> endKey(
            Actor actor, OrganisationId id, long version, ExternalKey key, LocalDate lastDay) {
        return change(actor, id, version, organisation -> organisation.endKey(key, lastDay, clock.instant()));
    }

    @Override
    public Result<Organisation, OrganisationError> changeContact(
            Actor actor, OrganisationId id, long version, Contact contact) {
        return change(
                actor, id, version, organisation -> success(organisation.changeContact(contact, clock.instant())));
    }

    @Override
    public Result<Organisation, OrganisationError> end(
            Actor actor,
            OrganisationId id,
            long version,
            Ending ending,
            List<NewSuccessor> founded,
            boolean evenIfSimilar) {
        return change(
                actor,
                id,
                version,
                organisation -> found(actor, organisation, ending, founded, evenIfSimilar)
                        .flatMap(how -> organisation.end(
                                how,
                                organisations.findAllById(how.successors()),
                                organisations.findPredecessors(id),
                                clock.instant()))
                        .flatMap(ended -> knownBeforeItsEnd(actor, ended)));
    }

    /** Where its founding is not known, it did not end before everything that is. */
    private Result<Organisation, OrganisationError> knownBeforeItsEnd(Actor actor, Organisation organisation) {
        var id = organisation.id();
        var lastDay = organisation.life().lastDay().orElseThrow();
        var said = organisations.findBegunBefore(id, AFTER_ALL_DAYS, actor.municipalities());
        return Result.unless(
                Stream.of(
                                Optional.ofNullable(organisation.life().founded()),
                                organisation.facts().earliest(),
                                said.map(Begun::from))
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder())
                        .filter(lastDay::isBefore)
                        .map(known -> new OrganisationError.EndsBeforeKnown(id, lastDay, known)),
                () -> organisation);
    }

    /** The ending, with the successors that become known with it. */
    private Result<Ending, OrganisationError> found(
            Actor actor, Organisation ended, Ending ending, List<NewSuccessor> founded, boolean evenIfSimilar) {
        Result<Ending, OrganisationError> result = success(ending);
        var called = new HashSet<String>();
        for (var successor : founded) {
            var name = successor.name().full();
            if (!called.add(name.toLowerCase(Locale.ROOT))) {
                return refusal(new OrganisationError.NamedTwice(name));
            }
            var given = new NewOrganisation(
                    ended.kind(),
                    ended.home().orElse(null),
                    successor.name(),
                    null,
                    Contact.NONE,
                    ending.lastDay().plusDays(1),
                    successor.keys(),
                    null);
            result = result.flatMap(soFar -> made(actor, given, evenIfSimilar, Set.of(ended.id()))
                    .map(organisation -> soFar.with(List.of(organisation.id()))));
        }
        return result;
    }

    @Override
    public Result<Organisation, OrganisationError> reopen(
            Actor actor, OrganisationId id, long version, boolean evenIfSimilar) {
        return change(
                actor,
                id,
                version,
                organisation -> organisation
                        .reopen(clock.instant())
                        .flatMap(reopened ->
                                evenIfSimilar ? success(reopened) : unlikeOthersSince(organisation.life(), reopened)));
    }

    /** The reopened organisation, unless another one is called after its end as it is called then. */
    private Result<Organisation, OrganisationError> unlikeOthersSince(Life ended, Organisation reopened) {
        var nextDay = ended.lastDay().orElseThrow().plusDays(1);
        return reopened.facts()
                .names()
                .on(nextDay)
                .map(name -> withoutNamesakes(reopened, name, Validity.from(nextDay)))
                .orElseGet(() -> success(reopened));
    }

    @Override
    public Result<Organisation, OrganisationError> withdraw(
            Actor actor, OrganisationId id, long version, RecordedFact fact, @Nullable String reason) {
        return change(
                actor,
                id,
                version,
                organisation -> organisation.withdraw(fact, withdrawal(actor, reason), Register::says));
    }

    @Override
    public Result<Organisation, OrganisationError> correctName(
            Actor actor,
            OrganisationId id,
            long version,
            @Nullable LocalDate from,
            OrganisationName name,
            @Nullable Source source,
            @Nullable String reason,
            boolean evenIfSimilar) {
        return change(
                actor,
                id,
                version,
                organisation -> there(source)
                        .flatMap(read ->
                                organisation.correctName(from, name, source, withdrawal(actor, reason), Register::says))
                        .flatMap(corrected ->
                                evenIfSimilar ? success(corrected) : unlikeOthers(organisation, corrected, from)));
    }

    @Override
    public Result<Organisation, OrganisationError> withdraw(
            Actor actor, OrganisationId id, long version, String reason) {
        var how = Withdrawal.because(clock.instant(), actor.account(), reason);
        return transactions.call(
                actor,
                () -> seen(actor, id, version)
                        .map(organisation -> organisation.withdraw(how.at()))
                        .flatMap(organisation -> Result.unless(
                                organisations
                                        .withdraw(organisation, how)
                                        .map(by -> new OrganisationError.StillSpokenOf(id, by)),
                                () -> organisation))
                        .peek(organisation -> events.publish(actor, organisation.events())));
    }

    @Override
    public Result<Organisation, OrganisationError> correctFounding(
            Actor actor, OrganisationId id, long version, @Nullable LocalDate founded, @Nullable String reason) {
        return change(
                actor,
                id,
                version,
                organisation -> organisation
                        .correctFounding(founded, organisations.findPredecessors(id), withdrawal(actor, reason))
                        .flatMap(corrected -> foundedBeforeAllElse(actor, corrected)));
    }

    private Result<Organisation, OrganisationError> foundedBeforeAllElse(Actor actor, Organisation organisation) {
        var founded = organisation.life().founded();
        return Result.unless(
                Optional.ofNullable(founded)
                        .flatMap(day -> organisations
                                .findBegunBefore(organisation.id(), day, actor.municipalities())
                                .map(begun -> tooLate(organisation.id(), begun, day))),
                () -> organisation);
    }

    private static OrganisationError tooLate(OrganisationId id, Begun begun, LocalDate founded) {
        return switch (begun.by()) {
            case FACT -> new OrganisationError.KnownBefore(id, begun.from(), founded);
            case ELSEWHERE -> new OrganisationError.BegunElsewhereBefore(id, begun.from(), founded);
            default -> new OrganisationError.BegunBefore(id, begun.by(), begun.from(), founded);
        };
    }

    private Withdrawal withdrawal(Actor actor, @Nullable String reason) {
        return new Withdrawal(clock.instant(), actor.account(), reason);
    }

    private Result<Organisation, OrganisationError> change(
            Actor actor,
            OrganisationId id,
            long version,
            Function<Organisation, Result<Organisation, OrganisationError>> operation) {
        return transactions.call(
                actor,
                () -> seen(actor, id, version)
                        .flatMap(operation)
                        .map(organisation -> keeper.save(actor, organisation)));
    }

    private Result<Organisation, OrganisationError> seen(Actor actor, OrganisationId id, long version) {
        return find(id).flatMap(
                        organisation -> permitted(actor, changing(organisation), organisation.scope(), organisation))
                .peek(organisation -> keeper.requireSeen(organisation, version));
    }

    private Result<Organisation, OrganisationError> find(OrganisationId id) {
        return Result.of(organisations.findById(id), new OrganisationError.UnknownOrganisation(id));
    }

    private static Action changing(Organisation organisation) {
        return organisation.home().isPresent() ? CHANGE_ORGANISATION : KEEP_COMMON_ORGANISATIONS;
    }

    private <T> Result<T, OrganisationError> permitted(Actor actor, Action action, Scope scope, T value) {
        return rights.require(actor, action, scope, value).mapRefusal(OrganisationError.NotAllowed::new);
    }
}
