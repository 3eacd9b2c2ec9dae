package org.knotenpunkt.domain.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.ContentDifference;
import org.knotenpunkt.domain.partnership.content.ContentError;
import org.knotenpunkt.domain.partnership.content.ContentPart;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.partnership.kind.AgreementKind;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/**
 * What organisations have agreed on, or want to; the root of the aggregate of its versions.
 *
 * <p>Its life: a first version is drafted, proposed and agreed once every party has approved exactly its content; further versions
 * follow it, each led to by an amendment. A party that refuses ends the version, and a corrected one is drafted. The agreement ends for
 * all or is left by one. What was agreed never changes.
 *
 * <p>Instances are immutable: an operation answers with the next state, which carries the events not published yet.
 */
public final class Agreement implements Aggregate<Agreement> {
    private final AgreementId id;
    private final MunicipalityId municipality;
    private final Versions versions;
    private final @Nullable Ending ending;
    private final List<Leave> leaves;
    private final List<Cancellation> cancellations;
    private final long version;
    private final List<AgreementEvent> events;

    private Agreement(
            AgreementId id,
            MunicipalityId municipality,
            Versions versions,
            @Nullable Ending ending,
            List<Leave> leaves,
            List<Cancellation> cancellations,
            long version,
            List<AgreementEvent> events) {
        this.id = id;
        this.municipality = municipality;
        this.versions = versions;
        this.ending = ending;
        this.leaves = List.copyOf(leaves);
        this.cancellations = List.copyOf(cancellations);
        this.version = version;
        this.events = List.copyOf(events);
    }

    /**
     * Rebuilds an agreement from what a repository stored; for repositories only.
     *
     * @param lastNumber the number of the version that was begun last, were it discarded or not
     * @param cancellations in the order in which they came
     */
    public static Agreement restore(
            AgreementId id,
            MunicipalityId municipality,
            int lastNumber,
            List<Version> versions,
            @Nullable Ending ending,
            List<Leave> leaves,
            List<Cancellation> cancellations,
            long version) {
        return new Agreement(
                id,
                municipality,
                new Versions(lastNumber, versions),
                ending,
                leaves,
                cancellations,
                version,
                List.of());
    }

    /** Makes known what was agreed in another installation, if it is what all have approved. */
    public static Result<Agreement, AgreementError> takeOver(
            Transcript transcript, Fingerprint fingerprint, Instant at) {
        for (var entry : transcript.versions()) {
            var found = fingerprint.of(entry.content());
            if (!found.equals(entry.hash())) {
                return Result.refusal(new AgreementError.ForgedContent(entry.number(), entry.hash(), found));
            }
            if (!entry.isApproved()) {
                return Result.refusal(new AgreementError.ApprovalsNotComplete(entry.number()));
            }
        }
        return transcript.isChained()
                ? Result.success(takenOver(transcript, at))
                : Result.refusal(new AgreementError.BrokenChain());
    }

    private static Agreement takenOver(Transcript transcript, Instant at) {
        var last = transcript.versions().getLast();
        return new Agreement(
                transcript.agreement(),
                transcript.municipality(),
                new Versions(
                        transcript.lastNumber(),
                        transcript.versions().stream()
                                .map(Transcript.Entry::version)
                                .toList()),
                transcript.ending(),
                transcript.leaves(),
                List.of(),
                0,
                List.of(new AgreementEvent.AgreementTakenOver(
                        transcript.agreement(), transcript.municipality(), last.number(), last.hash(), at)));
    }

    /** Begins an agreement with a first draft. */
    public static Agreement draft(
            AgreementId id,
            MunicipalityId municipality,
            AgreementContent content,
            Fingerprint fingerprint,
            Instant at) {
        var first = Versions.NONE.drafting(content, fingerprint.of(content), null);
        var drafted = new AgreementEvent.VersionDrafted(id, municipality, content.kind(), 1, null, at);
        return new Agreement(id, municipality, first, null, List.of(), List.of(), 0, List.of(drafted));
    }

    /**
     * Begins the next version with what the refused one said or, if none was refused since, with what is in force.
     *
     * @param amendment why it is needed; null to go on with that of the refused version, or where nothing is in force
     */
    public Result<Agreement, AgreementError> draftNext(@Nullable Amendment amendment, Instant at) {
        if (ending != null) {
            return Result.refusal(new AgreementError.Ended(ending.lastDay()));
        }
        return versions.next(amendment)
                .map(next -> with(
                        next,
                        new AgreementEvent.VersionDrafted(
                                id,
                                municipality,
                                next.newest().content().kind(),
                                next.lastNumber(),
                                next.newest().follows(),
                                at)));
    }

    /** Lets the draft say something else. Whoever has approved what it said before has to be asked again. */
    public Result<Agreement, AgreementError> revise(
            Function<? super AgreementContent, Result<AgreementContent, ContentError>> change,
            Fingerprint fingerprint,
            Instant at) {
        return versions.open()
                .flatMap(draft -> change.apply(draft.content())
                        .<AgreementError>mapRefusal(AgreementError.NotFitting::new)
                        .map(content ->
                                content.equals(draft.content()) ? this : saying(draft, content, fingerprint, at)));
    }

    private Agreement saying(Version draft, AgreementContent content, Fingerprint fingerprint, Instant at) {
        var revised = draft.saying(content, fingerprint.of(content));
        var changed = ContentDifference.between(draft.content(), content).parts();
        return cancelling(
                draft,
                changed,
                versions.replacing(revised),
                at,
                new AgreementEvent.DraftRevised(
                        id, municipality, draft.number(), revised.hash(), approvedBy(draft), at));
    }

    /** With what becomes of the draft; to what it was approved stays known. */
    private Agreement cancelling(
            Version draft, Set<ContentPart> changed, Versions next, Instant at, AgreementEvent event) {
        var cancelled = draft.approvals().isEmpty()
                ? cancellations
                : Stream.concat(cancellations.stream(), Stream.of(Cancellation.of(draft, changed, at)))
                        .toList();
        return new Agreement(id, municipality, next, ending, leaves, cancelled, version, plus(event));
    }

    private static List<OrganisationId> approvedBy(Version draft) {
        return draft.approvals().stream().map(Approval::party).toList();
    }

    /** Gives the draft up. Its number is never used again. */
    public Result<Agreement, AgreementError> discard(Instant at) {
        return versions.open()
                .map(draft -> cancelling(
                        draft,
                        Set.of(),
                        versions.without(draft),
                        at,
                        new AgreementEvent.DraftDiscarded(id, municipality, draft.number(), approvedBy(draft), at)));
    }

    /** Asks all parties whether they agree to what the draft says. */
    public Result<Agreement, AgreementError> propose(AgreementKind kind, LocalDate today, Instant at) {
        return propose(kind, new Proposal(today, false), at);
    }

    /**
     * The same of what was concluded on paper before it was recorded here: what shows that the parties have agreed is older than it is
     * here. A version that was proposed as if it were new can be proposed once more like this, as long as nobody has approved it.
     *
     * @param on the day from which the parties had the text before them
     */
    public Result<Agreement, AgreementError> proposeFromPaper(
            AgreementKind kind, LocalDate on, LocalDate today, Instant at) {
        var earliest = earliestOnPaper(today);
        return on.isBefore(earliest) || on.isAfter(today)
                ? Result.refusal(new AgreementError.NotProposedThen(on, earliest, today))
                : propose(kind, new Proposal(on, true), at);
    }

    private Result<Agreement, AgreementError> propose(AgreementKind kind, Proposal how, Instant at) {
        return versions.open()
                .flatMap(draft -> versions.proposable(draft, kind, how))
                .map(draft -> with(
                        versions.replacing(draft.proposed(how)),
                        new AgreementEvent.VersionProposed(id, municipality, draft.number(), draft.hash(), at)));
    }

    /** Notes the yes of a party; the last one makes the version hold. */
    public Result<Agreement, AgreementError> approve(Approval approval, LocalDate today) {
        if (approval.on().isAfter(today)) {
            return Result.refusal(new AgreementError.SignedInTheFuture(approval.on()));
        }
        return versions.proposed(approval.hash())
                .mapRefusal(none -> approvedBefore(approval).orElse(none))
                .flatMap(proposed -> signable(proposed, approval, today))
                .flatMap(proposed -> approvable(proposed, approval))
                .map(proposed -> approved(proposed, approval));
    }

    /** That the party has approved just that already, and the last yes has made it hold meanwhile. */
    private Optional<AgreementError> approvedBefore(Approval approval) {
        return versions.lastAgreed()
                .filter(agreed -> agreed.hash().equals(approval.hash()))
                .flatMap(agreed -> agreed.approvalOf(approval.party()))
                .map(before -> new AgreementError.ApprovedAlready(before.party(), before.on()));
    }

    private Result<Version, AgreementError> signable(Version proposed, Approval approval, LocalDate today) {
        var earliest = earliestSignature(proposed, today);
        return approval.on().isBefore(earliest)
                ? Result.refusal(new AgreementError.SignedTooEarly(approval.on(), earliest))
                : Result.success(proposed);
    }

    /** Before that nobody can have signed the version: since it was proposed or, where that is not known, within a year. */
    public LocalDate earliestSignature(Version proposed, LocalDate today) {
        return Optional.ofNullable(proposed.proposal())
                .map(Proposal::on)
                .orElseGet(() -> earliest(today.minusYears(1), today));
    }

    /** Before that nobody can have proposed on paper what follows what holds. */
    public LocalDate earliestOnPaper(LocalDate today) {
        return earliest(today.minusYears(Proposal.MAX_YEARS), today);
    }

    /** The day or, if the version that was agreed last holds since a later one, that. */
    private LocalDate earliest(LocalDate day, LocalDate today) {
        return versions.lastAgreed()
                .map(Version::since)
                .filter(since -> since.isAfter(day) && !since.isAfter(today))
                .orElse(day);
    }

    private static Result<Version, AgreementError> approvable(Version proposed, Approval approval) {
        if (!proposed.hash().equals(approval.hash())) {
            return Result.refusal(new AgreementError.OtherContent(approval.hash(), proposed.hash()));
        }
        return awaiting(proposed, approval.party());
    }

    private static Result<Version, AgreementError> awaiting(Version proposed, OrganisationId party) {
        if (proposed.content().party(party).isEmpty()) {
            return Result.refusal(new AgreementError.NotFitting(new ContentError.NoParty(party)));
        }
        return Result.unless(
                proposed.approvalOf(party)
                        .map(before -> new AgreementError.ApprovedAlready(before.party(), before.on())),
                () -> proposed);
    }

    /**
     * The version about which the party is asked, as long as it has not approved; else why there is nothing to answer. As far as it is
     * known, the party has read last what it had said yes to.
     */
    public Result<Version, AgreementError> awaitedOf(OrganisationId party) {
        return versions.open()
                .flatMap(open -> versions.proposed(
                        cancelledOf(party).map(Cancellation::hash).orElse(open.hash())))
                .flatMap(proposed -> awaiting(proposed, party));
    }

    private Agreement approved(Version proposed, Approval approval) {
        var approved = proposed.approved(approval);
        var told = new AgreementEvent.VersionApproved(
                id,
                municipality,
                proposed.number(),
                proposed.hash(),
                approval.party(),
                ApprovalWay.of(approval.proof()),
                approval.recordedAt());
        return approved.awaited().isEmpty()
                ? with(versions, told).agreed(approved, approval.recordedAt())
                : with(versions.replacing(approved), told);
    }

    private Agreement agreed(Version complete, Instant at) {
        var since = versions.beginningOf(complete);
        return with(
                versions.replacing(complete.agreed(since)),
                new AgreementEvent.VersionAgreed(
                        id, municipality, complete.number(), complete.hash(), complete.follows(), since, at));
    }

    /** Notes the no of a party to what the version says: it is over, and a corrected one can be drafted. */
    public Result<Agreement, AgreementError> refuse(ContentHash seen, Rejection rejection) {
        return versions.proposed(seen)
                .flatMap(proposed -> refusable(proposed, seen, rejection.party()))
                .map(proposed -> with(
                        versions.replacing(proposed.refused(rejection)),
                        new AgreementEvent.VersionRefused(
                                id,
                                municipality,
                                proposed.number(),
                                proposed.hash(),
                                rejection.party(),
                                rejection.at())));
    }

    private static Result<Version, AgreementError> refusable(Version proposed, ContentHash seen, OrganisationId party) {
        if (!proposed.hash().equals(seen)) {
            return Result.refusal(new AgreementError.OtherContent(seen, proposed.hash()));
        }
        return proposed.content().party(party).isPresent()
                ? Result.success(proposed)
                : Result.refusal(new AgreementError.NotFitting(new ContentError.NoParty(party)));
    }

    /** Lets it end for all parties. */
    public Result<Agreement, AgreementError> end(Ending how, LocalDate today, Instant at) {
        return endable(how, today)
                .map(inForce -> new Agreement(
                        id,
                        municipality,
                        versions,
                        how,
                        leaves,
                        cancellations,
                        version,
                        plus(new AgreementEvent.AgreementEnded(id, municipality, how.lastDay(), how.way(), at))));
    }

    /** Lets a party leave while it holds for the others. */
    public Result<Agreement, AgreementError> leave(OrganisationId party, Ending how, LocalDate today, Instant at) {
        return endable(how, today)
                .flatMap(inForce -> inForce.content().party(party).isPresent()
                        ? Result.success(inForce)
                        : Result.refusal(new AgreementError.NotFitting(new ContentError.NoParty(party))))
                .flatMap(inForce -> Result.unless(
                        leaveOf(party)
                                .map(left -> new AgreementError.LeftAlready(
                                        party, left.ending().lastDay())),
                        () -> inForce))
                .map(inForce -> new Agreement(
                        id,
                        municipality,
                        versions,
                        ending,
                        Stream.concat(leaves.stream(), Stream.of(new Leave(party, how)))
                                .toList(),
                        cancellations,
                        version,
                        plus(new AgreementEvent.PartyLeft(id, municipality, party, how.lastDay(), how.way(), at))));
    }

    private Result<Version, AgreementError> endable(Ending how, LocalDate today) {
        if (ending != null) {
            return Result.refusal(new AgreementError.Ended(ending.lastDay()));
        }
        return Result.<Version, AgreementError>of(versions.lastAgreed(), new AgreementError.NeverAgreed())
                .flatMap(last -> fittingEnd(last, how, today));
    }

    private Result<Version, AgreementError> fittingEnd(Version last, Ending how, LocalDate today) {
        var since = Optional.ofNullable(last.since()).orElseThrow();
        if (how.lastDay().isBefore(since)) {
            return Result.refusal(new AgreementError.EndsBeforeItBegins(since));
        }
        var earliest = last.content().term().earliestEnd(today);
        return how.way() == Ending.Way.NOTICE && how.lastDay().isBefore(earliest)
                ? Result.refusal(new AgreementError.NoticeTooShort(earliest))
                : Result.success(last);
    }

    /** The earliest last day that one party alone can bring about by saying so on the day; empty where nothing was agreed. */
    public Optional<LocalDate> earliestByNotice(LocalDate today) {
        return versions.lastAgreed().map(last -> {
            var since = Objects.requireNonNull(last.since());
            var earliest = last.content().term().earliestEnd(today);
            return earliest.isBefore(since) ? since : earliest;
        });
    }

    /** Takes the ending back: it was a mistake, or everybody wants to go on. */
    public Result<Agreement, AgreementError> reopen(Instant at) {
        return ending == null
                ? Result.refusal(new AgreementError.NotEnded())
                : Result.success(new Agreement(
                        id,
                        municipality,
                        versions,
                        null,
                        leaves,
                        cancellations,
                        version,
                        plus(new AgreementEvent.AgreementReopened(id, municipality, at))));
    }

    /** What would be left behind if all of it ended with the day. */
    public Consequences consequencesOfEnding(LocalDate lastDay) {
        return versions.lastAgreed()
                .map(last -> Consequences.ofEnding(last.content(), lastDay))
                .orElse(Consequences.NONE);
    }

    /** What would be left behind if the party left with the day. */
    public Consequences consequencesOfLeaving(OrganisationId party, LocalDate lastDay, AgreementKind kind) {
        return versions.lastAgreed()
                .map(last -> Consequences.ofLeaving(
                        last.content(),
                        party,
                        lastDay,
                        kind.seatsWithout(last.content().parties().stream()
                                .filter(one -> !one.organisation().equals(party))
                                .filter(one -> leaveOf(one.organisation()).isEmpty())
                                .toList())))
                .orElse(Consequences.NONE);
    }

    private Agreement with(Versions next, AgreementEvent event) {
        return new Agreement(id, municipality, next, ending, leaves, cancellations, version, plus(event));
    }

    private List<AgreementEvent> plus(AgreementEvent event) {
        return Stream.concat(events.stream(), Stream.of(event)).toList();
    }

    @Override
    public Agreement saved() {
        return new Agreement(id, municipality, versions, ending, leaves, cancellations, version + 1, List.of());
    }

    /** The version that holds on the day, if one does. */
    public Optional<Version> inForceOn(LocalDate day) {
        return lastDayAsOf(day).filter(day::isAfter).isPresent() ? Optional.empty() : versions.agreedBy(day);
    }

    /** The version that tells most on the day: the one in force, else the newest; there has to be one that is left. */
    public Version shownOn(LocalDate day) {
        return inForceOn(day).orElseGet(() -> versions.all().getLast());
    }

    /**
     * What was agreed of it last, as in {@code lastSaid(content -> content.goal(id))}; only of what never was agreed, what the newest of
     * the other versions says.
     */
    public <T> Optional<T> lastSaid(Function<AgreementContent, Optional<T>> part) {
        return versions.asTheyCount()
                .flatMap(one -> part.apply(one.content()).stream())
                .findFirst();
    }

    /** The version that was agreed last, whether it holds already, still or no more. */
    public Optional<Version> lastAgreed() {
        return versions.lastAgreed();
    }

    /** The last day as it looks on the day: that of its ending, else that of its term; empty if neither is known. */
    public Optional<LocalDate> lastDayAsOf(LocalDate day) {
        return ending != null
                ? Optional.of(ending.lastDay())
                : versions.lastAgreed().flatMap(last -> last.content().term().lastDayAsOf(day));
    }

    /** How and when the party leaves what was agreed last, if that is known; an earlier leave is over once it agrees anew. */
    public Optional<Leave> leaveOf(OrganisationId party) {
        return leaves.stream()
                .filter(leave -> leave.party().equals(party))
                .filter(leave -> versions.lastAgreed()
                        .filter(last -> !leave.ending().lastDay().isBefore(last.since()))
                        .isPresent())
                .findFirst();
    }

    /** Those who take part in what holds on the day and have not left by then, in its order; none where nothing holds. */
    public List<Party> partiesOn(LocalDate day) {
        return inForceOn(day).stream()
                .flatMap(inForce -> inForce.content().parties().stream())
                .filter(party -> leaveOf(party.organisation())
                        .filter(leave -> leave.ending().lastDay().isBefore(day))
                        .isEmpty())
                .toList();
    }

    /** Where it is: in its town and in each organisation that takes part in any of its versions. */
    public List<Scope> places() {
        return places(municipality, versions.all().stream().map(Version::content));
    }

    /** The same of what was said in some of the versions of an agreement of the town. */
    static List<Scope> places(MunicipalityId municipality, Stream<AgreementContent> said) {
        var parties = said.flatMap(content -> content.parties().stream())
                .map(party -> party.organisation().value())
                .distinct()
                .map(organisation -> new Scope.Organisation(municipality, organisation));
        return Stream.concat(Stream.<Scope>of(new Scope.Municipality(municipality)), parties)
                .toList();
    }

    public Scope scope() {
        return new Scope.Municipality(municipality);
    }

    public AgreementId id() {
        return id;
    }

    public MunicipalityId municipality() {
        return municipality;
    }

    /** All versions but those that were discarded, the oldest first. */
    public List<Version> versions() {
        return versions.all();
    }

    /** Those that are there because of the disagreement, the oldest first. */
    public List<Version> versionsLedToBy(DisagreementId disagreement) {
        return versions.all().stream()
                .filter(one -> one.amendment() != null
                        && disagreement.equals(one.amendment().disagreement()))
                .toList();
    }

    public Optional<Version> versionOf(int number) {
        return versions.find(number);
    }

    /** The version on which people still work, or which they are asked to approve. */
    public Optional<Version> draft() {
        return versions.all().stream().filter(one -> one.state().isOpen()).findFirst();
    }

    /** The number of the version that was begun last, were it discarded or not. */
    public int lastNumber() {
        return versions.lastNumber();
    }

    /** How it ends for all, if that is known. */
    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    public List<Leave> leaves() {
        return leaves;
    }

    /** When parties had said yes to something that was changed or given up, in the order in which that happened. */
    public List<Cancellation> cancellations() {
        return cancellations;
    }

    /** The last time that a yes of the party to what is worked on now was cancelled, unless the party has answered anew. */
    public Optional<Cancellation> cancelledOf(OrganisationId party) {
        return draft().filter(draft -> draft.approvalOf(party).isEmpty())
                .filter(draft -> draft.content().party(party).isPresent())
                .flatMap(draft -> cancellations.stream()
                        .filter(one -> one.number() == draft.number())
                        .filter(one -> one.of(party).isPresent())
                        .reduce((one, later) -> later));
    }

    /** The parties of the version whose last yes to it was cancelled, and which have not answered anew; none of a version that stays as it is. */
    public List<Party> lapsed(Version asked) {
        return asked.state().isOpen()
                ? asked.content().parties().stream()
                        .filter(party -> cancelledOf(party.organisation()).isPresent())
                        .toList()
                : List.of();
    }

    /** The newest text to which the party had said yes when it was asked about the version, be it one that was changed or given up. */
    public Optional<SaidYes> saidYesBefore(OrganisationId party, Version asked) {
        var standing = versions.all().stream()
                .filter(one -> one.number() < asked.number())
                .flatMap(one -> one.approvalOf(party).stream()
                        .map(yes -> new SaidYes(one.number(), one.content(), yes.on(), true)));
        var cancelled = cancellations.stream()
                .filter(one -> one.number() <= asked.number())
                .flatMap(one ->
                        one.of(party).stream().map(yes -> new SaidYes(one.number(), one.content(), yes.on(), false)));
        return Stream.concat(cancelled, standing)
                .sorted(Comparator.comparingInt(SaidYes::number))
                .reduce((one, later) -> later);
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<AgreementEvent> events() {
        return events;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Agreement agreement && id.equals(agreement.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Agreement[%s]".formatted(id);
    }
}
