package org.knotenpunkt.persistence.organisation.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.municipalityId;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.schoolId;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.application.organisation.school.RegisterWorld;
import org.knotenpunkt.application.organisation.school.SchoolFilter;
import org.knotenpunkt.application.organisation.school.SchoolOrder;
import org.knotenpunkt.application.organisation.school.SchoolQueries;
import org.knotenpunkt.application.organisation.school.SchoolQueriesContract;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqSchoolQueriesTest implements SchoolQueriesContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final SchoolNumber NUMBER = new SchoolNumber("199564");
    private static final Set<String> LARGE_TABLES = Set.of(
            "school",
            "school_fact",
            "school_social_index",
            "startchancen",
            "all_day",
            "pupil_count",
            "organisation",
            "organisation_name",
            "organisation_address",
            "municipality");

    @Override
    public RegisterWorld world() {
        return new JooqWorld(POSTGRES);
    }

    @Override
    @BeforeEach
    public void fillTheWorld() {
        POSTGRES.in(() -> {
            SchoolQueriesContract.super.fillTheWorld();
            return world();
        });
    }

    /** Small tables are read as a whole, which says nothing about large ones: here nobody may. */
    @ParameterizedTest
    @MethodSource("hotSearches")
    void aHotSearchFindsItsWayByIndexes(String what, Consumer<SchoolQueries> search) {
        var readAsAWhole = POSTGRES.in(() -> {
            var dsl = POSTGRES.database().dsl();
            dsl.execute("set local enable_seqscan = off");
            dsl.execute("set local plan_cache_mode = force_custom_plan");
            var before = sequentialScans(dsl);
            search.accept(new JooqSchoolQueries(POSTGRES.database()));
            return sequentialScans(dsl).entrySet().stream()
                    .filter(table -> !table.getValue().equals(before.get(table.getKey())))
                    .map(Map.Entry::getKey)
                    .toList();
        });

        assertThat(readAsAWhole).as(what).doesNotContainAnyElementsOf(LARGE_TABLES);
    }

    /** How often each table has been read as a whole on this connection. */
    private static Map<String, Long> sequentialScans(DSLContext dsl) {
        return dsl.fetch("select relname, seq_scan from pg_stat_xact_user_tables where seq_scan > 0")
                .intoMap(row -> row.get(0, String.class), row -> row.get(1, Long.class));
    }

    static Stream<Arguments> hotSearches() {
        var all = SchoolFilter.all(TODAY).withToCome();
        return Stream.of(
                search("a school by its number", schools -> schools.byNumber(NUMBER, TODAY)),
                search("a school by its id", schools -> schools.byId(schoolId(1), TODAY)),
                search("the figures of a town", schools -> schools.figures(municipalityId(1), TODAY)),
                list("the schools of a town", all.withTown(municipalityId(1)).withIndex(1, 9)),
                list(
                        "the schools of a town of a form",
                        all.withTown(municipalityId(1)).withForms(SchoolForm.PRIMARY)),
                list(
                        "the schools of a town that take no part in Startchancen",
                        all.withTown(municipalityId(1)).withStartchancen(SchoolFilter.Wanted.of(false))),
                list(
                        "the schools of a town of whose afternoons nobody knows",
                        all.withTown(municipalityId(1)).withAllDay(SchoolFilter.Wanted.unknown())),
                list(
                        "the schools of a town with the forms that there are",
                        all.withTown(municipalityId(1)).withGuidance()),
                list(
                        "schools of a day by the beginning of a name",
                        SchoolFilter.all(TODAY).withText("mosaik")),
                list("schools by the beginning of a name", all.withText("mosaik")),
                list("schools by two words", all.withText("mosaik düssel")),
                list("schools by the beginning of a number", all.withText("1995")));
    }

    private static Arguments list(String what, SchoolFilter filter) {
        return search(what, schools -> schools.search(filter, SchoolOrder.BY_NAME, PageRequest.first(50)));
    }

    private static Arguments search(String what, Consumer<SchoolQueries> search) {
        return Arguments.of(what, search);
    }
}
