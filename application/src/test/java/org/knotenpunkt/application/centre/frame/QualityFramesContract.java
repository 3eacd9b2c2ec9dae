package org.knotenpunkt.application.centre.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.aFrame;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.aFrameInAreas;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.centre.frame.FrameRef;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** What every {@link QualityFrames} does. A class that implements this runs it against one; two frames come with it. */
public interface QualityFramesContract {
    FrameRef SHIPPED = new FrameRef("conditions-of-success", 1);
    FrameRef SHIPPED_FOR_CENTRES = new FrameRef("five-cornerstones", 1);
    FrameRef FIRST = new FrameRef("our-own", 1);

    /** Without a frame of any town; the same ones during one test. */
    QualityFrames frames();

    @Test
    default void knowsWhatComesWithTheSoftware() {
        assertThat(frames().all(LINDENAU))
                .extracting(known -> known.frame().ref(), KnownFrame::own)
                .containsExactly(tuple(SHIPPED, false), tuple(SHIPPED_FOR_CENTRES, false));
    }

    @Test
    default void keepsEachEditionOfATown() {
        var first = aFrameInAreas(FIRST);
        var second = aFrame(FIRST.next(), List.of("eye-level", "openness", "families"));
        frames().add(LINDENAU, first);
        frames().add(LINDENAU, second);
        assertThat(frames().find(LINDENAU, FIRST)).contains(first);
        assertThat(frames().newest(LINDENAU, "our-own")).contains(new KnownFrame(second, true));
        assertThat(frames().all(LINDENAU))
                .extracting(known -> known.frame().ref())
                .containsExactly(SHIPPED, SHIPPED_FOR_CENTRES, FIRST.next(), FIRST);
    }

    @Test
    default void aFrameOfOneTownIsNoneOfAnother() {
        frames().add(LINDENAU, aFrame(FIRST, List.of("families")));
        assertThat(frames().find(new MunicipalityId(new UUID(0xa000, 12)), FIRST))
                .isEmpty();
    }

    @Test
    default void anEditionNeverChanges() {
        frames().add(LINDENAU, aFrame(FIRST, List.of("families")));
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> frames().add(LINDENAU, aFrame(FIRST, List.of("openness"))));
    }
}
