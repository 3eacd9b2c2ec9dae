package org.knotenpunkt.web.organisation.api;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.HistoryEntry;
import org.knotenpunkt.application.organisation.HistoryEntry.Fact;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.web.shared.answer.SourceJson;

/**
 * A period in the history of an organisation in the API.
 *
 * @param topic which of the other fields says what was true: {@code life}, {@code name}, {@code address}, {@code key}, {@code
 *     relation}, {@code function}, {@code socialSpace}
 * @param source who says the name, the address or the key, if that is known
 * @param withdrawal how it was taken back, if it was never true
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
        SocialSpaceJson.@Nullable OfOrganisation socialSpace,
        @Nullable SourceJson source,
        @Nullable WithdrawalJson withdrawal) {
    /** The whole history: what was true or is kept with others, and what was said of the organisation itself and taken back. */
    record Whole(List<HistoryJson> items, List<WithdrawnJson> withdrawnFacts) {
        static Whole from(OrganisationView view) {
            return new Whole(
                    view.history().stream()
                            .filter(entry -> !(entry.fact() instanceof Fact.Said))
                            .map(entry -> HistoryJson.from(entry, view))
                            .toList(),
                    view.history().stream().flatMap(WithdrawnJson::from).toList());
        }
    }

    /** What was said and taken back, in the words in which it is kept: a text, a number or the name of a constant. */
    record WithdrawnJson(
            FactKind fact,
            String words,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable WithdrawalJson withdrawal) {
        static Stream<WithdrawnJson> from(HistoryEntry entry) {
            return entry.fact() instanceof Fact.Said(var kind, var words)
                    ? Stream.of(new WithdrawnJson(
                            kind,
                            words,
                            entry.validity().from(),
                            entry.validity().until(),
                            WithdrawalJson.orNull(entry.withdrawal())))
                    : Stream.empty();
        }
    }

    /** That there was a function, and that somebody served in it, if anybody did. */
    record ServedJson(FunctionJson.HeadJson function, FunctionJson.@Nullable TermJson term) {}

    static HistoryJson from(HistoryEntry entry, OrganisationView view) {
        var fact = entry.fact();
        return new HistoryJson(
                topic(fact),
                entry.validity().from(),
                entry.validity().until(),
                fact instanceof Fact.Named(var name, var source) ? name.full() : null,
                fact instanceof Fact.Located(var address, var source)
                        ? OrganisationJson.AddressJson.from(address)
                        : null,
                fact instanceof Fact.Keyed(var key, var source) ? OrganisationJson.KeyJson.from(key) : null,
                fact instanceof Fact.Related(var relation) ? RelationJson.from(relation) : null,
                served(fact, view),
                fact instanceof Fact.Placed(var space) ? SocialSpaceJson.OfOrganisation.from(space) : null,
                SourceJson.orNull(source(fact)),
                WithdrawalJson.orNull(entry.withdrawal()));
    }

    private static @Nullable Source source(Fact fact) {
        return switch (fact) {
            case Fact.Named(var name, var source) -> source;
            case Fact.Located(var address, var source) -> source;
            case Fact.Keyed(var key, var source) -> source;
            default -> null;
        };
    }

    private static String topic(Fact fact) {
        return switch (fact) {
            case Fact.Existed life -> "life";
            case Fact.Named named -> "name";
            case Fact.Located located -> "address";
            case Fact.Keyed keyed -> "key";
            case Fact.Related related -> "relation";
            case Fact.Served served -> "function";
            case Fact.Instituted instituted -> "function";
            case Fact.Placed placed -> "socialSpace";
            case Fact.Said said -> throw new IllegalArgumentException("Told beside the history: " + said);
        };
    }

    private static @Nullable ServedJson served(Fact fact, OrganisationView view) {
        return switch (fact) {
            case Fact.Served(var function, var term) ->
                new ServedJson(FunctionJson.HeadJson.from(function, view.id()), FunctionJson.TermJson.from(term));
            case Fact.Instituted(var function) -> new ServedJson(FunctionJson.HeadJson.from(function, view.id()), null);
            default -> null;
        };
    }
}
