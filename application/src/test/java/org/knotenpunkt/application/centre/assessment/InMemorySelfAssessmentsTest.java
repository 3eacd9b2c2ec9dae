package org.knotenpunkt.application.centre.assessment;

import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.organisation.World;

class InMemorySelfAssessmentsTest implements SelfAssessmentsContract {
    private final InMemoryWorld world = new InMemoryWorld();
    private final InMemorySelfAssessments assessments = new InMemorySelfAssessments(world.organisations());

    @Override
    public SelfAssessments assessments() {
        return assessments;
    }

    @Override
    public World world() {
        return world;
    }
}
