package org.knotenpunkt.persistence.needs;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import org.knotenpunkt.application.needs.AssessmentRepository;
import org.knotenpunkt.application.needs.NeedsQueries;
import org.knotenpunkt.application.needs.answer.AnswerSheets;
import org.knotenpunkt.application.needs.answer.file.AnswerFiles;
import org.knotenpunkt.application.needs.instrument.InstrumentRepository;
import org.knotenpunkt.application.needs.instrument.InstrumentTemplates;
import org.knotenpunkt.application.needs.invitation.InvitationKeys;
import org.knotenpunkt.application.needs.invitation.Invitations;
import org.knotenpunkt.application.needs.perspective.PerspectiveRepository;
import org.knotenpunkt.application.needs.result.PublicResults;
import org.knotenpunkt.application.needs.result.PublishedTables;
import org.knotenpunkt.application.shared.KnownRecords;

/** Binds the out-ports of the feature {@code needs} to PostgreSQL, and to what is shipped. */
public final class NeedsPersistenceModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(InstrumentRepository.class).to(JooqInstrumentRepository.class).in(Singleton.class);
        bind(InstrumentTemplates.class).to(ShippedTemplates.class).in(Singleton.class);
        bind(AssessmentRepository.class).to(JooqAssessmentRepository.class).in(Singleton.class);
        bind(PerspectiveRepository.class).to(JooqPerspectiveRepository.class).in(Singleton.class);
        bind(NeedsQueries.class).to(JooqNeedsQueries.class).in(Singleton.class);
        bind(PublishedTables.class).to(JooqPublishedTables.class).in(Singleton.class);
        bind(PublicResults.class).to(JooqPublicResults.class).in(Singleton.class);
        bind(Invitations.class).to(JooqInvitations.class).in(Singleton.class);
        bind(InvitationKeys.class).to(RandomInvitationKeys.class).in(Singleton.class);
        bind(AnswerFiles.class).to(CsvAnswerFiles.class).in(Singleton.class);
        bind(AnswerSheets.class).to(JooqAnswerSheets.class).in(Singleton.class);
        Multibinder.newSetBinder(binder(), KnownRecords.class)
                .addBinding()
                .to(JooqKnownNeeds.class)
                .in(Singleton.class);
    }
}
