package org.knotenpunkt.web.partnership.deadline;

import jakarta.inject.Inject;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.partnership.AwaitedAnswer;
import org.knotenpunkt.application.partnership.CancelledAnswer;
import org.knotenpunkt.application.partnership.deadline.Agenda;
import org.knotenpunkt.application.partnership.deadline.Deadline;
import org.knotenpunkt.application.partnership.deadline.ReadDeadlines;
import org.knotenpunkt.application.partnership.disagreement.AwaitedConsent;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.shared.Reminder;
import org.knotenpunkt.web.shared.Reminders;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.Visitor;
import org.knotenpunkt.web.shared.text.Words;

/** Reminds people of what they are asked to agree to, and of what is due in their agreements. */
public final class AgreementReminders implements Reminders {
    private static final Period SOON = Period.ofDays(30);
    private static final int SHOWN = 5;

    private final ReadDeadlines deadlines;
    private final Today today;

    @Inject
    public AgreementReminders(ReadDeadlines deadlines, Today today) {
        this.deadlines = deadlines;
        this.today = today;
    }

    @Override
    public List<Reminder> of(Visitor visitor, Town town, Words words) {
        var agenda = agenda(visitor.actor(), town);
        var due = agenda.due();
        return Stream.of(
                        agenda.answers().stream().map(one -> asked(one, words)),
                        agenda.cancelled().stream().map(one -> cancelled(one, words)),
                        agenda.consents().stream().map(one -> asked(one, words)),
                        due.stream().limit(SHOWN).map(one -> due(one, words)),
                        due.size() > SHOWN ? Stream.of(more(due.size() - SHOWN, words)) : Stream.<Reminder>empty())
                .flatMap(reminders -> reminders)
                .toList();
    }

    /** Whoever may see no agreement is reminded of none. */
    private Agenda agenda(Actor actor, Town town) {
        return switch (deadlines.agenda(actor, town.id(), today.today().plus(SOON))) {
            case Result.Success<Agenda, AgreementError>(var agenda) -> agenda;
            case Result.Refusal<Agenda, AgreementError> notAllowed -> Agenda.EMPTY;
        };
    }

    private static Reminder asked(AwaitedAnswer one, Words words) {
        return new Reminder(
                AgreementPaths.version(one.agreement(), one.number()),
                words.text(
                        one.cancelledAt() == null ? "agreements.waits.answer" : "agreements.waits.answer-anew",
                        "party",
                        one.partyName(),
                        "title",
                        one.title(),
                        "number",
                        one.number()));
    }

    private static Reminder cancelled(CancelledAnswer one, Words words) {
        return new Reminder(
                AgreementPaths.version(one.agreement(), one.number()),
                words.text(
                        "agreements.waits.cancelled",
                        "party",
                        one.partyName(),
                        "title",
                        one.title(),
                        "number",
                        one.number(),
                        "at",
                        one.at()));
    }

    private static Reminder asked(AwaitedConsent one, Words words) {
        return new Reminder(
                AgreementPaths.disagreement(one.disagreement()),
                words.text(
                        "agreements.waits.consent",
                        "party",
                        one.partyName(),
                        "kind",
                        one.kind(),
                        "title",
                        one.title()));
    }

    private Reminder due(Deadline one, Words words) {
        return new Reminder(
                DeadlineWords.path(one), new DeadlineWords(words).sentence(one, one.isOverdue(today.today())));
    }

    private static Reminder more(int count, Words words) {
        return new Reminder(DeadlinePages.PATH, words.text("deadlines.more", "count", count));
    }
}
