package org.knotenpunkt.application.centre.assessment;

import static org.knotenpunkt.domain.centre.CentreAction.ASSESS_CENTRE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.centre.CentreQueries;
import org.knotenpunkt.application.centre.CentreReach;
import org.knotenpunkt.application.centre.Centres;
import org.knotenpunkt.application.centre.frame.KnownFrame;
import org.knotenpunkt.application.centre.frame.QualityFrames;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.assessment.Development;
import org.knotenpunkt.domain.centre.assessment.SelfAssessment;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentError;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentId;
import org.knotenpunkt.domain.centre.frame.EditionDifference;
import org.knotenpunkt.domain.centre.frame.FrameRef;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** Shows how centres see their own work. */
public final class SelfAssessmentReader implements ReadSelfAssessments {
    private final SelfAssessments assessments;
    private final Centres centres;
    private final CentreQueries queries;
    private final QualityFrames frames;
    private final Rights rights;
    private final Transactions transactions;
    private final Today today;

    public SelfAssessmentReader(
            SelfAssessments assessments,
            Centres centres,
            CentreQueries queries,
            QualityFrames frames,
            Rights rights,
            Transactions transactions,
            Today today) {
        this.assessments = assessments;
        this.centres = centres;
        this.queries = queries;
        this.frames = frames;
        this.rights = rights;
        this.transactions = transactions;
        this.today = today;
    }

    @Override
    public Result<SelfAssessmentsOfCentre, SelfAssessmentError> of(Actor actor, CentreId id) {
        return transactions.read(
                actor,
                () -> CentreReach.seen(rights, actor, centres.findById(id), id)
                        .<SelfAssessmentError>mapRefusal(SelfAssessmentError.OfCentre::new)
                        .map(centre -> all(actor, centre)));
    }

    private SelfAssessmentsOfCentre all(Actor actor, Centre centre) {
        var rounds = assessments.findOf(centre.id()).stream()
                .filter(round -> SelfAssessmentReach.isSeen(rights, actor, round))
                .toList();
        var known = frames.all(centre.municipality());
        return new SelfAssessmentsOfCentre(
                centre.id(),
                centre.municipality(),
                name(centre.id()),
                rounds,
                developments(rounds, editions(known)),
                known,
                rights.permit(actor, ASSESS_CENTRE, centre.scope()));
    }

    private String name(CentreId centre) {
        return queries.called(List.of(centre.organisation()), today.today()).stream()
                .map(OrganisationRef::name)
                .findFirst()
                .orElseThrow();
    }

    private static Map<FrameRef, QualityFrame> editions(List<KnownFrame> known) {
        return known.stream().map(KnownFrame::frame).collect(Collectors.toMap(QualityFrame::ref, frame -> frame));
    }

    private static List<Development> developments(List<SelfAssessment> rounds, Map<FrameRef, QualityFrame> editions) {
        var byFrame = new LinkedHashMap<String, List<SelfAssessment>>();
        rounds.stream()
                .filter(SelfAssessment::isConcluded)
                .forEach(round -> byFrame.computeIfAbsent(round.frame().code(), code -> new ArrayList<>())
                        .add(round));
        return byFrame.values().stream()
                .map(concluded -> Development.of(concluded, editions))
                .toList();
    }

    @Override
    public Result<SelfAssessmentView, SelfAssessmentError> read(Actor actor, SelfAssessmentId id) {
        return transactions.read(
                actor,
                () -> SelfAssessmentReach.seen(rights, actor, assessments.findById(id), id)
                        .map(assessment -> view(actor, assessment)));
    }

    private SelfAssessmentView view(Actor actor, SelfAssessment assessment) {
        var editions = editions(frames.all(assessment.municipality()));
        var frame = Optional.ofNullable(editions.get(assessment.frame())).orElseThrow();
        return new SelfAssessmentView(
                assessment,
                frame,
                name(assessment.centre()),
                before(assessment, frame, editions),
                !assessment.isConcluded() && rights.permit(actor, ASSESS_CENTRE, assessment.scope()));
    }

    private SelfAssessmentView.@Nullable Before before(
            SelfAssessment assessment, QualityFrame frame, Map<FrameRef, QualityFrame> editions) {
        return assessments.findOf(assessment.centre()).stream()
                .filter(other -> other.isConcluded()
                        && other.frame().code().equals(frame.ref().code())
                        && other.day().isBefore(assessment.day()))
                .findFirst()
                .map(other -> {
                    var earlier =
                            Optional.ofNullable(editions.get(other.frame())).orElseThrow();
                    return new SelfAssessmentView.Before(other, earlier, EditionDifference.between(earlier, frame));
                })
                .orElse(null);
    }
}
