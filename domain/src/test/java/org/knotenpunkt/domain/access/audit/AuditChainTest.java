package org.knotenpunkt.domain.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.ESSEN;
import static org.knotenpunkt.domain.access.AccessExamples.aPersonalToken;
import static org.knotenpunkt.domain.access.AccessExamples.anAccount;
import static org.knotenpunkt.domain.access.AccessExamples.uuid;
import static org.knotenpunkt.domain.access.audit.AuditExamples.aChain;
import static org.knotenpunkt.domain.access.audit.AuditExamples.aDeed;
import static org.knotenpunkt.domain.access.audit.AuditExamples.aDeedWith;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.domain.access.TokenReach;

class AuditChainTest {
    private static final ChainId CHAIN = ChainId.of(BOCHUM);

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @Test
    void aChainThatNobodyTouchedIsFoundWhole() {
        var entries = aChain(20);

        assertThat(findings(entries, entries.getLast().head(), entries.get(6).head()))
                .isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverOfAnEntryIsAlteredIsFound(long seed) {
        var random = new Random(seed);
        var entries = aChain(1 + random.nextInt(20));
        int at = random.nextInt(entries.size());
        var head = entries.getLast().head();

        for (var alteration : alterations()) {
            var altered = new ArrayList<>(entries);
            altered.set(at, alteration.apply(entries.get(at)));

            assertThat(findings(altered, head)).containsExactly(new AuditFinding.Altered(at + 1));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anAlteredEntryWithAHashThatFitsIsFoundByTheNextOrByTheHead(long seed) {
        var random = new Random(seed);
        var entries = aChain(1 + random.nextInt(20));
        int at = random.nextInt(entries.size());
        var head = entries.getLast().head();
        entries.set(at, AuditEntry.after(at == 0 ? null : entries.get(at - 1).head(), aDeed(BOCHUM, 99)));

        assertThat(findings(entries, head)).containsExactly(new AuditFinding.Altered(at + 1));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void removedEntriesAreFoundWhereverTheyWere(long seed) {
        var random = new Random(seed);
        var entries = aChain(2 + random.nextInt(20));
        var head = entries.getLast().head();
        int from = random.nextInt(entries.size());
        int until = from + random.nextInt(entries.size() - from);
        entries.subList(from, until + 1).clear();

        assertThat(findings(entries, head)).containsExactly(new AuditFinding.Missing(from + 1, until + 1));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anEntryInTheWrongPlaceIsFound(long seed) {
        var random = new Random(seed);
        var entries = aChain(3 + random.nextInt(20));
        var head = entries.getLast().head();
        int from = random.nextInt(entries.size() - 1);
        var moved = entries.remove(from);
        entries.add(from + 1 + random.nextInt(entries.size() - from), moved);

        assertThat(findings(entries, head))
                .contains(
                        new AuditFinding.Missing(moved.number(), moved.number()),
                        new AuditFinding.OutOfOrder(moved.number()));
    }

    @Test
    void theSameEntryTwiceIsFound() {
        var entries = aChain(5);
        var head = entries.getLast().head();
        entries.add(3, entries.get(2));

        assertThat(findings(entries, head)).containsExactly(new AuditFinding.OutOfOrder(3));
    }

    @Test
    void entriesOfWhichTheHeadKnowsNothingAreFound() {
        var entries = aChain(5);

        assertThat(findings(entries, entries.get(2).head())).containsExactly(new AuditFinding.Surplus(4));
    }

    @Test
    void anEntryOfAnotherTownIsFound() {
        var foreign = AuditEntry.after(null, aDeed(ESSEN, 1));

        assertThat(findings(List.of(foreign), foreign.head())).containsExactly(new AuditFinding.Altered(1));
    }

    @Test
    void anEventThatTellsSomethingElseNowIsFoundAndOneThatIsGoneIsNot() {
        var entry = aChain(1).getFirst();
        var begun = AuditChain.begin(CHAIN, List.of());

        assertThat(begun.followedBy(entry, AuditHash.of("something else"))
                        .closedBy(entry.head())
                        .findings())
                .containsExactly(new AuditFinding.Altered(1));
        assertThat(begun.followedBy(entry, entry.deed().payload())
                        .closedBy(entry.head())
                        .findings())
                .isEmpty();
        assertThat(begun.followedBy(entry, null).closedBy(entry.head()).findings())
                .isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aChainThatWasWrittenAnewIsFoundByAHeadThatWasKeptElsewhere(long seed) {
        var random = new Random(seed);
        int length = 1 + random.nextInt(20);
        var kept = aChain(length).get(random.nextInt(length)).head();
        var anew = new ArrayList<AuditEntry>();
        for (int number = 1; number <= length; number++) {
            anew.add(AuditEntry.after(anew.isEmpty() ? null : anew.getLast().head(), aDeed(BOCHUM, 100 + number)));
        }

        assertThat(findings(anew, anew.getLast().head())).isEmpty();
        assertThat(findings(anew, anew.getLast().head(), kept))
                .containsExactly(new AuditFinding.Rewritten(kept.number()));
    }

    @Test
    void aChainThatWasCutShortIsFoundByAHeadThatWasKeptElsewhere() {
        var entries = aChain(5);
        var kept = entries.getLast().head();
        var cut = entries.subList(0, 3);

        assertThat(findings(cut, cut.getLast().head(), kept)).containsExactly(new AuditFinding.Rewritten(5));
    }

    @Test
    void headsOfOtherChainsSayNothing() {
        var entries = aChain(2);
        var foreign = AuditEntry.after(null, aDeed(ESSEN, 1)).head();

        assertThat(findings(entries, entries.getLast().head(), foreign)).isEmpty();
    }

    @Test
    void ofVeryManyFindingsTheFirstAreTold() {
        var entries = aChain(300);
        var head = entries.getLast().head();
        entries.replaceAll(alterations().getFirst());

        assertThat(findings(entries, head)).hasSize(AuditChain.MAX_FINDINGS).startsWith(new AuditFinding.Altered(1));
    }

    private static List<AuditFinding> findings(List<AuditEntry> entries, AuditHead head, AuditHead... kept) {
        var chain = AuditChain.begin(CHAIN, List.of(kept));
        for (var entry : entries) {
            chain = chain.followedBy(entry, null);
        }
        return chain.closedBy(head).findings();
    }

    private static List<UnaryOperator<AuditEntry>> alterations() {
        var somebody = uuid(77);
        var hash = AuditHash.of("something else");
        return List.of(
                of(deed -> deed(deed, deed.at().plusMillis(1), deed.account(), deed.grounds(), deed.subject())),
                of(deed -> deed(deed, deed.at(), somebody, deed.grounds(), deed.subject())),
                of(deed -> deed(deed, deed.at(), deed.account(), new Grounds(""), deed.subject())),
                of(deed -> deed(deed, deed.at(), deed.account(), deed.grounds(), somebody)),
                of(deed -> by(deed, somebody)),
                of(deed -> told(deed, somebody, deed.type(), deed.payload())),
                of(deed -> told(deed, deed.event(), "organisation.key-added", deed.payload())),
                of(deed -> told(deed, deed.event(), deed.type(), hash)),
                entry -> new AuditEntry(entry.number(), entry.deed(), hash, entry.hash()),
                entry -> new AuditEntry(entry.number(), entry.deed(), entry.previous(), hash));
    }

    @Test
    void whoDidItThemselvesCannotBeMadeOutOfTheirProgram() {
        var deed = aDeedWith(aPersonalToken(1, anAccount(1).id(), TokenReach.WRITE), BOCHUM, 1);
        var entry = AuditEntry.after(null, deed);

        assertThat(entry.isIntact()).isTrue();
        assertThat(of(program -> by(program, null)).apply(entry).isIntact()).isFalse();
        assertThat(of(program -> by(program, new UUID(0, 99))).apply(entry).isIntact())
                .isFalse();
    }

    private static UnaryOperator<AuditEntry> of(UnaryOperator<Deed> alteration) {
        return entry -> new AuditEntry(entry.number(), alteration.apply(entry.deed()), entry.previous(), entry.hash());
    }

    private static Deed deed(Deed deed, Instant at, UUID account, Grounds grounds, UUID subject) {
        return new Deed(
                deed.chain(), at, account, deed.token(), grounds, deed.event(), deed.type(), subject, deed.payload());
    }

    private static Deed by(Deed deed, @Nullable UUID token) {
        return new Deed(
                deed.chain(),
                deed.at(),
                deed.account(),
                token,
                deed.grounds(),
                deed.event(),
                deed.type(),
                deed.subject(),
                deed.payload());
    }

    private static Deed told(Deed deed, UUID event, String type, AuditHash payload) {
        return new Deed(
                deed.chain(),
                deed.at(),
                deed.account(),
                deed.token(),
                deed.grounds(),
                event,
                type,
                deed.subject(),
                payload);
    }
}
