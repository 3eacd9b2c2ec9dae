package org.knotenpunkt.web.organisation.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aSchool;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.organisation.NewOrganisation;
import org.knotenpunkt.application.organisation.OrganisationQueryService;
import org.knotenpunkt.application.organisation.OrganisationService;
import org.knotenpunkt.application.organisation.function.Appointee;
import org.knotenpunkt.application.organisation.function.FunctionService;
import org.knotenpunkt.application.organisation.function.NewFunction;
import org.knotenpunkt.application.organisation.relation.NewRelation;
import org.knotenpunkt.application.organisation.relation.RelationService;
import org.knotenpunkt.application.organisation.school.FindSchool;
import org.knotenpunkt.application.organisation.school.SchoolView;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceService;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.RoleContact;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityError;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.organisation.school.SchoolError;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.organisation.pages.edit.CorrectionForms;
import org.knotenpunkt.web.organisation.pages.edit.EditRoutes;
import org.knotenpunkt.web.organisation.pages.edit.FactForms;
import org.knotenpunkt.web.organisation.pages.edit.FunctionForms;
import org.knotenpunkt.web.organisation.pages.edit.Namesakes;
import org.knotenpunkt.web.organisation.pages.edit.OrganisationForms;
import org.knotenpunkt.web.organisation.pages.edit.OrganisationLookup;
import org.knotenpunkt.web.organisation.pages.edit.SpaceForms;
import org.knotenpunkt.web.organisation.pages.space.SpaceLifeForms;
import org.knotenpunkt.web.organisation.pages.space.SpaceNameForms;
import org.knotenpunkt.web.organisation.pages.space.SpacePages;
import org.knotenpunkt.web.organisation.pages.space.SpaceRoutes;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.text.Bundles;

/** Somebody records and mends what is known about a centre, on the real use cases. */
class CorrectionPagesTest {
    private static final Actor COORDINATION = Actors.workingIn(LINDENAU);
    private static final LocalDate AUGUST = LocalDate.of(2024, 8, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 31);
    private static final String CENTRE = "/organisations/" + organisationId(4);

    private final InMemoryWorld world = new InMemoryWorld();
    private final FixedClock clock = FixedClock.on(TODAY);
    private final PolicyRights rights = new PolicyRights();
    private final DirectTransactions transactions = new DirectTransactions();
    private final OrganisationService organisations = new OrganisationService(
            world.organisations(), rights, world.events(), transactions, UUID::randomUUID, clock, clock);
    private final OrganisationQueryService queries = new OrganisationQueryService(
            world.search(), world.views(), world.organisations(), world.names(), rights, transactions, clock);
    private final RelationService relations = new RelationService(
            world.relations(),
            world.organisations(),
            rights,
            world.events(),
            transactions,
            UUID::randomUUID,
            clock,
            clock);
    private final FunctionService functions = new FunctionService(
            world.functions(),
            world.people(),
            world.organisations(),
            rights,
            world.events(),
            transactions,
            UUID::randomUUID,
            clock);
    private final SocialSpaceService spaces = new SocialSpaceService(
            world.spaces(),
            world.organisations(),
            rights,
            world.events(),
            transactions,
            UUID::randomUUID,
            clock,
            clock);
    private final TestServer server = TestServer.of(Bundles.features().stream()
                    .filter(name -> !name.equals("shared"))
                    .toArray(String[]::new))
            .pages(pages -> new OrganisationPages(
                    pages, queries, queries, noSchools(), new SampleTown().findingTowns(), rights, clock))
            .pages(pages -> new FunctionForms(
                    edits(pages),
                    queries,
                    functions,
                    functions,
                    functions,
                    functions,
                    functions,
                    new Namesakes(functions)))
            .pages(pages -> new OrganisationForms(
                    edits(pages),
                    new OrganisationLookup(queries, queries, clock),
                    organisations,
                    organisations,
                    organisations,
                    organisations,
                    organisations,
                    organisations))
            .pages(pages -> new RegistrationPages(pages, organisations, queries, rights, clock))
            .pages(pages -> new SpacePages(pages, spaceEdits(pages), spaces, spaces, rights, clock))
            .pages(pages -> new SpaceNameForms(spaceEdits(pages), spaces, spaces))
            .pages(pages -> new SpaceLifeForms(spaceEdits(pages), spaces, spaces))
            .pages(pages -> new SpaceForms(edits(pages), spaces, spaces, spaces))
            .pages(pages -> new FactForms(
                    edits(pages),
                    organisations,
                    organisations,
                    new SampleTown().findingSchools(),
                    (actor, id, version, fact, reason) -> Result.refusal(new SchoolError.SchoolNotFound()),
                    new SampleTown().findingTowns(),
                    (actor, id, version, fact, reason) -> Result.refusal(new MunicipalityError.MunicipalityNotFound())))
            .pages(pages -> new CorrectionForms(edits(pages), organisations, relations, functions, spaces))
            .build();

    @BeforeEach
    void start() {
        world.organisations().save(aTown(LINDENAU, "Lindenau"));
        world.organisations().save(aSchool(3));
        world.organisations().save(anOrganisation(4, OrganisationKind.FAMILY_CENTRE, "Zentrum Süd"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private EditRoutes edits(Pages pages) {
        return new EditRoutes(pages, queries, rights);
    }

    private SpaceRoutes spaceEdits(Pages pages) {
        return new SpaceRoutes(pages, spaces, rights, clock);
    }

    private Browser coordinator() {
        return server.browser(COORDINATION);
    }

    @Test
    void aSchoolThatIsNotDescribedAsOneLeadsToWhereItIs() {
        var school = "/organisations/" + organisationId(3);
        assertThat(coordinator().get(school).html())
                .contains(
                        "Dazu braucht sie zuerst ihre Schulnummer",
                        "href=\"" + school + "/keys?scheme=SCHOOL_NUMBER\"");

        organisations
                .addKey(
                        COORDINATION,
                        organisationId(3),
                        1,
                        ExternalKey.of(new SchoolNumber("129001")),
                        Validity.ALWAYS,
                        null)
                .orElseThrow();
        assertThat(coordinator().get(school).html())
                .contains("href=\"/schools/new?number=129001&amp;full=School+3&amp;town=" + LINDENAU + "\"");
        assertThat(coordinator().get(CENTRE).html()).doesNotContain("/schools/new");
    }

    @Test
    void ofWhatHasEndedItIsSaidWhenAndWhoCarriesOn() {
        world.organisations().save(anOrganisation(5, OrganisationKind.SCHOOL, "Neue Schule"));
        organisations
                .end(
                        COORDINATION,
                        organisationId(3),
                        1,
                        new Ending(JULY, Ending.Kind.MERGED, List.of(organisationId(5)), null),
                        List.of(),
                        false)
                .orElseThrow();

        assertThat(coordinator()
                        .post(
                                CENTRE + "/ending",
                                "version",
                                "1",
                                "kind",
                                "MERGED",
                                "lastDay",
                                "2027-07-31",
                                "successors",
                                "School 3")
                        .expect(422)
                        .html())
                .contains("„School 3“ hat nur bis zum 31. Juli 2025 bestanden. Fortgeführt wird das von: Neue Schule.");
    }

    @Test
    void aMunicipalityIsNotClosed() {
        assertThat(coordinator()
                        .post(
                                "/organisations/" + LINDENAU + "/ending",
                                "version",
                                "1",
                                "kind",
                                "CLOSED",
                                "lastDay",
                                "2027-07-31")
                        .expect(422)
                        .html())
                .contains("Eine Kommune schließt nicht");
    }

    /** Finds none: nothing has been described as a school yet. */
    private static FindSchool noSchools() {
        return new FindSchool() {
            @Override
            public Result<SchoolView, SchoolError> byId(Actor actor, OrganisationId id, LocalDate on) {
                return Result.refusal(new SchoolError.SchoolNotFound());
            }

            @Override
            public Result<SchoolView, SchoolError> byNumber(Actor actor, SchoolNumber number, LocalDate on) {
                return Result.refusal(new SchoolError.SchoolNotFound());
            }
        };
    }

    /** The value of the only option of the only choice on the page. */
    private String onlyChoice(String path) {
        var options = Pattern.compile("<option value=\"([^\"]+)\"")
                .matcher(coordinator().get(path).expect(200).html())
                .results()
                .map(option -> option.group(1))
                .toList();
        assertThat(options).as(path).hasSize(1);
        return options.getFirst();
    }

    private void send(String slug, String... fields) {
        assertThat(coordinator().post(CENTRE + "/" + slug, fields).expect(303).location())
                .endsWith(CENTRE);
    }

    private Relation hosting() {
        return relations
                .record(
                        COORDINATION,
                        new NewRelation(
                                LINDENAU,
                                RelationKind.HOSTS,
                                organisationId(3),
                                organisationId(4),
                                Validity.from(AUGUST),
                                null,
                                null))
                .orElseThrow();
    }

    private OrganisationFunction lead() {
        return functions
                .create(
                        COORDINATION,
                        new NewFunction(
                                LINDENAU,
                                organisationId(4),
                                FunctionKind.CENTRE_LEAD,
                                null,
                                Validity.ALWAYS,
                                RoleContact.NONE),
                        false)
                .flatMap(function -> functions.appoint(
                        COORDINATION,
                        function.id(),
                        1,
                        new Appointee.Newcomer("Anna Beispiel"),
                        TermRole.HOLDER,
                        Validity.from(AUGUST)))
                .orElseThrow();
    }

    private SocialSpace south() {
        return spaces.draw(COORDINATION, LINDENAU, "Südviertel", null, Validity.ALWAYS, false)
                .flatMap(space -> spaces.assign(COORDINATION, space.id(), 1, organisationId(4), Validity.from(AUGUST)))
                .orElseThrow();
    }

    @Test
    void whoSaysItsNameAddressOrKeyStandsInTheHistory() {
        send(
                "name",
                "version",
                "1",
                "full",
                "Zentrum Südost",
                "from",
                "2024-08-01",
                "source",
                "Amtsblatt 7",
                "sourceDate",
                "2024-07");
        send(
                "address",
                "version",
                "2",
                "postalCode",
                "44000",
                "place",
                "Lindenau",
                "from",
                "2024-08-01",
                "source",
                "Amtsblatt 8",
                "sourceDate",
                "2024-07");
        send(
                "keys",
                "version",
                "3",
                "scheme",
                "OTHER",
                "value",
                "Portal:7",
                "source",
                "Amtsblatt 9",
                "sourceDate",
                "2024");

        assertThat(coordinator().get(CENTRE).expect(200).html())
                .contains(
                        "Quelle: Amtsblatt 7, Juli 2024",
                        "Quelle: Amtsblatt 8, Juli 2024",
                        "Quelle: Amtsblatt 9, 2024");
        assertThat(coordinator()
                        .post(
                                CENTRE + "/name",
                                "version",
                                "4",
                                "full",
                                "Zentrum Ost",
                                "from",
                                "2026-01-01",
                                "source",
                                "Amtsblatt 10",
                                "sourceDate",
                                "")
                        .expect(422)
                        .html())
                .contains("id=\"sourceDate-error\"", "value=\"Amtsblatt 10\"");
    }

    @Test
    void whatIsWrongWithAKeyIsToldAtItsField() {
        assertThat(coordinator()
                        .post(CENTRE + "/keys", "version", "1", "scheme", "AGS", "value", "05513000")
                        .expect(422)
                        .html())
                .contains("id=\"scheme-error\">„AGS“ passt nicht zur Art");
        assertThat(coordinator()
                        .post(CENTRE + "/keys", "version", "1", "scheme", "MAINTAINER_NUMBER", "value", "1")
                        .expect(422)
                        .html())
                .contains("id=\"value-error\">");
        send("keys", "version", "1", "scheme", "MAINTAINER_NUMBER", "value", "10066");
        assertThat(coordinator()
                        .post(
                                "/organisations/new",
                                "kind",
                                "PROVIDER",
                                "town",
                                LINDENAU.toString(),
                                "full",
                                "Noch ein Träger",
                                "scheme",
                                "MAINTAINER_NUMBER",
                                "value",
                                "10066")
                        .expect(409)
                        .html())
                .contains("id=\"value-error\">Trägernummer 10066 gehört in dieser Zeit schon einer anderen");
    }

    @Test
    void aLinkToTheFormOfAFunctionChoosesIt() {
        var function = lead();
        var other = functions
                .create(
                        COORDINATION,
                        new NewFunction(
                                LINDENAU,
                                organisationId(4),
                                FunctionKind.SCHOOL_SOCIAL_WORK,
                                null,
                                Validity.ALWAYS,
                                RoleContact.NONE),
                        false)
                .orElseThrow();

        assertThat(coordinator()
                        .get(CENTRE + "/terms?function=" + other.id())
                        .expect(200)
                        .html())
                .contains(
                        "<option value=\"%s@1\" selected>".formatted(other.id()),
                        "<option value=\"%s@2\">".formatted(function.id()));
    }

    @Test
    void aWithdrawnRelationIsCrossedOutInTheHistoryAndSaysByWhomAndWhy() {
        hosting();
        var page =
                coordinator().get(CENTRE + "/relation-withdrawal").expect(200).html();
        assertThat(page).contains("was nie gestimmt hat", "School 3 (seit 1. August 2024)", "btn-danger");

        send("relation-withdrawal", "relation", onlyChoice(CENTRE + "/relation-withdrawal"), "reason", "Verwechselt");

        var html = coordinator().get(CENTRE).expect(200).html();
        assertThat(html)
                .contains("Gestrichen am ", " von Kim Muster, hat nie gestimmt: Verwechselt")
                .contains("class=\"withdrawn\"")
                .contains("Keine Beziehungen eingetragen");
        assertThat(coordinator().get(CENTRE + "?on=2024-08-01").expect(200).html())
                .contains("Keine Beziehungen eingetragen");
    }

    @Test
    void theEndOfARelationIsTakenBack() {
        var relation = hosting();
        relations.end(COORDINATION, relation.id(), 1, JULY).orElseThrow();

        send("relation-reopening", "relation", onlyChoice(CENTRE + "/relation-reopening"));

        assertThat(world.relations().findById(relation.id()).orElseThrow().validity())
                .isEqualTo(Validity.from(AUGUST));
    }

    @Test
    void whatStandsInTheWayIsToldOnTheFormAndNothingTypedIsLost() {
        var relation = hosting();
        relations.end(COORDINATION, relation.id(), 1, JULY).orElseThrow();
        var choice = onlyChoice(CENTRE + "/relation-reopening");
        relations
                .record(
                        COORDINATION,
                        new NewRelation(
                                LINDENAU,
                                RelationKind.HOSTS,
                                organisationId(3),
                                organisationId(4),
                                Validity.from(JULY.plusDays(1)),
                                null,
                                null))
                .orElseThrow();

        assertThat(coordinator()
                        .post(CENTRE + "/relation-reopening", "relation", choice)
                        .expect(409)
                        .html())
                .contains("Dieselbe Beziehung ist schon eingetragen", "value=\"" + choice + "\" selected");
    }

    @Test
    void aTermOfTheWrongPersonIsWithdrawnAndTheEndOfARightOneTakenBack() {
        var lead = lead();
        var term = lead.terms().getFirst().id();
        functions.endTerm(COORDINATION, lead.id(), 2, term, JULY).orElseThrow();
        send("term-reopening", "term", onlyChoice(CENTRE + "/term-reopening"));
        assertThat(world.functions().findById(lead.id()).orElseThrow().holderOn(TODAY))
                .isPresent();

        send("term-withdrawal", "term", onlyChoice(CENTRE + "/term-withdrawal"), "reason", "Falsche Person");

        assertThat(coordinator().get(CENTRE).expect(200).html())
                .contains("Anna Beispiel", "Falsche Person", "unbesetzt");
    }

    @Test
    void aFunctionIsReopenedAndWithdrawn() {
        var lead = lead();
        functions.endFunction(COORDINATION, lead.id(), 2, JULY).orElseThrow();
        send("function-reopening", "function", onlyChoice(CENTRE + "/function-reopening"));
        assertThat(world.functions().findById(lead.id()).orElseThrow().holderOn(TODAY))
                .isPresent();

        send("function-withdrawal", "function", onlyChoice(CENTRE + "/function-withdrawal"));

        assertThat(coordinator().get(CENTRE).expect(200).html()).contains("Keine Funktionen eingetragen");
    }

    @Test
    void anAssignmentIsReopenedAndWithdrawn() {
        var space = south();
        spaces.unassign(COORDINATION, space.id(), 2, organisationId(4), JULY).orElseThrow();
        send("social-space-reopening", "space", onlyChoice(CENTRE + "/social-space-reopening"));
        assertThat(world.spaces().findById(space.id()).orElseThrow().organisationsOn(TODAY))
                .containsExactly(organisationId(4));

        send("social-space-withdrawal", "space", onlyChoice(CENTRE + "/social-space-withdrawal"));

        assertThat(world.spaces().findById(space.id()).orElseThrow().organisationsOn(AUGUST))
                .isEmpty();
        assertThat(coordinator().get(CENTRE).expect(200).html()).contains("Südviertel", "hat nie gestimmt");
    }

    @Test
    void anOrganisationThatWasEndedByMistakeExistsAgain() {
        organisations
                .end(
                        COORDINATION,
                        organisationId(4),
                        1,
                        new Ending(JULY, Ending.Kind.CLOSED, List.of(organisationId(3)), null),
                        List.of(),
                        false)
                .orElseThrow();
        assertThat(coordinator().get(CENTRE).expect(200).html())
                .contains(CENTRE + "/reopening")
                .doesNotContain(CENTRE + "/ending");
        assertThat(coordinator().get(CENTRE + "/ending").expect(409).html()).contains("31. Juli 2025");

        var other = organisations
                .register(
                        COORDINATION,
                        NewOrganisation.named(OrganisationKind.FAMILY_CENTRE, LINDENAU, "Zentrum Süd"),
                        false)
                .orElseThrow();
        assertThat(coordinator()
                        .post(CENTRE + "/reopening", "version", "2")
                        .expect(409)
                        .html())
                .contains("name=\"evenIfSimilar\"", "/organisations/" + other.id());

        send("reopening", "version", "2", "evenIfSimilar", "true");

        assertThat(coordinator().get(CENTRE).expect(200).html())
                .contains(CENTRE + "/ending")
                .doesNotContain(CENTRE + "/reopening");
        assertThat(coordinator().get(CENTRE + "/reopening").expect(409).html()).doesNotContain("<form id=\"typed\"");
    }

    @Test
    void whereThereIsNothingToChooseFromTheFormSaysSo() {
        assertThat(coordinator().get(CENTRE + "/terms").expect(200).html())
                .contains("Unter „Funktion“ gibt es hier zurzeit nichts auszuwählen.")
                .doesNotContain("<form id=\"typed\"");
        assertThat(coordinator().get(CENTRE + "/relation-reopening").expect(200).html())
                .contains("nichts auszuwählen")
                .doesNotContain("<form id=\"typed\"");
    }

    @Test
    void onlyWhatCanBeMendedIsOffered() {
        assertThat(coordinator().get(CENTRE).expect(200).html())
                .contains(CENTRE + "/relations")
                .doesNotContain("-reopening", "-withdrawal", "relation-ending", "term-ending", "function-ending");
    }

    @Test
    void aSecondFunctionOfTheSameNameIsAskedAboutOnce() {
        lead();
        var fields = new String[] {"kind", "CENTRE_LEAD", "email", "zweite@zentrum.example"};
        assertThat(coordinator().post(CENTRE + "/functions", fields).expect(409).html())
                .containsOnlyOnce("Eine solche Funktion (Leitung des Zentrums) gibt es hier in dieser Zeit schon.")
                .contains("<a href=\"" + CENTRE + "#functions\">Leitung des Zentrums (", "zweite@zentrum.example");
        assertThat(world.functions().all()).hasSize(1);

        send("functions", "kind", "CENTRE_LEAD", "email", "zweite@zentrum.example", "evenIfSimilar", "true");
        assertThat(world.functions().all()).hasSize(2);
    }

    @Test
    void aSecondOrganisationOfTheSameNameKindAndTownIsAskedAboutOnce() {
        var path = "/organisations/new";
        var town = LINDENAU.toString();
        assertThat(coordinator()
                        .post(path, "kind", "FAMILY_CENTRE", "town", town, "full", "zentrum süd")
                        .expect(409)
                        .html())
                .containsOnlyOnce("„zentrum süd“ gibt es in dieser Art hier schon.")
                .contains(
                        "Eine Frage ist noch offen",
                        "<a href=\"#question-0\">",
                        "<a href=\"" + CENTRE + "\">Zentrum Süd",
                        "type=\"checkbox\" name=\"evenIfSimilar\"",
                        "value=\"zentrum süd\"");
        coordinator()
                .post(path, "kind", "FAMILY_CENTRE", "town", town, "full", "Zentrum \u00a0Süd\u00a0")
                .expect(409);
        coordinator()
                .post(path, "kind", "PROVIDER", "town", town, "full", "Zentrum Süd")
                .expect(303);
        coordinator()
                .post(path, "kind", "FAMILY_CENTRE", "town", town, "full", "Zentrum Süd", "evenIfSimilar", "true")
                .expect(303);
    }

    @Test
    void whoIsToBeCalledAsAnotherIsAskedAboutOnce() {
        var path = coordinator()
                .post("/organisations/new", "kind", "FAMILY_CENTRE", "town", LINDENAU.toString(), "full", "Zentrum Ost")
                .expect(303)
                .location();
        var fields = new String[] {"version", "1", "full", "Zentrum Süd", "from", TODAY.toString()};
        assertThat(coordinator().post(path + "/name", fields).expect(409).html())
                .containsOnlyOnce("„Zentrum Süd“ gibt es in dieser Art hier schon.")
                .contains("<a href=\"" + CENTRE + "\">Zentrum Süd</a>", "name=\"evenIfSimilar\"");
        assertThat(coordinator()
                        .post(path + "/name-correction", "version", "1", "fact", "NAME/", "full", "Zentrum Süd")
                        .expect(409)
                        .html())
                .contains("<a href=\"" + CENTRE + "\">Zentrum Süd</a>", "name=\"evenIfSimilar\"");
        coordinator()
                .post(
                        path + "/name",
                        Stream.concat(Stream.of(fields), Stream.of("evenIfSimilar", "true"))
                                .toArray(String[]::new))
                .expect(303);
    }

    @Test
    void whatWouldBeginBeforeTheFoundingIsRefusedAtItsField() {
        send("founding", "version", "1", "founded", TODAY.toString());
        assertThat(coordinator()
                        .post(
                                CENTRE + "/functions",
                                "kind",
                                "CENTRE_LEAD",
                                "from",
                                TODAY.minusDays(1).toString())
                        .expect(409)
                        .html())
                .contains("id=\"from-error\"", "liegt vor der Gründung von „");
    }

    @Test
    void aKeyOrANameFromBeforeTheFoundingIsRefusedAtItsField() {
        send("founding", "version", "1", "founded", TODAY.toString());
        var eve = TODAY.minusDays(1).toString();

        assertThat(coordinator()
                        .post(CENTRE + "/keys", "version", "2", "scheme", "OTHER", "value", "Portal:3", "from", eve)
                        .expect(409)
                        .html())
                .contains("id=\"from-error\"", "liegt vor der Gründung von „");
        assertThat(coordinator()
                        .post(CENTRE + "/keys", "version", "2", "scheme", "OTHER", "value", "Portal:3", "until", eve)
                        .expect(409)
                        .html())
                .contains("id=\"until-error\"", "liegt vor der Gründung von „");
        assertThat(coordinator()
                        .post(CENTRE + "/name", "version", "2", "full", "Zentrum Ost", "from", eve)
                        .expect(409)
                        .html())
                .contains("id=\"from-error\"", "liegt vor der Gründung von „");
    }

    @Test
    void aNameThatItHasAlreadyIsNotSaidToBeNew() {
        var browser = coordinator();
        var same = browser.post(CENTRE + "/name", "version", "1", "full", "Zentrum Süd", "from", TODAY.toString());
        assertThat(browser.follow(same).html()).contains("So war es schon; es hat sich nichts geändert.");
        var path = "/social-spaces/" + south().id() + "/name";
        var again = browser.post(path, "version", "2", "name", "Südviertel", "from", TODAY.toString());
        assertThat(browser.follow(again).html())
                .contains("So war es schon; es hat sich nichts geändert.")
                .doesNotContain("ist umbenannt");
        var other = browser.post(path, "version", "2", "name", "Ostviertel", "from", TODAY.toString());
        assertThat(browser.follow(other).html()).contains("ist umbenannt");
    }

    @Test
    void aSocialSpaceIsGivenUpAndItsEndTakenBack() {
        var space = south();
        var path = "/social-spaces/" + space.id();
        assertThat(coordinator().get("/social-spaces").expect(200).html())
                .contains(path + "/ending", CENTRE + "/social-space-ending");
        assertThat(coordinator().get(path + "/ending").expect(200).html()).contains("Südviertel", "Zentrum Süd");
        coordinator()
                .post(path + "/ending", "version", "2", "lastDay", "2026-10-31")
                .expect(303);
        assertThat(coordinator().get("/social-spaces").expect(200).html()).doesNotContain("Südviertel");
        assertThat(coordinator().get("/social-spaces?on=2026-10-31").expect(200).html())
                .contains("Südviertel", path + "/reopening?on=2026-10-31");

        coordinator().post(path + "/reopening?on=2026-10-31", "version", "3").expect(303);

        assertThat(coordinator().get("/social-spaces").expect(200).html()).contains("Südviertel");
        coordinator().get("/social-spaces/" + UUID.randomUUID() + "/ending").expect(404);
    }

    @Test
    void aSocialSpaceIsNotGivenUpBeforeSomebodyJoinsIt() {
        var path = "/social-spaces/" + south().id();
        assertThat(coordinator()
                        .post(path + "/ending", "version", "2", "lastDay", "2024-07-31")
                        .expect(409)
                        .html())
                .contains(
                        "Erst nach diesem Tag kommen dazu: Zentrum Süd. Geben Sie den Sozialraum frühestens zum 1. August 2024 auf",
                        "aria-describedby=\"lastDay-error");
    }

    @Test
    void aNameItNeverHadIsTakenBackAndStaysInTheHistory() {
        organisations
                .rename(
                        COORDINATION,
                        organisationId(4),
                        1,
                        OrganisationName.of("Zentrum Sud"),
                        AUGUST,
                        null,
                        false,
                        false)
                .orElseThrow();
        assertThat(coordinator().get(CENTRE).expect(200).html()).contains(CENTRE + "/fact-withdrawal");
        assertThat(coordinator().get(CENTRE + "/fact-withdrawal").expect(200).html())
                .contains("value=\"NAME/2024-08-01\"", "Zentrum Sud")
                .doesNotContain("value=\"NAME/\"");

        send("fact-withdrawal", "version", "2", "fact", "NAME/2024-08-01", "reason", "Vertippt");

        assertThat(coordinator().get(CENTRE).expect(200).html())
                .contains("<h1>Zentrum Süd</h1>", "Zentrum Sud", "von Kim Muster, hat nie gestimmt: Vertippt")
                .doesNotContain(CENTRE + "/fact-withdrawal");
    }

    @Test
    void anotherNameForTheSameDayIsAskedAboutAndReplacesIt() {
        send("name", "version", "1", "full", "Zentrum Sud", "from", "2024-08-01");
        var fields = new String[] {"version", "2", "full", "Zentrum Süd-Ost", "from", "2024-08-01"};
        assertThat(coordinator().post(CENTRE + "/name", fields).expect(409).html())
                .contains(
                        "Name, 1. August 2024: Dafür ist schon etwas anderes eingetragen.",
                        "<a href=\"" + CENTRE + "/name-correction\">Name: Zentrum Sud</a>",
                        "type=\"checkbox\" name=\"correcting\"",
                        "value=\"Zentrum Süd-Ost\"");

        send("name", "version", "2", "full", "Zentrum Süd-Ost", "from", "2024-08-01", "correcting", "true");
        assertThat(coordinator().get(CENTRE).expect(200).html())
                .contains("<h1>Zentrum Süd-Ost</h1>", "Zentrum Sud", "hat nie gestimmt");
    }

    @Test
    void aWrongNameGivesItsPlaceToTheRightOne() {
        assertThat(coordinator().get(CENTRE + "/name-correction").expect(200).html())
                .contains("value=\"NAME/\"", "value=\"Zentrum Süd\"");
        send(
                "name-correction",
                "version",
                "1",
                "fact",
                "NAME/",
                "full",
                "Zentrum Süd-Ost",
                "source",
                "Amtsblatt 10",
                "sourceDate",
                "2024",
                "reason",
                "Vertippt");

        var name = world.organisations()
                .findById(organisationId(4))
                .orElseThrow()
                .facts()
                .names()
                .latest()
                .orElseThrow();
        assertThat(name.value()).isEqualTo(OrganisationName.of("Zentrum Süd-Ost"));
        assertThat(name.source()).isEqualTo(new Source("Amtsblatt 10", PartialDate.parse("2024")));
    }

    @Test
    void anOrganisationRegisteredByMistakeSaysSoAtItsAddress() {
        coordinator().post(CENTRE + "/withdrawal", "version", "1").expect(422);
        send("withdrawal", "version", "1", "reason", "Doppelt angelegt");

        assertThat(coordinator().get(CENTRE).expect(410).html())
                .contains("„Zentrum Süd“ gibt es nicht", "Grund: Doppelt angelegt");
    }

    @Test
    void anOrganisationOfWhichSomethingSpeaksIsNotWithdrawn() {
        lead();

        assertThat(coordinator()
                        .post(CENTRE + "/withdrawal", "version", "1", "reason", "Doppelt")
                        .expect(409)
                        .html())
                .contains("eine Funktion", "Doppelt");
    }

    @Test
    void aSocialSpaceThatBeginsLaterIsShownThenAndCanBeGivenUpOrWithdrawn() {
        var drawn = coordinator()
                .post("/social-spaces/new", "name", "Nordviertel", "from", "2027-08-01")
                .expect(303);
        assertThat(drawn.header("location")).isEqualTo("/social-spaces?on=2027-08-01");
        var later =
                coordinator().get("/social-spaces?on=2027-08-01").expect(200).html();
        var path = "/social-spaces/"
                + world.spaces().all().findFirst().orElseThrow().id();
        assertThat(later).contains(path + "/ending?on=2027-08-01", path + "/withdrawal?on=2027-08-01");
        coordinator()
                .post(path + "/ending?on=2027-08-01", "version", "1", "lastDay", "2028-07-31")
                .expect(303);
        coordinator().post(path + "/withdrawal?on=2027-08-01", "version", "2").expect(422);
        coordinator()
                .post(path + "/withdrawal?on=2027-08-01", "version", "2", "reason", "Vertippt")
                .expect(303);
        assertThat(world.spaces().all()).isEmpty();
    }

    @Test
    void aSocialSpaceToWhichSomethingWasAssignedIsNotWithdrawn() {
        var space = south();
        assertThat(coordinator().get("/social-spaces?on=2024-07-31").expect(200).html())
                .contains("Am 31. Juli 2024 ist niemand zugeordnet.", "oder sie kommen noch dazu")
                .doesNotContain("Noch ist niemand zugeordnet", space.id() + "/withdrawal");
        for (var form : List.of("/withdrawal", "/reopening")) {
            assertThat(coordinator()
                            .get("/social-spaces/" + space.id() + form)
                            .expect(409)
                            .html())
                    .doesNotContain("<form id=\"typed\"");
        }
        assertThat(coordinator()
                        .post("/social-spaces/" + space.id() + "/withdrawal", "version", "2", "reason", "Vertippt")
                        .expect(409)
                        .html())
                .contains("Geben Sie ihn stattdessen auf.");
    }

    @Test
    void aSecondSocialSpaceOfTheSameNameIsAskedAboutOnce() {
        var space = south();
        assertThat(coordinator()
                        .post("/social-spaces/new", "name", "südviertel")
                        .expect(409)
                        .html())
                .containsOnlyOnce("Einen Sozialraum „südviertel“ gibt es hier schon.")
                .contains("<a href=\"/social-spaces?on=" + TODAY + "#" + space.id() + "\">Südviertel</a>");
        coordinator()
                .post("/social-spaces/new", "name", "südviertel", "evenIfSimilar", "true")
                .expect(303);
    }

    @Test
    void aSocialSpaceThatIsToBeCalledAsAnotherIsAskedAboutOnce() {
        var south = south();
        coordinator().post("/social-spaces/new", "name", "Ostviertel").expect(303);
        var path = "/social-spaces/"
                + world.spaces()
                        .findNamesakes(LINDENAU, "Ostviertel", Validity.ALWAYS)
                        .getFirst();
        var link = "<a href=\"/social-spaces?on=" + TODAY + "#" + south.id() + "\">Südviertel</a>";
        assertThat(coordinator()
                        .post(path + "/name", "version", "1", "name", "Südviertel", "from", TODAY.toString())
                        .expect(409)
                        .html())
                .contains(link, "name=\"evenIfSimilar\"");
        assertThat(coordinator()
                        .post(path + "/name-correction", "version", "1", "fact", "NAME/", "name", "Südviertel")
                        .expect(409)
                        .html())
                .contains(link, "name=\"evenIfSimilar\"");
        coordinator()
                .post(
                        path + "/name",
                        "version",
                        "1",
                        "name",
                        "Südviertel",
                        "from",
                        TODAY.toString(),
                        "evenIfSimilar",
                        "true")
                .expect(303);
    }

    @Test
    void aSocialSpaceIsRenamedAndItsNameCorrected() {
        var path = "/social-spaces/" + south().id();
        assertThat(coordinator().get(path + "/name").expect(200).html()).contains("value=\"Südviertel\"");
        coordinator()
                .post(path + "/name", "version", "2", "name", "Ostviertel", "from", "2024-08-01")
                .expect(303);
        assertThat(coordinator()
                        .post(path + "/name", "version", "3", "name", "Westviertel", "from", "2024-08-01")
                        .expect(409)
                        .html())
                .contains("<a href=\"" + path + "/name-correction\">Name: Ostviertel</a>");
        coordinator()
                .post(
                        path + "/name-correction",
                        "version",
                        "3",
                        "fact",
                        "NAME/2024-08-01",
                        "name",
                        "Westviertel",
                        "reason",
                        "Himmelsrichtung verwechselt")
                .expect(303);

        assertThat(coordinator().get("/social-spaces").expect(200).html())
                .contains(
                        "<h2>Westviertel</h2>",
                        "bis 31. Juli 2024: Südviertel",
                        "„Ostviertel“ hat nie gestimmt",
                        "Himmelsrichtung verwechselt");
        assertThat(coordinator().get("/social-spaces?on=2024-07-31").expect(200).html())
                .contains("<h2>Südviertel</h2>");
    }
}
