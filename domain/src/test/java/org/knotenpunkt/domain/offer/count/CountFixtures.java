package org.knotenpunkt.domain.offer.count;

import static org.knotenpunkt.domain.offer.OfferFixtures.TURKISH;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What tests about counting speak of. */
public final class CountFixtures {
    public static final UUID ACCOUNT = new UUID(0xc0, 1);

    private CountFixtures() {}

    public static EntryId entryId(int number) {
        return new EntryId(new UUID(0xc1, number));
    }

    /** Adults, and children of each age, of all of which four were there for the first time; of three it is known how they came. */
    public static Tally aTally() {
        return new Tally(
                new HeadCount(7, 3, 2, 1, 4),
                4,
                Map.of(AccessPath.SCHOOL, 2, AccessPath.FAMILIES, 1),
                new TreeSet<>(List.of(TURKISH)),
                TallyMethod.COUNTED,
                240,
                90);
    }

    public static Tally adults(int number) {
        return Tally.of(new HeadCount(number, 0, 0, 0, 0));
    }

    public static Entry entry(int number, Tally tally) {
        return entry(number, tally, null);
    }

    public static Entry entry(int number, Tally tally, @Nullable String reason) {
        return new Entry(entryId(number), tally, reason, ACCOUNT, NOW);
    }
}
