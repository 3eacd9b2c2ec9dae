package org.knotenpunkt.web.partnership;

import org.knotenpunkt.web.partnership.file.FileApi;
import org.knotenpunkt.web.shared.WebModule;

/** Offers agreements: routes, texts and pages. */
public final class PartnershipWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("partnership");
        install(new AgreementPagesModule());
        routes(AgreementApi.class);
        routes(DraftApi.class);
        routes(AnswerApi.class);
        routes(AgreementLifeApi.class);
        routes(FileApi.class);
        routes(TranscriptApi.class);
    }
}
