package org.knotenpunkt.application.partnership;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.partnership.Mandate;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Validity;

/** Mandates in memory. */
public final class InMemoryMandates implements Mandates {
    private record Held(OrganisationId organisation, MunicipalityId town, Validity validity, Mandate mandate) {}

    private record Known(UUID account, MunicipalityId town) {}

    private final List<Held> held = new ArrayList<>();
    private final Map<Known, PersonId> people = new HashMap<>();

    /** Lets somebody sign for an organisation. */
    public void add(OrganisationId organisation, MunicipalityId town, Validity validity, Mandate mandate) {
        held.add(new Held(organisation, town, validity, mandate));
    }

    /** Says who an account is. */
    public void add(UUID account, MunicipalityId town, PersonId person) {
        people.put(new Known(account, town), person);
    }

    @Override
    public List<Mandate> of(OrganisationId organisation, MunicipalityId town, LocalDate day) {
        return heldIn(town, day)
                .filter(one -> one.organisation().equals(organisation))
                .map(Held::mandate)
                .sorted(Comparator.comparing(Mandate::kind)
                        .thenComparing(Mandate::role)
                        .thenComparing(Mandate::name, Collator.getInstance(Locale.GERMAN)))
                .toList();
    }

    private Stream<Held> heldIn(MunicipalityId town, LocalDate day) {
        return held.stream()
                .filter(one -> one.town().equals(town) && one.validity().includes(day));
    }

    @Override
    public Set<OrganisationId> signedForBy(UUID account, MunicipalityId town, LocalDate day) {
        var person = personOf(account, town);
        return heldIn(town, day)
                .filter(one -> person.filter(one.mandate().person()::equals).isPresent())
                .map(Held::organisation)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<PersonId> personOf(UUID account, MunicipalityId town) {
        return Optional.ofNullable(people.get(new Known(account, town)));
    }
}
