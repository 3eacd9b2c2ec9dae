package org.knotenpunkt.persistence.shared;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.jooq.Records.mapping;
import static org.knotenpunkt.persistence.tables.Tables.KNOTENPUNKT_CATALOG;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.knotenpunkt.persistence.tables.Catalog;
import org.knotenpunkt.persistence.tables.Catalog.Entry;

/** Whether a database still holds what the migrations have made: columns, constraints, indexes, policies, triggers and functions. */
final class SchemaCheck {
    /** What changes what a database does even where it was only added. */
    private static final Set<String> MADE_BY_MIGRATIONS_ALONE = Set.of("policy", "trigger");

    private SchemaCheck() {}

    /** What is not as it was made, a sentence each. */
    static List<String> faults(DSLContext dsl) {
        var there = keyed(dsl.select(
                        KNOTENPUNKT_CATALOG.KIND,
                        KNOTENPUNKT_CATALOG.RELATION,
                        KNOTENPUNKT_CATALOG.NAME,
                        KNOTENPUNKT_CATALOG.DEFINITION)
                .from(KNOTENPUNKT_CATALOG)
                .fetch(mapping(Entry::new)));
        var made = keyed(Catalog.ENTRIES);
        var missing = Catalog.ENTRIES.stream()
                .filter(entry -> !there.containsKey(key(entry)))
                .map(entry -> "%s is missing".formatted(named(entry)));
        var altered = Catalog.ENTRIES.stream()
                .filter(entry -> there.containsKey(key(entry)))
                .filter(entry -> !entry.equals(there.get(key(entry))))
                .map(entry -> "%s is not what the migrations made".formatted(named(entry)));
        var added = there.values().stream()
                .filter(entry -> MADE_BY_MIGRATIONS_ALONE.contains(entry.kind()) && !made.containsKey(key(entry)))
                .map(entry -> "%s was made by no migration".formatted(named(entry)));
        return Stream.of(missing, altered, added)
                .flatMap(sentences -> sentences)
                .sorted()
                .toList();
    }

    private static Map<List<String>, Entry> keyed(List<Entry> entries) {
        return entries.stream().collect(toUnmodifiableMap(SchemaCheck::key, entry -> entry));
    }

    private static List<String> key(Entry entry) {
        return List.of(entry.kind(), entry.relation(), entry.name());
    }

    private static String named(Entry entry) {
        var thing = "The " + (entry.kind() + " " + entry.name()).strip();
        return entry.relation().isEmpty() ? thing : "%s of the table %s".formatted(thing, entry.relation());
    }
}
