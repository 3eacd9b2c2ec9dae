package org.knotenpunkt.web.partnership.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.deadline.Deadline;
import org.knotenpunkt.application.partnership.deadline.DeadlineKind;

/** What is due, as JSON. */
record DeadlinesJson(List<Item> items) {
    record Item(
            LocalDate day,
            DeadlineKind kind,
            boolean overdue,
            UUID agreement,
            String title,
            UUID subject,
            @Nullable String text,
            @Nullable String party) {}

    static DeadlinesJson from(List<Deadline> deadlines, LocalDate today) {
        return new DeadlinesJson(deadlines.stream()
                .map(one -> new Item(
                        one.day(),
                        one.kind(),
                        one.isOverdue(today),
                        one.agreement().value(),
                        one.title(),
                        one.subject(),
                        one.text(),
                        one.party()))
                .toList());
    }
}
