package org.knotenpunkt.persistence.partnership.review;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import org.knotenpunkt.application.partnership.review.QualityFrames;
import org.knotenpunkt.application.partnership.review.Reviews;

/** Binds the out-ports of joint reviews to PostgreSQL. */
public final class ReviewPersistenceModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Reviews.class).to(JooqReviews.class).in(Singleton.class);
        bind(QualityFrames.class).to(JooqQualityFrames.class).in(Singleton.class);
    }
}
