package org.knotenpunkt.web.partnership.disagreement;

import jakarta.inject.Inject;
import java.util.List;
import org.knotenpunkt.application.partnership.disagreement.AwaitedConsent;
import org.knotenpunkt.application.partnership.disagreement.ReadDisagreements;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.Reminder;
import org.knotenpunkt.web.shared.Reminders;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.Visitor;
import org.knotenpunkt.web.shared.text.Words;

/** Reminds people of resolutions that wait for the yes of their party. */
public final class DisagreementReminders implements Reminders {
    private final ReadDisagreements reading;

    @Inject
    public DisagreementReminders(ReadDisagreements reading) {
        this.reading = reading;
    }

    /** Whoever may see no agreement is reminded of nothing. */
    @Override
    public List<Reminder> of(Visitor visitor, Town town, Words words) {
        return switch (reading.awaited(visitor.actor(), town.id())) {
            case Result.Success<List<AwaitedConsent>, DisagreementError>(var awaited) ->
                awaited.stream().map(one -> reminder(one, words)).toList();
            case Result.Refusal<List<AwaitedConsent>, DisagreementError> notAllowed -> List.of();
        };
    }

    private static Reminder reminder(AwaitedConsent one, Words words) {
        return new Reminder(
                DisagreementRequests.path(one.disagreement()),
                words.text("disagreement.waits", "party", one.partyName(), "kind", one.kind(), "title", one.title()));
    }
}
