package org.knotenpunkt.application.organisation.function;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.knotenpunkt.application.organisation.InMemoryPages;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.function.Person;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** People in a map. */
public final class InMemoryPeople implements PersonRepository {
    private final Map<String, Person> stored = new TreeMap<>();

    @Override
    public Optional<Person> findById(MunicipalityId town, PersonId id) {
        return Optional.ofNullable(stored.get(id.toString()))
                .filter(person -> person.municipality().equals(town));
    }

    @Override
    public Page<Person> search(MunicipalityId town, String text, PageRequest page) {
        var found = stored.values().stream()
                .filter(person -> person.municipality().equals(town))
                .filter(person -> anyWordBegins(person.name(), text))
                .sorted(comparing(Person::name, Collator.getInstance(Locale.GERMAN))
                        .thenComparing(person -> person.id().toString()))
                .toList();
        return InMemoryPages.page(found, page);
    }

    private static boolean anyWordBegins(String name, String text) {
        var beginning = text.toLowerCase(Locale.ROOT);
        var whole = name.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        Stream.of(whole),
                        Arrays.stream(whole.split(" "))
                                .skip(1)
                                .map(word -> whole.substring(whole.indexOf(" " + word) + 1)))
                .anyMatch(rest -> rest.startsWith(beginning));
    }

    @Override
    public void save(Person person) {
        stored.put(person.id().toString(), person);
    }

    /** All of them, ordered by id. */
    public Stream<Person> all() {
        return stored.values().stream();
    }
}
