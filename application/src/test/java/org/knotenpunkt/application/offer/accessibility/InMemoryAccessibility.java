package org.knotenpunkt.application.offer.accessibility;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.knotenpunkt.application.offer.InMemorySlugs;
import org.knotenpunkt.application.offer.PlaceKey;
import org.knotenpunkt.application.organisation.InMemoryPages;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.offer.accessibility.AccessibilityStatement;
import org.knotenpunkt.domain.offer.accessibility.Feedback;
import org.knotenpunkt.domain.offer.accessibility.FeedbackId;
import org.knotenpunkt.domain.offer.accessibility.PageOwner;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Statements and feedback in maps, beside the towns. */
public final class InMemoryAccessibility implements AccessibilityRecords {
    private final InMemoryWorld world;
    private final InMemorySlugs slugs;
    private final Map<PageOwner, AccessibilityStatement> statements = new HashMap<>();
    private final Map<FeedbackId, Feedback> told = new HashMap<>();
    private final Set<MunicipalityId> asking = new HashSet<>();

    public InMemoryAccessibility(InMemoryWorld world, InMemorySlugs slugs) {
        this.world = world;
        this.slugs = slugs;
    }

    /** Lets the town ask people something. */
    public void ask(MunicipalityId town) {
        asking.add(town);
    }

    /** Forgets all that was said and told. */
    public void clear() {
        statements.clear();
        told.clear();
        asking.clear();
    }

    @Override
    public Optional<PublicPages> town(PlaceKey town, LocalDate today) {
        return slugs.town(town).flatMap(id -> town(id, today));
    }

    private Optional<PublicPages> town(MunicipalityId town, LocalDate today) {
        return world.organisations()
                .findById(OrganisationId.of(town))
                .filter(there -> asking.contains(town)
                        || world.organisations().all().anyMatch(one -> isCentre(one, town, today)))
                .map(there -> new PublicPages(
                        slugs.named(town, today),
                        there.facts().keys().stream()
                                .map(key -> key.value())
                                .filter(key -> key.scheme() == KeyScheme.AGS)
                                .map(key -> key.value().substring(0, 2))
                                .findFirst()
                                .orElse(null),
                        statement(new PageOwner.Town(town))));
    }

    private static boolean isCentre(Organisation organisation, MunicipalityId town, LocalDate today) {
        return organisation.kind() == OrganisationKind.FAMILY_CENTRE
                && organisation.home().filter(town::equals).isPresent()
                && organisation.life().lastDay().filter(today::isAfter).isEmpty();
    }

    @Override
    public AccessibilityStatement statement(PageOwner owner) {
        return statements.getOrDefault(owner, AccessibilityStatement.none(owner));
    }

    @Override
    public void save(AccessibilityStatement statement) {
        requireVersion(statement(statement.owner()).version(), statement.version());
        statements.put(statement.owner(), statement.saved());
    }

    private static void requireVersion(long known, long seen) {
        if (known != seen) {
            throw new ConcurrentChangeException("It has version %d".formatted(known), known);
        }
    }

    @Override
    public Optional<Feedback> feedback(FeedbackId id) {
        return Optional.ofNullable(told.get(id));
    }

    @Override
    public void save(Feedback feedback) {
        requireVersion(feedback(feedback.id()).map(Feedback::version).orElse(0L), feedback.version());
        told.put(feedback.id(), feedback.saved());
    }

    @Override
    public void delete(Feedback feedback) {
        requireVersion(feedback(feedback.id()).map(Feedback::version).orElse(0L), feedback.version());
        told.remove(feedback.id());
    }

    @Override
    public Page<Feedback> feedback(PageOwner owner, PageRequest page) {
        return InMemoryPages.page(
                told.values().stream()
                        .filter(feedback -> feedback.owner().equals(owner))
                        .sorted(comparing(Feedback::isDone)
                                .thenComparing(comparing((Feedback feedback) ->
                                                feedback.id().toString())
                                        .reversed()))
                        .toList(),
                page);
    }
}
