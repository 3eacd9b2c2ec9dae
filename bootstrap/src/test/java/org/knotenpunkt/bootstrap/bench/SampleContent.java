package org.knotenpunkt.bootstrap.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.AgreementTerm;
import org.knotenpunkt.domain.partnership.content.Answering;
import org.knotenpunkt.domain.partnership.content.Clause;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.content.GoalLevel;
import org.knotenpunkt.domain.partnership.content.ImpactClaim;
import org.knotenpunkt.domain.partnership.content.ImpactStep;
import org.knotenpunkt.domain.partnership.content.Measure;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.content.PartyRole;
import org.knotenpunkt.domain.partnership.content.Side;
import org.knotenpunkt.domain.partnership.kind.KindRef;

/** What parties agree on: the school, a provider and the parents. */
record SampleContent(List<UUID> parties) {
    private static final int GUIDING = 5;
    private static final int INTERMEDIATE = 10;
    private static final int OPERATIONAL = 25;
    private static final List<Side> SIDES = List.of(Side.SCHOOL, Side.YOUTH_SERVICE, Side.FAMILIES);
    private static final List<String> NAMES = List.of("Schule", "Jugendwerk", "Elternvertretung");
    private static final String TEXT =
            "Wir begegnen einander auf Augenhöhe. Jede Seite bringt ihr Wissen ein, und jede wird"
                    + " gehört, bevor etwas entschieden wird. Was verabredet wird, halten wir kurz fest, und wir schauen gemeinsam zurück.";

    /** With as many goals as few have. */
    AgreementContent withGoals() {
        return content("Familien und Schule", goals());
    }

    /** The goals are left for later. */
    AgreementContent withoutGoals() {
        return content("Vereinbarung mit der Schule", List.of());
    }

    private AgreementContent content(String title, List<Goal> goals) {
        return new AgreementContent(
                new KindRef("education-partnership", 1),
                "de",
                title,
                IntStream.range(0, parties.size())
                        .mapToObj(i -> new Party(
                                new OrganisationId(parties.get(i)), NAMES.get(i), PartyRole.PARTY, SIDES.get(i)))
                        .toList(),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(i -> new Clause(null, "Was uns wichtig ist, Teil " + i, TEXT))
                        .toList(),
                goals,
                List.of(),
                List.of(),
                AgreementTerm.OPEN_ENDED);
    }

    private List<Goal> goals() {
        var goals = new ArrayList<Goal>();
        for (int i = 0; i < GUIDING + INTERMEDIATE + OPERATIONAL; i++) {
            goals.add(goal(i, goals));
        }
        return goals;
    }

    private Goal goal(int index, List<Goal> before) {
        var level = index < GUIDING
                ? GoalLevel.GUIDING
                : index < GUIDING + INTERMEDIATE ? GoalLevel.INTERMEDIATE : GoalLevel.OPERATIONAL;
        return new Goal(
                new GoalId(new UUID(parties.getFirst().getLeastSignificantBits(), index)),
                parent(index, level, before),
                level,
                "Mehr Familien finden im Lauf des Jahres den Weg in die Schule und sagen dort ihre Meinung, Ziel "
                        + index,
                level == GoalLevel.OPERATIONAL
                        ? new Goal.Operation(measure(index), new Answering.NoNeed("Das war allen schon vorher klar."))
                        : null);
    }

    private static @Nullable GoalId parent(int index, GoalLevel level, List<Goal> before) {
        return switch (level) {
            case GUIDING -> null;
            case INTERMEDIATE -> before.get(index % GUIDING).id();
            case OPERATIONAL -> before.get(GUIDING + index % INTERMEDIATE).id();
        };
    }

    /** Of each fifth it is not known how it was before. */
    private Measure measure(int index) {
        boolean isKnown = index % 5 > 0;
        return new Measure(
                "Familien der Klassen 1 bis 4",
                "So viele Familien kommen mindestens einmal im Halbjahr ins Elterncafé, gezählt an der Tür",
                "Familien",
                isKnown ? BigDecimal.TEN : null,
                isKnown ? LocalDate.of(2024, 8, 1) : null,
                isKnown ? null : LocalDate.of(2025, 7, 31),
                BigDecimal.valueOf(30 + index),
                LocalDate.of(2028, 7, 31),
                new OrganisationId(parties.getFirst()),
                ImpactStep.OFFER_ACCEPTED,
                ImpactClaim.OUTPUT);
    }
}
