package org.knotenpunkt.application.organisation.school;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.AreaFigures;
import org.knotenpunkt.application.organisation.municipality.AreaFilter;
import org.knotenpunkt.application.organisation.municipality.AreaList;
import org.knotenpunkt.application.organisation.municipality.AreaRef;
import org.knotenpunkt.application.organisation.municipality.MunicipalityFilter;
import org.knotenpunkt.application.organisation.municipality.MunicipalityList;
import org.knotenpunkt.application.organisation.municipality.MunicipalityOrder;
import org.knotenpunkt.application.organisation.municipality.MunicipalityQueries;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRow;
import org.knotenpunkt.application.organisation.municipality.MunicipalityView;
import org.knotenpunkt.application.shared.NameFit;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.municipality.Municipality;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityFacts;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Sourced;

/** Looks through all municipalities of a world. */
final class InMemoryMunicipalityQueries implements MunicipalityQueries {
    private final InMemoryWorld world;

    InMemoryMunicipalityQueries(InMemoryWorld world) {
        this.world = world;
    }

    @Override
    public Optional<MunicipalityView> byId(MunicipalityId id, LocalDate on) {
        return world.municipalities().findById(id).map(municipality -> view(municipality, on));
    }

    @Override
    public Optional<MunicipalityView> byAgs(Ags ags, LocalDate on) {
        return world.municipalities().findByAgs(ags).map(municipality -> view(municipality, on));
    }

    private MunicipalityView view(Municipality municipality, LocalDate on) {
        var areas = municipality.areas();
        return new MunicipalityView(
                world.ref(municipality.id(), on),
                world.area(areas.district()),
                world.area(areas.region()),
                world.area(areas.state()),
                world.lastDay(OrganisationId.of(municipality.id()))
                        .map(municipality.history()::upTo)
                        .orElse(municipality.history()),
                municipality.version(),
                world.newest("MUNICIPALITIES"));
    }

    @Override
    public MunicipalityList search(MunicipalityFilter filter, MunicipalityOrder order, PageRequest page) {
        var rows = rows(filter).sorted(order(filter, order)).toList();
        return new MunicipalityList(
                InMemoryWorld.page(rows, page), rows.size(), world.newest("MUNICIPALITIES", "SCHOOLS", "STARTCHANCEN"));
    }

    private Stream<MunicipalityRow> rows(MunicipalityFilter filter) {
        return world.municipalities().all().stream()
                .filter(municipality -> world.exists(OrganisationId.of(municipality.id()), filter.on()))
                .filter(municipality -> filter.state() == null
                        || filter.state().equals(municipality.ags().state()))
                .filter(municipality -> InMemoryWorld.isWithin(municipality, filter.area()))
                .map(municipality -> row(municipality, filter.on()))
                .filter(row -> InMemoryWorld.hasAllWords(
                        filter.text(),
                        row.municipality().ags().value(),
                        Stream.of(name(row, filter).full(), name(row, filter).brief())))
                .filter(row -> filter.kind() == null || filter.kind().equals(row.kind()))
                .filter(row ->
                        filter.youthOffice() == null || filter.youthOffice().equals(row.youthOffice()));
    }

    private OrganisationName name(MunicipalityRow row, MunicipalityFilter filter) {
        return world.name(OrganisationId.of(row.municipality().id()), filter.on());
    }

    private MunicipalityRow row(Municipality municipality, LocalDate on) {
        var areas = municipality.areas();
        var history = municipality.history();
        var population = history.populationOn(on);
        var figures = world.schoolQueries().figures(municipality.id(), on);
        return new MunicipalityRow(
                world.ref(municipality.id(), on),
                history.facts()
                        .on(on)
                        .map(Sourced::value)
                        .map(MunicipalityFacts::kind)
                        .orElse(null),
                world.area(areas.district()),
                world.area(areas.region()),
                world.area(areas.state()),
                population.map(Map.Entry::getValue).map(Sourced::value).orElse(null),
                population.map(Map.Entry::getKey).orElse(null),
                history.youthOffice().on(on).map(Sourced::value).orElse(null),
                figures.schools(),
                figures.primaries(),
                figures.startchancenPrimaries());
    }

    private Comparator<MunicipalityRow> order(MunicipalityFilter filter, MunicipalityOrder order) {
        Comparator<MunicipalityRow> comparator = switch (order.by()) {
            case NAME ->
                comparingInt((MunicipalityRow row) -> order.descending()
                                ? 0
                                : NameFit.of(
                                        filter.text(),
                                        name(row, filter).full(),
                                        name(row, filter).brief()))
                        .thenComparing(row -> row.municipality().name(), directed(InMemoryWorld.AS_PEOPLE_SORT, order));
            case AGS -> comparing(row -> row.municipality().ags(), natural(order));
            case INHABITANTS -> comparing(MunicipalityRow::inhabitants, nullsLast(natural(order)));
        };
        return comparator.thenComparing(row -> row.municipality().id().toString(), natural(order));
    }

    private static <T extends Comparable<? super T>> Comparator<T> natural(MunicipalityOrder order) {
        return order.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
    }

    private static <T> Comparator<T> directed(Comparator<T> comparator, MunicipalityOrder order) {
        return order.descending() ? comparator.reversed() : comparator;
    }

    @Override
    public List<AreaRef> areas(LocalDate on) {
        return world.areas().toList();
    }

    @Override
    public AreaList rollUp(AreaFilter filter) {
        var within = MunicipalityFilter.all(filter.on());
        var rows = rows(filter.within() == null ? within : within.withArea(filter.within()))
                .toList();
        return new AreaList(
                world.areas()
                        .filter(area -> area.level() == filter.level())
                        .map(area -> figures(area, rows))
                        .filter(figures -> figures.municipalities() > 0)
                        .toList(),
                world.newest("MUNICIPALITIES", "SCHOOLS", "STARTCHANCEN"));
    }

    private static AreaFigures figures(AreaRef area, List<MunicipalityRow> all) {
        var rows = all.stream()
                .filter(row -> area.equals(row.district()) || area.equals(row.region()) || area.equals(row.state()))
                .toList();
        return new AreaFigures(
                area,
                rows.size(),
                known(rows, MunicipalityRow::inhabitants)
                        .map(Integer::longValue)
                        .reduce(Long::sum)
                        .orElse(null),
                known(rows, MunicipalityRow::schools).reduce(Integer::sum).orElse(null),
                known(rows, MunicipalityRow::primaries).reduce(Integer::sum).orElse(null),
                known(rows, MunicipalityRow::startchancenPrimaries)
                        .reduce(Integer::sum)
                        .orElse(null));
    }

    private static Stream<Integer> known(
            List<MunicipalityRow> rows, Function<MunicipalityRow, @Nullable Integer> figure) {
        return rows.stream().map(figure).filter(Objects::nonNull);
    }
}
