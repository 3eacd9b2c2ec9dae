package org.knotenpunkt.bootstrap.demo;

import static org.knotenpunkt.domain.offer.count.AccessPath.FAMILIES;
import static org.knotenpunkt.domain.offer.count.AccessPath.INTERNET;
import static org.knotenpunkt.domain.offer.count.AccessPath.OFFICE;
import static org.knotenpunkt.domain.offer.count.AccessPath.OTHER;
import static org.knotenpunkt.domain.offer.count.AccessPath.PASSING_BY;
import static org.knotenpunkt.domain.offer.count.AccessPath.POSTER;
import static org.knotenpunkt.domain.offer.count.AccessPath.SCHOOL;
import static org.knotenpunkt.domain.offer.count.AccessPath.SOCIAL_MEDIA;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.count.AccessPath;

/** How those heard of the demonstration's centres who came for the first time: invented. Most tell each other, and hardly anybody reads posters. */
final class DemoAccessPaths {
    private static final List<AccessPath> USUAL = List.of(
            FAMILIES,
            FAMILIES,
            FAMILIES,
            FAMILIES,
            FAMILIES,
            SCHOOL,
            SCHOOL,
            SCHOOL,
            INTERNET,
            SOCIAL_MEDIA,
            POSTER,
            PASSING_BY);
    /** Where one comes with a question, others have sent one. */
    private static final List<AccessPath> TO_ADVICE = List.of(OFFICE, OFFICE, OFFICE, SCHOOL, SCHOOL, FAMILIES, OTHER);

    private static final int PERCENT = 100;
    private static final int SAID = 70;

    private DemoAccessPaths() {}

    /** By which paths so many came; some have not said. */
    static Map<AccessPath, Integer> of(int firstTimers, OfferKind kind, Random random) {
        var paths = kind == OfferKind.COUNSELLING || kind == OfferKind.GUIDING ? TO_ADVICE : USUAL;
        var people = new EnumMap<AccessPath, Integer>(AccessPath.class);
        for (int i = 0; i < firstTimers; i++) {
            if (random.nextInt(PERCENT) < SAID) {
                people.merge(paths.get(random.nextInt(paths.size())), 1, Integer::sum);
            }
        }
        return people;
    }
}
