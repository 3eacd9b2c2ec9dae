package org.knotenpunkt.application.initiative;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.InMemoryStatements;
import org.knotenpunkt.application.organisation.WithdrawalView;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.organisation.municipality.InMemoryEditions;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.initiative.Member;
import org.knotenpunkt.domain.initiative.PublishedCount;
import org.knotenpunkt.domain.initiative.Supporter;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.Statement;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.domain.shared.Withdrawn;

/** Networks, and the parties that can take part in them, in memory. */
public final class InMemoryInitiatives implements InitiativeRepository, InitiativeQueries, Parties {
    private record Known(
            OrganisationKind kind, String name, @Nullable String ags) {}

    private final Map<InitiativeId, Initiative> networks = new LinkedHashMap<>();
    private final Map<OrganisationId, Known> parties = new LinkedHashMap<>();
    private final Map<InitiativeId, WithdrawnInitiative> withdrawn = new HashMap<>();
    private final Set<InitiativeId> held = new HashSet<>();
    private final Map<OrganisationId, LocalDate> foundings = new HashMap<>();
    private final InMemoryEditions editions = new InMemoryEditions();
    private final InMemoryStatements statements = new InMemoryStatements();

    /** Makes an edition of a register known. */
    public void add(Edition edition) {
        editions.add(edition);
    }

    /** Makes an organisation known. */
    public void add(OrganisationId id, OrganisationKind kind, String name, @Nullable String ags) {
        parties.put(id, new Known(kind, name, ags));
    }

    /** Makes it known when an organisation was founded. */
    public void founded(OrganisationId id, LocalDate day) {
        foundings.put(id, day);
    }

    /** Forgets all networks; the organisations stay known. */
    public void clear() {
        networks.clear();
        withdrawn.clear();
        held.clear();
    }

    @Override
    public Optional<Party> hold(OrganisationId id) {
        return Optional.ofNullable(parties.get(id))
                .map(known -> new Party(id, known.kind(), known.name(), foundings.get(id)));
    }

    @Override
    public Optional<Initiative> findById(InitiativeId id) {
        return Optional.ofNullable(networks.get(id));
    }

    @Override
    public List<InitiativeId> findNamesakes(String name, LocalDate day) {
        return networks.values().stream()
                .filter(network -> network.name().equalsIgnoreCase(name))
                .filter(network ->
                        network.lastDay().filter(last -> last.isBefore(day)).isEmpty())
                .map(Initiative::id)
                .sorted(Comparator.comparing(InitiativeId::toString))
                .toList();
    }

    @Override
    public void save(Initiative initiative) {
        var stored = findById(initiative.id()).map(Initiative::version).orElse(0L);
        if (stored != initiative.version()) {
            throw new ConcurrentChangeException("%s is stored in version %d".formatted(initiative, stored));
        }
        networks.put(initiative.id(), initiative.saved());
        statements.keep(initiative.id().value(), initiative.withdrawn());
    }

    @Override
    public boolean withdraw(Initiative initiative, Withdrawal how) {
        var stored = findById(initiative.id()).map(Initiative::version).orElse(0L);
        if (stored != initiative.version()) {
            throw new ConcurrentChangeException("%s is stored in version %d".formatted(initiative, stored));
        }
        if (held.contains(initiative.id())) {
            return false;
        }
        networks.remove(initiative.id());
        statements.forget(initiative.id().value());
        withdrawn.put(
                initiative.id(),
                new WithdrawnInitiative(
                        initiative.id(), initiative.name(), how.at(), Objects.requireNonNull(how.reason())));
        return true;
    }

    /** Lets somebody have a right over a network. */
    public void hold(InitiativeId id) {
        held.add(id);
    }

    @Override
    public Optional<WithdrawnInitiative> findWithdrawn(InitiativeId id) {
        return Optional.ofNullable(withdrawn.get(id));
    }

    @Override
    public List<InitiativeSummary> summaries(LocalDate day) {
        return networks.values().stream()
                .map(network -> new InitiativeSummary(
                        network.id(),
                        network.name(),
                        network.founded(),
                        network.lastDay().orElse(null),
                        network.lastDay().filter(last -> last.isBefore(day)).isPresent()
                                ? 0
                                : (int) network.members().stream()
                                        .filter(member -> member.isMemberOn(day))
                                        .count()))
                .sorted(Comparator.comparing(InitiativeSummary::name))
                .toList();
    }

    @Override
    public Optional<InitiativeView> view(InitiativeId id, LocalDate day) {
        return findById(id)
                .map(network -> new InitiativeView(
                        network.id(),
                        network.name(),
                        network.founded(),
                        network.lastDay().orElse(null),
                        network.members().stream()
                                .map(this::town)
                                .sorted(Comparator.comparing(InitiativeView.Town::name))
                                .toList(),
                        network.supporters().stream()
                                .map(this::support)
                                .sorted(Comparator.comparing(InitiativeView.Support::name))
                                .toList(),
                        network.counts().stream()
                                .sorted(Comparator.comparing(PublishedCount::asOf))
                                .toList(),
                        statements.about(id.value()).stream().map(this::taken).toList(),
                        editions.newest("MUNICIPALITIES"),
                        network.version()));
    }

    private InitiativeView.Town town(Member member) {
        var party = party(OrganisationId.of(member.town()));
        return new InitiativeView.Town(party.name(), party.ags(), member);
    }

    private InitiativeView.Support support(Supporter supporter) {
        var party = party(supporter.organisation());
        return new InitiativeView.Support(supporter.organisation(), party.name(), supporter.validity());
    }

    private InitiativeView.Taken taken(Withdrawn<Statement> withdrawn) {
        var other = withdrawn.fact().other();
        return new InitiativeView.Taken(
                withdrawn.fact(),
                other == null ? null : party(new OrganisationId(other)).name(),
                WithdrawalView.of(withdrawn.withdrawal()));
    }

    private Known party(OrganisationId id) {
        return Optional.ofNullable(parties.get(id)).orElseThrow();
    }
}
