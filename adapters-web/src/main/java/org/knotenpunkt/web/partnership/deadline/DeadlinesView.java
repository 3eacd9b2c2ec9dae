package org.knotenpunkt.web.partnership.deadline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.knotenpunkt.application.partnership.deadline.Deadline;

/** What is due in a town, the earliest first. */
public record DeadlinesView(String town, List<Deadline> deadlines, LocalDate today) {
    public List<Deadline> overdue() {
        return deadlines.stream().filter(one -> one.isOverdue(today)).toList();
    }

    /** What is to come, by its month. */
    public Map<YearMonth, List<Deadline>> byMonth() {
        return deadlines.stream()
                .filter(one -> !one.isOverdue(today))
                .collect(Collectors.groupingBy(one -> YearMonth.from(one.day()), TreeMap::new, Collectors.toList()));
    }
}
