package org.knotenpunkt.application.needs;

import org.knotenpunkt.application.needs.answer.InMemoryAnswerSheets;
import org.knotenpunkt.application.needs.instrument.InMemoryInstruments;
import org.knotenpunkt.application.needs.invitation.InMemoryInvitations;
import org.knotenpunkt.application.needs.result.InMemoryPublishedTables;
import org.knotenpunkt.application.organisation.InMemoryWorld;

/** All fakes of the feature, which know each other. */
public record InMemoryNeeds(
        InMemoryWorld world,
        InMemoryInstruments instruments,
        InMemoryAnswerSheets sheets,
        InMemoryAssessments assessments,
        InMemoryInvitations invitations,
        InMemoryPublishedTables tables) {
    public static InMemoryNeeds empty() {
        var world = new InMemoryWorld();
        var instruments = new InMemoryInstruments();
        var sheets = new InMemoryAnswerSheets();
        return new InMemoryNeeds(
                world,
                instruments,
                sheets,
                new InMemoryAssessments(world, instruments, sheets),
                new InMemoryInvitations(),
                new InMemoryPublishedTables());
    }

    /** Forgets everything but the places. */
    public void clear() {
        instruments.clear();
        sheets.clear();
        assessments.clear();
        invitations.clear();
    }
}
