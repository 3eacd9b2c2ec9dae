package org.knotenpunkt.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import org.knotenpunkt.application.centre.frame.QualityFrames;
import org.knotenpunkt.application.partnership.AgreementKinds;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.Mandates;
import org.knotenpunkt.application.partnership.disagreement.Disagreements;
import org.knotenpunkt.application.partnership.review.RateInReview;
import org.knotenpunkt.application.partnership.review.ReadReviews;
import org.knotenpunkt.application.partnership.review.ReviewReader;
import org.knotenpunkt.application.partnership.review.ReviewService;
import org.knotenpunkt.application.partnership.review.Reviews;
import org.knotenpunkt.application.partnership.review.RunReview;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.persistence.partnership.review.ReviewPersistenceModule;
import org.knotenpunkt.web.partnership.review.ReviewWebModule;

/** Puts the joint reviews of the feature {@code partnership} together. */
final class ReviewModule extends AbstractModule {
    @Override
    protected void configure() {
        install(new ReviewPersistenceModule());
        install(new ReviewWebModule());
        bind(ReadReviews.class).to(ReviewReader.class);
        bind(RunReview.class).to(ReviewService.class);
        bind(RateInReview.class).to(ReviewService.class);
    }

    @Provides
    @Singleton
    static ReviewReader reading(
            Reviews reviews,
            QualityFrames frames,
            Agreements agreements,
            AgreementKinds kinds,
            Disagreements disagreements,
            Mandates mandates,
            Rights rights,
            Transactions transactions,
            Today today) {
        return new ReviewReader(
                reviews, frames, agreements, kinds, disagreements, mandates, rights, transactions, today);
    }

    @Provides
    @Singleton
    static ReviewService service(
            Reviews reviews,
            QualityFrames frames,
            Agreements agreements,
            AgreementKinds kinds,
            Disagreements disagreements,
            Mandates mandates,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        return new ReviewService(
                reviews,
                frames,
                agreements,
                kinds,
                disagreements,
                mandates,
                rights,
                events,
                transactions,
                ids,
                clock,
                today);
    }
}
