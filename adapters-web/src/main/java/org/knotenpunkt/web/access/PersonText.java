package org.knotenpunkt.web.access;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.KnownPerson;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.text.Words;

/** What people with functions are called. */
public final class PersonText {
    private PersonText() {}

    /** The name, with the functions by which one knows who is meant. */
    public static String of(KnownPerson person, Words words) {
        var services = person.services().stream()
                .map(service -> service(service.kind(), service.label(), service.organisation(), words))
                .distinct()
                .collect(joining("; "));
        return services.isEmpty()
                ? person.name()
                : words.text("access.person.serving", "name", person.name(), "services", services);
    }

    /** A function, with its organisation. */
    static String service(FunctionKind kind, @Nullable String label, String organisation, Words words) {
        return words.text(
                "access.person.service",
                "function",
                label == null ? words.show(kind) : label,
                "organisation",
                organisation);
    }

    public static List<Option> options(List<KnownPerson> people, Words words) {
        return people.stream()
                .map(person -> new Option(person.id().toString(), of(person, words)))
                .toList();
    }
}
