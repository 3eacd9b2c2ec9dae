package org.knotenpunkt.bootstrap.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.knotenpunkt.persistence.tables.Tables.ACCESSIBILITY_STATEMENT;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_VERSION;
import static org.knotenpunkt.persistence.tables.Tables.FEEDBACK;
import static org.knotenpunkt.persistence.tables.Tables.FIGURE_RELEASE;
import static org.knotenpunkt.persistence.tables.Tables.OFFER;
import static org.knotenpunkt.persistence.tables.Tables.OFFER_SESSION;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.TableOptions;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.persistence.shared.JooqTransactions;
import org.knotenpunkt.persistence.tables.DefaultSchema;

/**
 * What the database itself keeps the server from, whatever its code may do: with the server's own role and the scope of one town no row
 * of another is read, inserted, changed, removed or pointed at. For every table that towns own.
 */
@ExtendWith(World.Resolver.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowSecurityTest {
    private static final String OWNER = "municipality_id";

    /** No row is let through by its policy, or the role may not do this at all. */
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private static final String FOREIGN_KEY_VIOLATION = "23503";

    /** Of what happens to a town others may tell, too; only the town reads it. */
    private static final Set<String> TOLD_BY_ANYBODY = Set.of("audit_entry", "domain_event");

    /** What tells what was agreed. Its ending does, too; none of those here has one. */
    private static final Set<String> RELEASED = Set.of("agreement_release", "agreement_version", "agreement_leave");

    private static final Set<String> PUBLISHED = Set.of("accessibility_statement", "offer", "offer_session");

    /** What the database makes itself of the rest of the row, and takes from nobody. */
    private static final Set<Field<?>> FOLLOWING =
            Set.of(OFFER.PUBLISHED, ACCESSIBILITY_STATEMENT.OF_TOWN, FEEDBACK.OF_TOWN);

    private final JooqTransactions database;
    private final Scope network;
    private final Set<UUID> released;
    private final MunicipalityId here;
    private final MunicipalityId elsewhere;

    RowSecurityTest(World world) {
        database = world.get(JooqTransactions.class);
        network = new Scope.Initiative(world.id(Place.HERE, InitiativeId.class).value());
        released = Stream.of(Place.HERE, Place.NEXT_DOOR)
                .map(place -> world.id(place, AgreementId.class).value())
                .collect(Collectors.toSet());
        here = world.id(Place.HERE, MunicipalityId.class);
        elsewhere = world.id(Place.ELSEWHERE, MunicipalityId.class);
    }

    static List<Table<?>> owned() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> table.getTableType() == TableOptions.TableType.TABLE && table.field(OWNER) != null)
                .toList();
    }

    static Stream<Table<?>> toldByNobodyElse() {
        return owned().stream().filter(table -> !TOLD_BY_ANYBODY.contains(table.getName()));
    }

    /** Otherwise none of this would prove anything. */
    @BeforeAll
    void eachTownHasRowsInEveryTable() {
        for (var table : owned()) {
            assertThat(rows(table, here)).as("%s here", table).isNotEmpty();
            assertThat(rows(table, elsewhere)).as("%s elsewhere", table).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("owned")
    void noRowOfAnotherTownIsRead(Table<?> table) {
        assertThat(rowsTouched(dsl -> dsl.fetchCount(table, owner(table).eq(elsewhere.value()))))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("owned")
    void withoutAScopeThereIsNothing(Table<?> table) {
        int seen = as(Actor.ANONYMOUS, dsl -> dsl.fetchCount(table, owner(table).isNotNull()));

        assertThat(seen).isZero();
    }

    @ParameterizedTest
    @MethodSource("owned")
    void whoOnlyRunsTheServerSeesWhatHappenedInNoTownAndNothingElse(Table<?> table) {
        var seen = as(
                Actor.operator(),
                dsl -> dsl.selectDistinct(owner(table))
                        .from(table)
                        .where(owner(table).isNotNull())
                        .fetch(owner(table)));

        assertThat(seen).allMatch(new UUID(0, 0)::equals);
    }

    @ParameterizedTest
    @MethodSource("owned")
    void thePublicSeesWhatIsPublishedAndNothingElseOfATown(Table<?> table) {
        var seen = as(
                Actor.PUBLIC,
                dsl -> dsl.select(table.fields())
                        .from(table)
                        .where(owner(table).isNotNull())
                        .fetch());

        assertThat(seen.isEmpty()).isEqualTo(!PUBLISHED.contains(table.getName()));
        if (table.equals(OFFER)) {
            assertThat(seen.getValues(OFFER.STATE)).containsOnly(OfferState.PUBLISHED.name());
        }
        if (table.equals(OFFER_SESSION)) {
            assertThat(seen.getValues(OFFER_SESSION.PUBLISHED)).containsOnly(true);
        }
    }

    /** It sees what was agreed where it is released to it, here and at the other school of the town, and what figures the town has released. */
    @ParameterizedTest
    @MethodSource("owned")
    void theOfficeOfANetworkSeesWhatIsReleasedToItAndNothingElseOfATown(Table<?> table) {
        var seen = as(
                new Actor(UUID.randomUUID(), Set.of(new Right(Role.INITIATIVE_OFFICE, network))),
                dsl -> dsl.select(table.fields())
                        .from(table)
                        .where(owner(table).isNotNull())
                        .fetch());

        if (table.equals(FIGURE_RELEASE)) {
            assertThat(seen).isNotEmpty().allMatch(row -> here.value().equals(row.get(owner(table))));
        } else if (RELEASED.contains(table.getName())) {
            assertThat(seen).isNotEmpty().allMatch(row -> released.contains(row.get("agreement_id", UUID.class)));
        } else {
            assertThat(seen).isEmpty();
        }
        if (table.equals(AGREEMENT_VERSION)) {
            assertThat(seen.getValues(AGREEMENT_VERSION.STATE)).containsOnly(VersionState.AGREED.name());
        }
    }

    @ParameterizedTest
    @MethodSource("toldByNobodyElse")
    void noRowIsInsertedForAnotherTown(Table<?> table) {
        var given =
                table.fieldStream().filter(field -> !FOLLOWING.contains(field)).toArray(Field[]::new);
        var theirs = rows(table, elsewhere).getFirst().into(given);

        assertThat(refusal(dsl -> dsl.insertInto(table).set(theirs.intoMap()).execute()))
                .isEqualTo(INSUFFICIENT_PRIVILEGE);
    }

    @ParameterizedTest
    @MethodSource("owned")
    void noRowIsGivenToAnotherTown(Table<?> table) {
        assertThat(refusal(dsl -> dsl.update(table)
                        .set(owner(table), elsewhere.value())
                        .where(owner(table).eq(here.value()))
                        .execute()))
                .isEqualTo(INSUFFICIENT_PRIVILEGE);
    }

    @ParameterizedTest
    @MethodSource("toldByNobodyElse")
    void noRowOfAnotherTownIsChangedOrTaken(Table<?> table) {
        assertThat(rowsTouched(dsl -> dsl.update(table)
                        .set(owner(table), here.value())
                        .where(owner(table).eq(elsewhere.value()))
                        .execute()))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("toldByNobodyElse")
    void noRowOfAnotherTownIsRemoved(Table<?> table) {
        assertThat(rowsTouched(dsl -> dsl.deleteFrom(table)
                        .where(owner(table).eq(elsewhere.value()))
                        .execute()))
                .isZero();
    }

    @Test
    void noRowPointsAtOneOfAnotherTown() {
        var keys = owned().stream()
                .flatMap(table -> table.getReferences().stream())
                .filter(key -> key.getKey().getTable().field(OWNER) != null)
                .toList();

        assertThat(keys)
                .hasSizeGreaterThan(2)
                .allSatisfy(key -> assertThat(pointing(key))
                        .contains(FOREIGN_KEY_VIOLATION)
                        .doesNotContain("none"));
    }

    /** What comes of it if the rows from here point at what one from elsewhere points at; some of them never change at all. */
    private Set<String> pointing(ForeignKey<?, ?> key) {
        var table = key.getTable();
        var theirs = rows(table, elsewhere).stream()
                .filter(row -> points(row, key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing elsewhere points by " + key));
        var changes = key.getFields().stream()
                .filter(field -> !field.getName().equals(OWNER))
                .collect(Collectors.toMap(Function.identity(), field -> Objects.requireNonNull(theirs.get(field))));
        return rows(table, here).stream()
                .filter(row -> points(row, key))
                .map(row -> refusal(dsl ->
                        dsl.update(table).set(changes).where(is(row, table)).execute()))
                .collect(Collectors.toSet());
    }

    private static boolean points(Record row, ForeignKey<?, ?> key) {
        return key.getFields().stream().allMatch(field -> row.get(field) != null);
    }

    private static Condition is(Record row, Table<?> table) {
        return DSL.and(Objects.requireNonNull(table.getPrimaryKey()).getFields().stream()
                .map(field -> isSame(field, row))
                .toList());
    }

    private static <T> Condition isSame(Field<T> field, Record row) {
        return field.eq(row.get(field));
    }

    private Result<Record> rows(Table<?> table, MunicipalityId town) {
        return in(
                town,
                dsl -> dsl.select(table.fields())
                        .from(table)
                        .where(owner(table).eq(town.value()))
                        .fetch());
    }

    private static Field<UUID> owner(Table<?> table) {
        return Objects.requireNonNull(table.field(OWNER, UUID.class));
    }

    /** The state with which the database refuses what is done in the scope of the town here. */
    private String refusal(Function<DSLContext, Integer> work) {
        return Stream.iterate(catchThrowable(() -> in(here, work)), Objects::nonNull, Throwable::getCause)
                .filter(DataAccessException.class::isInstance)
                .map(DataAccessException.class::cast)
                .map(DataAccessException::sqlState)
                .findFirst()
                .orElse("none");
    }

    private int rowsTouched(Function<DSLContext, Integer> work) {
        return in(here, work);
    }

    private <T> T in(MunicipalityId town, Function<DSLContext, T> work) {
        return as(
                new Actor(UUID.randomUUID(), Set.of(new Right(Role.COORDINATION, new Scope.Municipality(town)))), work);
    }

    private <T> T as(Actor actor, Function<DSLContext, T> work) {
        return database.call(actor, () -> work.apply(database.dsl()));
    }
}
