package org.knotenpunkt.application.offer.count;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.InMemoryOffers;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.offer.count.Closing;
import org.knotenpunkt.domain.offer.count.Entry;
import org.knotenpunkt.domain.offer.count.Figure;
import org.knotenpunkt.domain.offer.count.FigureBy;
import org.knotenpunkt.domain.offer.count.MonthApproval;
import org.knotenpunkt.domain.offer.count.MonthStanding;
import org.knotenpunkt.domain.offer.count.SessionCount;
import org.knotenpunkt.domain.offer.count.Tally;
import org.knotenpunkt.domain.offer.count.Usual;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.SchoolYear;

/** Counts in maps, beside the offers of which they are; every figure is counted anew from the ground. */
public final class InMemoryCounts implements SessionCounts {
    private final InMemoryWorld world;
    private final InMemoryOffers offers;
    private final Map<SessionId, List<Entry>> stored = new HashMap<>();

    public InMemoryCounts(InMemoryWorld world, InMemoryOffers offers) {
        this.world = world;
        this.offers = offers;
    }

    /** Forgets all of them. */
    public void clear() {
        stored.clear();
        offers.closings().clear();
        offers.approvals().clear();
    }

    /** Nobody else is here. */
    @Override
    public void hold(Set<MunicipalityId> towns) {}

    /** Nobody else is here. */
    @Override
    public void holdAlone(MunicipalityId town) {}

    @Override
    public List<Entry> entries(SessionId session) {
        return stored.getOrDefault(session, List.of());
    }

    @Override
    public void save(SessionCount count) {
        var known = entries(count.session()).size();
        if (known != count.version()) {
            throw new ConcurrentChangeException("%s has %d entries".formatted(count, known), known);
        }
        stored.put(count.session(), count.entries());
        offers.count(count.session());
    }

    private Optional<Tally> tally(SessionId session) {
        return entries(session).stream().reduce((first, second) -> second).map(Entry::tally);
    }

    @Override
    public Usual usual(MunicipalityId town, OfferId offer, LocalDate before) {
        var last = last(offer, before);
        return new Usual(
                last.stream().mapToLong(tally -> tally.guests().total()).sum(), last.size());
    }

    private List<Tally> last(OfferId offer, LocalDate before) {
        return offers.findById(offer).orElseThrow().sessions().all().reversed().stream()
                .filter(session -> session.start().isBefore(before.atStartOfDay()) && session.takesPlace())
                .flatMap(session -> tally(session.id()).stream())
                .limit(Usual.SESSIONS)
                .toList();
    }

    @Override
    public AtHand atHand(MunicipalityId town, OfferId offer, LocalDate day) {
        return new AtHand(
                closing(town),
                last(offer, day).stream()
                        .flatMap(tally -> tally.languages().stream())
                        .collect(toCollection(TreeSet::new)));
    }

    @Override
    public Closing closing(MunicipalityId town) {
        return offers.closings().getOrDefault(town, Closing.USUAL);
    }

    @Override
    public void close(MunicipalityId town, Closing closing) {
        offers.closings().put(town, closing);
    }

    @Override
    public Optional<MonthApproval> approval(MunicipalityId town, CentreId centre, YearMonth month) {
        return offers.approvals().stream()
                .filter(approval -> approval.municipality().equals(town)
                        && approval.centre().equals(centre)
                        && approval.month().equals(month))
                .findFirst();
    }

    @Override
    public void add(MonthApproval approval) {
        if (approval(approval.municipality(), approval.centre(), approval.month())
                .isPresent()) {
            throw new ConcurrentChangeException("%s is approved".formatted(approval.month()));
        }
        offers.approvals().add(approval);
    }

    @Override
    public void remove(MonthApproval approval) {
        if (!offers.approvals().remove(approval)) {
            throw new ConcurrentChangeException("%s is not approved".formatted(approval.month()));
        }
    }

    @Override
    public MonthState month(MunicipalityId town, YearMonth month, Instant lateFrom) {
        var late = held(town, null, month.atDay(1), month.atEndOfMonth())
                .filter(held -> entries(held.session().id()).stream()
                        .anyMatch(entry -> !entry.at().isBefore(lateFrom)))
                .collect(groupingBy(held -> held.offer().centre(), summingInt(held -> 1)));
        var approvals = offers.approvals().stream()
                .filter(approval ->
                        approval.municipality().equals(town) && approval.month().equals(month))
                .collect(toMap(MonthApproval::centre, identity()));
        return new MonthState(approvals, late);
    }

    private record Held(Offer offer, Session session) {
        LocalDate day() {
            return session.start().toLocalDate();
        }
    }

    private Stream<Held> held(MunicipalityId town, @Nullable CentreId centre, LocalDate first, LocalDate last) {
        return offers.all()
                .filter(offer -> offer.municipality().equals(town))
                .filter(offer -> centre == null || offer.centre().equals(centre))
                .flatMap(offer -> offer.sessions().all().stream().map(session -> new Held(offer, session)))
                .filter(held -> !held.day().isBefore(first) && !held.day().isAfter(last));
    }

    @Override
    public List<SessionRow> sessions(MunicipalityId town, @Nullable CentreId centre, LocalDate first, LocalDate last) {
        return held(town, centre, first, last)
                .map(held -> new SessionRow(
                        held.offer().id(),
                        held.offer().centre(),
                        name(held.offer().centre().organisation(), last),
                        held.session().provider(),
                        held.offer().content().texts().original().title(),
                        held.session().id(),
                        held.session().start(),
                        held.session().length(),
                        held.session().cancelled(),
                        tally(held.session().id()).orElse(null),
                        entries(held.session().id()).size()))
                .sorted(comparing(SessionRow::start)
                        .thenComparing(row -> row.session().toString()))
                .toList();
    }

    private String name(OrganisationId id, LocalDate day) {
        return world.organisations().ref(id, day).orElseThrow().name();
    }

    @Override
    public Map<FigureBy, Figures> figures(FigureQuestion question, Set<FigureBy> ways) {
        return ways.stream().collect(toMap(identity(), by -> toldApart(question, by)));
    }

    @Override
    public SettledFigures settled(FigureQuestion question, Set<FigureBy> ways) {
        var centres = new TreeMap<YearMonth, Set<CentreId>>();
        tookPlace(question)
                .forEach(held -> centres.computeIfAbsent(held.session().month(), month -> new HashSet<>())
                        .add(held.offer().centre()));
        var months = centres.entrySet().stream()
                .map(month -> new MonthStanding(month.getKey(), month.getValue().size(), (int) month.getValue().stream()
                        .filter(centre -> approval(question.town(), centre, month.getKey())
                                .isPresent())
                        .count()))
                .toList();
        return new SettledFigures(figures(question, ways), months);
    }

    private List<Held> tookPlace(FigureQuestion question) {
        var provider = question.provider();
        var school = question.school();
        return held(question.town(), question.centre(), question.first(), question.last())
                .filter(held -> provider == null || provider.toString().equals(provider(held)))
                .filter(held -> school == null || school.toString().equals(host(held)))
                .filter(held ->
                        held.session().takesPlace() && !held.session().start().isAfter(question.now()))
                .filter(held -> wasAnnounced(held) || tally(held.session().id()).isPresent())
                .toList();
    }

    private Figures toldApart(FigureQuestion question, FigureBy by) {
        var parts = new HashMap<List<@Nullable String>, Figure>();
        var total = Figure.NONE;
        var all = tookPlace(question);
        for (var held : all) {
            var figure = tally(held.session().id()).map(Figure::of).orElse(Figure.MISSING);
            total = total.plus(figure);
            for (var part : parts(by, held, figure)) {
                parts.merge(key(part.key()), part.figure(), Figure::plus);
            }
        }
        return new Figures(
                parts.entrySet().stream()
                        .map(part -> new FigureRow(
                                part.getKey().getFirst(),
                                label(question, by, part.getKey().getFirst()),
                                part.getValue()))
                        .sorted(comparing(InMemoryCounts::lowerLabel, nullsLast(naturalOrder()))
                                .thenComparing(FigureRow::key, nullsLast(by.order())))
                        .toList(),
                total);
    }

    /** By what was said and when alone: the model's own answer is not asked. */
    private static boolean wasAnnounced(Held held) {
        var publication = held.offer().publication();
        var since = publication.since();
        return held.session().announced()
                || (publication.state() == OfferState.PUBLISHED
                        && (since == null || held.day().toEpochDay() >= since.toEpochDay()));
    }

    private record Part(@Nullable String key, Figure figure) {}

    private List<Part> parts(FigureBy by, Held held, Figure figure) {
        var tally = tally(held.session().id()).orElse(null);
        return tally != null && by == FigureBy.ACCESS_PATH
                ? byPath(tally)
                : keys(by, held).stream().map(key -> new Part(key, figure)).toList();
    }

    private static List<Part> byPath(Tally tally) {
        var parts = new ArrayList<Part>();
        tally.accessPaths()
                .forEach((path, people) -> parts.add(new Part(path.name(), Figure.of(ofFirstTimers(tally, people)))));
        var all = tally.firstTimers();
        var unknown = all == null ? null : Integer.valueOf(all - tally.knownPaths());
        if (tally.accessPaths().isEmpty() || (unknown != null && unknown > 0)) {
            parts.add(new Part(null, Figure.of(ofFirstTimers(tally, unknown))));
        }
        return parts;
    }

    private static Tally ofFirstTimers(Tally tally, @Nullable Integer firstTimers) {
        return tally.recounted(tally.guests(), firstTimers, tally.method());
    }

    /** A list that may hold what is not known. */
    private static List<@Nullable String> key(@Nullable String key) {
        var list = new ArrayList<@Nullable String>();
        list.add(key);
        return list;
    }

    private static @Nullable String lowerLabel(FigureRow row) {
        return row.label() == null ? null : row.label().toLowerCase(Locale.ROOT);
    }

    private @Nullable String label(FigureQuestion question, FigureBy by, @Nullable String key) {
        return switch (by) {
            case CENTRE, SCHOOL, PROVIDER -> key == null ? null : name(OrganisationId.of(key), question.last());
            case MONTH, SCHOOL_YEAR, CALENDAR_YEAR, KIND, TARGET, LANGUAGE, ACCESS_PATH -> null;
        };
    }

    private List<@Nullable String> keys(FigureBy by, Held held) {
        var profile = held.offer().content().profile();
        return switch (by) {
            case MONTH -> key(YearMonth.from(held.day()).toString());
            case SCHOOL_YEAR -> key(Integer.toString(SchoolYear.of(held.day()).start()));
            case CALENDAR_YEAR -> key(Integer.toString(held.day().getYear()));
            case CENTRE -> key(held.offer().centre().toString());
            case SCHOOL -> key(host(held));
            case PROVIDER -> key(provider(held));
            case KIND -> key(profile.kind().name());
            case TARGET ->
                new ArrayList<>(profile.targets().stream().map(Enum::name).toList());
            case LANGUAGE -> languages(held);
            case ACCESS_PATH -> key(null);
        };
    }

    private List<@Nullable String> languages(Held held) {
        var heard = tally(held.session().id()).stream()
                .flatMap(tally -> tally.languages().stream())
                .map(LanguageTag::value)
                .toList();
        return heard.isEmpty() ? key(null) : new ArrayList<>(heard);
    }

    private @Nullable String host(Held held) {
        return related(held, RelationKind.HOSTS).findFirst().orElse(null);
    }

    private @Nullable String provider(Held held) {
        var named = held.session().provider();
        var carriers = related(held, RelationKind.CARRIES).toList();
        return named != null ? named.toString() : carriers.size() == 1 ? carriers.getFirst() : null;
    }

    private Stream<String> related(Held held, RelationKind kind) {
        return world.relations()
                .all()
                .filter(relation -> relation.kind() == kind)
                .filter(relation -> relation.to().equals(held.offer().centre().organisation()))
                .filter(relation -> relation.validity().includes(held.day()))
                .map(Relation::from)
                .map(OrganisationId::toString);
    }
}
