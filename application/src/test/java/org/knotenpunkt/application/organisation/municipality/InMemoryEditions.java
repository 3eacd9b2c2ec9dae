package org.knotenpunkt.application.organisation.municipality;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.knotenpunkt.application.organisation.register.EditionRepository;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.register.Register;

/** The editions of registers in a list. */
public final class InMemoryEditions implements EditionRepository {
    private final List<Edition> editions = new ArrayList<>();
    private final List<Edition> imported = new ArrayList<>();

    /** An edition has been imported. */
    public void add(Edition edition) {
        editions.add(edition);
        imported.add(edition);
    }

    /** The day of the newest edition of the register that has been imported and covers the town. */
    public Optional<LocalDate> covering(Register register, Ags town) {
        return imported.stream()
                .filter(edition -> edition.register().equals(register.name()) && register.covers(town))
                .map(Edition::on)
                .max(naturalOrder());
    }

    @Override
    public void add(
            UUID id,
            Register register,
            org.knotenpunkt.domain.organisation.register.Edition edition,
            String title,
            Instant at) {
        editions.add(new Edition(
                register.name(), edition.day(), edition.schoolYear(), title, register.publisher(), register.licence()));
    }

    @Override
    public boolean knows(Register register, org.knotenpunkt.domain.organisation.register.Edition edition) {
        return editions.stream()
                .anyMatch(known -> known.register().equals(register.name())
                        && known.on().equals(edition.day())
                        && Objects.equals(known.schoolYear(), edition.schoolYear()));
    }

    /** The newest edition of each of the registers; of two of a day the later import. */
    public List<Edition> newest(String... registers) {
        var newest = new TreeMap<String, Edition>();
        editions.stream()
                .filter(edition -> Set.of(registers).contains(edition.register()))
                .sorted(comparing(Edition::on).thenComparing(Edition::schoolYear, nullsFirst(naturalOrder())))
                .forEach(edition -> newest.put(edition.register(), edition));
        return List.copyOf(newest.values());
    }

    /** The answer, with what is to be named beside names, keys and addresses of towns and schools. */
    public <T> Cited<T> cite(T answer) {
        return new Cited<>(answer, ofOrganisations());
    }

    public List<Edition> ofOrganisations() {
        return newest("MUNICIPALITIES", "SCHOOLS");
    }
}
