package org.knotenpunkt.web.partnership;

import static org.knotenpunkt.domain.centre.frame.FrameFixtures.FRAME;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.FINGERPRINT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aSignatory;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anApproval;
import static org.knotenpunkt.web.shared.NavigationSection.PARTNERSHIP;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.centre.frame.InMemoryFrames;
import org.knotenpunkt.application.organisation.OrganisationList;
import org.knotenpunkt.application.organisation.OrganisationSummary;
import org.knotenpunkt.application.organisation.OtherDays;
import org.knotenpunkt.application.organisation.SearchOrganisations;
import org.knotenpunkt.application.partnership.AgreementReader;
import org.knotenpunkt.application.partnership.AgreementService;
import org.knotenpunkt.application.partnership.AnswerService;
import org.knotenpunkt.application.partnership.InMemoryAgreements;
import org.knotenpunkt.application.partnership.InMemoryMandates;
import org.knotenpunkt.application.partnership.MandateService;
import org.knotenpunkt.application.partnership.SignatureService;
import org.knotenpunkt.application.partnership.deadline.DeadlineReader;
import org.knotenpunkt.application.partnership.deadline.InMemoryDeadlines;
import org.knotenpunkt.application.partnership.deadline.ReadDeadlines;
import org.knotenpunkt.application.partnership.disagreement.InMemoryDisagreements;
import org.knotenpunkt.application.partnership.file.FileLimits;
import org.knotenpunkt.application.partnership.file.FileService;
import org.knotenpunkt.application.partnership.file.InMemoryFiles;
import org.knotenpunkt.application.partnership.file.UndoingTransactions;
import org.knotenpunkt.application.partnership.progress.InMemoryProgressRecords;
import org.knotenpunkt.application.partnership.review.InMemoryReviews;
import org.knotenpunkt.application.partnership.review.ReadReviews;
import org.knotenpunkt.application.partnership.review.ReviewReader;
import org.knotenpunkt.application.partnership.undertaking.ReadUndertakings;
import org.knotenpunkt.application.partnership.undertaking.ToldUndertakings;
import org.knotenpunkt.application.partnership.undertaking.UndertakingReader;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.Mandate;
import org.knotenpunkt.domain.partnership.Proof;
import org.knotenpunkt.domain.partnership.concept.ConceptRecordKind;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.disagreement.Disagreement;
import org.knotenpunkt.domain.partnership.file.StoredFile;
import org.knotenpunkt.domain.partnership.progress.GoalValue;
import org.knotenpunkt.domain.partnership.release.Release;
import org.knotenpunkt.domain.partnership.review.Review;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.organisation.pages.OrganisationChoice;
import org.knotenpunkt.web.partnership.changes.ChangesPages;
import org.knotenpunkt.web.partnership.deadline.DeadlinePages;
import org.knotenpunkt.web.partnership.draft.AnnexFileForms;
import org.knotenpunkt.web.partnership.draft.AnnexForms;
import org.knotenpunkt.web.partnership.draft.ContributionForms;
import org.knotenpunkt.web.partnership.draft.DraftRoutes;
import org.knotenpunkt.web.partnership.draft.GoalForms;
import org.knotenpunkt.web.partnership.draft.Needs;
import org.knotenpunkt.web.partnership.draft.PartyForms;
import org.knotenpunkt.web.partnership.draft.TermForms;
import org.knotenpunkt.web.partnership.draft.WordingForms;
import org.knotenpunkt.web.partnership.file.FileApi;
import org.knotenpunkt.web.partnership.file.FileDownload;
import org.knotenpunkt.web.partnership.file.FilePages;
import org.knotenpunkt.web.partnership.life.AnswerForms;
import org.knotenpunkt.web.partnership.life.EndingForms;
import org.knotenpunkt.web.partnership.life.LifeForms;
import org.knotenpunkt.web.partnership.life.NoticeForms;
import org.knotenpunkt.web.partnership.life.SignatureForms;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.partnership.pages.AgreementListPages;
import org.knotenpunkt.web.partnership.pages.AgreementPages;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.partnership.pages.AgreementSection;
import org.knotenpunkt.web.partnership.pages.AgreementSections;
import org.knotenpunkt.web.partnership.print.PrintRoutes;
import org.knotenpunkt.web.partnership.undertaking.UndertakingPaths;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.NavigationItem;
import org.knotenpunkt.web.shared.RecordPage;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.page.Pages;

/** The use cases of agreements in memory, and a server that offers their pages. */
final class AgreementHouse {
    static final Actor COORDINATION = Actors.workingIn(LINDENAU);
    static final FileLimits LIMITS = new FileLimits(1, 3, 2);
    static final String PATH = "/agreements/" + AGREEMENT;
    static final String API = "/api/v1" + PATH;

    private static final UndertakingPaths PATHS =
            new UndertakingPaths(Set.of(new RecordPage(ConceptRecordKind.CONCEPT, "/concepts/", null)));

    private final ToldUndertakings done = new ToldUndertakings(LINDENAU);
    private final InMemoryMandates mandates = new InMemoryMandates();
    private final InMemoryProgressRecords records = new InMemoryProgressRecords();
    private final InMemoryAgreements agreements = new InMemoryAgreements(records).with(EDUCATION_PARTNERSHIP);
    private final InMemoryDeadlines dated = new InMemoryDeadlines(agreements::all);
    private final InMemoryFiles files = new InMemoryFiles();
    private final InMemoryDisagreements disagreements = new InMemoryDisagreements(agreements);
    private final InMemoryReviews reviews = new InMemoryReviews();
    private final FixedClock clock = FixedClock.on(TODAY);
    private final CountingIds ids = new CountingIds();
    private final PolicyRights rights = new PolicyRights();
    private final AgreementReader reading =
            new AgreementReader(agreements, agreements, mandates, rights, new DirectTransactions(), clock);
    private final MandateService checking = new MandateService(mandates, rights, new DirectTransactions());
    private final AgreementService service = new AgreementService(
            agreements,
            agreements,
            (organisation, day) -> Optional.of("Library <b>West</b>"),
            files,
            disagreements,
            FINGERPRINT,
            rights,
            new RecordingEvents(),
            new DirectTransactions(),
            ids,
            clock,
            clock);
    private final AnswerService answers = new AnswerService(
            agreements, mandates, rights, new RecordingEvents(), new DirectTransactions(), clock, clock);

    private final FileService filing = new FileService(
            files, agreements, rights, new RecordingEvents(), new UndoingTransactions(files), ids, clock, LIMITS);

    private final SignatureService signatures = new SignatureService(
            agreements, mandates, files, rights, new RecordingEvents(), new DirectTransactions(), clock, clock);

    /** Somebody who acts for the organisation as far as a right goes, and no further. */
    static Actor of(OrganisationId organisation, Role role) {
        return new Actor(
                new UUID(0xacc, organisation.value().getLeastSignificantBits()),
                Set.of(new Right(role, new Scope.Organisation(LINDENAU, organisation.value()))));
    }

    /** Lets the person of the fixtures sign for the organisation, and says that it is the actor. */
    Actor signing(Actor actor, OrganisationId organisation, String name) {
        mayBeSigned(organisation, name);
        agreements.add(aSignatory(organisation).person(), name);
        mandates.add(actor.account(), LINDENAU, person(organisation));
        return actor;
    }

    /** Lets the person of the fixtures sign for the organisation. */
    void mayBeSigned(OrganisationId organisation, String name) {
        mandates.add(
                organisation,
                LINDENAU,
                Validity.ALWAYS,
                new Mandate(
                        person(organisation),
                        name,
                        aSignatory(organisation).function(),
                        FunctionKind.HEAD_OF_SCHOOL,
                        TermRole.HOLDER));
    }

    private static PersonId person(OrganisationId organisation) {
        return aSignatory(organisation).person();
    }

    /** Leaves nothing but the agreement. */
    void begin(Agreement agreement) {
        clear();
        agreements.save(agreement);
    }

    /** Says what a need that was found says. */
    void found(UUID need, String text) {
        agreements.addNeed(need, text);
    }

    /** Says how far a goal of the agreement is. */
    void measure(GoalId goal, GoalValue value) {
        records.save(records.valuesOf(stored(), goal).record(value).orElseThrow());
    }

    void clear() {
        agreements.clear();
        dated.clear();
        files.clear();
        done.clear();
        reviews.clear();
        disagreements.clear();
    }

    /** The parties have looked at it. */
    void look(Review review) {
        reviews.save(review);
        agreements.tell(review);
    }

    /** The party has said yes to what is proposed, and the file proves it. */
    void approveOnPaper(OrganisationId party, FileId file) {
        var hash = stored().draft().orElseThrow().hash();
        agreements.save(stored().approve(anApproval(hash, party, TODAY, new Proof.OnPaper(file, "Lindenau")), TODAY)
                .orElseThrow());
    }

    /** The days that follow from what others keep about the agreement. */
    InMemoryDeadlines dated() {
        return dated;
    }

    /** There is a disagreement about the agreement. */
    void disagree(Disagreement disagreement) {
        disagreements.save(disagreement);
        agreements.tell(disagreement);
    }

    /** The office of the network that is called so may read the agreement, or might. */
    void release(Release release, String network) {
        agreements.tell(release, network);
    }

    List<StoredFile> storedFiles() {
        return files.of(AGREEMENT);
    }

    Agreement stored() {
        return agreements.findById(AGREEMENT).orElseThrow();
    }

    String version() {
        return Long.toString(stored().version());
    }

    ReadDeadlines deadlines() {
        return new DeadlineReader(dated, agreements, disagreements, mandates, rights, new DirectTransactions(), clock);
    }

    private AgreementFinder finder() {
        return new AgreementFinder(reading, checking, rights);
    }

    private static AgreementSections sections() {
        return new AgreementSections(Set.of(
                new AgreementSection(0, "agreements.section.agreement", AgreementPaths.ONE, AgreementPages.READING),
                new AgreementSection(10, "agreements.goals", "/agreements/{id}/elsewhere", AgreementPages.READING)));
    }

    private ReadReviews looking() {
        return new ReviewReader(
                reviews,
                new InMemoryFrames(FRAME),
                agreements,
                agreements,
                disagreements,
                mandates,
                rights,
                new DirectTransactions(),
                clock);
    }

    private ReadUndertakings serving() {
        return new UndertakingReader(done.seen(), rights, new DirectTransactions(), clock);
    }

    /** What is done beside the agreement. */
    ToldUndertakings done() {
        return done;
    }

    private DraftRoutes edits(Pages pages) {
        return new DraftRoutes(pages, finder(), service);
    }

    private OrganisationChoice choice() {
        SearchOrganisations library = (actor, filter, page) -> Result.success(new OrganisationList(
                new Page<>(
                        List.of(new OrganisationSummary(
                                OUTSIDER,
                                OrganisationKind.ASSOCIATION,
                                OrganisationName.of("Library <b>West</b>"),
                                null,
                                null,
                                null,
                                OtherDays.NONE)),
                        null),
                null,
                0,
                List.of()));
        return new OrganisationChoice(library, clock);
    }

    TestServer server() {
        return TestServer.of(
                        "agreement-pages",
                        "disagreement",
                        "partnership",
                        "progress",
                        "organisation",
                        "organisation-pages",
                        "needs",
                        "municipality",
                        "school",
                        "concept")
                .navigation(new NavigationItem(PARTNERSHIP, 10, "agreements.title", "/agreements", Access.signedIn()))
                .pages(pages -> new AgreementListPages(pages, reading, service, rights))
                .pages(pages -> new AgreementPages(pages, finder(), sections(), serving(), PATHS, looking(), clock))
                .pages(pages -> new ChangesPages(pages, finder(), sections()))
                .pages(pages -> new PrintRoutes(finder(), clock))
                .pages(pages -> new DeadlinePages(pages, deadlines(), clock))
                .pages(pages -> new WordingForms(edits(pages)))
                .pages(pages -> new PartyForms(pages, edits(pages), service, choice()))
                .pages(pages -> new GoalForms(edits(pages), new Needs(new NoAssessments()), ids))
                .pages(pages -> new ContributionForms(edits(pages), ids))
                .pages(pages -> new AnnexForms(edits(pages), ids))
                .pages(pages -> new AnnexFileForms(pages, edits(pages), filing, service, ids, LIMITS))
                .with(new DraftApi(service, reading, clock))
                .pages(pages -> new TermForms(edits(pages)))
                .pages(pages -> new LifeForms(pages, finder(), service, service, clock))
                .pages(pages -> new AnswerForms(pages, finder(), answers, checking, clock))
                .pages(pages -> new SignatureForms(pages, finder(), checking, filing, signatures, LIMITS, clock))
                .with(new AnswerApi(answers, signatures))
                .with(new AgreementApi(reading, clock))
                .with(new AgreementLifeApi(service, answers, finder(), serving(), clock))
                .pages(pages -> new EndingForms(pages, finder(), service, serving(), PATHS, clock))
                .pages(pages -> new NoticeForms(pages, finder(), checking, answers, serving(), PATHS, clock))
                .pages(pages ->
                        new FilePages(pages, finder(), sections(), filing, filing, new FileDownload(filing), rights))
                .with(new FileApi(filing, filing, filing, new FileDownload(filing)))
                .build();
    }
}
