package org.knotenpunkt.application.centre.frame;

import org.knotenpunkt.domain.centre.frame.FrameFixtures;

class InMemoryFramesTest implements QualityFramesContract {
    private final InMemoryFrames frames =
            new InMemoryFrames(FrameFixtures.FRAME.as(SHIPPED), FrameFixtures.FRAME.as(SHIPPED_FOR_CENTRES));

    @Override
    public QualityFrames frames() {
        return frames;
    }
}
