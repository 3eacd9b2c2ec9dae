package org.knotenpunkt.persistence.shared;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Named;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableOptions;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.persistence.tables.DefaultSchema;

/** Every table belongs to towns, or stands in the list of those that all share. */
class TenancyTest {
    private static final String OWNER = "municipality_id";

    /** Tables of what is public by nature or belongs to the installation. */
    private static final Set<String> SHARED = Set.of(
            "access_grant",
            "account",
            "agreement_kind",
            "all_day",
            "area",
            "audit_head",
            "initiative",
            "initiative_count",
            "initiative_member",
            "initiative_membership",
            "initiative_stage",
            "initiative_supporter",
            "involvement_frame",
            "municipality",
            "municipality_fact",
            "organisation",
            "organisation_address",
            "organisation_key",
            "organisation_name",
            "organisation_successor",
            "population",
            "played_back",
            "programme_slug",
            "code_town",
            "pupil_count",
            "quality_frame",
            "register_edition",
            "register_import",
            "register_import_entry",
            "register_import_figure",
            "register_staging",
            "personal_token",
            "school",
            "school_fact",
            "school_holiday",
            "school_social_index",
            "session",
            "sign_in_address",
            "sign_in_attempt",
            "startchancen",
            "withdrawn_initiative",
            "withdrawn_organisation",
            "youth_office");

    /** Tables whose rows may belong to a town and to nobody, with a policy of their own. */
    private static final Set<String> MIXED = Set.of("audit_entry", "domain_event", "withdrawn_statement");

    /** Tables whose rows belong to the scope in which they were written, whatever is in it. */
    private static final Set<String> OF_A_SCOPE = Set.of("kept_answer");

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Test
    void aTableIsSharedOrOwned() {
        var unknown = tables().filter(table -> !isOwned(table))
                .map(Named::getName)
                .filter(table -> !SHARED.contains(table) && !OF_A_SCOPE.contains(table));

        assertThat(unknown).as("tables of which nobody has said whose they are").isEmpty();
        assertThat(tables().filter(TenancyTest::isOwned).map(Named::getName)).doesNotContainAnyElementsOf(SHARED);
    }

    static Stream<Table<?>> owned() {
        return tables().filter(TenancyTest::isOwned).filter(table -> !MIXED.contains(table.getName()));
    }

    @ParameterizedTest
    @MethodSource("owned")
    void theKeyOfAnOwnedTableBeginsWithItsTown(Table<?> table) {
        var key = Objects.requireNonNull(table.getPrimaryKey());
        assertThat(names(key.getFields())).startsWith(OWNER);
        assertThat(names(key.getFields()).subList(1, key.getFields().size()))
                .as("an id of its own or of what it is a part of")
                .anyMatch(column -> column.equals("id") || column.endsWith("_id"));
        assertThat(Objects.requireNonNull(table.field(OWNER)).getDataType().nullable())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("owned")
    void whatAnOwnedTablePointsAtIsSharedOrOfTheSameTown(Table<?> table) {
        assertThat(table.getReferences())
                .filteredOn(key -> isOwned(key.getKey().getTable()))
                .allSatisfy(key ->
                        assertThat(names(((ForeignKey<?, ?>) key).getFields())).startsWith(OWNER));
    }

    /** But for those by which a shared table finds who points at its row, and those of what is published and read of all towns at once. */
    @ParameterizedTest
    @MethodSource("owned")
    void theIndexesOfAnOwnedTableBeginWithItsTown(Table<?> table) {
        var pointing = table.getReferences().stream()
                .filter(key -> !isOwned(key.getKey().getTable()))
                .map(key -> names(((ForeignKey<?, ?>) key).getFields()))
                .toList();

        assertThat(table.getIndexes()).allSatisfy(index -> {
            var columns = index.getFields().stream().map(SortField::getName).toList();
            var isOpen = index.getName().startsWith(table.getName() + "_published");
            assertThat(columns.getFirst().equals(OWNER)
                            || (!index.getUnique() && (isOpen || pointing.contains(columns))))
                    .as("%s %s", index, columns)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("owned")
    void aPolicyHidesOneTownsRowsFromAnotherAndFromTheOwner(Table<?> table) {
        assertThat(hidden()).contains(table.getName());
    }

    @Test
    void tablesThatTownsAndNobodyOwnAreHiddenToo() {
        assertThat(hidden()).containsAll(MIXED);
    }

    @Test
    void tablesOfAScopeAreHiddenFromOthers() {
        assertThat(hidden()).containsAll(OF_A_SCOPE);
    }

    private static Set<String> hidden() {
        var relname = field(name("relname"), SQLDataType.VARCHAR);
        return POSTGRES
                .superuser()
                .select(relname)
                .from(table(name("pg_catalog", "pg_class")))
                .where(field(name("relrowsecurity"), SQLDataType.BOOLEAN).eq(inline(true)))
                .and(field(name("relforcerowsecurity"), SQLDataType.BOOLEAN).eq(inline(true)))
                .and(relname.in(POSTGRES.superuser()
                        .select(field(name("tablename"), SQLDataType.VARCHAR))
                        .from(table(name("pg_catalog", "pg_policies")))
                        .where(field(name("qual")).isNotNull())
                        .and(field(name("with_check")).isNotNull())))
                .fetch(relname)
                .stream()
                .collect(toSet());
    }

    private static Stream<Table<?>> tables() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> table.getTableType() == TableOptions.TableType.TABLE);
    }

    private static boolean isOwned(Table<?> table) {
        return table.field(OWNER) != null;
    }

    private static List<String> names(List<? extends TableField<?, ?>> fields) {
        return fields.stream().map(Field::getName).toList();
    }
}
