package org.knotenpunkt.application.organisation.socialspace;

import static org.knotenpunkt.domain.organisation.OrganisationAction.MANAGE_SOCIAL_SPACES;
import static org.knotenpunkt.domain.organisation.OrganisationAction.READ_TOWN;
import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.application.shared.Correcting;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.socialspace.Assignment;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceError;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;

/** Keeps the social spaces of towns. */
public final class SocialSpaceService
        implements DrawSocialSpace,
                RenameSocialSpace,
                AssignToSocialSpace,
                EndAssignment,
                EndSocialSpace,
                CorrectSocialSpace,
                ListSocialSpaces,
                ReadSocialSpace {
    private final SocialSpaceRepository spaces;
    private final OrganisationRepository organisations;
    private final Rights rights;
    private final Keeper<SocialSpace> keeper;
    private final DomainEvents events;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;
    private final Today today;

    public SocialSpaceService(
            SocialSpaceRepository spaces,
            OrganisationRepository organisations,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        this.spaces = spaces;
        this.organisations = organisations;
        this.rights = rights;
        this.keeper = new Keeper<>(spaces::save, events);
        this.events = events;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Result<SocialSpace, SocialSpaceError> draw(
            Actor actor,
            MunicipalityId town,
            String name,
            @Nullable String localKey,
            Validity validity,
            boolean evenIfSimilar) {
        return transactions.call(
                actor,
                () -> rights.require(actor, MANAGE_SOCIAL_SPACES, new Scope.Municipality(town), town)
                        .<SocialSpaceError>mapRefusal(SocialSpaceError.NotAllowed::new)
                        .map(permitted -> SocialSpace.draw(
                                new SocialSpaceId(ids.next()), town, name, localKey, validity, clock.instant()))
                        .flatMap(space -> evenIfSimilar ? success(space) : withoutNamesakes(space))
                        .flatMap(this::withFreeKey)
                        .map(space -> keeper.save(actor, space)));
    }

    /** Namesakes are those beside which it is there today, or on the day that is nearest to that. */
    private Result<SocialSpace, SocialSpaceError> withoutNamesakes(SocialSpace space) {
        return withoutNamesakes(
                space, space.name(), Validity.on(space.validity().nearest(today.today())));
    }

    private Result<SocialSpace, SocialSpaceError> withoutNamesakes(SocialSpace space, String name, Validity period) {
        var known = spaces.findNamesakes(space.municipality(), name, period).stream()
                .filter(namesake -> !namesake.equals(space.id()))
                .toList();
        return known.isEmpty() ? success(space) : refusal(new SocialSpaceError.SimilarSpaceKnown(name, known));
    }

    /**
     * The social space, unless another one is called then as it is called now from the day on, and as it was not called before.
     *
     * @param before how it was when it was not called so yet
     */
    private Result<SocialSpace, SocialSpaceError> unlikeOthers(
            SocialSpace before, SocialSpace renamed, @Nullable LocalDate from) {
        return renamed.names()
                .begunAnew(from, before.names(), String::equalsIgnoreCase, renamed.validity())
                .map(name -> withoutNamesakes(renamed, name.value(), name.validity()))
                .orElseGet(() -> success(renamed));
    }

    private Result<SocialSpace, SocialSpaceError> withFreeKey(SocialSpace space) {
        Optional<SocialSpaceError> taken = space.localKey()
                .flatMap(key -> spaces.findBearer(space.municipality(), key, space.validity())
                        .filter(bearer -> !bearer.equals(space.id()))
                        .map(bearer -> new SocialSpaceError.LocalKeyTaken(key, bearer)));
        return Result.unless(taken, () -> space);
    }

    @Override
    public Result<SocialSpace, SocialSpaceError> rename(
            Actor actor,
            SocialSpaceId id,
            long version,
            String name,
            LocalDate from,
            boolean correcting,
            boolean evenIfSimilar) {
        return change(
                actor,
                id,
                version,
                space -> Correcting.recording(
                                space,
                                correcting,
                                known -> known.rename(name, from, clock.instant()),
                                wrong -> wrong.correctName(from, name, withdrawal(actor, null)))
                        .flatMap(renamed -> evenIfSimilar ? success(renamed) : unlikeOthers(space, renamed, from)));
    }

    @Override
    public Result<SocialSpace, SocialSpaceError> correctName(
            Actor actor,
            SocialSpaceId id,
            long version,
            @Nullable LocalDate from,
            String name,
            @Nullable String reason,
            boolean evenIfSimilar) {
        return change(
                actor,
                id,
                version,
                space -> space.correctName(from, name, withdrawal(actor, reason))
                        .flatMap(corrected ->
                                evenIfSimilar ? success(corrected) : unlikeOthers(space, corrected, from)));
    }

    private Withdrawal withdrawal(Actor actor, @Nullable String reason) {
        return new Withdrawal(clock.instant(), actor.account(), reason);
    }

    @Override
    public Result<SocialSpace, SocialSpaceError> assign(
            Actor actor, SocialSpaceId id, long version, OrganisationId organisation, Validity validity) {
        return change(
                actor,
                id,
                version,
                space -> there(organisation, validity)
                        .flatMap(known -> space.assign(new Assignment(organisation, validity), clock.instant())));
    }

    @Override
    public Result<SocialSpace, SocialSpaceError> unassign(
            Actor actor, SocialSpaceId id, long version, OrganisationId organisation, LocalDate lastDay) {
        return change(
                actor,
                id,
                version,
                space -> there(organisation, new Validity(null, lastDay))
                        .flatMap(known -> space.unassign(organisation, lastDay, clock.instant())));
    }

    private Result<Organisation, SocialSpaceError> there(OrganisationId id, Validity period) {
        return Result.<Organisation, SocialSpaceError>of(
                        organisations.hold(id), new SocialSpaceError.AssignedUnknown(id))
                .flatMap(known -> known.thereIn(period).mapRefusal(SocialSpaceError.OrganisationNotThere::new));
    }

    @Override
    public Result<SocialSpace, SocialSpaceError> end(Actor actor, SocialSpaceId id, long version, LocalDate lastDay) {
        return change(actor, id, version, space -> space.end(lastDay, this::nameOf, clock.instant()));
    }

    private String nameOf(OrganisationId id) {
        return organisations
                .findById(id)
                .flatMap(organisation ->
                        organisation.facts().upToItsEnd().names().latest())
                .map(name -> name.value().shortest())
                .orElseGet(id::toString);
    }

    @Override
    public Result<SocialSpace, SocialSpaceError> reopen(Actor actor, SocialSpaceId id, long version) {
        return change(actor, id, version, space -> space.reopen(clock.instant()).flatMap(this::withFreeKey));
    }

    @Override
    public Result<SocialSpace, SocialSpaceError> reopenAssignment(
            Actor actor, SocialSpaceId id, long version, OrganisationId organisation) {
        return change(actor, id, version, space -> space.reopenAssignment(organisation, clock.instant()));
    }

    @Override
    public Result<SocialSpace, SocialSpaceError> withdrawAssignment(
            Actor actor,
            SocialSpaceId id,
            long version,
            OrganisationId organisation,
            @Nullable LocalDate from,
            @Nullable String reason) {
        return change(
                actor, id, version, space -> space.withdrawAssignment(organisation, from, withdrawal(actor, reason)));
    }

    @Override
    public Result<SocialSpace, SocialSpaceError> withdraw(Actor actor, SocialSpaceId id, long version, String reason) {
        var how = Withdrawal.because(clock.instant(), actor.account(), reason);
        return transactions.call(
                actor,
                () -> seen(actor, id, version)
                        .flatMap(space -> space.withdraw(how))
                        .peek(space -> spaces.withdraw(space, how))
                        .peek(space -> events.publish(actor, space.events())));
    }

    private Result<SocialSpace, SocialSpaceError> change(
            Actor actor,
            SocialSpaceId id,
            long version,
            Function<SocialSpace, Result<SocialSpace, SocialSpaceError>> operation) {
        return transactions.call(
                actor, () -> seen(actor, id, version).flatMap(operation).map(space -> keeper.save(actor, space)));
    }

    private Result<SocialSpace, SocialSpaceError> seen(Actor actor, SocialSpaceId id, long version) {
        return spaces.findById(id)
                .<Result<SocialSpace, SocialSpaceError>>map(Result::success)
                .orElseGet(() -> refusal(absent(actor, id)))
                .flatMap(space -> rights.require(actor, MANAGE_SOCIAL_SPACES, space.scope(), space)
                        .<SocialSpaceError>mapRefusal(SocialSpaceError.NotAllowed::new))
                .peek(space -> keeper.requireSeen(space, version));
    }

    /** What a town has taken back is told to those alone who may know of the town. */
    private SocialSpaceError absent(Actor actor, SocialSpaceId id) {
        return spaces.findWithdrawn(id)
                .filter(never -> rights.permit(actor, READ_TOWN, new Scope.Municipality(never.town())))
                .<SocialSpaceError>map(never ->
                        new SocialSpaceError.SocialSpaceNeverWas(never.id(), never.name(), never.at(), never.reason()))
                .orElseGet(() -> new SocialSpaceError.UnknownSocialSpace(id));
    }

    @Override
    public Result<Cited<List<SocialSpaceSummary>>, SocialSpaceError> list(
            Actor actor, MunicipalityId town, @Nullable LocalDate day) {
        var seenOn = day == null ? today.today() : day;
        return transactions.read(
                actor,
                () -> rights.require(actor, READ_TOWN, new Scope.Municipality(town), town)
                        .<SocialSpaceError>mapRefusal(SocialSpaceError.NotAllowed::new)
                        .map(permitted -> spaces.findByTown(permitted, seenOn)));
    }

    @Override
    public Result<SocialSpaceSummary, SocialSpaceError> read(Actor actor, SocialSpaceId id, @Nullable LocalDate day) {
        var seenOn = day == null ? today.today() : day;
        return transactions.read(
                actor,
                () -> spaces.findOn(id, seenOn)
                        .map(space -> rights.require(actor, READ_TOWN, new Scope.Municipality(space.town()), space)
                                .<SocialSpaceError>mapRefusal(SocialSpaceError.NotAllowed::new))
                        .orElseGet(() -> refusal(absent(actor, id))));
    }
}
