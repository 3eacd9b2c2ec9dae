package org.knotenpunkt.web.initiative;

import org.knotenpunkt.domain.initiative.Membership;
import org.knotenpunkt.web.shared.text.Words;

/** A membership in one line, as precisely as it is known. */
public final class MembershipWords {
    private MembershipWords() {}

    public static String of(Membership membership, Words words) {
        var joined = membership.joined();
        var since = joined == null
                ? words.text("initiative.members.evidenced", "date", membership.since())
                : words.text("initiative.town.joined", "joined", joined);
        var left = membership.left();
        return left == null ? since : since + " · " + words.text("initiative.town.left", "left", left);
    }
}
