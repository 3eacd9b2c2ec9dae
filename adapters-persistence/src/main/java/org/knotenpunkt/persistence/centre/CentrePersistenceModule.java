package org.knotenpunkt.persistence.centre;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import org.knotenpunkt.application.centre.CentreQueries;
import org.knotenpunkt.application.centre.Centres;
import org.knotenpunkt.application.centre.assessment.SelfAssessments;
import org.knotenpunkt.application.centre.frame.QualityFrames;
import org.knotenpunkt.application.centre.handover.HandoverQueries;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.persistence.centre.assessment.JooqKnownSelfAssessments;
import org.knotenpunkt.persistence.centre.assessment.JooqSelfAssessments;
import org.knotenpunkt.persistence.centre.frame.JooqQualityFrames;
import org.knotenpunkt.persistence.centre.handover.JooqHandoverQueries;

/** Binds the out-ports of the feature {@code centre} to PostgreSQL. */
public final class CentrePersistenceModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Centres.class).to(JooqCentres.class).in(Singleton.class);
        bind(CentreQueries.class).to(JooqCentreQueries.class).in(Singleton.class);
        bind(QualityFrames.class).to(JooqQualityFrames.class).in(Singleton.class);
        bind(HandoverQueries.class).to(JooqHandoverQueries.class).in(Singleton.class);
        bind(SelfAssessments.class).to(JooqSelfAssessments.class).in(Singleton.class);
        var records = Multibinder.newSetBinder(binder(), KnownRecords.class);
        records.addBinding().to(JooqKnownCentres.class).in(Singleton.class);
        records.addBinding().to(JooqKnownSelfAssessments.class).in(Singleton.class);
    }
}
