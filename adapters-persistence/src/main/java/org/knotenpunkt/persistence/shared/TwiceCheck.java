package org.knotenpunkt.persistence.shared;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Table;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

/** Whether what is kept twice is equal. */
public final class TwiceCheck {
    /** Each row is held against the scope: a long one makes that slow. */
    private static final int TOWNS_AT_ONCE = 50;

    private final Set<KeptTwice> all;
    private final Transactions transactions;
    private final Database database;

    @Inject
    public TwiceCheck(Set<KeptTwice> all, Transactions transactions, Database database) {
        this.all = all;
        this.transactions = transactions;
        this.database = database;
    }

    /** The tables in which something differs, a sentence each; what towns own is looked at as somebody there, and only counted. */
    public List<String> faults() {
        var readers = readers().toList();
        return all.stream()
                .flatMap(kept -> sentence(
                        kept.table(), differing(kept, isOwned(kept.table()) ? readers : List.of(Actor.operator()))))
                .sorted()
                .toList();
    }

    private int differing(KeptTwice kept, List<Actor> actors) {
        return actors.stream()
                .mapToInt(actor -> transactions.read(actor, () -> kept.differing(database.dsl())))
                .sum();
    }

    private static boolean isOwned(Table<?> table) {
        return table.field("municipality_id") != null;
    }

    private Stream<Actor> readers() {
        var towns = transactions.read(
                Actor.operator(),
                () -> database.dsl()
                        .select(MUNICIPALITY.ORGANISATION_ID.convertFrom(MunicipalityId::new))
                        .from(MUNICIPALITY)
                        .orderBy(MUNICIPALITY.ORGANISATION_ID)
                        .fetch(row -> row.value1()));
        return Stream.iterate(0, from -> from < towns.size(), from -> from + TOWNS_AT_ONCE)
                .map(from -> readingIn(towns.subList(from, Math.min(from + TOWNS_AT_ONCE, towns.size()))));
    }

    private static Actor readingIn(List<MunicipalityId> towns) {
        return new Actor(
                Actor.operator().account(),
                towns.stream()
                        .map(town -> new Right(Role.READER, new Scope.Municipality(town)))
                        .collect(toUnmodifiableSet()));
    }

    private static Stream<String> sentence(Table<?> table, int places) {
        return places == 0
                ? Stream.empty()
                : Stream.of("The table %s differs in %d %s from what it follows from"
                        .formatted(table.getName(), places, places == 1 ? "place" : "places"));
    }
}
