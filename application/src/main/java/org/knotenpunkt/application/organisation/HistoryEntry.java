package org.knotenpunkt.application.organisation;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.function.FunctionView;
import org.knotenpunkt.application.organisation.function.TermView;
import org.knotenpunkt.application.organisation.relation.RelationView;
import org.knotenpunkt.application.organisation.socialspace.SpaceOfOrganisation;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.Life;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Statement;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawn;

/**
 * Something that was true of an organisation in a period, or was recorded so.
 *
 * @param withdrawal how it was taken back, if it was never true; else null
 */
public record HistoryEntry(
        Validity validity, Fact fact, @Nullable WithdrawalView withdrawal) {
    /** What was true. */
    public HistoryEntry(Validity validity, Fact fact) {
        this(validity, fact, null);
    }

    /** What was said of it and taken back. */
    public static HistoryEntry of(Withdrawn<Statement> withdrawn) {
        var statement = withdrawn.fact();
        return new HistoryEntry(
                statement.validity(),
                new Fact.Said(FactKind.valueOf(statement.about()), requireNonNull(statement.words())),
                WithdrawalView.of(withdrawn.withdrawal()));
    }

    /** The same, with the name of whoever took it back, if anybody did. */
    HistoryEntry named(Map<UUID, String> names) {
        return withdrawal == null
                ? this
                : new HistoryEntry(validity, fact, withdrawal.named(names.get(withdrawal.account())));
    }

    /** The same as others may read it: who was never in a function is not for them, and why there never was one neither. */
    Optional<HistoryEntry> forOthers() {
        if (withdrawal == null) {
            return Optional.of(this);
        }
        return switch (fact) {
            case Fact.Served served -> Optional.empty();
            case Fact.Instituted instituted ->
                Optional.of(new HistoryEntry(validity, fact, withdrawal.withoutReason()));
            default -> Optional.of(this);
        };
    }

    /** What was true. */
    public sealed interface Fact {
        /** It existed. */
        record Existed(Life life) implements Fact {}

        /** It was called so, as the source says, if one is known. */
        record Named(OrganisationName name, @Nullable Source source) implements Fact {}

        /** It was found there, as the source says, if one is known. */
        record Located(Address address, @Nullable Source source) implements Fact {}

        /** It bore the key, as the source says, if one is known. */
        record Keyed(ExternalKey key, @Nullable Source source) implements Fact {}

        /** Something else was said of it, which is known only because it was taken back. */
        record Said(FactKind kind, String words) implements Fact {}

        /** It was related to another. */
        record Related(RelationView relation) implements Fact {}

        /** Somebody served in one of its functions. */
        record Served(FunctionView function, TermView term) implements Fact {}

        /** It had the function, whoever served in it. */
        record Instituted(FunctionView function) implements Fact {}

        /** It belonged to a social space. */
        record Placed(SpaceOfOrganisation space) implements Fact {}
    }

    /** The same, as long as the organisation exists; what was never true stays, whenever it was said to begin. */
    private Optional<HistoryEntry> whileExists(Life life) {
        return life.lastDay().isEmpty()
                ? Optional.of(this)
                : life.lastDay()
                        .flatMap(validity::upTo)
                        .map(cut -> new HistoryEntry(cut, fact, withdrawal))
                        .or(() -> withdrawal == null ? Optional.empty() : Optional.of(this));
    }

    static List<HistoryEntry> of(OrganisationView organisation) {
        var facts = organisation.facts();
        return Stream.of(
                        Stream.of(new HistoryEntry(facts.life().validity(), new Fact.Existed(facts.life()))),
                        facts.names().entries().stream()
                                .map(name ->
                                        new HistoryEntry(name.validity(), new Fact.Named(name.value(), name.source()))),
                        facts.addresses().entries().stream()
                                .map(address -> new HistoryEntry(
                                        address.validity(), new Fact.Located(address.value(), address.source()))),
                        facts.keys().stream()
                                .map(key ->
                                        new HistoryEntry(key.validity(), new Fact.Keyed(key.value(), key.source()))),
                        organisation.relations().stream()
                                .map(relation -> new HistoryEntry(relation.validity(), new Fact.Related(relation))),
                        organisation.functions().stream()
                                .flatMap(function -> function.terms().stream()
                                        .map(term ->
                                                new HistoryEntry(term.validity(), new Fact.Served(function, term)))),
                        organisation.socialSpaces().stream()
                                .map(space -> new HistoryEntry(space.validity(), new Fact.Placed(space))),
                        organisation.withdrawn().stream())
                .flatMap(entries -> entries)
                .flatMap(entry -> entry.whileExists(facts.life()).stream())
                .sorted(Comparator.comparing(HistoryEntry::validity, Validity.NEWEST_FIRST))
                .toList();
    }
}
