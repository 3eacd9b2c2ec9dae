package org.knotenpunkt.application.organisation.town;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.InMemoryOrganisations;
import org.knotenpunkt.application.organisation.InMemoryPages;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.function.InMemoryFunctions;
import org.knotenpunkt.application.organisation.function.PersonRepository;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.application.organisation.relation.InMemoryRelations;
import org.knotenpunkt.application.organisation.socialspace.InMemorySocialSpaces;
import org.knotenpunkt.application.organisation.socialspace.WithdrawnSocialSpace;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.organisation.Existence;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationEvent;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.function.FunctionEvent;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.Term;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityEvent;
import org.knotenpunkt.domain.organisation.register.ImportEntry;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.RegisterEvent;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.organisation.relation.RelationEvent;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.organisation.school.SchoolEvent;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceEvent;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Brings together what the other fakes keep. */
public final class InMemoryTownQueries implements TownQueries {
    private final InMemoryOrganisations organisations;
    private final InMemoryRelations relations;
    private final InMemoryFunctions functions;
    private final PersonRepository people;
    private final InMemorySocialSpaces spaces;
    private final RecordingEvents events;
    private final Map<Taken, ImportedHere> imports = new HashMap<>();

    /** An import, as far as it is about a town. */
    private record Taken(ImportId id, MunicipalityId town) {}

    public InMemoryTownQueries(
            InMemoryOrganisations organisations,
            InMemoryRelations relations,
            InMemoryFunctions functions,
            PersonRepository people,
            InMemorySocialSpaces spaces,
            RecordingEvents events) {
        this.organisations = organisations;
        this.relations = relations;
        this.functions = functions;
        this.people = people;
        this.spaces = spaces;
        this.events = events;
    }

    @Override
    public Optional<TownOverview> overview(MunicipalityId town, LocalDate day) {
        return organisations
                .findById(OrganisationId.of(town))
                .filter(organisation -> organisation.kind() == OrganisationKind.MUNICIPALITY)
                .map(found -> new TownOverview(
                        InMemoryOrganisations.ref(found, day),
                        day,
                        organisations
                                .all()
                                .filter(organisation ->
                                        organisation.home().filter(town::equals).isPresent())
                                .filter(organisation -> exists(organisation, day))
                                .collect(groupingBy(Organisation::kind, collectingAndThen(counting(), Long::intValue))),
                        vacancies(town, day, day.plusDays(TownOverview.AHEAD_DAYS))
                                .answer(),
                        looseEnds(town, day),
                        changes(town, day, PageRequest.first(TownOverview.CHANGES))
                                .answer()
                                .items()));
    }

    private static boolean exists(Organisation organisation, LocalDate day) {
        return organisation.life().on(day) == Existence.EXISTS;
    }

    private List<LooseEnd> looseEnds(MunicipalityId town, LocalDate day) {
        var guests = relations
                .all()
                .filter(relation -> relation.municipality().equals(town) && relation.kind() == RelationKind.HOSTS)
                .filter(relation -> relation.withdrawal().isEmpty())
                .filter(relation -> relation.validity().includes(day) && exists(find(relation.to()), day))
                .flatMap(relation -> looseEnd(
                        relation.from(),
                        day,
                        organisations.ref(relation.to(), day).orElseThrow(),
                        null));
        var left = functions
                .all()
                .filter(function -> function.withdrawal().isEmpty())
                .filter(function -> function.municipality().equals(town)
                        && function.validity().includes(day))
                .flatMap(function -> looseEnd(function.organisation(), day, null, function));
        return Stream.concat(guests, left)
                .sorted(comparing(LooseEnd::lastDay)
                        .thenComparing(end -> end.organisation().name())
                        .thenComparing(LooseEnd::function, nullsFirst(comparing(FunctionKind::name))))
                .toList();
    }

    private Stream<LooseEnd> looseEnd(
            OrganisationId id,
            LocalDate day,
            @Nullable OrganisationRef guest,
            @Nullable OrganisationFunction function) {
        return Stream.of(find(id))
                .filter(organisation -> organisation.life().on(day) == Existence.ENDED)
                .map(ended -> new LooseEnd(
                        InMemoryOrganisations.ref(ended, day),
                        ended.life().lastDay().orElseThrow(),
                        guest,
                        function == null ? null : function.kind(),
                        function == null ? null : function.label().orElse(null)));
    }

    private Organisation find(OrganisationId id) {
        return organisations.findById(id).orElseThrow();
    }

    @Override
    public Cited<List<Vacancy>> vacancies(MunicipalityId town, LocalDate day, LocalDate ahead) {
        var found = functions
                .all()
                .filter(function -> function.withdrawal().isEmpty())
                .filter(function -> function.municipality().equals(town)
                        && function.validity().includes(day)
                        && exists(
                                organisations.findById(function.organisation()).orElseThrow(), day))
                .flatMap(function ->
                        firstVacantDay(function, day, ahead).map(vacant -> vacancy(function, vacant, day)).stream())
                .sorted(comparing(Vacancy::from, nullsFirst(naturalOrder()))
                        .thenComparing(vacancy -> vacancy.organisation().name())
                        .thenComparing(vacancy -> vacancy.function().toString()))
                .toList();
        return organisations.editions().cite(found);
    }

    /** The first day up to the second one on which nobody holds it. */
    private static Optional<LocalDate> firstVacantDay(OrganisationFunction function, LocalDate day, LocalDate ahead) {
        return day.datesUntil(ahead.plusDays(1)).filter(function::vacantOn).findFirst();
    }

    private Vacancy vacancy(OrganisationFunction function, LocalDate vacantOn, LocalDate day) {
        var last = function.terms().stream()
                .filter(term ->
                        term.role() == TermRole.HOLDER && term.validity().isOver(vacantOn))
                .max(comparing(InMemoryTownQueries::lastDay));
        return new Vacancy(
                function.id(),
                function.kind(),
                function.label().orElse(null),
                organisations.ref(function.organisation(), day).orElseThrow(),
                last.map(term -> lastDay(term).plusDays(1))
                        .orElse(function.validity().from()),
                last.flatMap(term -> people.findById(function.municipality(), term.person()))
                        .map(person -> person.name())
                        .orElse(null),
                function.deputiesOn(day).size());
    }

    private static LocalDate lastDay(Term term) {
        return Optional.ofNullable(term.validity().until()).orElse(LocalDate.MAX);
    }

    @Override
    public Cited<Page<Change>> changes(MunicipalityId town, LocalDate day, PageRequest page) {
        var found = events.published().reversed().stream()
                .flatMap(event -> change(event, town, day).stream())
                .toList();
        return organisations.editions().cite(InMemoryPages.page(found, page));
    }

    /** Keeps an import that has been taken over, with what its report tells about a town. */
    public void imported(RegisterImport of, MunicipalityId town, List<ImportEntry> entries) {
        var changing = entries.stream()
                .filter(entry -> ImportedHere.KINDS.contains(entry.kind()))
                .toList();
        var records = changing.stream()
                .collect(groupingBy(ImportEntry::kind, collectingAndThen(mapping(ImportEntry::key, toSet()), keys ->
                        (long) keys.size())));
        if (!changing.isEmpty()) {
            imports.put(
                    new Taken(of.id(), town),
                    new ImportedHere(
                            of.register(),
                            of.knownEdition(),
                            records,
                            changing.stream().limit(ImportedHere.FIRST).toList()));
        }
    }

    private static boolean isForTheTown(DomainEvent event) {
        return Stream.of("organisation.", "initiative.", "offer.placement-").anyMatch(event.type()::startsWith);
    }

    private Optional<Change> change(DomainEvent event, MunicipalityId town, LocalDate day) {
        if (event instanceof RegisterEvent.RegisterImported done) {
            return Optional.ofNullable(imports.get(new Taken(done.id(), town)))
                    .map(here -> new Change(
                            done.at(), done.type(), done.subject(), null, null, null, null, null, null, here));
        }
        return town.equals(event.municipality()) && isForTheTown(event)
                ? Optional.of(change(event, day))
                : Optional.empty();
    }

    /** What it tells of an event of which it knows. */
    public Change change(DomainEvent event, LocalDate day) {
        return switch (event) {
            case RelationEvent.RelationRecorded recorded ->
                change(event, day, recorded.fromOrganisation(), recorded.toOrganisation(), recorded.kind());
            case RelationEvent.RelationEnded ended ->
                change(event, day, ended.fromOrganisation(), ended.toOrganisation(), ended.kind());
            case RelationEvent.RelationReopened reopened ->
                change(event, day, reopened.fromOrganisation(), reopened.toOrganisation(), reopened.kind());
            case RelationEvent.RelationWithdrawn withdrawn ->
                change(event, day, withdrawn.fromOrganisation(), withdrawn.toOrganisation(), withdrawn.kind());
            case FunctionEvent function -> change(event, day, function.organisation(), null, kind(function));
            case OrganisationEvent.FactWithdrawn withdrawn ->
                change(event, day, withdrawn.organisation(), null, withdrawn.fact());
            case SchoolEvent.SchoolFactWithdrawn withdrawn ->
                change(event, day, withdrawn.school(), null, withdrawn.fact());
            case MunicipalityEvent.MunicipalityFactWithdrawn withdrawn ->
                change(event, day, OrganisationId.of(withdrawn.municipality()), null, withdrawn.fact());
            case OrganisationEvent.OrganisationRegistered registered ->
                change(event, day, registered.organisation(), null, registered.kind());
            case OrganisationEvent.OrganisationEnded ended ->
                change(event, day, ended.organisation(), null, ended.ending());
            case OrganisationEvent.KeyAdded added -> change(event, day, added.organisation(), null, added.scheme());
            case OrganisationEvent.KeyEnded ended -> change(event, day, ended.organisation(), null, ended.scheme());
            case SocialSpaceEvent.OrganisationAssigned assigned ->
                change(event, day, assigned.organisation(), null, null);
            case SocialSpaceEvent.AssignmentEnded ended -> change(event, day, ended.organisation(), null, null);
            case SocialSpaceEvent.AssignmentReopened reopened ->
                change(event, day, reopened.organisation(), null, null);
            case SocialSpaceEvent.AssignmentWithdrawn withdrawn ->
                change(event, day, withdrawn.organisation(), null, null);
            default -> change(event, day, new OrganisationId(event.subject()), null, null);
        };
    }

    private @Nullable String nameOf(SocialSpaceId space) {
        return spaces.findById(space)
                .map(SocialSpace::name)
                .or(() -> spaces.findWithdrawn(space).map(WithdrawnSocialSpace::name))
                .orElse(null);
    }

    private static Enum<?> kind(FunctionEvent event) {
        return switch (event) {
            case FunctionEvent.FunctionCreated created -> created.kind();
            case FunctionEvent.RoleContactChanged changed -> changed.kind();
            case FunctionEvent.TermBegun begun -> begun.kind();
            case FunctionEvent.TermEnded ended -> ended.kind();
            case FunctionEvent.FunctionEnded ended -> ended.kind();
            case FunctionEvent.TermReopened reopened -> reopened.kind();
            case FunctionEvent.TermWithdrawn withdrawn -> withdrawn.kind();
            case FunctionEvent.FunctionReopened reopened -> reopened.kind();
            case FunctionEvent.FunctionWithdrawn withdrawn -> withdrawn.kind();
        };
    }

    private Change change(
            DomainEvent event,
            LocalDate day,
            OrganisationId organisation,
            @Nullable OrganisationId other,
            @Nullable Enum<?> detail) {
        return new Change(
                event.at(),
                event.type(),
                event.subject(),
                organisations
                        .ref(organisation, day)
                        .or(() -> organisations
                                .findWithdrawn(organisation)
                                .map(never -> new OrganisationRef(never.id(), never.kind(), never.name())))
                        .orElse(null),
                event instanceof SocialSpaceEvent about ? nameOf(about.socialSpace()) : null,
                other == null ? null : organisations.ref(other, day).orElse(null),
                detail == null ? null : detail.name(),
                event instanceof FunctionEvent about ? labelOf(about) : null,
                renaming(event),
                null);
    }

    private @Nullable String labelOf(FunctionEvent event) {
        return functions
                .all()
                .filter(function -> function.id().equals(event.function()))
                .findFirst()
                .flatMap(OrganisationFunction::label)
                .orElse(null);
    }

    private @Nullable Renaming renaming(DomainEvent event) {
        return switch (event) {
            case OrganisationEvent.OrganisationRenamed renamed -> renamed(event, renamed.from());
            case OrganisationEvent.OrganisationNameCorrected corrected -> corrected(event, corrected.from());
            case OrganisationEvent.FactWithdrawn gone
            when gone.fact() == FactKind.NAME -> corrected(event, gone.from());
            case SocialSpaceEvent.SocialSpaceRenamed renamed -> renamed(event, renamed.from());
            case SocialSpaceEvent.SocialSpaceNameCorrected corrected -> corrected(event, corrected.from());
            default -> null;
        };
    }

    private @Nullable Renaming renamed(DomainEvent event, LocalDate from) {
        return renaming(event, nameOn(event.subject(), from.minusDays(1)), from);
    }

    private @Nullable Renaming corrected(DomainEvent event, @Nullable LocalDate from) {
        var wrong = takenBack(event.subject(), from, at -> at.equals(event.at()));
        return renaming(event, wrong, from);
    }

    private @Nullable Renaming renaming(DomainEvent event, Optional<String> before, @Nullable LocalDate from) {
        return takenBack(event.subject(), from, at -> at.isAfter(event.at()))
                .or(() -> nameOn(event.subject(), from == null ? LocalDate.MIN : from))
                .filter(after -> !Optional.of(after).equals(before))
                .map(after -> new Renaming(before.orElse(null), after))
                .orElse(null);
    }

    private Optional<String> takenBack(UUID subject, @Nullable LocalDate from, Predicate<Instant> when) {
        return Stream.of(organisations.statements(), spaces.statements())
                .flatMap(statements -> statements.about(subject).stream())
                .filter(said -> said.fact().about().equals(FactKind.NAME.name()))
                .filter(said -> Objects.equals(said.fact().validity().from(), from))
                .filter(said -> when.test(said.withdrawal().at()))
                .findFirst()
                .map(said -> said.fact().words());
    }

    private Optional<String> nameOn(UUID subject, LocalDate day) {
        return organisations
                .findById(new OrganisationId(subject))
                .flatMap(named -> named.facts().names().on(day).map(OrganisationName::inFull))
                .or(() -> spaces.findById(new SocialSpaceId(subject))
                        .flatMap(space -> space.names().on(day)));
    }
}
