package org.knotenpunkt.web.partnership.deadline;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import org.knotenpunkt.application.partnership.deadline.Deadline;
import org.knotenpunkt.application.partnership.deadline.DeadlineKind;
import org.knotenpunkt.application.partnership.deadline.ReadDeadlines;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.web.shared.calendar.CalendarDay;
import org.knotenpunkt.web.shared.calendar.DatedDays;
import org.knotenpunkt.web.shared.text.Words;

/** What is due in agreements, in calendars: as changed as the version from which it is. */
public final class AgreementDays implements DatedDays {
    private final ReadDeadlines deadlines;
    private final Today today;

    @Inject
    public AgreementDays(ReadDeadlines deadlines, Today today) {
        this.deadlines = deadlines;
        this.today = today;
    }

    @Override
    public List<CalendarDay> of(Actor actor, String address, Words words) {
        return deadlines.everywhere(actor, today.today().plusYears(1)).stream()
                .map(deadline -> day(deadline, address, words))
                .toList();
    }

    private static CalendarDay day(Deadline deadline, String address, Words words) {
        return new CalendarDay(
                uid(deadline),
                deadline.day(),
                new DeadlineWords(words).what(deadline),
                words.text("deadlines.of", "title", deadline.title()),
                URI.create(address + DeadlineWords.path(deadline)),
                deadline.since().atStartOfDay(ZoneOffset.UTC).toInstant(),
                deadline.edition());
    }

    /** A review of one year is not that of the next; everything else is the same thing on whichever day. */
    private static String uid(Deadline deadline) {
        return deadline.kind() == DeadlineKind.REVIEW
                ? "%s-%s-%s@knotenpunkt".formatted(deadline.subject(), deadline.kind(), deadline.day())
                : "%s-%s@knotenpunkt".formatted(deadline.subject(), deadline.kind());
    }
}
