package org.knotenpunkt.application.partnership;

import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.disagreement.Disagreements;
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
import org.knotenpunkt.domain.partnership.Amendment;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.Fingerprint;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.ContentError;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.content.PartyRole;
import org.knotenpunkt.domain.partnership.content.Side;
import org.knotenpunkt.domain.partnership.file.StoredFile;
import org.knotenpunkt.domain.partnership.kind.AgreementKind;
import org.knotenpunkt.domain.partnership.kind.KindRef;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Takes agreements through their life. */
public final class AgreementService implements DraftAgreement, EndAgreement {
    private final Agreements agreements;
    private final AgreementKinds kinds;
    private final Organisations organisations;
    private final StoredFiles files;
    private final Disagreements disagreements;
    private final Fingerprint fingerprint;
    private final Rights rights;
    private final AgreementReach reach;
    private final Keeper<Agreement> keeper;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;
    private final Today today;

    public AgreementService(
            Agreements agreements,
            AgreementKinds kinds,
            Organisations organisations,
            StoredFiles files,
            Disagreements disagreements,
            Fingerprint fingerprint,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        this.agreements = agreements;
        this.kinds = kinds;
        this.organisations = organisations;
        this.files = files;
        this.disagreements = disagreements;
        this.fingerprint = fingerprint;
        this.rights = rights;
        this.reach = new AgreementReach(rights);
        this.keeper = new Keeper<>(agreements::save, events);
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Result<Agreement, AgreementError> draft(
            Actor actor, MunicipalityId town, KindRef kind, Locale language, String title) {
        return transactions.call(
                actor,
                () -> rights.require(actor, DRAFT_AGREEMENT, new Scope.Municipality(town), kind)
                        .<AgreementError>mapRefusal(AgreementError.NotAllowed::new)
                        .flatMap(this::kind)
                        .map(known -> Agreement.draft(
                                new AgreementId(ids.next()),
                                town,
                                AgreementContent.ofKind(known, language, title),
                                fingerprint,
                                clock.instant()))
                        .map(agreement -> keeper.save(actor, agreement)));
    }

    private Result<AgreementKind, AgreementError> kind(KindRef ref) {
        return Result.of(kinds.find(ref), new AgreementError.UnknownKind(ref));
    }

    @Override
    public Result<Agreement, AgreementError> revise(
            Actor actor,
            AgreementId id,
            long version,
            Function<? super AgreementContent, Result<AgreementContent, ContentError>> change) {
        return inTown(
                actor,
                id,
                version,
                agreement -> agreement
                        .revise(onThisDay(change), fingerprint, clock.instant())
                        .flatMap(this::withItsFiles));
    }

    private Function<AgreementContent, Result<AgreementContent, ContentError>> onThisDay(
            Function<? super AgreementContent, Result<AgreementContent, ContentError>> change) {
        return before -> change.apply(before).flatMap(content -> content.saidOn(today.today(), before));
    }

    /** The agreement, if the annexes of its draft are files that were handed in to it, with the very bytes. */
    private Result<Agreement, AgreementError> withItsFiles(Agreement revised) {
        var annexed = revised.draft().stream()
                .flatMap(draft -> draft.content().annexes().stream())
                .flatMap(annex -> Stream.ofNullable(annex.file()))
                .toList();
        if (annexed.isEmpty()) {
            return Result.success(revised);
        }
        var known = files.of(revised.id()).stream().map(StoredFile::attached).collect(Collectors.toUnmodifiableSet());
        return Result.unless(
                annexed.stream()
                        .filter(file -> !known.contains(file))
                        .findFirst()
                        .map(file -> new AgreementError.FileMissing(file.id())),
                () -> revised);
    }

    @Override
    public Result<Agreement, AgreementError> invite(
            Actor actor, AgreementId id, long version, OrganisationId organisation, PartyRole role, Side side) {
        return inTown(
                actor,
                id,
                version,
                agreement -> Result.<String, AgreementError>of(
                                organisations.nameOn(organisation, today.today()),
                                new AgreementError.UnknownOrganisation(organisation))
                        .map(name -> new Party(organisation, name, role, side))
                        .flatMap(party ->
                                agreement.revise(content -> content.withParty(party), fingerprint, clock.instant())));
    }

    @Override
    public Result<Agreement, AgreementError> draftNext(
            Actor actor, AgreementId id, long version, @Nullable Amendment amendment) {
        return inTown(
                actor,
                id,
                version,
                agreement -> Result.unless(led(agreement, amendment), () -> agreement)
                        .flatMap(drafting -> drafting.draftNext(amendment, clock.instant())));
    }

    /** Why the amendment cannot have been led to as it says, if so. */
    private Optional<AgreementError> led(Agreement agreement, @Nullable Amendment amendment) {
        return Optional.ofNullable(amendment)
                .map(Amendment::disagreement)
                .filter(id -> disagreements
                        .findById(id)
                        .filter(known -> known.agreement().equals(agreement.id()))
                        .isEmpty())
                .map(AgreementError.LedByNoDisagreement::new);
    }

    @Override
    public Result<Agreement, AgreementError> discard(Actor actor, AgreementId id, long version) {
        return inTown(actor, id, version, agreement -> agreement.discard(clock.instant()));
    }

    @Override
    public Result<Agreement, AgreementError> propose(
            Actor actor, AgreementId id, long version, @Nullable LocalDate onPaperSince) {
        return inTown(
                actor,
                id,
                version,
                agreement -> Result.<Version, AgreementError>of(agreement.draft(), new AgreementError.NoDraft())
                        .flatMap(draft -> kind(draft.content().kind()))
                        .flatMap(kind -> onPaperSince == null
                                ? agreement.propose(kind, today.today(), clock.instant())
                                : agreement.proposeFromPaper(kind, onPaperSince, today.today(), clock.instant())));
    }

    @Override
    public Result<Agreement, AgreementError> end(Actor actor, AgreementId id, long version, Ending how) {
        return inTown(actor, id, version, agreement -> agreement.end(how, today.today(), clock.instant()));
    }

    @Override
    public Result<Agreement, AgreementError> reopen(Actor actor, AgreementId id, long version) {
        return inTown(actor, id, version, agreement -> agreement.reopen(clock.instant()));
    }

    @Override
    public Result<Agreement, AgreementError> leave(
            Actor actor, AgreementId id, long version, OrganisationId party, Ending how) {
        return inTown(actor, id, version, agreement -> agreement.leave(party, how, today.today(), clock.instant()));
    }

    private Result<Agreement, AgreementError> inTown(
            Actor actor, AgreementId id, long version, Function<Agreement, Result<Agreement, AgreementError>> change) {
        return transactions.call(
                actor,
                () -> reach.seen(actor, agreements.findForChange(id), id)
                        .flatMap(agreement -> rights.require(actor, DRAFT_AGREEMENT, agreement.scope(), agreement)
                                .mapRefusal(AgreementError.NotAllowed::new))
                        .peek(agreement -> keeper.requireSeen(agreement, version))
                        .flatMap(change)
                        .map(agreement -> keeper.save(actor, agreement)));
    }
}
