package org.knotenpunkt.web.organisation.pages;

import static org.knotenpunkt.web.shared.NavigationSection.ADMINISTRATION;
import static org.knotenpunkt.web.shared.NavigationSection.DIRECTORY;
import static org.knotenpunkt.web.shared.NavigationSection.START;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.organisation.RenameOrganisation;
import org.knotenpunkt.application.organisation.relation.NewRelation;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceService;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceSummary;
import org.knotenpunkt.application.shared.AllowingRights;
import org.knotenpunkt.application.shared.BusyException;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionError;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.Person;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationError;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.organisation.school.SchoolError;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.organisation.pages.edit.EditRoutes;
import org.knotenpunkt.web.organisation.pages.edit.FunctionForms;
import org.knotenpunkt.web.organisation.pages.edit.Namesakes;
import org.knotenpunkt.web.organisation.pages.edit.OrganisationForms;
import org.knotenpunkt.web.organisation.pages.edit.OrganisationLookup;
import org.knotenpunkt.web.organisation.pages.edit.RelationForms;
import org.knotenpunkt.web.organisation.pages.edit.SpaceForms;
import org.knotenpunkt.web.organisation.pages.space.SpaceLifeForms;
import org.knotenpunkt.web.organisation.pages.space.SpaceNameForms;
import org.knotenpunkt.web.organisation.pages.space.SpacePages;
import org.knotenpunkt.web.organisation.pages.space.SpaceRoutes;
import org.knotenpunkt.web.organisation.pages.town.OverviewPages;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.NavigationItem;
import org.knotenpunkt.web.shared.NavigationSection;
import org.knotenpunkt.web.shared.Reminder;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.text.Bundles;

/** A server with the pages of this package on a {@link SampleTown}. What nobody can do there is refused as unknown. */
final class SampleServer {
    private static final Today TODAY = () -> SampleTown.TODAY;

    /** What the recording use cases were asked for, in words. */
    final List<Object> done = new ArrayList<>();

    final SampleTown town = new SampleTown();
    final TestServer server;

    SampleServer() {
        var lookup = new OrganisationLookup(town.searching(), town.reading(), TODAY);
        server = TestServer.of(Bundles.features().stream()
                        .filter(name -> !name.equals("shared"))
                        .toArray(String[]::new))
                .navigation(
                        place(START, 1, "shared.start", "/"),
                        place(START, 2, "vacancies.title", "/vacancies"),
                        place(START, 3, "changes.title", "/changes"),
                        place(DIRECTORY, 1, "schools.title", "/schools"),
                        place(DIRECTORY, 2, "organisations.title", "/organisations"),
                        place(DIRECTORY, 3, "spaces.title", "/social-spaces"),
                        place(DIRECTORY, 4, "towns.title", "/municipalities"),
                        place(ADMINISTRATION, 1, "import.navigation", "/imports"))
                .pages(pages -> new OverviewPages(
                        pages,
                        (actor, id) -> Result.success(town.overview()),
                        town.schools(),
                        (actor, id, day) -> Result.success(SampleTown.cited(town.vacancies())),
                        (actor, id, page) -> Result.success(SampleTown.cited(town.changes())),
                        new AllowingRights(),
                        TODAY,
                        Set.of(),
                        Set.of((visitor, town, words) ->
                                List.of(new Reminder("/agreements/1", "Etwas <b>Eiliges</b>"))),
                        Set.of()))
                .pages(pages -> new SchoolRegistrationPages(
                        pages,
                        (actor, school) -> {
                            done.add(school);
                            return Result.refusal(new SchoolError.SchoolNumberTaken(school.number()));
                        },
                        new AllowingRights()))
                .pages(pages -> new SchoolPages(
                        pages,
                        town.schools(),
                        town.findingSchools(),
                        new TownSearch(town.municipalities(), town.findingTowns()),
                        TODAY))
                .pages(pages -> new MunicipalityPages(pages, town.municipalities(), town.findingTowns(), TODAY))
                .pages(pages -> new RegistrationPages(
                        pages,
                        (actor, organisation, evenIfSimilar) -> {
                            done.add(organisation);
                            return Result.refusal(new OrganisationError.UnknownTown(SampleTown.TOWN));
                        },
                        town.searching(),
                        new PolicyRights(),
                        TODAY))
                .pages(pages -> new OrganisationPages(
                        pages,
                        town.reading(),
                        town.searching(),
                        town.findingSchools(),
                        town.findingTowns(),
                        new PolicyRights(),
                        TODAY))
                .pages(pages -> new OrganisationForms(
                        edits(pages),
                        lookup,
                        renaming(),
                        (actor, id, version, address, from, source, correcting) -> unknown(id),
                        (actor, id, version, contact) -> unknown(id),
                        (actor, id, version, key, validity, source) -> unknown(id),
                        (actor, id, version, key, lastDay) -> unknown(id),
                        (actor, id, version, ending, founded, evenIfSimilar) -> {
                            done.add(ending);
                            done.add(founded);
                            return founded.isEmpty() || evenIfSimilar
                                    ? unknown(id)
                                    : Result.refusal(new OrganisationError.SimilarKnown(
                                            founded.getFirst().name().full(), List.of(SampleTown.CENTRE)));
                        }))
                .pages(pages -> new RelationForms(
                        edits(pages),
                        lookup,
                        (actor, relation) -> {
                            done.add(relation);
                            return Result.success(recorded(relation));
                        },
                        (actor, id, version, lastDay) -> Result.refusal(new RelationError.UnknownRelation(id))))
                .pages(pages -> new FunctionForms(
                        edits(pages),
                        town.reading(),
                        (actor, function, evenIfSimilar) -> unknownFunction(),
                        (actor, id, version, lastDay) -> unknownFunction(),
                        (actor, id, version, who, role, validity) -> {
                            done.add(who);
                            return unknownFunction();
                        },
                        (actor, id, version, term, lastDay) -> unknownFunction(),
                        (actor, id, version, contact) -> unknownFunction(),
                        new Namesakes((actor, id, text, page) -> Result.success(new Page<>(
                                List.of(new Person(new PersonId(SampleTown.uuid(50)), id, "Ayşe Beispiel")), null)))))
                .pages(pages -> new SpacePages(
                        pages,
                        spaceEdits(pages),
                        (actor, id, day) -> Result.success(SampleTown.cited(town.spaces())),
                        (actor, id, name, key, validity, evenIfSimilar) ->
                                Result.refusal(new SocialSpaceError.UnknownSocialSpace(
                                        town.spaces().getFirst().id())),
                        new PolicyRights(),
                        TODAY))
                .pages(pages -> new SpaceNameForms(
                        spaceEdits(pages),
                        (actor, id, version, name, from, correcting, evenIfSimilar) ->
                                Result.refusal(new SocialSpaceError.UnknownSocialSpace(id)),
                        nothingMended()))
                .pages(pages -> new SpaceLifeForms(
                        spaceEdits(pages),
                        (actor, id, version, lastDay) -> Result.refusal(new SocialSpaceError.UnknownSocialSpace(id)),
                        nothingMended()))
                .pages(pages -> new SpaceForms(
                        edits(pages),
                        (actor, id, day) -> Result.success(SampleTown.cited(town.spaces())),
                        (actor, id, version, organisation, validity) ->
                                Result.refusal(new SocialSpaceError.UnknownSocialSpace(id)),
                        (actor, id, version, organisation, lastDay) ->
                                Result.refusal(new SocialSpaceError.UnknownSocialSpace(id))))
                .build();
    }

    private static NavigationItem place(NavigationSection section, int order, String key, String path) {
        return new NavigationItem(section, order, key, path, Access.signedIn());
    }

    private SpaceRoutes spaceEdits(Pages pages) {
        return new SpaceRoutes(
                pages,
                (actor, id, day) -> town.spaces().stream()
                        .filter(space -> space.id().equals(id))
                        .findFirst()
                        .<Result<SocialSpaceSummary, SocialSpaceError>>map(Result::success)
                        .orElseGet(() -> Result.refusal(new SocialSpaceError.UnknownSocialSpace(id))),
                new PolicyRights(),
                TODAY);
    }

    private EditRoutes edits(Pages pages) {
        return new EditRoutes(pages, town.reading(), new PolicyRights());
    }

    /** Renames; refuses "too early", loses the race for an old version, is held up in the year 2099. */
    private RenameOrganisation renaming() {
        return (actor, id, version, name, from, source, correcting, evenIfSimilar) -> {
            if (version != town.version) {
                throw new ConcurrentChangeException("lost");
            }
            if (from.getYear() == 2099) {
                throw new BusyException("held up", new SQLException());
            }
            if (from.getYear() < 2014) {
                return Result.refusal(new OrganisationError.LaterChangeKnown(id, from, LocalDate.of(2014, 8, 1)));
            }
            done.add(name);
            var seen = town.organisation(id, null);
            return Result.success(
                    Organisation.restore(id, seen.kind(), SampleTown.TOWN, seen.facts(), seen.version() + 1));
        };
    }

    private static Relation recorded(NewRelation relation) {
        return Relation.restore(
                new RelationId(SampleTown.uuid(22)),
                relation.town(),
                relation.kind(),
                relation.from(),
                relation.to(),
                relation.validity(),
                relation.note(),
                relation.source(),
                null,
                0);
    }

    private static <T> Result<T, OrganisationError> unknown(OrganisationId id) {
        return Result.refusal(new OrganisationError.UnknownOrganisation(id));
    }

    private static Result<OrganisationFunction, FunctionError> unknownFunction() {
        return Result.refusal(new FunctionError.UnknownFunction(new FunctionId(SampleTown.uuid(30))));
    }

    private static SocialSpaceService nothingMended() {
        var world = new InMemoryWorld();
        return new SocialSpaceService(
                world.spaces(),
                world.organisations(),
                new AllowingRights(),
                world.events(),
                new DirectTransactions(),
                UUID::randomUUID,
                () -> Instant.EPOCH,
                TODAY);
    }
}
