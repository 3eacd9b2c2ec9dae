package org.knotenpunkt.web.partnership.review;

import static org.knotenpunkt.domain.centre.frame.FrameFixtures.FRAME;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;

import java.util.Set;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.centre.frame.InMemoryFrames;
import org.knotenpunkt.application.partnership.InMemoryAgreements;
import org.knotenpunkt.application.partnership.InMemoryMandates;
import org.knotenpunkt.application.partnership.disagreement.InMemoryDisagreements;
import org.knotenpunkt.application.partnership.review.InMemoryReviews;
import org.knotenpunkt.application.partnership.review.ReviewReader;
import org.knotenpunkt.application.partnership.review.ReviewService;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.partnership.pages.AgreementSections;
import org.knotenpunkt.web.shared.TestServer;

/** The use cases of joint reviews in memory, with an agreement that holds since today, and a server that offers them. */
final class ReviewHouse {
    static final Actor COORDINATION = Actors.workingIn(LINDENAU);

    private final FixedClock clock = FixedClock.on(TODAY);
    private final PolicyRights rights = new PolicyRights();
    private final DirectTransactions transactions = new DirectTransactions();
    private final RecordingEvents events = new RecordingEvents();
    private final InMemoryMandates mandates = new InMemoryMandates();
    private final InMemoryFrames frames = new InMemoryFrames(FRAME);
    private final InMemoryReviews reviews = new InMemoryReviews();
    private final InMemoryAgreements agreements = new InMemoryAgreements().with(EDUCATION_PARTNERSHIP);
    private final InMemoryDisagreements disagreements = new InMemoryDisagreements(agreements);

    ReviewHouse() {
        agreements.save(anAgreement());
    }

    static Actor of(OrganisationId party, Role role) {
        return Actors.holding(role, new Scope.Organisation(LINDENAU, party.value()));
    }

    InMemoryReviews reviews() {
        return reviews;
    }

    InMemoryDisagreements disagreements() {
        return disagreements;
    }

    TestServer server() {
        var reader = new ReviewReader(
                reviews, frames, agreements, agreements, disagreements, mandates, rights, transactions, clock);
        var service = new ReviewService(
                reviews,
                frames,
                agreements,
                agreements,
                disagreements,
                mandates,
                rights,
                events,
                transactions,
                new CountingIds(),
                clock,
                clock);
        var finder = new ReviewFinder(reader, rights);
        return TestServer.of("agreement-pages", "organisation", "partnership", "review")
                .pages(pages -> new ReviewPages(pages, reader, new AgreementSections(Set.of()), clock))
                .pages(pages -> new ReviewForms(pages, finder, service, clock))
                .pages(pages -> new ConclusionForms(pages, finder, service, clock))
                .with(new ReviewApi(reader, service))
                .with(new SheetApi(reader, service))
                .build();
    }
}
