package org.knotenpunkt.domain.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.Timeline;

/**
 * What is known about an organisation, over time.
 *
 * @param keys ordered by scheme, the oldest first; of a scheme that is single, one on each day
 */
public record OrganisationFacts(
        Timeline<OrganisationName> names,
        Timeline<Address> addresses,
        List<Dated<ExternalKey>> keys,
        Contact contact,
        Life life) {
    private static final Comparator<Dated<ExternalKey>> BY_SCHEME_AND_BEGINNING = Comparator.comparing(
                    (Dated<ExternalKey> key) -> key.value().scheme())
            .thenComparing(key -> key.validity().from(), Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(key -> key.value().value());

    public OrganisationFacts {
        keys = keys.stream().sorted(BY_SCHEME_AND_BEGINNING).toList();
    }

    /** What is true of it: nothing is after its last day, whatever had been recorded for then. */
    public OrganisationFacts upToItsEnd() {
        return life.lastDay().map(this::upTo).orElse(this);
    }

    /**
     * What it is called on the day, or on the nearest one on which it exists; where no name is known for that, by the name before or
     * else by its first.
     */
    public OrganisationName called(LocalDate day) {
        var near = life.validity().nearest(day);
        return names.entries().reversed().stream()
                .filter(name -> !name.validity().isToCome(near))
                .findFirst()
                .orElseGet(() -> names.entries().getFirst())
                .value();
    }

    /**
     * The earliest day for which its name, its address or a key is recorded, if any is. What it was called while it was planned was over
     * when it was founded, and does not count.
     */
    public Optional<LocalDate> earliest() {
        return Stream.of(names.entries(), addresses.entries(), keys)
                .flatMap(List::stream)
                .map(Dated::validity)
                .filter(period -> life.founded() == null || !period.isOver(life.founded()))
                .flatMap(period -> period.earliest().stream())
                .min(Comparator.naturalOrder());
    }

    private OrganisationFacts upTo(LocalDate lastDay) {
        return new OrganisationFacts(
                names.upTo(lastDay),
                addresses.upTo(lastDay),
                keys.stream().flatMap(key -> key.upTo(lastDay).stream()).toList(),
                contact,
                life);
    }

    OrganisationFacts withNames(Timeline<OrganisationName> changed) {
        return new OrganisationFacts(changed, addresses, keys, contact, life);
    }

    OrganisationFacts withAddresses(Timeline<Address> changed) {
        return new OrganisationFacts(names, changed, keys, contact, life);
    }

    OrganisationFacts withKeys(List<Dated<ExternalKey>> changed) {
        return new OrganisationFacts(names, addresses, changed, contact, life);
    }

    OrganisationFacts withContact(Contact changed) {
        return new OrganisationFacts(names, addresses, keys, changed, life);
    }

    OrganisationFacts withLife(Life changed) {
        return new OrganisationFacts(names, addresses, keys, contact, changed);
    }
}
