package org.knotenpunkt.application.centre.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.domain.centre.CentreEvent;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentEvent;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceEvent;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** What the fakes of organisations know that is handed over with a centre. */
public final class InMemoryHandovers implements HandoverQueries {
    private final InMemoryWorld world;

    public InMemoryHandovers(InMemoryWorld world) {
        this.world = world;
    }

    @Override
    public List<FunctionsIn> functions(MunicipalityId town, Collection<OrganisationId> organisations, LocalDate day) {
        return Stream.concat(organisations.stream(), coordinating(town))
                .distinct()
                .flatMap(id -> world.organisations().ref(id, day).stream())
                .sorted(Comparator.comparing((OrganisationRef ref) -> ref.name().toLowerCase(Locale.ROOT))
                        .thenComparing(ref -> ref.id().toString()))
                .map(ref -> new FunctionsIn(
                        ref,
                        world.views()
                                .find(ref.id(), day, Set.of(town))
                                .map(OrganisationView::functions)
                                .orElse(List.of())))
                .toList();
    }

    private Stream<OrganisationId> coordinating(MunicipalityId town) {
        return world.functions()
                .all()
                .filter(function -> function.municipality().equals(town))
                .filter(function -> function.kind() == FunctionKind.COORDINATION)
                .filter(function -> function.withdrawal().isEmpty())
                .map(OrganisationFunction::organisation);
    }

    @Override
    public List<Change> changes(MunicipalityId town, CentreId centre, Instant since, LocalDate day, int limit) {
        return world.events().published().reversed().stream()
                .filter(event ->
                        town.equals(event.municipality()) && !event.at().isBefore(since))
                .sorted(Comparator.comparing(DomainEvent::at).reversed())
                .flatMap(event -> change(event, centre, day).stream())
                .limit(limit)
                .toList();
    }

    private Optional<Change> change(DomainEvent event, CentreId centre, LocalDate day) {
        return switch (event) {
            case CentreEvent about -> about.centre().equals(centre) ? Optional.of(told(about, day)) : Optional.empty();
            case SelfAssessmentEvent.SelfAssessmentConcluded about ->
                about.centre().equals(centre) ? Optional.of(world.towns().change(event, day)) : Optional.empty();
            case SelfAssessmentEvent drafting -> Optional.empty();
            case SocialSpaceEvent elsewhere -> Optional.empty();
            default -> Optional.of(world.towns().change(event, day)).filter(change -> isAbout(change, centre));
        };
    }

    private Change told(CentreEvent event, LocalDate day) {
        var change = world.towns().change(event, day);
        var detail = switch (event) {
            case CentreEvent.PhaseEntered entered -> entered.phase().name();
            case CentreEvent.PhaseWithdrawn withdrawn -> withdrawn.phase().name();
            default -> null;
        };
        return new Change(change.at(), change.type(), change.subject(), change.organisation(), null, null, detail);
    }

    private static boolean isAbout(Change change, CentreId centre) {
        return isCentre(change.organisation(), centre) || isCentre(change.other(), centre);
    }

    private static boolean isCentre(@Nullable OrganisationRef organisation, CentreId centre) {
        return organisation != null && organisation.id().equals(centre.organisation());
    }
}
