package org.knotenpunkt.application.organisation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.application.organisation.InMemoryOrganisations.Said;
import org.knotenpunkt.application.organisation.function.InMemoryFunctions;
import org.knotenpunkt.application.organisation.function.InMemoryPeople;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.organisation.relation.InMemoryRelations;
import org.knotenpunkt.application.organisation.socialspace.InMemorySocialSpaces;
import org.knotenpunkt.application.organisation.town.InMemoryTownQueries;
import org.knotenpunkt.application.shared.AccountNames;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.organisation.Mention;
import org.knotenpunkt.domain.organisation.function.Term;
import org.knotenpunkt.domain.organisation.register.ImportEntry;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Withdrawn;

/** All fakes of the feature, which know each other. */
public final class InMemoryWorld implements World {
    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final InMemoryRelations relations = new InMemoryRelations();
    private final InMemoryFunctions functions = new InMemoryFunctions();
    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemorySocialSpaces spaces = new InMemorySocialSpaces(organisations);
    private final RecordingEvents events = new RecordingEvents();
    private final InMemoryOrganisationViews views =
            new InMemoryOrganisationViews(organisations, relations, functions, people, spaces);
    private final InMemoryTownQueries towns =
            new InMemoryTownQueries(organisations, relations, functions, people, spaces, events);

    public InMemoryWorld() {
        organisations.spokenOfBy(id -> relations
                .all()
                .filter(relation -> relation.from().equals(id) || relation.to().equals(id))
                .map(relation -> Mention.RELATION)
                .findFirst());
        organisations.begunBy(id -> relations
                .all()
                .filter(relation -> relation.from().equals(id) || relation.to().equals(id))
                .filter(relation -> relation.withdrawal().isEmpty())
                .map(relation -> new Said(relation.municipality(), Mention.RELATION, relation.validity())));
        organisations.begunBy(id -> functions
                .all()
                .filter(function -> function.organisation().equals(id))
                .filter(function -> function.withdrawal().isEmpty())
                .flatMap(function -> Stream.concat(
                                Stream.of(function.validity()),
                                function.terms().stream().map(Term::validity))
                        .map(period -> new Said(function.municipality(), Mention.FUNCTION, period))));
        organisations.begunBy(id -> spaces.all()
                .flatMap(space -> space.assignments().stream()
                        .filter(assignment -> assignment.organisation().equals(id))
                        .map(assignment ->
                                new Said(space.municipality(), Mention.SOCIAL_SPACE, assignment.validity()))));
        organisations.spokenOfBy(id -> functions
                .all()
                .filter(function -> function.organisation().equals(id))
                .map(function -> Mention.FUNCTION)
                .findFirst());
        organisations.spokenOfBy(id -> spaces.all()
                .flatMap(space -> Stream.concat(
                        space.assignments().stream(),
                        space.withdrawnAssignments().stream().map(Withdrawn::fact)))
                .filter(assignment -> assignment.organisation().equals(id))
                .map(assignment -> Mention.SOCIAL_SPACE)
                .findFirst());
    }

    /** Everybody's accounts are called the same. */
    public AccountNames names() {
        return accounts -> accounts.stream().collect(Collectors.toMap(account -> account, account -> "Kim Muster"));
    }

    @Override
    public InMemoryOrganisations organisations() {
        return organisations;
    }

    @Override
    public OrganisationSearch search() {
        return organisations;
    }

    @Override
    public InMemoryOrganisationViews views() {
        return views;
    }

    @Override
    public InMemoryRelations relations() {
        return relations;
    }

    @Override
    public InMemoryFunctions functions() {
        return functions;
    }

    @Override
    public InMemoryPeople people() {
        return people;
    }

    @Override
    public InMemorySocialSpaces spaces() {
        return spaces;
    }

    @Override
    public InMemoryTownQueries towns() {
        return towns;
    }

    @Override
    public RecordingEvents events() {
        return events;
    }

    @Override
    public void edition(Edition edition) {
        organisations.editions().add(edition);
    }

    @Override
    public void imported(RegisterImport of, MunicipalityId town, List<ImportEntry> entries) {
        towns.imported(of, town, entries);
    }
}
