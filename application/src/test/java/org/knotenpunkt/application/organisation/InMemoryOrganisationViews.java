package org.knotenpunkt.application.organisation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.knotenpunkt.application.organisation.HistoryEntry.Fact;
import org.knotenpunkt.application.organisation.function.FunctionView;
import org.knotenpunkt.application.organisation.function.InMemoryFunctions;
import org.knotenpunkt.application.organisation.function.PersonRepository;
import org.knotenpunkt.application.organisation.function.TermView;
import org.knotenpunkt.application.organisation.relation.InMemoryRelations;
import org.knotenpunkt.application.organisation.relation.RelationView;
import org.knotenpunkt.application.organisation.socialspace.InMemorySocialSpaces;
import org.knotenpunkt.application.organisation.socialspace.SpaceOfOrganisation;
import org.knotenpunkt.domain.organisation.Existence;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.Term;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.socialspace.Assignment;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;

/** Brings together what the other fakes keep. */
public final class InMemoryOrganisationViews implements OrganisationViews {
    private final InMemoryOrganisations organisations;
    private final InMemoryRelations relations;
    private final InMemoryFunctions functions;
    private final PersonRepository people;
    private final InMemorySocialSpaces spaces;

    public InMemoryOrganisationViews(
            InMemoryOrganisations organisations,
            InMemoryRelations relations,
            InMemoryFunctions functions,
            PersonRepository people,
            InMemorySocialSpaces spaces) {
        this.organisations = organisations;
        this.relations = relations;
        this.functions = functions;
        this.people = people;
        this.spaces = spaces;
    }

    @Override
    public Optional<OrganisationView> find(OrganisationId id, LocalDate day, Set<MunicipalityId> towns) {
        return organisations
                .findById(id)
                .map(organisation -> new OrganisationView(
                        id,
                        organisation.kind(),
                        organisation
                                .home()
                                .flatMap(home -> organisations.ref(OrganisationId.of(home), day))
                                .orElse(null),
                        day,
                        organisation.facts(),
                        refs(organisations.findPredecessors(id), day),
                        refs(organisations.findAllById(InMemoryOrganisations.successorsOf(organisation)), day),
                        refs(
                                heirs(organisation).stream()
                                        .filter(heir -> heir.life().on(day) != Existence.ENDED)
                                        .toList(),
                                day),
                        relationsOf(organisation, towns, day),
                        functionsOf(id, towns),
                        spacesOf(id, towns),
                        withdrawnFrom(organisation, towns, day),
                        organisations.editions().ofOrganisations(),
                        organisation.version()));
    }

    private static List<OrganisationRef> refs(Collection<Organisation> found, LocalDate day) {
        return found.stream()
                .map(organisation -> InMemoryOrganisations.ref(organisation, day))
                .sorted(comparing(OrganisationRef::name)
                        .thenComparing(ref -> ref.id().toString()))
                .toList();
    }

    private Set<Organisation> heirs(Organisation organisation) {
        var heirs = new LinkedHashSet<Organisation>();
        var toFollow = new ArrayDeque<>(List.of(organisation));
        while (!toFollow.isEmpty()) {
            var next = organisations.findAllById(InMemoryOrganisations.successorsOf(toFollow.remove()));
            next.stream().filter(heirs::add).forEach(toFollow::add);
        }
        return heirs;
    }

    private List<RelationView> relationsOf(Organisation organisation, Set<MunicipalityId> towns, LocalDate day) {
        return relations
                .all()
                .filter(relation -> towns.contains(relation.municipality()))
                .filter(relation -> relation.withdrawal().isEmpty())
                .flatMap(relation -> view(relation, organisation, day).stream())
                .sorted(comparing((RelationView view) -> view.validity().from(), nullsLast(reverseOrder()))
                        .thenComparing(view -> view.id().toString()))
                .toList();
    }

    private Optional<RelationView> view(Relation relation, Organisation organisation, LocalDate day) {
        var outgoing = relation.from().equals(organisation.id());
        if (!outgoing && !relation.to().equals(organisation.id())) {
            return Optional.empty();
        }
        var other = organisations
                .findById(outgoing ? relation.to() : relation.from())
                .orElseThrow();
        return relation.validity()
                .intersect(organisation.life().validity())
                .flatMap(cut -> cut.intersect(other.life().validity()))
                .map(validity -> new RelationView(
                        relation.id(),
                        relation.municipality(),
                        relation.kind(),
                        RelationView.Direction.of(relation.kind(), outgoing),
                        InMemoryOrganisations.ref(other, day),
                        validity,
                        relation.validity(),
                        relation.note().orElse(null),
                        relation.source().orElse(null),
                        relation.version()));
    }

    private List<FunctionView> functionsOf(OrganisationId id, Set<MunicipalityId> towns) {
        return functions
                .all()
                .filter(function -> function.organisation().equals(id) && towns.contains(function.municipality()))
                .filter(function -> function.withdrawal().isEmpty())
                .map(this::view)
                .sorted(comparing(FunctionView::kind)
                        .thenComparing(FunctionView::label, nullsLast(String::compareTo))
                        .thenComparing(view -> view.id().toString()))
                .toList();
    }

    private FunctionView view(OrganisationFunction function) {
        var terms = function.terms().stream()
                .map(term -> view(function.municipality(), term))
                .sorted(comparing((TermView view) -> view.validity().from(), nullsLast(reverseOrder()))
                        .thenComparing(view -> view.id().toString()))
                .toList();
        return new FunctionView(
                function.id(),
                function.municipality(),
                function.kind(),
                function.label().orElse(null),
                function.validity(),
                function.contact(),
                terms,
                function.version());
    }

    private TermView view(MunicipalityId town, Term term) {
        var person = people.findById(town, term.person()).orElseThrow();
        return new TermView(term.id(), person.id(), person.name(), term.role(), term.validity());
    }

    private List<SpaceOfOrganisation> spacesOf(OrganisationId id, Set<MunicipalityId> towns) {
        return spaces.all()
                .filter(space -> towns.contains(space.municipality()))
                .flatMap(space -> views(space, id))
                .sorted(comparing((SpaceOfOrganisation view) -> view.validity().from(), nullsLast(reverseOrder()))
                        .thenComparing(SpaceOfOrganisation::name))
                .toList();
    }

    private static Stream<SpaceOfOrganisation> views(SocialSpace space, OrganisationId id) {
        return space.assignments().stream()
                .filter(assignment -> assignment.organisation().equals(id))
                .flatMap(assignment -> view(space, assignment).stream());
    }

    private static Optional<SpaceOfOrganisation> view(SocialSpace space, Assignment assignment) {
        return assignment
                .validity()
                .intersect(space.validity())
                .map(validity -> new SpaceOfOrganisation(
                        space.id(),
                        space.municipality(),
                        space.name(),
                        space.localKey().orElse(null),
                        validity,
                        assignment.validity(),
                        space.version()));
    }

    private List<HistoryEntry> withdrawnFrom(Organisation organisation, Set<MunicipalityId> towns, LocalDate day) {
        var relationsOfIt = relations
                .all()
                .filter(relation -> towns.contains(relation.municipality()))
                .flatMap(relation -> relation.withdrawal().stream()
                        .flatMap(how -> view(relation, organisation, day).stream()
                                .map(view -> entry(view.validity(), new Fact.Related(view), how))));
        var itsFunctions = functions
                .all()
                .filter(function ->
                        function.organisation().equals(organisation.id()) && towns.contains(function.municipality()))
                .toList();
        var never = itsFunctions.stream()
                .flatMap(function -> function.withdrawal().stream()
                        .map(how -> entry(function.validity(), new Fact.Instituted(view(function)), how)));
        var nobody = itsFunctions.stream()
                .flatMap(function -> function.withdrawnTerms().stream()
                        .map(term -> entry(
                                term.fact().validity(),
                                new Fact.Served(view(function), view(function.municipality(), term.fact())),
                                term.withdrawal())));
        var placed = spaces.all()
                .filter(space -> towns.contains(space.municipality()))
                .flatMap(space -> space.withdrawnAssignments().stream()
                        .filter(withdrawn -> withdrawn.fact().organisation().equals(organisation.id()))
                        .flatMap(withdrawn -> view(space, withdrawn.fact()).stream()
                                .map(view -> entry(view.validity(), new Fact.Placed(view), withdrawn.withdrawal()))));
        var said = organisations.statements().about(organisation.id().value(), FactKind.class, towns).stream()
                .map(HistoryEntry::of);
        return Stream.of(relationsOfIt, never, nobody, placed, said)
                .flatMap(entries -> entries)
                .toList();
    }

    private static HistoryEntry entry(Validity validity, Fact fact, Withdrawal how) {
        return new HistoryEntry(validity, fact, WithdrawalView.of(how));
    }
}
