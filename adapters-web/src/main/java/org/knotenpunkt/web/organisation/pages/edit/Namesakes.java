package org.knotenpunkt.web.organisation.pages.edit;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.function.Appointee;
import org.knotenpunkt.application.organisation.function.SearchPeople;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.function.Person;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Texts;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Input;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.text.Words;

/** Asks who is meant where a town knows somebody by the name already: that person, or somebody else who is called the same. */
public final class Namesakes {
    private static final String SOMEBODY_ELSE = "new";

    private final SearchPeople people;

    @Inject
    public Namesakes(SearchPeople people) {
        this.people = people;
    }

    /** The people whom the town knows by the name that the form holds. */
    List<Person> of(Context ctx, MunicipalityId town) {
        var name = Texts.onOneLine(Objects.requireNonNullElse(ctx.formParam("person"), ""));
        return name.isEmpty() || name.length() > Person.MAX_LENGTH
                ? List.of()
                : Answers.orRefuse(people.search(
                                Requests.actor(ctx), town, name, PageRequest.first(PageRequest.MAX_LIMIT)))
                        .items()
                        .stream()
                        .filter(person -> person.name().equalsIgnoreCase(name))
                        .toList();
    }

    /** The question who is meant; none where nobody is called so. */
    Stream<Field> question(List<Person> known, Words words) {
        if (known.isEmpty()) {
            return Stream.empty();
        }
        var options = Stream.concat(
                known.stream()
                        .map(person -> new Option(
                                person.id().toString(), words.text("forms.terms.who.known", "name", person.name()))),
                Stream.of(new Option(SOMEBODY_ELSE, words.text("forms.terms.who.new"))));
        return Stream.of(Field.choice("who", options.toList()));
    }

    /** Who is meant; empty, with the question as what is wrong with the form, where that is open. */
    Optional<Appointee> meant(Form form, Input<String> name, List<Person> known) {
        var typed = name.orNull();
        if (typed == null) {
            return Optional.empty();
        }
        if (known.isEmpty() || form.value("who").equals(SOMEBODY_ELSE)) {
            return Optional.of(new Appointee.Newcomer(typed));
        }
        var chosen = chosen(form.value("who"), known);
        if (chosen == null) {
            form.addError("who", "forms.terms.who.open", "name", typed);
            return Optional.empty();
        }
        return Optional.of(new Appointee.Known(chosen.id()));
    }

    private static @Nullable Person chosen(String who, List<Person> known) {
        return known.stream()
                .filter(person -> person.id().toString().equals(who))
                .findFirst()
                .orElse(null);
    }
}
