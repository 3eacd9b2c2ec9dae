package org.knotenpunkt.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.knotenpunkt.application.access.IdentifySession;
import org.knotenpunkt.application.access.SignIn;
import org.knotenpunkt.application.centre.handover.ReadHandover;
import org.knotenpunkt.application.initiative.InitiativeView;
import org.knotenpunkt.application.initiative.ReadInitiatives;
import org.knotenpunkt.application.needs.ReadAssessments;
import org.knotenpunkt.application.offer.OfferFilter;
import org.knotenpunkt.application.offer.ReadOffers;
import org.knotenpunkt.application.offer.count.ApproveMonths;
import org.knotenpunkt.application.offer.count.CountedMonth;
import org.knotenpunkt.application.offer.count.FigureRow;
import org.knotenpunkt.application.offer.count.Figures;
import org.knotenpunkt.application.offer.count.ReadCounts;
import org.knotenpunkt.application.offer.placement.PlaceOffers;
import org.knotenpunkt.application.offer.placement.PlacementRow;
import org.knotenpunkt.application.organisation.OrganisationFilter;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.SearchOrganisations;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.organisation.municipality.FindMunicipality;
import org.knotenpunkt.application.organisation.school.SearchSchools;
import org.knotenpunkt.application.organisation.socialspace.ListSocialSpaces;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceSummary;
import org.knotenpunkt.application.organisation.town.ListChanges;
import org.knotenpunkt.application.partnership.AgreementFilter;
import org.knotenpunkt.application.partnership.AgreementState;
import org.knotenpunkt.application.partnership.AgreementSummary;
import org.knotenpunkt.application.partnership.ReadAgreements;
import org.knotenpunkt.application.partnership.disagreement.ReadDisagreements;
import org.knotenpunkt.application.partnership.handover.Commitment;
import org.knotenpunkt.application.partnership.handover.ReadCommitments;
import org.knotenpunkt.application.partnership.lineofsight.ReadLineOfSight;
import org.knotenpunkt.application.partnership.progress.ReadProgress;
import org.knotenpunkt.application.partnership.release.ReadReleasedAgreements;
import org.knotenpunkt.application.partnership.release.ReleasedAgreement;
import org.knotenpunkt.application.partnership.release.ReleasedSummary;
import org.knotenpunkt.application.partnership.review.ReadReviews;
import org.knotenpunkt.application.report.ReadFigureReleases;
import org.knotenpunkt.application.report.ReportHalfYears;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.bootstrap.DemoData;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.initiative.MemberStage;
import org.knotenpunkt.domain.offer.count.AccessPath;
import org.knotenpunkt.domain.offer.count.Closing;
import org.knotenpunkt.domain.offer.count.FigureBy;
import org.knotenpunkt.domain.offer.placement.PlacementState;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.disagreement.Disagreement;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementKind;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementState;
import org.knotenpunkt.domain.partnership.lineofsight.Focus;
import org.knotenpunkt.domain.partnership.review.ReviewState;
import org.knotenpunkt.domain.partnership.undertaking.Stage;
import org.knotenpunkt.domain.partnership.undertaking.Undertaking;
import org.knotenpunkt.domain.report.Cell;
import org.knotenpunkt.domain.report.Measure;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.report.ReportRelease;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.ClientAddress;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

class DemoStoryTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before all tests
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Installation installation;

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @BeforeAll
    static void load() {
        var configuration = Configuration.of(Map.of("data.folder", folder.toString()), Map.of());
        installation = Installation.serving(configuration, true);
        installation.get(DemoData.class).prepare();
    }

    @AfterAll
    static void close() {
        installation.close();
    }

    @Test
    void thereIsOneSignInForEachRole() {
        assertThat(installation.get(DemoData.class).prepare())
                .extracting(DemoData.SignIn::name)
                .hasSize(9)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.endsWith(".example"));
    }

    @Test
    void twentyThreeTownsAreMembersAndThirtyEightWerePublished() {
        var network = network();

        assertThat(network.membersOn(today())).hasSize(23);
        assertThat(network.counts().getLast().count()).isEqualTo(38);
        assertThat(network.at(MemberStage.ANCHORED, today()))
                .extracting(InitiativeView.Town::name)
                .containsExactly("Bochum", "Gelsenkirchen", "Mönchengladbach");
    }

    @Test
    void everySiteHasItsCentre() {
        assertThat(organisations(OrganisationKind.FAMILY_CENTRE))
                .isEqualTo(DemoTable.read("sites").size());
    }

    @Test
    void theRegistersFromWhichItWasPickedAreNamed() {
        var town = installation
                .get(FindMunicipality.class)
                .byAgs(Actor.operator(), new Ags(DemoAccounts.TOWN), today())
                .orElseThrow();
        var figures = installation
                .get(SearchSchools.class)
                .figures(
                        DemoActors.coordinating(town.municipality().id()),
                        town.municipality().id(),
                        today())
                .orElseThrow();

        assertThat(Stream.concat(town.editions().stream(), figures.editions().stream()))
                .extracting(Edition::title)
                .containsExactly(
                        "Demo (Auszug / extract): Gemeindeverzeichnis GV100AD",
                        "Demo (Auszug / extract): Schuldaten NRW",
                        "Demo (Auszug / extract): Schulsozialindex NRW",
                        "Demo (Auszug / extract): Schulen im Startchancen-Programm NRW");
    }

    @Test
    void oneAgreementHoldsOneAwaitsTheParentsAndOneWasRefused() {
        var town = town();
        var agreements = installation
                .get(ReadAgreements.class)
                .list(DemoActors.coordinating(town), town, AgreementFilter.ALL, PageRequest.first(10))
                .orElseThrow()
                .items();

        assertThat(agreements)
                .extracting(AgreementSummary::title, AgreementSummary::state, AgreementSummary::awaited)
                .containsExactly(
                        tuple("Gesund in den Tag", AgreementState.STOPPED, 0),
                        tuple("Lesen verbindet", AgreementState.PROPOSED, 1),
                        tuple("Willkommen in der Sternschule", AgreementState.IN_FORCE, 0));
    }

    @Test
    void offersServeGoalsAndOneStillServesAGoalThatCameToNothing() {
        var town = town();
        var lines = installation
                .get(ReadLineOfSight.class)
                .read(DemoActors.coordinating(town), town, Focus.ALL)
                .orElseThrow()
                .lines();

        assertThat(lines.goals().flatMap(goal -> goal.undertakings().stream()))
                .extracting(Undertaking::stage)
                .contains(Stage.PLANNED, Stage.UNDER_WAY);
        assertThat(lines.ended())
                .singleElement()
                .satisfies(line -> assertThat(line.goal().title()).isEqualTo(DemoAgreements.REFUSED));
    }

    @Test
    void theTownReadsWhichCentresHaveTakenInAndRefusedACityWideOffer() {
        var town = town();
        var coordination = DemoActors.coordinating(town);
        var changes = installation
                .get(ListChanges.class)
                .changes(coordination, town, PageRequest.first(20))
                .orElseThrow()
                .answer()
                .items();
        assertThat(changes)
                .filteredOn(change -> change.type().equals("offer.placement-refused"))
                .singleElement()
                .satisfies(change -> assertThat(change.organisation())
                        .extracting(OrganisationRef::kind)
                        .isEqualTo(OrganisationKind.FAMILY_CENTRE));
        assertThat(changes)
                .filteredOn(change -> change.type().equals("offer.placement-accepted"))
                .hasSize(1);

        assertThat(installation
                        .get(PlaceOffers.class)
                        .agenda(coordination, town)
                        .orElseThrow()
                        .answered())
                .extracting(PlacementRow::state)
                .containsExactly(PlacementState.REFUSED, PlacementState.ACCEPTED);
    }

    @Test
    void theProviderCountsWhatItHoldsAndNobodyAnswersForTwoOthers() {
        var town = town();
        var provider = installation
                .get(DemoOrganisations.class)
                .find(OrganisationKind.PROVIDER, town, "Caritas")
                .orElseThrow();
        var actor = new Actor(
                UUID.randomUUID(), Set.of(new Right(Role.PROVIDER, new Scope.Organisation(town, provider.value()))));
        assertThat(installation
                        .get(ReadCounts.class)
                        .sessions(actor, town, null, today().minusMonths(2), today())
                        .orElseThrow()
                        .rows())
                .isNotEmpty();

        var offers = installation
                .get(ReadOffers.class)
                .list(DemoActors.coordinating(town), town, OfferFilter.ALL, PageRequest.first(100))
                .orElseThrow()
                .page()
                .items();

        assertThat(offers)
                .as("both of one centre")
                .filteredOn(offer -> offer.publication().isStale(today()))
                .hasSize(2);
    }

    @Test
    void figuresHaveLeftTheTownBefore() {
        var town = town();

        assertThat(installation
                        .get(ReadFigureReleases.class)
                        .list(DemoActors.coordinating(town), town)
                        .orElseThrow())
                .singleElement()
                .satisfies(release -> {
                    assertThat(release.day()).isBefore(today());
                    assertThat(release.figures().total().cell(Measure.GUESTS)).isInstanceOf(Cell.Told.class);
                });
    }

    @Test
    void familiesWereAskedAndCanReadWhatCameOfIt() {
        var town = town();
        var assessment = installation
                .get(ReadAssessments.class)
                .list(DemoActors.coordinating(town), town)
                .orElseThrow()
                .getFirst();

        assertThat(assessment.playedBack()).isTrue();
    }

    @Test
    void whatEverybodyReadsOfItTellsNoExactNumbers() {
        var town = town();
        var actor = DemoActors.coordinating(town);
        var reading = installation.get(ReadAssessments.class);
        var id = reading.list(actor, town).orElseThrow().getFirst().id();
        var told =
                reading.read(actor, id).orElseThrow().assessment().playedBack().orElseThrow();

        assertThat(told.texts())
                .hasSize(3)
                .allSatisfy((language, text) -> assertThat(
                                NUMBER.matcher(text).results().map(MatchResult::group))
                        .as(language.toString())
                        .isNotEmpty()
                        .allMatch(number -> Integer.parseInt(number) % 5 == 0));
    }

    @Test
    void theOneThatHoldsHasBeenMeasuredForMonths() {
        var progress = installation
                .get(ReadProgress.class)
                .read(DemoActors.coordinating(town()), inForce())
                .orElseThrow()
                .progress();

        assertThat(progress.goals().getFirst().held().from()).isEqualTo(today().minusMonths(9));
        assertThat(progress.measured())
                .extracting(goal -> goal.values().standing().size())
                .containsExactly(9, 2);
        assertThat(progress.contributions().getFirst().deliveries().standing()).isNotEmpty();
    }

    @Test
    void schoolAndFamiliesSeeOneThingQuiteDifferentlyAndWhatFollowsIsStillPending() {
        var actor = DemoActors.coordinating(town());
        var reviews = installation.get(ReadReviews.class);
        var review = reviews.of(actor, inForce()).orElseThrow().rounds().getFirst();
        var seen = reviews.read(actor, review.id()).orElseThrow();

        assertThat(seen.state()).isEqualTo(ReviewState.CONCLUDED);
        assertThat(seen.agenda()).containsExactly("eye-level", "low-threshold", "school-development");
        assertThat(seen.pending()).as("the café is about to be changed").containsExactly("eye-level");
    }

    @Test
    void whoLeadsTheCentreReadsWhatItsSchoolHasAgreedAndPlansForItsGoals() {
        var lead = signedIn("zentrum@demo.example");
        var centre = installation
                .get(DemoOrganisations.class)
                .find(OrganisationKind.FAMILY_CENTRE, town(), DemoAccounts.SITE)
                .orElseThrow();
        var handover = installation
                .get(ReadHandover.class)
                .read(lead, new CentreId(centre.value()))
                .orElseThrow();
        var agreed = installation
                .get(ReadCommitments.class)
                .of(lead, town(), handover.partners(), handover.until())
                .orElseThrow();
        var pursued = installation
                .get(ReadLineOfSight.class)
                .read(lead, town(), Focus.ALL)
                .orElseThrow()
                .threads()
                .pursuits();

        assertThat(agreed.inForce()).extracting(Commitment::title).containsExactly("Willkommen in der Sternschule");
        assertThat(agreed.due()).isNotEmpty();
        assertThat(agreed.closed()).as("the provider").hasSize(1);
        assertThat(pursued)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.content().goals()).isNotEmpty());
    }

    private static Actor signedIn(String name) {
        var signIn = installation.get(DemoData.class).prepare().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        var session = installation
                .get(SignIn.class)
                .signIn(new SignInName(name), new Password(signIn.password()), new ClientAddress("198.51.100.7"))
                .orElseThrow();
        return installation
                .get(IdentifySession.class)
                .identify(session.token())
                .orElseThrow()
                .actor();
    }

    @Test
    void theOfficeOfTheNetworkReadsWhatThreeTownsHaveAgreed() {
        var office = DemoActors.officeOf(network().id());
        var released = installation.get(ReadReleasedAgreements.class);
        var list = released.list(office, network().id(), PageRequest.first(10))
                .orElseThrow()
                .items();

        assertThat(list)
                .extracting(ReleasedSummary::townName, ReleasedSummary::title)
                .containsExactly(
                        tuple("Bochum", "Der erste Schultag beginnt vorher"),
                        tuple("Gelsenkirchen", "Willkommen in der Sternschule"),
                        tuple("Oberhausen", "Ankommen in Oberhausen"));
        assertThat(list.stream()
                        .map(one ->
                                released.read(office, network().id(), one.id()).orElseThrow()))
                .extracting(one -> one.versions().size(), ReleasedAgreement::endsOn)
                .containsExactly(tuple(1, today().minusMonths(2)), tuple(1, null), tuple(2, null));
    }

    private static AgreementId inForce() {
        var town = town();
        return installation
                .get(ReadAgreements.class)
                .list(DemoActors.coordinating(town), town, AgreementFilter.ALL, PageRequest.first(10))
                .orElseThrow()
                .items()
                .getLast()
                .id();
    }

    @Test
    void oneConflictIsResolvedAndOneDeviationWaitsForTheSchool() {
        var town = town();
        var actor = DemoActors.coordinating(town);
        var disagreements = installation
                .get(ReadDisagreements.class)
                .of(actor, inForce(), PageRequest.first(10))
                .orElseThrow()
                .disagreements()
                .items();

        assertThat(disagreements)
                .extracting(
                        one -> one.matter().kind(),
                        Disagreement::state,
                        one -> one.awaited().size())
                .containsExactly(
                        tuple(DisagreementKind.DEVIATION, DisagreementState.OPEN, 1),
                        tuple(DisagreementKind.CONFLICT, DisagreementState.RESOLVED, 0));
    }

    @Test
    void schoolsAndCentresBelongToSocialSpaces() {
        var town = town();
        var spaces = installation
                .get(ListSocialSpaces.class)
                .list(DemoActors.coordinating(town), town, today())
                .orElseThrow()
                .answer();

        assertThat(spaces)
                .extracting(
                        SocialSpaceSummary::name, space -> space.organisations().size())
                .containsExactly(tuple("Bismarck", 2), tuple("Hassel", 2), tuple("Rotthausen", 2), tuple("Schalke", 4));
    }

    @Test
    void eightCentresHaveCountedForTwoYearsAndOneOfThemHasMoved() {
        var first = today().minusYears(2);
        var centres = Stream.of(town(), town(DemoStory.NEIGHBOUR))
                .flatMap(town -> figures(town, first, FigureBy.CENTRE).rows().stream())
                .toList();
        var schools = figures(town(), first, FigureBy.SCHOOL);

        assertThat(centres)
                .hasSize(8)
                .allSatisfy(row -> assertThat(row.figure().entered())
                        .isBetween(200L, row.figure().held() - 1));
        assertThat(schools.rows())
                .extracting(FigureRow::label)
                .contains("Grundschule Am Beispielweg (erfunden)", "Grundschule Haverkamp");
        assertThat(schools.rows().stream()
                        .mapToLong(row -> row.figure().guests())
                        .sum())
                .isEqualTo(schools.total().guests());
    }

    @Test
    void countsCameInTimeButForSomeAndMonthsWereApprovedAfterTheyWereClosed() {
        var coordination = DemoActors.coordinating(town());
        var months = Stream.iterate(YearMonth.from(today()).minusMonths(2), month -> month.minusMonths(1))
                .limit(12)
                .flatMap(month ->
                        installation
                                .get(ApproveMonths.class)
                                .month(coordination, town(), month)
                                .orElseThrow()
                                .centres()
                                .stream())
                .toList();

        assertThat(months.stream().mapToLong(CountedMonth.OfCentre::late).sum())
                .isPositive()
                .isLessThan(months.stream()
                                .mapToLong(CountedMonth.OfCentre::entered)
                                .sum()
                        / 8);
        assertThat(months)
                .extracting(CountedMonth.OfCentre::approval)
                .filteredOn(Objects::nonNull)
                .hasSizeGreaterThan(12)
                .allSatisfy(approval -> assertThat(Closing.USUAL.isClosed(
                                approval.month(), LocalDate.ofInstant(approval.at(), installation.get(ZoneId.class))))
                        .isTrue());
    }

    @Test
    void newcomersHeardOfTheCentresFromOtherFamiliesMoreThanFromPosters() {
        var paths = figures(town(), today().minusYears(2), FigureBy.ACCESS_PATH).rows();
        var people = paths.stream()
                .collect(Collectors.toMap(
                        row -> Objects.requireNonNullElse(row.key(), "NOT_ASKED"),
                        row -> row.figure().firstTimers()));

        assertThat(people)
                .hasSize(AccessPath.values().length + 1)
                .allSatisfy((path, number) -> assertThat(number).isPositive());
        assertThat(people.getOrDefault("FAMILIES", 0L)).isGreaterThan(2 * people.getOrDefault("POSTER", 0L));
    }

    private static Figures figures(MunicipalityId town, LocalDate first, FigureBy by) {
        return installation
                .get(ReadCounts.class)
                .figures(DemoActors.coordinating(town), town, null, first, today(), by)
                .orElseThrow();
    }

    @Test
    void oneCentreHasReportedItsLastHalfYear() {
        var town = town();
        var reports = installation
                .get(ReportHalfYears.class)
                .list(DemoActors.coordinating(town), town, ReportPeriod.halfYearBefore(today()))
                .orElseThrow();

        assertThat(reports).extracting(ReportRelease::number).containsExactly(1);
        assertThat(reports.getFirst().report().reach())
                .extracting(reached -> reached.claim().families())
                .containsExactly(46);
    }

    @Test
    void aSecondStartFindsTheDataOfTheFirst() {
        var centres = organisations(OrganisationKind.FAMILY_CENTRE);
        var version = network().version();

        installation.get(DemoData.class).prepare();

        assertThat(organisations(OrganisationKind.FAMILY_CENTRE)).isEqualTo(centres);
        assertThat(network().version()).isEqualTo(version);
    }

    private static InitiativeView network() {
        var reading = installation.get(ReadInitiatives.class);
        var only = reading.list(Actor.operator()).orElseThrow().getFirst();
        return reading.view(Actor.operator(), only.id()).orElseThrow();
    }

    private static int organisations(OrganisationKind kind) {
        var network = network();
        var filter = new OrganisationFilter(null, Set.of(kind), null, today());
        return installation
                .get(SearchOrganisations.class)
                .search(DemoActors.officeOf(network.id()), filter, PageRequest.first(PageRequest.MAX_LIMIT))
                .orElseThrow()
                .page()
                .items()
                .size();
    }

    private static MunicipalityId town() {
        return town(DemoAccounts.TOWN);
    }

    private static MunicipalityId town(String key) {
        return installation
                .get(FindMunicipality.class)
                .byAgs(Actor.operator(), new Ags(key), today())
                .orElseThrow()
                .municipality()
                .id();
    }

    private static LocalDate today() {
        return installation.get(Today.class).today();
    }
}
