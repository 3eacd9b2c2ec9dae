package org.knotenpunkt.persistence.partnership.review;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import org.knotenpunkt.application.partnership.review.Reviews;
import org.knotenpunkt.application.shared.KnownRecords;

/** Binds the out-ports of joint reviews to PostgreSQL. */
public final class ReviewPersistenceModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Reviews.class).to(JooqReviews.class).in(Singleton.class);
        Multibinder.newSetBinder(binder(), KnownRecords.class)
                .addBinding()
                .to(JooqKnownReviews.class)
                .in(Singleton.class);
    }
}
