package org.knotenpunkt.application.centre.handover;

import org.knotenpunkt.application.centre.assessment.InMemorySelfAssessments;
import org.knotenpunkt.application.centre.assessment.SelfAssessments;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.organisation.World;

class InMemoryHandoversTest implements HandoverQueriesContract {
    private final InMemoryWorld world = new InMemoryWorld();
    private final InMemorySelfAssessments assessments = new InMemorySelfAssessments(world.organisations());

    @Override
    public HandoverQueries queries() {
        return new InMemoryHandovers(world);
    }

    @Override
    public World world() {
        return world;
    }

    @Override
    public SelfAssessments assessments() {
        return assessments;
    }
}
