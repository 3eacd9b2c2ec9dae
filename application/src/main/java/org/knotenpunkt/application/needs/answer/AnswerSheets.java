package org.knotenpunkt.application.needs.answer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.answer.AnswerSheet;
import org.knotenpunkt.domain.needs.answer.AnswerSheetId;
import org.knotenpunkt.domain.needs.answer.Way;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.domain.needs.result.WaveTally;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: keeps what was answered, and counts it. */
public interface AnswerSheets {
    /**
     * Adds sheets to a wave, in as few statements as that takes, however many they are. That the wave can take them is for the caller to
     * see. A sheet that is there stays as it is, with the answers with which it came first.
     *
     * @param town the one that owns the assessment
     */
    void add(MunicipalityId town, AssessmentId assessment, int wave, List<AnswerSheet> sheets);

    /** How many sheets have come through the open link, discarded ones included. */
    int through(MunicipalityId town, InvitationId link);

    /** Lets all that has come through the open link count no more: in no figure, and nowhere else but where ids must not come twice. */
    void discard(MunicipalityId town, InvitationId link);

    /** How many sheets count no more, by the number of the wave. */
    Map<Integer, Integer> discarded(AssessmentId assessment);

    /** How often each answer was given in the wave, and how many sheets count no more: one query, whatever the number of sheets. */
    WaveTally tally(AssessmentId assessment, int wave);

    /** How many sheets of each perspective there are, by the number of the wave. Nobody is shown them as they are. */
    Map<Integer, Map<Perspective, Integer>> counts(AssessmentId assessment);

    /**
     * What sheets say to questions that ask for a text; ordered by what is written, so that nothing else shows.
     *
     * @param readable of which perspectives, by question
     */
    Map<QuestionId, Map<Perspective, List<String>>> words(
            AssessmentId assessment, int wave, Map<QuestionId, List<Perspective>> readable);

    /** The perspectives of which there is a sheet in any wave of the assessment. */
    Set<Perspective> answered(AssessmentId assessment);

    /** Whether a sheet of the day has come to the wave in this way. */
    boolean isAny(AssessmentId assessment, int wave, Way way, LocalDate day);

    /** Whether the very sheet is there: of the same perspective and with the same answers. */
    boolean isThere(MunicipalityId town, AnswerSheet sheet);

    /** Whether any of the sheets is there. */
    boolean isAnyOf(MunicipalityId town, Collection<AnswerSheetId> ids);
}
