package org.knotenpunkt.application.centre;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.organisation.function.TermView;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.application.organisation.relation.RelationView;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.organisation.Mention;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Centres in a map, beside the organisations that they are. */
public final class InMemoryCentres implements Centres, CentreQueries {
    private final InMemoryWorld world;
    private final Map<CentreId, Centre> stored = new HashMap<>();

    public InMemoryCentres(InMemoryWorld world) {
        this.world = world;
        world.organisations().spokenOfBy(this::mention);
    }

    private Optional<Mention> mention(OrganisationId id) {
        return stored.values().stream()
                .flatMap(centre -> Stream.concat(
                        Stream.of(centre.id().organisation()),
                        centre.means().funding().stream().flatMap(line -> Stream.ofNullable(line.funder()))))
                .filter(id::equals)
                .map(known -> Mention.CENTRE)
                .findFirst();
    }

    /** Forgets what is known of them; the organisations stay. */
    public void clear() {
        stored.clear();
    }

    @Override
    public Optional<Centre> findById(CentreId id) {
        return world.organisations()
                .findById(id.organisation())
                .filter(organisation -> organisation.kind() == OrganisationKind.FAMILY_CENTRE)
                .flatMap(Organisation::home)
                .map(home -> stored.getOrDefault(id, Centre.blank(id, home)));
    }

    @Override
    public void save(Centre centre) {
        var version = findById(centre.id()).orElseThrow().version();
        if (version != centre.version()) {
            throw new ConcurrentChangeException("%s has version %d".formatted(centre, version), version);
        }
        world.organisations().statements().keep(centre.id().value(), centre.municipality(), centre.withdrawn());
        stored.put(centre.id(), centre.saved());
    }

    @Override
    public Cited<List<CentreRow>> of(MunicipalityId town, LocalDate day) {
        return world.organisations()
                .editions()
                .cite(world.organisations()
                        .all()
                        .filter(organisation -> organisation.kind() == OrganisationKind.FAMILY_CENTRE)
                        .filter(organisation ->
                                organisation.home().filter(town::equals).isPresent())
                        .map(organisation -> row(
                                findById(new CentreId(organisation.id().value()))
                                        .orElseThrow(),
                                day))
                        .sorted(comparing((CentreRow row) -> row.name().toLowerCase(Locale.ROOT))
                                .thenComparing(row -> row.id().toString()))
                        .toList());
    }

    private CentreRow row(Centre centre, LocalDate day) {
        var view = world.views()
                .find(centre.id().organisation(), day, Set.of(centre.municipality()))
                .orElseThrow()
                .whileItExisted();
        return new CentreRow(
                centre.id(),
                view.name().shortest(),
                related(view, RelationKind.HOSTS).stream().findFirst().orElse(null),
                related(view, RelationKind.CARRIES),
                centre.phases()
                        .on(day)
                        .map(entry -> new CentreRow.InPhase(entry.phase(), entry.since()))
                        .orElse(null),
                view.functionsOnDay().stream()
                        .filter(function -> function.kind() == FunctionKind.CENTRE_LEAD)
                        .flatMap(function -> function.holderOn(view.day()).stream())
                        .map(TermView::name)
                        .sorted()
                        .toList(),
                new CentreView(view, centre, List.of()).centre().means().on(day));
    }

    private static List<OrganisationRef> related(OrganisationView view, RelationKind kind) {
        return view.relationsOnDay().stream()
                .filter(relation -> relation.kind() == kind && relation.direction() == RelationView.Direction.INCOMING)
                .map(RelationView::other)
                .sorted(comparing(OrganisationRef::name))
                .toList();
    }

    @Override
    public List<OrganisationRef> called(Collection<OrganisationId> ids, LocalDate day) {
        return ids.stream()
                .flatMap(id -> world.organisations().ref(id, day).stream())
                .toList();
    }
}
