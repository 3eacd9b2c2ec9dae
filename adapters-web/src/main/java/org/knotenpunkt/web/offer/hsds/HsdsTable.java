package org.knotenpunkt.web.offer.hsds;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of a package, with the columns that we fill, and the parts of a thing whose rows are in another table. */
enum HsdsTable {
    ORGANIZATION("organizations.csv", "id:uuid! name! description!"),
    SERVICE(
            "services.csv",
            "id:uuid! organization_id:uuid! name! description url:uri status! interpretation_services application_process "
                    + "fees_description eligibility_description minimum_age:number maximum_age:number assured_date:date alert "
                    + "last_modified:datetime"),
    SERVICE_AT_LOCATION("service_at_location.csv", "id:uuid! service_id:uuid! location_id:uuid!"),
    LOCATION("locations.csv", "id:uuid! location_type! organization_id:uuid name alternate_name"),
    ADDRESS(
            "addresses.csv",
            "id:uuid! location_id:uuid address_1! city! state_province postal_code! country! address_type!"),
    ACCESSIBILITY("accessibility.csv", "id:uuid! location_id:uuid description details"),
    SCHEDULE(
            "schedules.csv",
            "id:uuid! service_id:uuid dtstart:date until:date timezone:number freq interval:number byday description opens_at "
                    + "closes_at"),
    LANGUAGE("languages.csv", "id:uuid! service_id:uuid name code"),
    COST_OPTION("cost_options.csv", "id:uuid! service_id:uuid! currency amount:number"),
    CONTACT("contacts.csv", "id:uuid! service_id:uuid name"),
    SERVICE_CAPACITY(
            "service_capacity.csv",
            "id:uuid! service_id:uuid! unit_id:uuid! available:number! maximum:number description updated:datetime!"),
    UNIT("units.csv", "id:uuid! name!"),
    ATTRIBUTE("attributes.csv", "id:uuid! link_id:uuid! link_entity! taxonomy_term_id:uuid! link_type value label"),
    TAXONOMY_TERM("taxonomy_terms.csv", "id:uuid! code name! description! language taxonomy_id:uuid"),
    TAXONOMY("taxonomies.csv", "id:uuid! name! description!");

    /**
     * A column.
     *
     * @param type {@code string}, {@code number}, {@code date} or {@code datetime}, as table schemas of Frictionless Data call them
     * @param format {@code uuid}, {@code uri} or {@code default}
     */
    record Column(String name, String type, String format, boolean isRequired) {
        /** Reads {@code name}, {@code name:type} or {@code name:format}, with an exclamation mark where it is never empty. */
        static Column of(String text) {
            var parts = text.replace("!", "").split(":", -1);
            var kind = parts.length == 1 ? "string" : parts[1];
            var isFormat = kind.equals("uuid") || kind.equals("uri");
            return new Column(parts[0], isFormat ? "string" : kind, isFormat ? kind : "default", text.endsWith("!"));
        }
    }

    /** Those whose rows belong to many services. */
    private static final Set<HsdsTable> SHARED = EnumSet.of(ORGANIZATION, UNIT, TAXONOMY_TERM, TAXONOMY);

    private static final Map<String, HsdsTable> PARTS = Map.ofEntries(
            Map.entry("organization", ORGANIZATION),
            Map.entry("service_at_locations", SERVICE_AT_LOCATION),
            Map.entry("location", LOCATION),
            Map.entry("addresses", ADDRESS),
            Map.entry("accessibility", ACCESSIBILITY),
            Map.entry("schedules", SCHEDULE),
            Map.entry("languages", LANGUAGE),
            Map.entry("cost_options", COST_OPTION),
            Map.entry("contacts", CONTACT),
            Map.entry("capacities", SERVICE_CAPACITY),
            Map.entry("unit", UNIT),
            Map.entry("attributes", ATTRIBUTE),
            Map.entry("taxonomy_term", TAXONOMY_TERM),
            Map.entry("taxonomy_detail", TAXONOMY));

    private final String path;
    private final List<Column> columns;

    HsdsTable(String path, String columns) {
        this.path = path;
        this.columns = Arrays.stream(columns.split(" ")).map(Column::of).toList();
    }

    /** In which table the parts are that a thing has under the name. */
    static Optional<HsdsTable> ofPart(String name) {
        return Optional.ofNullable(PARTS.get(name));
    }

    /** The table to whose rows a column points, if it points anywhere. */
    static Optional<HsdsTable> pointedAtBy(Column column) {
        return Arrays.stream(values())
                .filter(table -> column.name().equals(table.title() + "_id"))
                .findFirst();
    }

    /** Whether its rows belong to many services, so that each of them is met more than once. */
    boolean isShared() {
        return SHARED.contains(this);
    }

    /** What the specification calls it. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    String path() {
        return path;
    }

    List<Column> columns() {
        return columns;
    }
}
