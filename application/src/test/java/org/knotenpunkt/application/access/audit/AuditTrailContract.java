package org.knotenpunkt.application.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.ESSEN;
import static org.knotenpunkt.domain.access.AccessExamples.aPersonalToken;
import static org.knotenpunkt.domain.access.AccessExamples.anAccount;
import static org.knotenpunkt.domain.access.audit.AuditExamples.aChain;
import static org.knotenpunkt.domain.access.audit.AuditExamples.aDeed;
import static org.knotenpunkt.domain.access.audit.AuditExamples.aDeedWith;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.access.TokenReach;
import org.knotenpunkt.domain.access.audit.AuditChain;
import org.knotenpunkt.domain.access.audit.AuditEntry;
import org.knotenpunkt.domain.access.audit.ChainId;

/** What every {@link AuditTrail} does. A class that implements this runs it against one. */
public interface AuditTrailContract {
    ChainId HERE = ChainId.of(BOCHUM);
    ChainId THERE = ChainId.of(ESSEN);

    /** An empty trail, seen by somebody of Bochum and Essen, in a house where Bochum is known; the same one during one test. */
    AuditTrail trail();

    @Test
    default void theHeadIsThatOfTheLastEntry() {
        assertThat(trail().head(HERE)).isEmpty();

        trail().add(List.of(aDeed(BOCHUM, 1), aDeed(BOCHUM, 2)));
        trail().add(List.of(aDeed(BOCHUM, 3)));

        assertThat(trail().head(HERE)).contains(aChain(3).getLast().head());
    }

    @Test
    default void whatWasAddedCanBeFollowedFromTheFirstEntryToTheLast() {
        var entries = aChain(30);
        entries.forEach(entry -> trail().add(List.of(entry.deed())));

        var kept = entries.stream().map(AuditEntry::head).toList();
        var followed = trail().follow(AuditChain.begin(HERE, kept))
                .closedBy(trail().head(HERE).orElseThrow());

        assertThat(followed.findings()).isEmpty();
    }

    @Test
    default void whatProgramsDidIsAPartOfTheChain() {
        var program = aDeedWith(aPersonalToken(1, anAccount(1).id(), TokenReach.WRITE), BOCHUM, 2);
        trail().add(List.of(aDeed(BOCHUM, 1), program, aDeed(BOCHUM, 3)));
        var first = AuditEntry.after(null, aDeed(BOCHUM, 1));
        var second = AuditEntry.after(first.head(), program);
        var third = AuditEntry.after(second.head(), aDeed(BOCHUM, 3));

        assertThat(trail().head(HERE)).contains(third.head());
        assertThat(trail().follow(AuditChain.begin(HERE, List.of(second.head())))
                        .closedBy(third.head())
                        .findings())
                .isEmpty();
    }

    @Test
    default void eachTownHasAChainOfItsOwn() {
        trail().add(List.of(aDeed(ESSEN, 1), aDeed(BOCHUM, 1), aDeed(ESSEN, 2)));

        var there = AuditEntry.after(AuditEntry.after(null, aDeed(ESSEN, 1)).head(), aDeed(ESSEN, 2));
        assertThat(trail().heads()).containsExactly(aChain(1).getFirst().head(), there.head());
    }

    @Test
    default void severalWritersAtOnceLeaveNeitherGapNorDouble() {
        IntStream.rangeClosed(1, 200)
                .parallel()
                .forEach(number -> trail().add(List.of(aDeed(ESSEN, number), aDeed(BOCHUM, number))));

        for (var chain : List.of(HERE, THERE)) {
            var head = trail().head(chain).orElseThrow();
            assertThat(head.number()).isEqualTo(200);
            assertThat(trail().follow(AuditChain.begin(chain, List.of()))
                            .closedBy(head)
                            .findings())
                    .isEmpty();
        }
    }

    @Test
    default void aChainIsCalledAsItsTownIs() {
        assertThat(trail().nameOf(HERE, LocalDate.EPOCH)).contains("Bochum");
        assertThat(trail().nameOf(ChainId.INSTALLATION, LocalDate.EPOCH)).isEmpty();
    }
}
