package org.knotenpunkt.application.partnership;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.application.partnership.progress.InMemoryProgressRecords;
import org.knotenpunkt.application.partnership.progress.ProgressRecords;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.UnreadableCursorException;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.Approval;
import org.knotenpunkt.domain.partnership.Cancellation;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.domain.partnership.content.Answering;
import org.knotenpunkt.domain.partnership.content.Contribution;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.disagreement.Disagreement;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.partnership.kind.AgreementKind;
import org.knotenpunkt.domain.partnership.kind.KindRef;
import org.knotenpunkt.domain.partnership.release.Release;
import org.knotenpunkt.domain.partnership.release.ReleaseId;
import org.knotenpunkt.domain.partnership.release.Revocation;
import org.knotenpunkt.domain.partnership.review.Review;
import org.knotenpunkt.domain.partnership.review.ReviewId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Validity;

/** Agreements and their kinds in memory. */
public final class InMemoryAgreements implements Agreements, AgreementQueries, AgreementKinds {
    private final Map<AgreementId, Agreement> agreements = new LinkedHashMap<>();
    private final Map<KindRef, AgreementKind> kinds = new LinkedHashMap<>();
    private final Map<PersonId, String> people = new LinkedHashMap<>();
    private final Map<UUID, String> needs = new LinkedHashMap<>();
    private final Map<ReviewId, Review> reviews = new LinkedHashMap<>();
    private final Map<DisagreementId, Disagreement> disagreements = new LinkedHashMap<>();
    private final Map<ReleaseId, Told> releases = new LinkedHashMap<>();

    /** A release, and what the network is called. */
    private record Told(Release release, String network) {}

    private final ProgressRecords records;

    public InMemoryAgreements() {
        this(new InMemoryProgressRecords());
    }

    /** @param records what is recorded of their goals */
    public InMemoryAgreements(ProgressRecords records) {
        this.records = records;
    }

    /** Makes a kind known. */
    public InMemoryAgreements with(AgreementKind kind) {
        kinds.put(kind.ref(), kind);
        return this;
    }

    /** Forgets all agreements, and what has come about with them. */
    public void clear() {
        agreements.clear();
        reviews.clear();
        disagreements.clear();
        releases.clear();
    }

    /** Says that their parties have looked at one. */
    public void tell(Review review) {
        reviews.put(review.id(), review);
    }

    /** Says that their parties have something to settle. */
    public void tell(Disagreement disagreement) {
        disagreements.put(disagreement.id(), disagreement);
    }

    /** Says that one was released to the network that is called so. */
    public void tell(Release release, String network) {
        releases.put(release.id(), new Told(release, network));
    }

    /** Says what a need says that somebody has found. */
    public void addNeed(UUID need, String text) {
        needs.put(need, text);
    }

    /** Makes a person known. */
    public void add(PersonId person, String name) {
        people.put(person, name);
    }

    /** All of them, in the order in which they were first saved. */
    public List<Agreement> all() {
        return List.copyOf(agreements.values());
    }

    @Override
    public Optional<Agreement> findById(AgreementId id) {
        return Optional.ofNullable(agreements.get(id));
    }

    @Override
    public Optional<Agreement> findForChange(AgreementId id) {
        return findById(id);
    }

    @Override
    public void save(Agreement agreement) {
        var stored = findById(agreement.id()).map(Agreement::version).orElse(0L);
        if (stored != agreement.version()) {
            throw new ConcurrentChangeException("%s has version %d".formatted(agreement, stored), stored);
        }
        agreements.put(agreement.id(), agreement.saved());
    }

    @Override
    public List<AgreementKind> newest() {
        return kinds.values().stream()
                .collect(Collectors.toMap(
                        kind -> kind.ref().code(),
                        kind -> kind,
                        (one, other) -> one.ref().edition() > other.ref().edition() ? one : other))
                .values()
                .stream()
                .sorted(Comparator.comparing(kind -> kind.ref().code()))
                .toList();
    }

    @Override
    public Optional<AgreementKind> find(KindRef ref) {
        return Optional.ofNullable(kinds.get(ref));
    }

    @Override
    public Optional<MunicipalityId> findGivenUp(AgreementId id) {
        return findById(id).filter(agreement -> agreement.versions().isEmpty()).map(Agreement::municipality);
    }

    @Override
    public Optional<SignedAgreement> signed(AgreementId id) {
        return left(id).map(agreement -> new SignedAgreement(agreement, signers(agreement)));
    }

    @Override
    public boolean sharesPartsWithAnother(Agreement agreement) {
        var own = parts(agreement);
        return agreements.values().stream()
                .filter(other ->
                        !other.equals(agreement) && other.municipality().equals(agreement.municipality()))
                .flatMap(other -> parts(other).stream())
                .anyMatch(own::contains);
    }

    private static Set<Object> parts(Agreement agreement) {
        return agreement.versions().stream()
                .map(Version::content)
                .flatMap(content -> Stream.concat(
                        content.goals().stream().map(Goal::id),
                        content.contributions().stream().map(Contribution::id)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Agreement> left(AgreementId id) {
        return findById(id).filter(agreement -> !agreement.versions().isEmpty());
    }

    private Signers signers(Agreement agreement) {
        return new Signers(signatories(agreement), functions(agreement));
    }

    @Override
    public Optional<AgreementView> view(AgreementId id) {
        return left(id).map(agreement -> new AgreementView(
                agreement,
                signers(agreement),
                find(agreement.versions().getLast().content().kind()).orElseThrow(),
                needs(agreement),
                InMemoryProgressRecords.measured(records, agreement, LocalDate.MAX),
                occasions(id)));
    }

    private Occasions occasions(AgreementId id) {
        return new Occasions(
                reviews.values().stream()
                        .filter(review -> review.agreement().equals(id))
                        .sorted(Comparator.comparing(Review::opens)
                                .thenComparing(review -> review.id().toString())
                                .reversed())
                        .map(review -> new Occasions.Reviewed(
                                review.id(),
                                review.opens(),
                                review.stored().closedAt(),
                                review.stored().concludedAt()))
                        .toList(),
                disagreements.values().stream()
                        .filter(disagreement -> disagreement.agreement().equals(id))
                        .sorted(Comparator.comparing((Disagreement disagreement) ->
                                        disagreement.matter().on())
                                .thenComparing(disagreement -> disagreement.id().toString())
                                .reversed())
                        .map(disagreement -> new Occasions.Disputed(
                                disagreement.id(),
                                disagreement.matter().kind(),
                                disagreement.matter().party(),
                                disagreement.matter().on(),
                                disagreement.state(),
                                overAt(disagreement).orElse(null)))
                        .toList(),
                releases.values().stream()
                        .filter(told -> told.release().agreement().equals(id))
                        .sorted(Comparator.comparing(
                                        (Told told) -> told.release().given().at())
                                .reversed())
                        .map(told -> new Occasions.Released(
                                told.network(),
                                new Validity(
                                        told.release().terms().from(),
                                        told.release().terms().until()),
                                told.release().given().at(),
                                told.release().revocation().map(Revocation::at).orElse(null)))
                        .toList());
    }

    private static Optional<Instant> overAt(Disagreement disagreement) {
        return disagreement
                .end()
                .map(end -> end.entry().at())
                .or(() -> disagreement
                        .resolution()
                        .map(proposal -> proposal.consents().stream()
                                .map(consent -> consent.entry().at())
                                .max(Comparator.naturalOrder())
                                .orElseThrow()));
    }

    private Map<UUID, String> needs(Agreement agreement) {
        return agreement.versions().stream()
                .flatMap(version -> version.content().goals().stream())
                .flatMap(goal -> Stream.ofNullable(goal.operation()))
                .map(Goal.Operation::answering)
                .filter(answering -> answering instanceof Answering.Need(var need) && needs.containsKey(need))
                .map(answering -> ((Answering.Need) answering).need())
                .distinct()
                .collect(Collectors.toMap(need -> need, need -> requireNonNull(needs.get(need))));
    }

    /** All who sign in the examples are heads of something. */
    private static Map<FunctionId, FunctionKind> functions(Agreement agreement) {
        return agreement.versions().stream()
                .flatMap(version -> version.approvals().stream())
                .map(Approval::by)
                .filter(Approval.Signatory.class::isInstance)
                .map(by -> ((Approval.Signatory) by).function())
                .distinct()
                .collect(Collectors.toMap(function -> function, function -> FunctionKind.HEAD_OF_SCHOOL));
    }

    private Map<PersonId, String> signatories(Agreement agreement) {
        return agreement.versions().stream()
                .flatMap(version -> version.approvals().stream())
                .map(Approval::by)
                .filter(Approval.Signatory.class::isInstance)
                .map(by -> ((Approval.Signatory) by).person())
                .distinct()
                .filter(people::containsKey)
                .collect(Collectors.toMap(person -> person, people::get));
    }

    @Override
    public Page<AgreementSummary> list(
            MunicipalityId town,
            AgreementFilter filter,
            Optional<Set<OrganisationId>> parties,
            LocalDate day,
            PageRequest page) {
        var fitting = agreements.values().stream()
                .filter(agreement -> agreement.municipality().equals(town))
                .filter(agreement -> !agreement.versions().isEmpty())
                .filter(agreement ->
                        parties.isEmpty() || parties.get().stream().anyMatch(one -> takesPart(agreement, one)))
                .filter(agreement -> filter.party() == null || takesPart(agreement, filter.party()))
                .map(agreement -> summary(agreement, day))
                .filter(summary -> filter.state() == null || summary.state() == filter.state())
                .filter(summary -> filter.kind() == null || summary.kind().equals(filter.kind()))
                .filter(summary -> filter.text() == null
                        || summary.title()
                                .toLowerCase(Locale.ROOT)
                                .contains(filter.text().toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparing(AgreementSummary::title)
                        .thenComparing(summary -> summary.id().toString()))
                .toList();
        var after = page.after();
        if (after != null
                && fitting.stream().noneMatch(summary -> summary.id().toString().equals(after))) {
            throw new UnreadableCursorException("Nothing ended with " + after);
        }
        var rest = after == null
                ? fitting
                : fitting.stream()
                        .dropWhile(summary -> !summary.id().toString().equals(after))
                        .skip(1)
                        .toList();
        var items = rest.stream().limit(page.limit()).toList();
        return new Page<>(
                items, rest.size() > items.size() ? items.getLast().id().toString() : null);
    }

    @Override
    public List<AgreementInForce> inForce(MunicipalityId town, Set<OrganisationId> parties, LocalDate day) {
        return agreements.values().stream()
                .filter(agreement -> agreement.municipality().equals(town))
                .filter(agreement -> AgreementState.of(agreement, day) == AgreementState.IN_FORCE)
                .filter(agreement -> parties.stream().anyMatch(one -> takesPart(agreement, one)))
                .map(agreement ->
                        new AgreementInForce(agreement, InMemoryProgressRecords.measured(records, agreement, day)))
                .toList();
    }

    @Override
    public List<KnownParty> parties(MunicipalityId town, Optional<Set<OrganisationId>> parties) {
        return agreements.values().stream()
                .filter(agreement -> agreement.municipality().equals(town))
                .filter(agreement ->
                        parties.isEmpty() || parties.get().stream().anyMatch(one -> takesPart(agreement, one)))
                .flatMap(agreement -> agreement.versions().stream())
                .flatMap(version -> version.content().parties().stream())
                .collect(Collectors.toMap(
                        Party::organisation, Party::name, (one, other) -> one.compareTo(other) < 0 ? one : other))
                .entrySet()
                .stream()
                .map(party -> new KnownParty(party.getKey(), party.getValue()))
                .sorted(Comparator.comparing(KnownParty::name))
                .toList();
    }

    @Override
    public List<AwaitedAnswer> awaited(MunicipalityId town, Set<OrganisationId> parties) {
        return agreements.values().stream()
                .filter(agreement -> agreement.municipality().equals(town))
                .flatMap(agreement -> agreement.draft().filter(draft -> draft.state() == VersionState.PROPOSED).stream()
                        .flatMap(draft -> draft.awaited().stream()
                                .filter(parties::contains)
                                .map(party -> new AwaitedAnswer(
                                        agreement.id(),
                                        draft.number(),
                                        draft.content().title(),
                                        party,
                                        draft.content()
                                                .party(party)
                                                .orElseThrow()
                                                .name(),
                                        agreement
                                                .cancelledOf(party)
                                                .map(Cancellation::at)
                                                .orElse(null)))))
                .sorted(Comparator.comparing(AwaitedAnswer::title).thenComparing(AwaitedAnswer::partyName))
                .toList();
    }

    @Override
    public List<CancelledAnswer> cancelled(MunicipalityId town, Set<OrganisationId> parties) {
        return agreements.values().stream()
                .filter(agreement -> agreement.municipality().equals(town))
                .flatMap(agreement -> agreement.draft().filter(draft -> draft.state() == VersionState.DRAFT).stream()
                        .flatMap(draft -> draft.content().parties().stream()
                                .filter(party -> parties.contains(party.organisation()))
                                .flatMap(party -> agreement.cancelledOf(party.organisation()).stream()
                                        .map(cancellation -> new CancelledAnswer(
                                                agreement.id(),
                                                draft.number(),
                                                draft.content().title(),
                                                party.organisation(),
                                                party.name(),
                                                cancellation.at())))))
                .sorted(Comparator.comparing(CancelledAnswer::title).thenComparing(CancelledAnswer::partyName))
                .toList();
    }

    private static boolean takesPart(Agreement agreement, OrganisationId organisation) {
        return agreement.versions().stream()
                .anyMatch(version -> version.content().party(organisation).isPresent());
    }

    private AgreementSummary summary(Agreement agreement, LocalDate day) {
        var newest = agreement.versions().getLast();
        return new AgreementSummary(
                agreement.id(),
                newest.content().title(),
                newest.content().kind().code(),
                AgreementState.of(agreement, day),
                agreement.draft().map(Version::state).orElse(null),
                newest.content().parties().stream().map(Party::name).toList(),
                newest.state() == VersionState.PROPOSED ? newest.awaited().size() : 0,
                agreement.versions().stream()
                        .map(Version::since)
                        .filter(since -> since != null)
                        .findFirst()
                        .orElse(null),
                agreement.lastDayAsOf(day).orElse(null));
    }
}
