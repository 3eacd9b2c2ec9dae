package org.knotenpunkt.application.organisation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.InMemoryEditions;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.NameFit;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.Mention;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.OrganisationOnDay;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;

/** Organisations in a map. */
public final class InMemoryOrganisations implements OrganisationRepository, OrganisationSearch {
    private final Map<String, Organisation> stored = new TreeMap<>();
    private final Map<OrganisationId, Instant> changed = new HashMap<>();
    private final Map<OrganisationId, WithdrawnOrganisation> withdrawn = new HashMap<>();
    private final InMemoryStatements statements = new InMemoryStatements();
    private final List<Function<OrganisationId, Optional<Mention>>> mentions =
            new ArrayList<>(List.of(this::listing, this::succession, this::belonging));
    private final List<Function<OrganisationId, Stream<Said>>> beginnings = new ArrayList<>();
    private final InMemoryEditions editions = new InMemoryEditions();

    @Override
    public Optional<Organisation> findById(OrganisationId id) {
        return Optional.ofNullable(stored.get(id.toString()));
    }

    @Override
    public Optional<Organisation> hold(OrganisationId id) {
        return findById(id);
    }

    @Override
    public List<Organisation> findAllById(Collection<OrganisationId> ids) {
        return all().filter(organisation -> ids.contains(organisation.id())).toList();
    }

    @Override
    public List<Organisation> findPredecessors(OrganisationId id) {
        return all().filter(organisation -> successorsOf(organisation).contains(id))
                .toList();
    }

    static List<OrganisationId> successorsOf(Organisation organisation) {
        var ending = organisation.life().ending();
        return ending == null ? List.of() : ending.successors();
    }

    @Override
    public Optional<OrganisationId> findBearer(ExternalKey key, Validity period) {
        return all().filter(organisation -> organisation.facts().keys().stream()
                        .anyMatch(dated ->
                                dated.value().equals(key) && dated.validity().overlaps(period)))
                .map(Organisation::id)
                .findFirst();
    }

    @Override
    public void save(Organisation organisation) {
        var present = findById(organisation.id()).map(Organisation::version).orElse(0L);
        if (present != organisation.version()) {
            throw new ConcurrentChangeException(organisation + " has been saved by someone else");
        }
        stored.put(organisation.id().toString(), organisation.saved());
        organisation.events().forEach(event -> changed.put(organisation.id(), event.at()));
        statements.keep(organisation.id().value(), organisation.home().orElse(null), organisation.withdrawn());
    }

    @Override
    public List<OrganisationId> findNamesakes(
            OrganisationKind kind, @Nullable MunicipalityId home, String name, Validity period) {
        return all().filter(organisation -> organisation.kind() == kind
                        && (kind == OrganisationKind.MUNICIPALITY
                                || organisation.home().equals(Optional.ofNullable(home)))
                        && new Validity(null, organisation.life().lastDay().orElse(null)).overlaps(period))
                .filter(organisation -> organisation.facts().names().entries().stream()
                        .filter(called -> called.validity().overlaps(period))
                        .map(Dated::value)
                        .anyMatch(called ->
                                called.full().equalsIgnoreCase(name) || name.equalsIgnoreCase(called.brief())))
                .map(Organisation::id)
                .toList();
    }

    @Override
    public Optional<WithdrawnOrganisation> findWithdrawn(OrganisationId id) {
        return Optional.ofNullable(withdrawn.get(id));
    }

    @Override
    public Optional<Mention> withdraw(Organisation organisation, Withdrawal how) {
        var id = organisation.id();
        var mention = mentions.stream()
                .flatMap(speaking -> speaking.apply(id).stream())
                .findFirst();
        if (mention.isEmpty()) {
            var name = organisation.facts().names().latest().orElseThrow().value();
            withdrawn.put(
                    id,
                    new WithdrawnOrganisation(
                            id,
                            organisation.kind(),
                            organisation.home().orElse(null),
                            name.full(),
                            how.at(),
                            Objects.requireNonNull(how.reason())));
            stored.remove(id.toString());
            statements.forget(id.value());
        }
        return mention;
    }

    private Optional<Mention> listing(OrganisationId id) {
        return findById(id).filter(known -> known.isKeyedBy(Register::says)).map(known -> Mention.REGISTER);
    }

    private Optional<Mention> succession(OrganisationId id) {
        return findPredecessors(id).isEmpty() ? Optional.empty() : Optional.of(Mention.SUCCESSION);
    }

    private Optional<Mention> belonging(OrganisationId id) {
        return all().filter(other -> !other.id().equals(id))
                .flatMap(other -> other.home().stream())
                .filter(home -> OrganisationId.of(home).equals(id))
                .map(home -> Mention.BELONGING)
                .findFirst();
    }

    @Override
    public Optional<Begun> findBegunBefore(OrganisationId id, LocalDate day, Set<MunicipalityId> towns) {
        return beginnings.stream()
                .flatMap(said -> said.apply(id))
                .flatMap(said -> said.begun(towns).stream())
                .filter(begun -> begun.from().isBefore(day))
                .min(Comparator.comparing(Begun::from));
    }

    /** What a town says of an organisation for a time. */
    record Said(MunicipalityId town, Mention by, Validity period) {
        private Optional<Begun> begun(Set<MunicipalityId> towns) {
            return period.earliest().map(from -> new Begun(towns.contains(town) ? by : Mention.ELSEWHERE, from));
        }
    }

    /** Lets something else be asked what of an organisation has begun. */
    void begunBy(Function<OrganisationId, Stream<Said>> said) {
        beginnings.add(said);
    }

    /** Lets something else be asked whether it speaks of an organisation. */
    public void spokenOfBy(Function<OrganisationId, Optional<Mention>> speaking) {
        mentions.add(speaking);
    }

    /** What was said of organisations and taken back. */
    public InMemoryStatements statements() {
        return statements;
    }

    /** The editions of registers from which they come. */
    public InMemoryEditions editions() {
        return editions;
    }

    /** All of them, ordered by id. */
    public Stream<Organisation> all() {
        return stored.values().stream();
    }

    /** When it was last changed. */
    public Instant changed(OrganisationId id) {
        return changed.getOrDefault(id, Instant.EPOCH);
    }

    /** The organisation as others mention it on the day. */
    public Optional<OrganisationRef> ref(OrganisationId id, LocalDate day) {
        return findById(id).map(organisation -> ref(organisation, day));
    }

    /** The organisation as others mention it on the day. */
    public static OrganisationRef ref(Organisation organisation, LocalDate day) {
        var name = organisation.facts().called(day);
        return new OrganisationRef(organisation.id(), organisation.kind(), name.shortest());
    }

    @Override
    public OrganisationList search(OrganisationFilter filter, PageRequest page) {
        var found = found(filter).toList();
        var past = filter.hasPastToCount() ? found(filter.withEnded()).count() - found.size() : 0;
        return new OrganisationList(
                InMemoryPages.page(found, page),
                filter.counts() ? (long) found.size() : null,
                past,
                editions.ofOrganisations());
    }

    private Stream<OrganisationSummary> found(OrganisationFilter filter) {
        return all().filter(organisation -> matches(organisation, filter))
                .map(organisation -> summary(organisation, filter))
                .sorted(comparingInt((OrganisationSummary row) -> NameFit.of(
                                filter.text(), row.name().full(), row.name().brief()))
                        .thenComparing(row -> row.name().shortest(), Collator.getInstance(Locale.GERMAN))
                        .thenComparing(row -> row.id().toString()));
    }

    /** As it is on the day of the filter, or on the day nearest to it on which it exists. */
    private static OrganisationOnDay seen(Organisation organisation, OrganisationFilter filter) {
        return organisation.asOf(organisation.life().validity().nearest(filter.day()));
    }

    private OrganisationSummary summary(Organisation organisation, OrganisationFilter filter) {
        var then = seen(organisation, filter);
        return new OrganisationSummary(
                organisation.id(),
                organisation.kind(),
                then.name().orElseThrow(),
                then.address().orElse(null),
                then.keys().stream()
                        .min(comparing(ExternalKey::scheme).thenComparing(ExternalKey::value))
                        .orElse(null),
                organisation
                        .home()
                        .flatMap(home -> ref(OrganisationId.of(home), filter.day()))
                        .orElse(null),
                new OtherDays(
                        then.day().isAfter(filter.day()) ? then.day() : null,
                        organisation
                                .life()
                                .lastDay()
                                .filter(filter.day()::isAfter)
                                .orElse(null),
                        earlierNames(organisation, then.day(), filter)
                                .map(OrganisationName::shortest)
                                .toList(),
                        laterNames(organisation, then.day(), filter).toList()));
    }

    private static Stream<OrganisationName> earlierNames(
            Organisation organisation, LocalDate day, OrganisationFilter filter) {
        return filter.looksForEarlierNames()
                ? organisation.facts().names().entries().reversed().stream()
                        .filter(name -> name.validity().isOver(day))
                        .map(Dated::value)
                        .filter(name -> isIn(filter.text(), name))
                : Stream.empty();
    }

    private static Stream<OtherDays.LaterName> laterNames(
            Organisation organisation, LocalDate day, OrganisationFilter filter) {
        return filter.looksForLaterNames()
                ? organisation.facts().upToItsEnd().names().entries().stream()
                        .filter(name -> name.validity().isToCome(day))
                        .filter(name -> isIn(filter.text(), name.value()))
                        .map(name -> new OtherDays.LaterName(
                                name.value().shortest(),
                                Objects.requireNonNull(name.validity().from())))
                : Stream.empty();
    }

    private static boolean matches(Organisation organisation, OrganisationFilter filter) {
        var existence = organisation.life().on(filter.day());
        var then = seen(organisation, filter);
        var looked = switch (existence) {
            case NOT_YET -> filter.toComeToo();
            case EXISTS -> true;
            case ENDED -> filter.endedToo();
        };
        return looked
                && then.name().isPresent()
                && filter.isAmong(organisation.id())
                && (filter.kinds().isEmpty() || filter.kinds().contains(organisation.kind()))
                && (filter.town() == null
                        || organisation.home().filter(filter.town()::equals).isPresent())
                && (filter.text() == null
                        || isIn(filter.text(), then.name().orElseThrow())
                        || earlierNames(organisation, then.day(), filter)
                                .findAny()
                                .isPresent()
                        || laterNames(organisation, then.day(), filter)
                                .findAny()
                                .isPresent()
                        || then.keys().stream().anyMatch(key -> key.value().startsWith(filter.text())));
    }

    private static boolean isIn(@Nullable String text, OrganisationName name) {
        return text != null
                && Stream.of(Optional.of(name.full()), Optional.ofNullable(name.brief()))
                        .flatMap(Optional::stream)
                        .anyMatch(one -> one.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)));
    }
}
