package org.knotenpunkt.persistence.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.knotenpunkt.application.offer.Recurrences;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.shared.Result;

/** Recurrence rules as lib-recur reads them. */
public final class RfcRecurrences implements Recurrences {
    private static final Set<Freq> OF_DAYS = Set.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);

    @Override
    public Result<List<LocalDate>, OfferError> days(String rule, LocalDate firstDay, LocalDate lastDay, int most) {
        try {
            return days(rule, new RecurrenceRule(rule, RfcMode.RFC5545_STRICT), firstDay, lastDay, most);
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            return Result.refusal(new OfferError.NoRecurrenceRule(rule));
        }
    }

    private static Result<List<LocalDate>, OfferError> days(
            String text, RecurrenceRule rule, LocalDate firstDay, LocalDate lastDay, int most) {
        if (!OF_DAYS.contains(rule.getFreq()) || saysTimes(rule)) {
            return Result.refusal(new OfferError.NoRecurrenceRule(text));
        }
        var end = at(lastDay);
        var days = new ArrayList<LocalDate>();
        var each = rule.iterator(at(firstDay));
        while (days.size() <= most && each.hasNext()) {
            var next = each.nextDateTime();
            if (next.after(end)) {
                break;
            }
            days.add(LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth()));
        }
        return Result.success(List.copyOf(days));
    }

    /** No constant holds these parts: their class cannot be initialised before that of rules. */
    private static boolean saysTimes(RecurrenceRule rule) {
        return Stream.of(Part.BYHOUR, Part.BYMINUTE, Part.BYSECOND).anyMatch(rule::hasPart);
    }

    /** Days without a time; the library counts months from 0. */
    private static DateTime at(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }
}
