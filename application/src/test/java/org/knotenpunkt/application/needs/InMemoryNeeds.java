package org.knotenpunkt.application.needs;

import org.knotenpunkt.application.needs.answer.InMemoryAnswerSheets;
import org.knotenpunkt.application.needs.instrument.InMemoryInstruments;
import org.knotenpunkt.application.needs.invitation.InMemoryInvitations;
import org.knotenpunkt.application.needs.perspective.InMemoryPerspectives;
import org.knotenpunkt.application.needs.result.InMemoryPublishedTables;
import org.knotenpunkt.application.organisation.InMemoryWorld;

/** All fakes of the feature, which know each other. */
public record InMemoryNeeds(
        InMemoryWorld world,
        InMemoryInstruments instruments,
        InMemoryPerspectives perspectives,
        InMemoryAnswerSheets sheets,
        InMemoryAssessments assessments,
        InMemoryInvitations invitations,
        InMemoryPublishedTables tables) {
    public static InMemoryNeeds empty() {
        var world = new InMemoryWorld();
        var instruments = new InMemoryInstruments();
        var perspectives = new InMemoryPerspectives();
        var sheets = new InMemoryAnswerSheets();
        return new InMemoryNeeds(
                world,
                instruments,
                perspectives,
                sheets,
                new InMemoryAssessments(world, instruments, perspectives, sheets),
                new InMemoryInvitations(),
                new InMemoryPublishedTables());
    }

    /** Forgets everything but the places. */
    public void clear() {
        instruments.clear();
        perspectives.clear();
        sheets.clear();
        assessments.clear();
        invitations.clear();
    }
}
