package org.knotenpunkt.application.needs.answer;

import java.util.UUID;
import org.knotenpunkt.domain.needs.invitation.InvitationId;

class InMemoryAnswerSheetsTest implements AnswerSheetsContract {
    private final InMemoryAnswerSheets sheets = new InMemoryAnswerSheets();

    @Override
    public AnswerSheets sheets() {
        return sheets;
    }

    @Override
    public InvitationId aLink() {
        return new InvitationId(new UUID(8, 1));
    }
}
