package org.knotenpunkt.web.organisation.pages.edit;

import java.util.List;
import java.util.function.Predicate;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.organisation.function.TermView;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.TermId;
import org.knotenpunkt.web.organisation.pages.facts.FunctionWords;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Input;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.text.Words;

/** A term of a function and the version in which somebody has seen the function, as the value of a choice. */
record TermChoice(TermId term, FunctionId function, long version) {
    private static TermChoice parse(String text) {
        var parts = text.split("/", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(text);
        }
        var function = Versioned.parse(parts[1], FunctionId::of);
        return new TermChoice(TermId.of(parts[0]), function.id(), function.version());
    }

    static Input<TermChoice> read(Form form) {
        return form.parsed("term", "request.not-a-choice", TermChoice::parse);
    }

    @Override
    public String toString() {
        return term + "/" + new Versioned<>(function, version);
    }

    /** The terms to choose from. */
    static List<Option> options(OrganisationView organisation, Words words, Predicate<TermView> which) {
        return organisation.functions().stream()
                .flatMap(function -> function.terms().stream()
                        .filter(which)
                        .map(term -> new Option(
                                new TermChoice(term.id(), function.id(), function.version()).toString(),
                                "%s – %s (%s, %s)"
                                        .formatted(
                                                term.name(),
                                                FunctionWords.name(function, words),
                                                words.show(term.role()),
                                                words.show(term.validity())))))
                .toList();
    }
}
