package org.knotenpunkt.bootstrap.rights;

import java.util.List;
import java.util.Map;
import org.knotenpunkt.application.centre.KeepMeans;
import org.knotenpunkt.application.centre.RecordPhases;
import org.knotenpunkt.application.centre.assessment.AssessCentre;
import org.knotenpunkt.application.centre.frame.KeepFrames;
import org.knotenpunkt.application.organisation.relation.NewRelation;
import org.knotenpunkt.application.organisation.relation.RecordRelation;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.FullTimeEquivalents;
import org.knotenpunkt.domain.centre.FundingLineId;
import org.knotenpunkt.domain.centre.Phase;
import org.knotenpunkt.domain.centre.PhaseCriteria;
import org.knotenpunkt.domain.centre.PhaseEntry;
import org.knotenpunkt.domain.centre.PostId;
import org.knotenpunkt.domain.centre.PostTask;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentId;
import org.knotenpunkt.domain.centre.assessment.Standing;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Validity;

/** Puts a centre into a {@link Place}: it is in operation at another school, with two purses, one of which pays for a post. */
final class CentreBuilder {
    private final Installation house;

    CentreBuilder(Installation house) {
        this.house = house;
    }

    Map<Class<?>, Object> running(
            Actor actor, MunicipalityId town, OrganisationId organisation, OrganisationId formerHost) {
        var id = new CentreId(organisation.value());
        hosted(actor, town, organisation, formerHost);
        var means = house.get(KeepMeans.class);
        var centre = house.get(RecordPhases.class)
                .enter(actor, id, 0, since(Phase.OPERATION))
                .flatMap(running -> means.fund(actor, id, running.version(), "Haushalt", null, Validity.ALWAYS))
                .flatMap(funded -> means.fund(actor, id, funded.version(), "Stiftung", null, Validity.ALWAYS))
                .flatMap(funded -> means.staff(
                        actor,
                        id,
                        funded.version(),
                        PostTask.LEAD,
                        new FullTimeEquivalents(50),
                        funded.means().funding().getLast().id(),
                        Validity.ALWAYS))
                .orElseThrow();
        return Map.of(
                SelfAssessmentId.class,
                assessed(actor, town, id),
                CentreId.class,
                id,
                FundingLineId.class,
                centre.means().funding().getFirst().id(),
                PostId.class,
                centre.means().posts().getFirst().id(),
                Phase.class,
                Phase.DORMANT);
    }

    private void hosted(Actor actor, MunicipalityId town, OrganisationId centre, OrganisationId school) {
        house.get(RecordRelation.class)
                .record(actor, new NewRelation(town, RelationKind.HOSTS, school, centre, Validity.ALWAYS, null, null))
                .orElseThrow();
    }

    /** Another centre, which has moved from one school to another. */
    void moved(Actor actor, MunicipalityId town, OrganisationId centre, OrganisationId from, OrganisationId to) {
        var id = new CentreId(centre.value());
        hosted(actor, town, centre, from);
        var phases = house.get(RecordPhases.class);
        phases.enter(actor, id, 0, since(Phase.OPERATION))
                .flatMap(running -> phases.relocate(actor, id, running.version(), to, Samples.DAY, "Zu klein"))
                .orElseThrow();
    }

    /** A draft to which nothing is missing. */
    private SelfAssessmentId assessed(Actor actor, MunicipalityId town, CentreId centre) {
        var frame = house.get(KeepFrames.class)
                .add(actor, town, ReviewBuilder.frame(centre.toString()))
                .orElseThrow();
        var assessing = house.get(AssessCentre.class);
        var said = List.of(new Standing(ReviewBuilder.CRITERION, 3, "Man sieht es", "Weiter so"));
        return assessing
                .begin(actor, centre, frame.ref().code(), Samples.DAY.minusDays(1))
                .flatMap(draft -> assessing.revise(actor, draft.id(), draft.version(), draft.day(), said))
                .orElseThrow()
                .id();
    }

    private static PhaseEntry since(Phase phase) {
        return PhaseEntry.judgedNow(
                phase,
                Samples.DAY.minusYears(1),
                List.copyOf(PhaseCriteria.current().of(phase)),
                null);
    }
}
