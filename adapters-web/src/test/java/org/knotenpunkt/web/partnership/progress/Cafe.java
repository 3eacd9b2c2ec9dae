package org.knotenpunkt.web.partnership.progress;

import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.partnership.InMemoryAgreements;
import org.knotenpunkt.application.partnership.progress.InMemoryProgressRecords;
import org.knotenpunkt.application.partnership.progress.ProgressReader;
import org.knotenpunkt.application.partnership.progress.ProgressService;
import org.knotenpunkt.application.partnership.undertaking.ToldUndertakings;
import org.knotenpunkt.application.partnership.undertaking.UndertakingReader;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.concept.ConceptRecordKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.partnership.pages.AgreementSections;
import org.knotenpunkt.web.partnership.undertaking.UndertakingPaths;
import org.knotenpunkt.web.shared.RecordPage;
import org.knotenpunkt.web.shared.TestServer;

/** The agreement in Lindenau, a month after it began, and a server that offers what becomes of it. */
final class Cafe {
    static final Actor COORDINATION = Actors.workingIn(LINDENAU);
    static final Actor PARENT =
            Actors.holding(Role.FAMILY_REPRESENTATIVE, new Scope.Organisation(LINDENAU, PARENTS.value()));
    static final Actor READER = Actors.holding(Role.READER, new Scope.Organisation(LINDENAU, SCHOOL.value()));

    private final FixedClock clock;
    private final InMemoryProgressRecords records = new InMemoryProgressRecords();
    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final ToldUndertakings done = new ToldUndertakings(LINDENAU);

    Cafe() {
        this(anAgreement());
    }

    /** The same with another agreement of that id. */
    Cafe(Agreement agreement) {
        this(agreement, TODAY.plusDays(30));
    }

    /** The same on another day. */
    Cafe(Agreement agreement, LocalDate today) {
        agreements.save(agreement);
        clock = FixedClock.on(today);
    }

    /** Forgets what is recorded of it. */
    void begin() {
        records.clear();
    }

    /** What is done beside the agreement. */
    ToldUndertakings done() {
        return done;
    }

    TestServer server() {
        var service = new ProgressService(
                agreements,
                records,
                new PolicyRights(),
                new RecordingEvents(),
                new DirectTransactions(),
                new CountingIds(),
                clock,
                clock);
        var finder = new ProgressFinder(new ProgressReader(
                agreements, records, accounts -> Map.of(), new PolicyRights(), new DirectTransactions(), clock));
        return TestServer.of("organisation", "partnership", "agreement-pages", "concept", "progress")
                .with(new ProgressApi(finder, service, service))
                .pages(pages -> new ProgressPages(
                        finder,
                        new UndertakingReader(done.seen(), new PolicyRights(), new DirectTransactions(), clock),
                        new UndertakingPaths(Set.of(new RecordPage(ConceptRecordKind.CONCEPT, "/concepts/", null))),
                        new AgreementSections(Set.of()),
                        pages))
                .pages(pages -> new ValueForms(service, finder, pages, clock))
                .pages(pages -> new DeliveryForms(service, finder, pages, clock))
                .with(new RatingApi(service))
                .pages(pages -> new RatingForms(service, finder, pages, clock))
                .pages(pages -> new YearEndPages(finder, new AgreementSections(Set.of()), pages))
                .build();
    }
}
