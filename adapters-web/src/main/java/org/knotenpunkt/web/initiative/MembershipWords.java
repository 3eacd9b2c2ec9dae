package org.knotenpunkt.web.initiative;

import java.time.LocalDate;
import java.util.Optional;
import org.knotenpunkt.domain.initiative.Member;
import org.knotenpunkt.domain.initiative.Membership;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.web.shared.text.Words;

/** A membership in one line, as precisely as it is known. */
public final class MembershipWords {
    private MembershipWords() {}

    public static String of(Membership membership, Words words) {
        var since = membership.joined() == null
                ? words.text("initiative.members.evidenced", "date", membership.since())
                : joined(membership.joined(), words);
        var left = membership.left();
        return left == null ? since : since + " · " + left(left, words);
    }

    /** That a town joined then, or will. */
    public static String joined(PartialDate joined, Words words) {
        return words.isToCome(joined.firstDay())
                ? words.text("initiative.town.joins", "joining", joining(joined, words))
                : words.text("initiative.town.joined", "joined", joined);
    }

    /** Until when a town belongs to the network, or did. */
    public static String left(PartialDate left, Words words) {
        return words.text("initiative.town.left", "left", left);
    }

    /** When the town joins, if it does not belong to the network on the day and its next joining is known. */
    public static Optional<String> toCome(Member member, LocalDate day, Words words) {
        return member.isMemberOn(day)
                ? Optional.empty()
                : member.memberships().stream()
                        .filter(membership -> membership.validity().isToCome(day))
                        .findFirst()
                        .map(Membership::joined)
                        .map(joined -> joining(joined, words));
    }

    private static String joining(PartialDate date, Words words) {
        return words.text("initiative.members.joining", "kind", precision(date), "joined", words.show(date));
    }

    private static String precision(PartialDate date) {
        if (date.day() != null) {
            return "day";
        }
        return date.month() == null ? "year" : "month";
    }
}
