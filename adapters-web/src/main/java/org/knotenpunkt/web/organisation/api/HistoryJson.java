package org.knotenpunkt.web.organisation.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.HistoryEntry;
import org.knotenpunkt.application.organisation.HistoryEntry.Fact;
import org.knotenpunkt.application.organisation.OrganisationView;

/**
 * A period in the history of an organisation in the API.
 *
 * @param topic which of the other fields says what was true: {@code life}, {@code name}, {@code address}, {@code key}, {@code
 *     relation}, {@code function}, {@code socialSpace}
 */
record HistoryJson(
        String topic,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String name,
        OrganisationJson.@Nullable AddressJson address,
        OrganisationJson.@Nullable KeyJson key,
        @Nullable RelationJson relation,
        @Nullable ServedJson function,
        SocialSpaceJson.@Nullable OfOrganisation socialSpace) {
    /** That somebody served in a function. */
    record ServedJson(FunctionJson.HeadJson function, FunctionJson.TermJson term) {}

    static HistoryJson from(HistoryEntry entry, OrganisationView view) {
        return switch (entry.fact()) {
            case Fact.Existed life -> of(entry, "life", null, null, null, null, null, null);
            case Fact.Named(var name) -> of(entry, "name", name.full(), null, null, null, null, null);
            case Fact.Located(var address) ->
                of(entry, "address", null, OrganisationJson.AddressJson.from(address), null, null, null, null);
            case Fact.Keyed(var key) ->
                of(entry, "key", null, null, OrganisationJson.KeyJson.from(key), null, null, null);
            case Fact.Related(var relation) ->
                of(entry, "relation", null, null, null, RelationJson.from(relation), null, null);
            case Fact.Served(var function, var term) ->
                of(
                        entry,
                        "function",
                        null,
                        null,
                        null,
                        null,
                        new ServedJson(
                                FunctionJson.HeadJson.from(function, view.id()), FunctionJson.TermJson.from(term)),
                        null);
            case Fact.Placed(var space) ->
                of(entry, "socialSpace", null, null, null, null, null, SocialSpaceJson.OfOrganisation.from(space));
        };
    }

    private static HistoryJson of(
            HistoryEntry entry,
            String topic,
            @Nullable String name,
            OrganisationJson.@Nullable AddressJson address,
            OrganisationJson.@Nullable KeyJson key,
            @Nullable RelationJson relation,
            @Nullable ServedJson function,
            SocialSpaceJson.@Nullable OfOrganisation space) {
        var validity = entry.validity();
        return new HistoryJson(topic, validity.from(), validity.until(), name, address, key, relation, function, space);
    }
}
