package org.knotenpunkt.domain.partnership.content;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long an agreement holds.
 *
 * @param from its first day; null if it begins as soon as everybody has agreed
 * @param until its last day; null if it is open-ended
 * @param renewalMonths by how many months a fixed term is prolonged each time nobody has ended it before; 0 for never, up to 60
 * @param noticeMonths how many months before its last day one has to say that it ends, 0 to 24
 * @param firstReview when the parties look together for the first time whether it helps; null if they have not agreed on a day
 * @param reviewMonths every how many months they do so again, 1 to 36
 */
public record AgreementTerm(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        int renewalMonths,
        int noticeMonths,
        @Nullable LocalDate firstReview,
        int reviewMonths) {
    public static final int MAX_RENEWAL_MONTHS = 60;
    public static final int MAX_NOTICE_MONTHS = 24;
    public static final int MAX_REVIEW_MONTHS = 36;

    /** Begins when everybody has agreed, ends when somebody ends it three months before, and is looked at once a year. */
    public static final AgreementTerm OPEN_ENDED = new AgreementTerm(null, null, 0, 3, null, 12);

    private static final long DAYS_OF_HALF_A_MONTH = 15;

    public AgreementTerm {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A term cannot end on %s, before %s".formatted(until, from));
        }
        requireWithin("renewal", renewalMonths, 0, MAX_RENEWAL_MONTHS);
        requireWithin("notice", noticeMonths, 0, MAX_NOTICE_MONTHS);
        requireWithin("rhythm of reviews", reviewMonths, 1, MAX_REVIEW_MONTHS);
        if (renewalMonths > 0 && until == null) {
            throw new IllegalArgumentException("What is open-ended is not renewed");
        }
    }

    private static void requireWithin(String what, int months, int least, int most) {
        if (months < least || months > most) {
            throw new IllegalArgumentException(
                    "The %s is %d to %d months, not %d".formatted(what, least, most, months));
        }
    }

    /**
     * Why it cannot be kept, if so. One that is prolonged is longer than it looks.
     *
     * @param beginning its first day; null as long as that is not known
     */
    public Optional<ContentError> fault(@Nullable LocalDate beginning) {
        if (until == null || renewalMonths > 0) {
            return Optional.empty();
        }
        if (firstReview != null && firstReview.isAfter(until)) {
            return Optional.of(new ContentError.ReviewAfterTheEnd(firstReview, until));
        }
        return beginning != null && until.minusMonths(noticeMonths).isBefore(beginning)
                ? Optional.of(new ContentError.NoticeLongerThanTerm(noticeMonths, beginning, until))
                : Optional.empty();
    }

    /** The last day of the agreement as it looks on the day, if nobody ends it; empty if it is open-ended. */
    public Optional<LocalDate> lastDayAsOf(LocalDate today) {
        if (until == null || renewalMonths == 0) {
            return Optional.ofNullable(until);
        }
        return Stream.iterate(0, times -> times + 1)
                .map(times -> until.plusMonths((long) times * renewalMonths))
                .dropWhile(end -> isDecided(end, today))
                .findFirst();
    }

    /** Whether it is too late on the day to end it by the last day. */
    private boolean isDecided(LocalDate lastDay, LocalDate today) {
        return lastDay.minusMonths(noticeMonths).isBefore(today);
    }

    /** The earliest last day that one party alone can bring about by saying so on the day. */
    public LocalDate earliestEnd(LocalDate today) {
        return lastDayAsOf(today).orElseGet(() -> today.plusMonths(noticeMonths));
    }

    /** The last day on which one can say that it does not go on; empty if it is open-ended. */
    public Optional<LocalDate> noticeBy(LocalDate today) {
        return lastDayAsOf(today).map(end -> end.minusMonths(noticeMonths));
    }

    /** When the parties look at it together, from the day on, the next time first. Without end where the agreement has none. */
    public Stream<LocalDate> reviewsFrom(LocalDate day) {
        if (firstReview == null) {
            return Stream.empty();
        }
        return Stream.iterate(0, times -> times + 1)
                .map(times -> firstReview.plusMonths((long) times * reviewMonths))
                .dropWhile(review -> review.isBefore(day));
    }

    /**
     * When the parties next look at it together; before today if they have not done so in time. A round counts for the day that is
     * nearest to its opening.
     *
     * @param opened when the last round was opened; null if there was none
     * @return empty if they have not agreed on a day
     */
    public Optional<LocalDate> nextReview(@Nullable LocalDate opened) {
        return opened == null
                ? Optional.ofNullable(firstReview)
                : reviewsFrom(opened.plusDays(reviewMonths * DAYS_OF_HALF_A_MONTH))
                        .findFirst();
    }
}
