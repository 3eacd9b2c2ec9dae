package org.knotenpunkt.application.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.NETWORK;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.OTHER_NETWORK;
import static org.knotenpunkt.domain.report.ReportFixtures.HALF_YEAR;
import static org.knotenpunkt.domain.report.ReportFixtures.figures;
import static org.knotenpunkt.domain.shared.Disclosure.USUAL;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.shared.CanonicalJson;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.UnreadableCursorException;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.report.FigureRelease;
import org.knotenpunkt.domain.report.FigureReleaseId;
import org.knotenpunkt.domain.shared.Uuids;

/** What {@link FigureReleases} do. A class that implements this runs it against some; no town is a member of any network there yet. */
public interface FigureReleasesContract {
    FigureReleases releases();

    /** As the office of the network reads them. */
    FigureReleases readBy(InitiativeId network);

    CanonicalJson canonical();

    /** Makes a network known of which Lindenau is a member since the day; the town is called that. */
    void join(InitiativeId network, LocalDate since);

    private FigureRelease release(int number, int guests) {
        return new FigureRelease(
                new FigureReleaseId(new UUID(0xf1, number)),
                LINDENAU,
                HALF_YEAR,
                number,
                TODAY.plusDays(number),
                new UUID(9, 1),
                NOW.plusSeconds(number),
                number == 1 ? null : "Counted again",
                USUAL,
                figures(guests),
                FigureDocument.hash(figures(guests), USUAL, canonical()));
    }

    /** Two releases of the town, which has had none. */
    default void releaseTwice() {
        releases().add(release(1, 42));
        releases().add(release(2, 60));
    }

    @Test
    default void keepsFiguresAsTheyWereReleased() {
        assertThat(releases().of(LINDENAU)).isEmpty();
        releaseTwice();

        assertThat(releases().of(LINDENAU)).containsExactly(release(2, 60), release(1, 42));
        assertThat(releases().find(LINDENAU, release(1, 42).id())).contains(release(1, 42));
        assertThat(releases().find(LINDENAU, new FigureReleaseId(new UUID(1, 1))))
                .isEmpty();
    }

    @Test
    default void ofTwoWhoReleaseAtTheSameMomentOneIsTold() {
        releases().add(release(1, 42));
        var other = new FigureRelease(
                new FigureReleaseId(new UUID(0xf1, 77)),
                LINDENAU,
                HALF_YEAR,
                1,
                TODAY,
                new UUID(9, 2),
                NOW,
                null,
                USUAL,
                figures(42),
                release(1, 42).hash());

        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> releases().add(other));
    }

    @Test
    default void anOfficeReadsWhatTheMembersOfItsNetworkHaveReleased() {
        join(NETWORK, TODAY);
        join(OTHER_NETWORK, TODAY.plusDays(3));
        releases().add(release(1, 42));
        releases().add(release(2, 60));
        var newest = new TownRelease("Lindenau", release(2, 60));
        var oldest = new TownRelease("Lindenau", release(1, 42));

        var first = readBy(NETWORK).ofNetwork(NETWORK, TODAY, PageRequest.first(1));
        assertThat(first.items()).containsExactly(newest);
        var second = readBy(NETWORK).ofNetwork(NETWORK, TODAY, new PageRequest(1, first.next()));
        assertThat(second.items()).containsExactly(oldest);
        assertThat(second.next()).isNull();
        assertThat(readBy(NETWORK).findOfNetwork(NETWORK, TODAY, release(1, 42).id()))
                .contains(oldest);
        assertThat(readBy(NETWORK)
                        .findOfNetwork(
                                NETWORK, TODAY.minusDays(1), release(1, 42).id()))
                .isEmpty();
        assertThat(readBy(OTHER_NETWORK)
                        .ofNetwork(OTHER_NETWORK, TODAY, PageRequest.first(9))
                        .items())
                .isEmpty();
        assertThat(readBy(OTHER_NETWORK)
                        .ofNetwork(OTHER_NETWORK, TODAY.plusDays(3), PageRequest.first(9))
                        .items())
                .hasSize(2);
        assertThatExceptionOfType(UnreadableCursorException.class)
                .isThrownBy(() -> readBy(NETWORK).ofNetwork(NETWORK, TODAY, new PageRequest(1, "never")));
    }

    /** Where a page ends in memory: the id alone, as ids there grow with time. */
    static UUID after(String cursor) {
        try {
            return Uuids.read(cursor);
        } catch (IllegalArgumentException other) {
            throw new UnreadableCursorException("The cursor is of another list", other);
        }
    }
}
