package org.knotenpunkt.domain.partnership.disagreement;

import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.ContentError;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.Changes;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/**
 * One matter about an agreement that parties have to settle; the root of the aggregate of what was proposed for that.
 *
 * <p>Its life: a party raises it; parties concerned propose what could be done, one wording after the other; it is resolved once all of
 * them have agreed to exactly the same one. Or it is closed without, or withdrawn. Then it never changes again.
 *
 * <p>Instances are immutable: an operation answers with the next state, which carries the events not published yet.
 */
public final class Disagreement implements Aggregate<Disagreement> {
    private final DisagreementId id;
    private final AgreementId agreement;
    private final MunicipalityId municipality;
    private final Matter matter;
    private final Entry raised;
    private final List<Proposal> proposals;
    private final @Nullable End end;
    private final long version;
    private final Changes<DisagreementEvent> changes;

    private Disagreement(
            DisagreementId id,
            AgreementId agreement,
            MunicipalityId municipality,
            Matter matter,
            Entry raised,
            List<Proposal> proposals,
            @Nullable End end,
            long version,
            Changes<DisagreementEvent> changes) {
        this.id = id;
        this.agreement = agreement;
        this.municipality = municipality;
        this.matter = matter;
        this.raised = raised;
        this.proposals = List.copyOf(proposals);
        this.end = end;
        this.version = version;
        this.changes = changes;
        if (end != null && this.proposals.stream().anyMatch(this::isAgreedByAll)) {
            throw new IllegalArgumentException("What is resolved is not over without a resolution");
        }
    }

    /**
     * Rebuilds a disagreement from what a repository stored; for repositories only.
     *
     * @param proposals in the order of their numbers
     */
    public static Disagreement restore(
            DisagreementId id,
            AgreementId agreement,
            MunicipalityId municipality,
            Matter matter,
            Entry raised,
            List<Proposal> proposals,
            @Nullable End end,
            long version) {
        return new Disagreement(id, agreement, municipality, matter, raised, proposals, end, version, Changes.none());
    }

    /** Raises a matter about what was agreed on its day, between parties that took part then. */
    public static Result<Disagreement, DisagreementError> raise(
            DisagreementId id, Agreement agreement, Matter matter, LocalDate today, Entry entry) {
        var fault = fault(agreement, matter, today);
        if (fault.isPresent()) {
            return refusal(fault.get());
        }
        var town = agreement.municipality();
        var raised = new DisagreementEvent.DisagreementRaised(
                id, town, agreement.id(), matter.kind(), matter.party(), matter.concerned(), entry.at());
        return success(
                new Disagreement(id, agreement.id(), town, matter, entry, List.of(), null, 0, Changes.of(raised)));
    }

    private static Optional<DisagreementError> fault(Agreement agreement, Matter matter, LocalDate today) {
        if (matter.on().isAfter(today)) {
            return Optional.of(new DisagreementError.RaisedAhead(matter.on()));
        }
        var inForce = agreement.inForceOn(matter.on());
        if (inForce.isEmpty()) {
            return Optional.of(new DisagreementError.NothingToDisagreeAbout(matter.on()));
        }
        return matter.topic()
                .faultIn(inForce.get().content())
                .or(() -> stranger(agreement, matter))
                .<DisagreementError>map(DisagreementError.OfAgreement::new)
                .or(() -> tooFew(matter));
    }

    private static Optional<AgreementError> stranger(Agreement agreement, Matter matter) {
        var parties = agreement.partiesOn(matter.on()).stream()
                .map(Party::organisation)
                .toList();
        return Stream.concat(Stream.of(matter.party()), matter.concerned().stream())
                .filter(party -> !parties.contains(party))
                .findFirst()
                .map(party -> new AgreementError.NotFitting(new ContentError.NoParty(party)));
    }

    private static Optional<DisagreementError> tooFew(Matter matter) {
        if (!matter.concerned().contains(matter.party())) {
            return Optional.of(new DisagreementError.RaiserNotConcerned(matter.party()));
        }
        return matter.concerned().size() < 2 ? Optional.of(new DisagreementError.ConcernsTooFew()) : Optional.empty();
    }

    /** Puts a wording on the table in place of the one before, for a party that agrees to it. Whoever agreed before is asked again. */
    public Result<Disagreement, DisagreementError> propose(
            OrganisationId party, Resolution resolution, LocalDate today, Entry entry) {
        return openTo(party)
                .flatMap(open -> Result.unless(fault(resolution, today), () -> proposed(party, resolution, entry)));
    }

    private Optional<DisagreementError> fault(Resolution resolution, LocalDate today) {
        var responsible = resolution.responsible();
        if (responsible != null && !matter.concerned().contains(responsible)) {
            return Optional.of(new DisagreementError.ResponsibleNotConcerned(responsible));
        }
        var until = resolution.until();
        if (until != null && until.isBefore(today)) {
            return Optional.of(new DisagreementError.ResolutionOverdue(today));
        }
        return pending()
                .filter(proposal -> proposal.resolution().equals(resolution))
                .map(proposal -> new DisagreementError.WordingUnchanged(proposal.number()));
    }

    private Disagreement proposed(OrganisationId party, Resolution resolution, Entry entry) {
        var next = Proposal.of(proposals.size() + 1, party, resolution, entry);
        var with = with(Stream.concat(proposals.stream(), Stream.of(next)).toList(), end);
        return with.told(new DisagreementEvent.ResolutionProposed(
                id, municipality, next.number(), party, with.cancelled(), entry.at()));
    }

    /** Notes the yes of a party to the wording that it has read; the last one resolves it. */
    public Result<Disagreement, DisagreementError> consent(OrganisationId party, int seen, Entry entry) {
        return asked(party, seen)
                .flatMap(proposal -> Result.unless(
                        proposal.consentOf(party)
                                .map(before -> new DisagreementError.ConsentedAlready(
                                        party, before.entry().at())),
                        () -> consented(proposal.with(new Consent(party, entry)), party, entry)));
    }

    private Disagreement consented(Proposal proposal, OrganisationId party, Entry entry) {
        var next = with(replacing(proposal), end)
                .told(new DisagreementEvent.ResolutionConsented(
                        id, municipality, proposal.number(), party, entry.at()));
        return isAgreedByAll(proposal)
                ? next.told(new DisagreementEvent.DisagreementResolved(
                        id, municipality, agreement, proposal.number(), entry.at()))
                : next;
    }

    /** Notes the no of a party to the wording that it has read, be it one to which it had agreed: it is off the table. */
    public Result<Disagreement, DisagreementError> decline(int seen, Decline decline) {
        return asked(decline.party(), seen)
                .map(proposal -> with(replacing(proposal.with(decline)), end)
                        .told(new DisagreementEvent.ResolutionDeclined(
                                id,
                                municipality,
                                proposal.number(),
                                decline.party(),
                                decline.entry().at())));
    }

    /** Ends it without a resolution. Who may do so in which way is for the caller to see. */
    public Result<Disagreement, DisagreementError> end(End how) {
        var at = how.entry().at();
        return open().map(open -> with(proposals, how)
                .told(
                        switch (how.way()) {
                            case CLOSED -> new DisagreementEvent.DisagreementClosed(id, municipality, agreement, at);
                            case WITHDRAWN ->
                                new DisagreementEvent.DisagreementWithdrawn(id, municipality, agreement, at);
                        }));
    }

    private Result<Disagreement, DisagreementError> open() {
        return state() == DisagreementState.OPEN
                ? success(this)
                : refusal(new DisagreementError.DisagreementOver(state()));
    }

    private Result<Disagreement, DisagreementError> openTo(OrganisationId party) {
        return matter.concerned().contains(party) ? open() : refusal(new DisagreementError.NotConcerned(party));
    }

    /** The wording about which the party is asked, if it is the one that it has read. */
    private Result<Proposal, DisagreementError> asked(OrganisationId party, int seen) {
        return openTo(party)
                .flatMap(open ->
                        Result.<Proposal, DisagreementError>of(pending(), new DisagreementError.NoResolutionProposed()))
                .flatMap(proposal -> proposal.number() == seen
                        ? success(proposal)
                        : refusal(new DisagreementError.OtherWording(seen, proposal.number())));
    }

    private List<Proposal> replacing(Proposal changed) {
        return proposals.stream()
                .map(one -> one.number() == changed.number() ? changed : one)
                .toList();
    }

    private Disagreement with(List<Proposal> next, @Nullable End how) {
        return new Disagreement(id, agreement, municipality, matter, raised, next, how, version, changes);
    }

    private Disagreement told(DisagreementEvent event) {
        return new Disagreement(
                id, agreement, municipality, matter, raised, proposals, end, version, changes.and(event));
    }

    @Override
    public Disagreement saved() {
        return new Disagreement(
                id, agreement, municipality, matter, raised, proposals, end, version + 1, Changes.none());
    }

    public DisagreementState state() {
        if (end != null) {
            return end.way().state();
        }
        return resolution().isPresent() ? DisagreementState.RESOLVED : DisagreementState.OPEN;
    }

    /** The wording to which all have agreed. */
    public Optional<Proposal> resolution() {
        return last().filter(this::isAgreedByAll);
    }

    /** The wording on the table: not declined, and some have not agreed yet. */
    public Optional<Proposal> pending() {
        return end != null
                ? Optional.empty()
                : last().filter(proposal -> proposal.decline() == null && !isAgreedByAll(proposal));
    }

    private Optional<Proposal> last() {
        return proposals.isEmpty() ? Optional.empty() : Optional.of(proposals.getLast());
    }

    private boolean isAgreedByAll(Proposal proposal) {
        return new HashSet<>(proposal.agreed()).containsAll(matter.concerned());
    }

    /** Those who have not agreed to what is on the table, in the order in which the matter names them. */
    public List<OrganisationId> awaited() {
        return pending().stream()
                .flatMap(proposal -> matter.concerned().stream()
                        .filter(party -> proposal.consentOf(party).isEmpty()))
                .toList();
    }

    /** Those others whose yes to the wording before does not count for the one that took its place. */
    public List<OrganisationId> cancelled() {
        return proposals.size() < 2
                ? List.of()
                : Stream.of(proposals.get(proposals.size() - 2))
                        .filter(before -> before.decline() == null)
                        .flatMap(before -> before.agreed().stream())
                        .filter(party -> !party.equals(proposals.getLast().party()))
                        .toList();
    }

    /** Where it is: in its town and in each organisation that it concerns. */
    public List<Scope> places() {
        var parties = matter.concerned().stream().map(party -> new Scope.Organisation(municipality, party.value()));
        return Stream.concat(Stream.of(scope()), parties).toList();
    }

    public Scope scope() {
        return new Scope.Municipality(municipality);
    }

    public DisagreementId id() {
        return id;
    }

    public AgreementId agreement() {
        return agreement;
    }

    public MunicipalityId municipality() {
        return municipality;
    }

    public Matter matter() {
        return matter;
    }

    public Entry raised() {
        return raised;
    }

    /** All that was ever proposed, in order. */
    public List<Proposal> proposals() {
        return proposals;
    }

    /** How it is over without a resolution, if it is. */
    public Optional<End> end() {
        return Optional.ofNullable(end);
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<DisagreementEvent> events() {
        return changes.events();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Disagreement disagreement && id.equals(disagreement.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Disagreement[%s]".formatted(id);
    }
}
