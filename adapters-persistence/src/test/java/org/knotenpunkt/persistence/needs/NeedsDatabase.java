package org.knotenpunkt.persistence.needs;

import static org.knotenpunkt.domain.needs.NeedsFixtures.ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.INSTRUMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aPublishedInstrument;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAssessmentThatAsks;
import static org.knotenpunkt.domain.needs.NeedsFixtures.asked;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aSchool;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.knotenpunkt.application.needs.AssessmentRepository;
import org.knotenpunkt.application.needs.NeedsContract;
import org.knotenpunkt.application.needs.NeedsQueries;
import org.knotenpunkt.application.needs.answer.AnswerSheets;
import org.knotenpunkt.application.needs.instrument.InstrumentRepository;
import org.knotenpunkt.application.needs.invitation.Invitations;
import org.knotenpunkt.application.needs.perspective.PerspectiveRepository;
import org.knotenpunkt.application.needs.result.PublicResults;
import org.knotenpunkt.application.needs.result.PublishedTables;
import org.knotenpunkt.domain.needs.AnswerUnit;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.invitation.AnswerCode;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.domain.needs.invitation.InvitationKey;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.persistence.organisation.JooqOrganisationRepository;
import org.knotenpunkt.persistence.organisation.socialspace.JooqSocialSpaceRepository;
import org.knotenpunkt.persistence.shared.PostgresExtension;

/** The adapters of the feature on a database, each call by somebody who works in both towns of the fixtures. */
record NeedsDatabase(PostgresExtension postgres) {
    /** Makes the places known. */
    void knowPlaces() {
        var organisations = new JooqOrganisationRepository(postgres.database());
        var spaces = new JooqSocialSpaceRepository(postgres.database());
        postgres.in(
                () -> {
                    Stream.of(aTown(LINDENAU, "Lindenau"), aTown(AUENFELD, "Auenfeld"), aSchool(3))
                            .forEach(organisations::save);
                    spaces.save(SocialSpace.draw(
                            NeedsContract.NORDSTADT, LINDENAU, "Nordstadt", null, Validity.ALWAYS, NOW));
                    return spaces;
                },
                LINDENAU,
                AUENFELD);
    }

    /** Makes the assessment of the fixtures known, which asks in two waves. */
    void knowAnAssessmentOfTwoWaves() {
        knowPlaces();
        instruments().save(aPublishedInstrument());
        assessments()
                .save(anAssessmentThatAsks()
                        .openWave(INSTRUMENT, 1, TODAY, TODAY, AnswerUnit.PERSON, asked(), NOW)
                        .orElseThrow());
    }

    /** An open link for families in the first wave. */
    Invitation openLink(int number) {
        var code = new InvitationKey("6".repeat(64)).code(number);
        return invited(number, new Invitation.OpenLink(code), List.of(code));
    }

    /** Five codes for families in the first wave. */
    Invitation codes(int number) {
        return invited(number, new Invitation.Codes(5), new InvitationKey("9".repeat(64)).codes(5));
    }

    private Invitation invited(int number, Invitation.Kind kind, List<AnswerCode> codes) {
        var id = new InvitationId(new UUID(8, number));
        var invitation = new Invitation(id, 1, Perspective.FAMILIES, kind, TODAY, null, null);
        invitations().add(LINDENAU, ASSESSMENT, invitation, codes);
        return invitation;
    }

    private <T> T inBothTowns(Class<T> port, T adapter) {
        return postgres.transactional(port, adapter, LINDENAU, AUENFELD);
    }

    InstrumentRepository instruments() {
        return inBothTowns(InstrumentRepository.class, new JooqInstrumentRepository(postgres.database()));
    }

    AssessmentRepository assessments() {
        return inBothTowns(AssessmentRepository.class, new JooqAssessmentRepository(postgres.database()));
    }

    NeedsQueries queries() {
        return inBothTowns(NeedsQueries.class, new JooqNeedsQueries(postgres.database()));
    }

    PerspectiveRepository perspectives() {
        return inBothTowns(PerspectiveRepository.class, new JooqPerspectiveRepository(postgres.database()));
    }

    AnswerSheets sheets() {
        return inBothTowns(AnswerSheets.class, new JooqAnswerSheets(postgres.database()));
    }

    Invitations invitations() {
        return inBothTowns(Invitations.class, new JooqInvitations(postgres.database()));
    }

    PublishedTables tables() {
        return inBothTowns(PublishedTables.class, new JooqPublishedTables(postgres.database()));
    }

    /** As somebody sees it who works nowhere. */
    PublicResults results() {
        return (address, today) ->
                postgres.transactions().query(() -> new JooqPublicResults(postgres.database()).find(address, today));
    }
}
