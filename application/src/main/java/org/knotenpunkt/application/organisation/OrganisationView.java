package org.knotenpunkt.application.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.function.FunctionView;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.organisation.relation.RelationView;
import org.knotenpunkt.application.organisation.socialspace.SpaceOfOrganisation;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Existence;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.OrganisationFacts;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Validity;

/**
 * All that is known about an organisation, over time, and how it is on one day.
 *
 * @param town the town to which it belongs, or null if it belongs to none
 * @param day on which it is looked at
 * @param facts up to its end: what had been recorded for later is not true of it
 * @param predecessors after whom it carries on
 * @param successors who carries on after it, as its ending names them
 * @param currentSuccessors who carries on after it and still exists, however many successions later
 * @param relations to others, the newest first
 * @param functions in it, ordered by kind
 * @param socialSpaces to which it belongs or belonged
 * @param withdrawn what had been recorded and was never true
 * @param editions of the registers of municipalities and of schools, the newest of each
 */
public record OrganisationView(
        OrganisationId id,
        OrganisationKind kind,
        @Nullable OrganisationRef town,
        LocalDate day,
        OrganisationFacts facts,
        List<OrganisationRef> predecessors,
        List<OrganisationRef> successors,
        List<OrganisationRef> currentSuccessors,
        List<RelationView> relations,
        List<FunctionView> functions,
        List<SpaceOfOrganisation> socialSpaces,
        List<HistoryEntry> withdrawn,
        List<Edition> editions,
        long version) {
    public OrganisationView {
        facts = facts.upToItsEnd();
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
        currentSuccessors = List.copyOf(currentSuccessors);
        relations = List.copyOf(relations);
        functions = List.copyOf(functions);
        socialSpaces = List.copyOf(socialSpaces);
        withdrawn = List.copyOf(withdrawn);
        editions = List.copyOf(editions);
    }

    /** Whether a town keeps it; a municipality is kept as its own. */
    public boolean belongsToTown() {
        return town != null || kind == OrganisationKind.MUNICIPALITY;
    }

    /** The town that keeps it; empty where none does. */
    Optional<MunicipalityId> home() {
        return Optional.ofNullable(town)
                .map(OrganisationRef::id)
                .or(() -> belongsToTown() ? Optional.of(id) : Optional.empty())
                .map(keeper -> new MunicipalityId(keeper.value()));
    }

    /** The day, or its last one if that is over: what it was called and where it was stays known. */
    private LocalDate knownOn() {
        return existence() == Existence.ENDED ? facts.life().lastDay().orElseThrow() : day;
    }

    /** The name on the day or, where none is known for it, the nearest. */
    public OrganisationName name() {
        return facts.called(day);
    }

    public Optional<Address> address() {
        return facts.addresses().on(knownOn());
    }

    public List<ExternalKey> keys() {
        return facts.keys().stream()
                .filter(key -> key.validity().includes(knownOn()))
                .map(Dated::value)
                .toList();
    }

    /** As it was on its last day if that is over, else as it is. */
    public OrganisationView whileItExisted() {
        return existence() == Existence.ENDED ? on(facts.life().lastDay().orElseThrow()) : this;
    }

    private OrganisationView on(LocalDate other) {
        return with(other, withdrawn);
    }

    /** The accounts of those who took something back that was never true. */
    Set<UUID> withdrawers() {
        return withdrawn.stream()
                .flatMap(entry -> Optional.ofNullable(entry.withdrawal()).stream())
                .map(WithdrawalView::account)
                .collect(Collectors.toSet());
    }

    /** The same, with the names of those who took something back. */
    OrganisationView named(Map<UUID, String> names) {
        return with(day, withdrawn.stream().map(entry -> entry.named(names)).toList());
    }

    /** The same for those who may not change it. */
    OrganisationView forOthers() {
        return with(
                day,
                withdrawn.stream().flatMap(entry -> entry.forOthers().stream()).toList());
    }

    private OrganisationView with(LocalDate onDay, List<HistoryEntry> taken) {
        return new OrganisationView(
                id,
                kind,
                town,
                onDay,
                facts,
                predecessors,
                successors,
                currentSuccessors,
                relations,
                functions,
                socialSpaces,
                taken,
                editions,
                version);
    }

    public Existence existence() {
        return facts.life().on(day);
    }

    /** The relations that hold on the day. */
    public List<RelationView> relationsOnDay() {
        return relations.stream()
                .filter(relation -> relation.validity().includes(day))
                .toList();
    }

    /** The functions that exist on the day. */
    public List<FunctionView> functionsOnDay() {
        return functions.stream()
                .filter(function -> function.validity().includes(day))
                .toList();
    }

    /** The social spaces to which it belongs on the day. */
    public List<SpaceOfOrganisation> socialSpacesOnDay() {
        return socialSpaces.stream()
                .filter(space -> space.validity().includes(day))
                .toList();
    }

    /** The editions of those registers from which something of it comes. */
    public List<Edition> sources() {
        return editions.stream()
                .filter(edition -> switch (edition.register()) {
                    case "MUNICIPALITIES" -> belongsToTown();
                    case "SCHOOLS" -> isInListOfSchools(kind) || mentionsSchools();
                    default -> true;
                })
                .toList();
    }

    private boolean mentionsSchools() {
        return Stream.of(relations.stream().map(RelationView::other), predecessors.stream(), successors.stream())
                .flatMap(others -> others)
                .anyMatch(other -> isInListOfSchools(other.kind()));
    }

    /** Offices are in it, too. */
    private static boolean isInListOfSchools(OrganisationKind kind) {
        return kind == OrganisationKind.SCHOOL || kind == OrganisationKind.AUTHORITY;
    }

    /** As much of a period as it exists: nothing of it goes on after its end. */
    public Validity whileItExists(Validity period) {
        return facts.life().lastDay().flatMap(period::upTo).orElse(period);
    }

    /** All of it as one list of periods, the newest first, and what was never true among it. */
    public List<HistoryEntry> history() {
        return HistoryEntry.of(this);
    }
}
