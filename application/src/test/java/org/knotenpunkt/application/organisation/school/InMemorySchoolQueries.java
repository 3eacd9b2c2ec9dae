package org.knotenpunkt.application.organisation.school;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OtherDays;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.School;
import org.knotenpunkt.domain.organisation.school.SchoolFacts;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.domain.organisation.school.SchoolHistory;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Sourced;

/** Looks through all schools of a world. */
final class InMemorySchoolQueries implements SchoolQueries {
    private final InMemoryWorld world;

    InMemorySchoolQueries(InMemoryWorld world) {
        this.world = world;
    }

    @Override
    public Optional<SchoolView> byId(OrganisationId id, LocalDate on) {
        return world.schools().findById(id).map(school -> view(school, on));
    }

    @Override
    public Optional<SchoolView> byNumber(SchoolNumber number, LocalDate on) {
        return world.schools().findByNumber(number).map(school -> view(school, on));
    }

    private SchoolView view(School school, LocalDate on) {
        var name = world.name(school.id(), on);
        var town = world.municipalities().findById(school.town()).orElseThrow();
        return new SchoolView(
                school.id(),
                school.number(),
                name.full(),
                name.brief(),
                address(school, on),
                world.ref(school.town(), on),
                world.area(town.areas().district()),
                world.lastDay(school.id()).map(history(school)::upTo).orElse(history(school)),
                world.missingSince(school.id(), on),
                world.missingInStartchancenSince(
                        school.id(), on, school.history().on(on).startchancen()),
                school.version(),
                editions());
    }

    private SchoolHistory history(School school) {
        return world.startchancenListWithout(school)
                .map(day -> school.history().besideStartchancenList(Register.STARTCHANCEN.asOf(day)))
                .orElse(school.history());
    }

    private @Nullable Address address(School school, LocalDate on) {
        return world.seen(school.id(), on).address().orElse(null);
    }

    private List<Edition> editions() {
        return world.newest("SCHOOLS", "SOCIAL_INDEX", "STARTCHANCEN");
    }

    @Override
    public SchoolList search(SchoolFilter filter, SchoolOrder order, PageRequest page) {
        var rows = rows(filter, order);
        var past = filter.hasPastToCount() ? rows(filter.withEnded(), order).size() - rows.size() : 0;
        return new SchoolList(
                InMemoryWorld.page(rows, page), rows.size(), past, indexYears(rows), forms(filter), editions());
    }

    private List<SchoolForm> forms(SchoolFilter filter) {
        return filter.guides()
                ? world.schools().all().stream()
                        .flatMap(school -> school.history().facts().entries().stream())
                        .map(known -> known.value().value().form())
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
    }

    @Override
    public long export(SchoolFilter filter, SchoolOrder order, Consumer<? super Cited<SchoolRow>> consumer) {
        var rows = rows(filter, order);
        rows.forEach(row -> consumer.accept(new Cited<>(row, editions())));
        return rows.size();
    }

    private static List<SchoolYear> indexYears(List<SchoolRow> rows) {
        return rows.stream()
                .map(SchoolRow::indexYear)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(reverseOrder())
                .toList();
    }

    private List<SchoolRow> rows(SchoolFilter filter, SchoolOrder order) {
        return world.schools().all().stream()
                .filter(school -> exists(school, filter))
                .filter(school -> filter.town() == null || filter.town().equals(school.town()))
                .filter(school -> InMemoryWorld.isWithin(
                        world.municipalities().findById(school.town()).orElseThrow(), filter.area()))
                .map(school -> row(school, filter))
                .filter(row -> fits(row, filter))
                .sorted(order(order))
                .toList();
    }

    private SchoolRow row(School school, SchoolFilter filter) {
        var on = filter.on();
        var life = world.organisation(school.id()).life();
        var seen = life.validity().nearest(on);
        var name = world.name(school.id(), seen);
        var today = history(school).on(seen);
        var index = index(school, on, filter.indexYear());
        return new SchoolRow(
                school.id(),
                school.number(),
                name.full(),
                name.brief(),
                address(school, seen),
                world.ref(school.town(), on),
                today.facts().map(SchoolFacts::form).orElse(null),
                today.facts().map(SchoolFacts::status).orElse(null),
                index.map(Map.Entry::getValue).map(Sourced::value).orElse(null),
                index.map(Map.Entry::getKey).orElse(null),
                today.startchancen().orElse(null),
                today.allDay().orElse(null),
                world.missingSince(school.id(), on),
                world.missingInStartchancenSince(school.id(), on, today.startchancen()),
                new OtherDays(
                        seen.isAfter(on) ? seen : null,
                        seen.isBefore(on) ? seen : null,
                        earlierNames(school, seen, filter),
                        laterNames(school, seen, filter)));
    }

    private List<String> earlierNames(School school, LocalDate seen, SchoolFilter filter) {
        return filter.looksForEarlierNames()
                ? world.organisation(school.id()).facts().names().entries().reversed().stream()
                        .filter(name -> name.validity().isOver(seen))
                        .map(Dated::value)
                        .filter(name -> hasAWord(filter, name))
                        .map(OrganisationName::shortest)
                        .toList()
                : List.of();
    }

    private List<OtherDays.LaterName> laterNames(School school, LocalDate seen, SchoolFilter filter) {
        return filter.looksForLaterNames()
                ? world.organisation(school.id()).facts().upToItsEnd().names().entries().stream()
                        .filter(name -> name.validity().isToCome(seen) && hasAWord(filter, name.value()))
                        .map(name -> new OtherDays.LaterName(
                                name.value().shortest(),
                                Objects.requireNonNull(name.validity().from())))
                        .toList()
                : List.of();
    }

    private static boolean hasAWord(SchoolFilter filter, OrganisationName name) {
        return Stream.of(Objects.requireNonNull(filter.text()).split("[\\s,]+"))
                .anyMatch(word -> InMemoryWorld.hasAllWords(word, "", Stream.of(name.full(), name.brief())));
    }

    private static Optional<Map.Entry<SchoolYear, Sourced<SocialIndex>>> index(
            School school, LocalDate on, @Nullable SchoolYear asked) {
        return school.history().socialIndex().entrySet().stream()
                .filter(entry -> asked == null
                        ? entry.getKey().compareTo(SchoolYear.of(on)) <= 0
                        : entry.getKey().equals(asked))
                .max(Map.Entry.comparingByKey());
    }

    private boolean exists(School school, SchoolFilter filter) {
        var existence = world.organisation(school.id()).life().on(filter.on());
        return switch (existence) {
            case NOT_YET -> filter.toComeToo();
            case EXISTS -> true;
            case ENDED -> filter.life() == SchoolFilter.Life.ENDED_TOO;
        };
    }

    private static boolean fits(SchoolRow row, SchoolFilter filter) {
        var place = Optional.ofNullable(row.address()).map(Address::place).orElse(null);
        var names = new ArrayList<@Nullable String>(row.otherDays().names().toList());
        names.add(row.name());
        names.add(row.shortName());
        names.add(place);
        return InMemoryWorld.hasAllWords(filter.text(), row.number().value(), names.stream())
                && (!filter.missing() || row.missingSince() != null)
                && (filter.forms().isEmpty()
                        || (row.form() != null && filter.forms().contains(row.form())))
                && (filter.life() != SchoolFilter.Life.OPERATING
                        || row.otherDays().firstDay() != null
                        || (row.status() != null && row.status().isOperating()))
                && (filter.index() == null || isIn(filter.index(), level(row)))
                && fits(filter.startchancen(), row.startchancen())
                && fits(filter.allDay(), row.allDay());
    }

    private static <T> boolean fits(SchoolFilter.@Nullable Wanted<T> wanted, @Nullable T known) {
        return wanted == null || Objects.equals(wanted.value(), known);
    }

    private static boolean isIn(SchoolFilter.IndexRange range, @Nullable Integer level) {
        return level != null && level >= range.from() && level <= range.to();
    }

    private static @Nullable Integer level(SchoolRow row) {
        return row.socialIndex() == null ? null : row.socialIndex().level();
    }

    private static Comparator<SchoolRow> order(SchoolOrder order) {
        var byName = directed(InMemoryWorld.AS_PEOPLE_SORT, order);
        Comparator<SchoolRow> comparator = switch (order.by()) {
            case NAME -> comparing(SchoolRow::shownName, byName);
            case NUMBER -> comparing(SchoolRow::number, natural(order));
            case SOCIAL_INDEX ->
                comparing(InMemorySchoolQueries::level, nullsLast(natural(order)))
                        .thenComparing(SchoolRow::shownName, byName);
            case PLACE ->
                comparing(
                                (SchoolRow row) -> row.address() == null
                                        ? null
                                        : row.address().place(),
                                nullsLast(byName))
                        .thenComparing(SchoolRow::shownName, byName);
        };
        return comparator.thenComparing(row -> row.id().toString(), natural(order));
    }

    private static <T extends Comparable<? super T>> Comparator<T> natural(SchoolOrder order) {
        return order.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
    }

    private static <T> Comparator<T> directed(Comparator<T> comparator, SchoolOrder order) {
        return order.descending() ? comparator.reversed() : comparator;
    }

    @Override
    public TownFigures figures(MunicipalityId town, LocalDate on) {
        return figures(town, row -> true, on);
    }

    @Override
    public TownFigures figures(MunicipalityId town, Set<OrganisationId> schools, LocalDate on) {
        return figures(town, row -> schools.contains(row.id()), on);
    }

    private TownFigures figures(MunicipalityId town, Predicate<SchoolRow> which, LocalDate on) {
        var schools = rows(SchoolFilter.all(on).withTown(town).withOperatingOnly(), SchoolOrder.BY_NAME).stream()
                .filter(which)
                .toList();
        var primaries = schools.stream()
                .filter(row -> row.form() != null && row.form().isPrimary())
                .toList();
        var listed = world.covering(town, Register.SCHOOLS).isPresent();
        return new TownFigures(
                known(schools.size(), listed),
                known(primaries.size(), listed),
                inStartchancen(schools, listed),
                inStartchancen(primaries, listed),
                (int) rows(SchoolFilter.all(on).withTown(town).withMissingOnly(), SchoolOrder.BY_NAME).stream()
                        .filter(which)
                        .count(),
                distinct(schools, SchoolRow::form, comparing(SchoolForm::code))
                        .map(form -> new TownFigures.OfForm(
                                Objects.requireNonNull(form), count(schools, SchoolRow::form, form)))
                        .sorted(comparing(TownFigures.OfForm::schools, reverseOrder())
                                .thenComparing(TownFigures.OfForm::form))
                        .toList(),
                distinct(primaries, SchoolRow::socialIndex, comparing(SocialIndex::level, nullsLast(naturalOrder())))
                        .map(index -> new TownFigures.OfIndex(index, count(primaries, SchoolRow::socialIndex, index)))
                        .toList(),
                indexYears(primaries),
                distinct(primaries, SchoolRow::allDay, Comparator.<AllDayForm>naturalOrder())
                        .map(form -> new TownFigures.OfAllDay(form, count(primaries, SchoolRow::allDay, form)))
                        .toList(),
                editions());
    }

    private static @Nullable Integer inStartchancen(List<SchoolRow> rows, boolean listed) {
        var allSettled =
                known(rows.size(), listed) != null && rows.stream().allMatch(row -> row.startchancen() != null);
        return known(count(rows, SchoolRow::startchancen, true), allSettled);
    }

    /** A count of one or more is known; a count of none only where that is said. */
    private static @Nullable Integer known(int count, boolean noneIsKnown) {
        return count > 0 || noneIsKnown ? Integer.valueOf(count) : null;
    }

    private static <T> int count(List<SchoolRow> rows, Function<SchoolRow, @Nullable T> fact, @Nullable T value) {
        return (int) rows.stream()
                .filter(row -> Objects.equals(fact.apply(row), value))
                .count();
    }

    private static <T> Stream<@Nullable T> distinct(
            List<SchoolRow> rows, Function<SchoolRow, @Nullable T> fact, Comparator<T> order) {
        return rows.stream().<@Nullable T>map(fact).distinct().sorted(nullsLast(order));
    }
}
