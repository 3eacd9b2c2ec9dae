package org.knotenpunkt.application.needs;

import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aSchool;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;

import org.junit.jupiter.api.BeforeEach;
import org.knotenpunkt.application.needs.answer.AnswerSheets;
import org.knotenpunkt.application.needs.instrument.InstrumentRepository;
import org.knotenpunkt.application.needs.perspective.PerspectiveRepository;
import org.knotenpunkt.application.needs.result.PublicResults;
import org.knotenpunkt.application.needs.result.PublishedTables;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.shared.Validity;

class InMemoryNeedsTest implements NeedsContract {
    private final InMemoryNeeds needs = InMemoryNeeds.empty();

    @BeforeEach
    void knowPlaces() {
        var world = needs.world();
        world.organisations().save(aTown(LINDENAU, "Lindenau"));
        world.organisations().save(aTown(AUENFELD, "Auenfeld"));
        world.organisations().save(aSchool(3));
        world.spaces().save(SocialSpace.draw(NORDSTADT, LINDENAU, "Nordstadt", null, Validity.ALWAYS, NOW));
    }

    @Override
    public AssessmentRepository assessments() {
        return needs.assessments();
    }

    @Override
    public NeedsQueries queries() {
        return needs.assessments();
    }

    @Override
    public InstrumentRepository instruments() {
        return needs.instruments();
    }

    @Override
    public PerspectiveRepository perspectives() {
        return needs.perspectives();
    }

    @Override
    public AnswerSheets sheets() {
        return needs.sheets();
    }

    @Override
    public PublishedTables tables() {
        return needs.tables();
    }

    @Override
    public PublicResults results() {
        return needs.assessments();
    }
}
