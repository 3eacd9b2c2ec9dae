package org.knotenpunkt.web.organisation.pages.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.organisation.function.FunctionView;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.text.Words;

/** What is there now, shown beside a form to compare with what is typed. */
public final class CurrentFacts {
    private CurrentFacts() {}

    /** The organisation itself. */
    public static List<Fact> of(OrganisationView organisation, Words words) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                words.text("organisations.column.name"), organisation.name().full()));
        facts.add(new Fact(words.text("organisations.column.kind"), words.show(organisation.kind())));
        organisation
                .address()
                .ifPresent(address ->
                        facts.add(new Fact(words.text("organisations.column.address"), address.onOneLine())));
        organisation.keys().forEach(key -> facts.add(new Fact(words.show(key.scheme()), key.value())));
        var contact = organisation.facts().contact();
        add(facts, words.text("organisations.column.phone"), contact.phone());
        add(facts, words.text("organisations.column.email"), contact.email());
        add(facts, words.text("organisations.column.homepage"), contact.homepage());
        return facts;
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(label, value));
        }
    }

    /** The functions that are not over, and who serves in them. */
    public static List<Fact> functions(OrganisationView organisation, Words words) {
        return organisation.functions().stream()
                .filter(function -> !function.validity().isOver(organisation.day()))
                .map(function ->
                        new Fact(FunctionWords.name(function, words), inFunction(function, organisation, words)))
                .toList();
    }

    private static String inFunction(FunctionView function, OrganisationView organisation, Words words) {
        var people = function.terms().stream()
                .filter(term -> !term.validity().isOver(organisation.day()))
                .map(term ->
                        "%s (%s, %s)".formatted(term.name(), words.show(term.role()), words.show(term.validity())));
        var contact = Stream.of(
                        Optional.ofNullable(function.contact().email()),
                        Optional.ofNullable(function.contact().phone()))
                .flatMap(Optional::stream);
        var told = Stream.concat(people, contact).collect(Collectors.joining(" · "));
        return told.isEmpty() ? words.text("vacancies.now") : told;
    }

    /** The relations that have not ended. */
    public static List<Fact> relations(OrganisationView organisation, Words words) {
        return organisation.relations().stream()
                .filter(relation -> !relation.validity().isOver(organisation.day()))
                .map(relation -> new Fact(
                        RelationWords.phrase(relation, words) + " "
                                + relation.other().name(),
                        words.show(relation.validity())))
                .toList();
    }

    /** The social spaces to which it belongs. */
    public static List<Fact> spaces(OrganisationView organisation, Words words) {
        return organisation.socialSpaces().stream()
                .filter(space -> !space.validity().isOver(organisation.day()))
                .map(space -> new Fact(space.name(), words.show(space.validity())))
                .toList();
    }
}
