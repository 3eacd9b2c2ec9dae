package org.knotenpunkt.application.partnership.review;

import org.knotenpunkt.domain.partnership.review.ReviewFixtures;

class InMemoryFramesTest implements QualityFramesContract {
    private final InMemoryFrames frames = new InMemoryFrames(ReviewFixtures.FRAME.as(SHIPPED));

    @Override
    public QualityFrames frames() {
        return frames;
    }
}
