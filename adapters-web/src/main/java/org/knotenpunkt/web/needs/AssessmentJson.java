package org.knotenpunkt.web.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.AssessmentSummary;
import org.knotenpunkt.application.needs.AssessmentView;
import org.knotenpunkt.domain.needs.AnswerUnit;
import org.knotenpunkt.domain.needs.AskedPerspective;
import org.knotenpunkt.domain.needs.Base;
import org.knotenpunkt.domain.needs.Decision;
import org.knotenpunkt.domain.needs.Finding;
import org.knotenpunkt.domain.needs.FindingKind;
import org.knotenpunkt.domain.needs.Findings;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.Wave;

/**
 * An assessment in the API.
 *
 * @param answered the perspectives that have answered in any wave, however few
 * @param findings the strengths in the order in which they were found, then the needs by their rank
 */
record AssessmentJson(
        UUID id,
        UUID town,
        String title,
        PlaceJson place,
        List<WaveJson> waves,
        List<String> answered,
        List<FindingJson> findings,
        @Nullable RankingJson ranking,
        @Nullable LocalDate concluded,
        long version) {
    /** Assessments in a list. */
    record Items(List<Item> items) {}

    /** An assessment in a list. */
    record Item(
            UUID id,
            UUID town,
            String title,
            PlaceJson place,
            int waves,
            @Nullable LocalDate openUntil,
            int strengths,
            int needs,
            @Nullable LocalDate concluded,
            boolean playedBack,
            long version) {
        static Item from(AssessmentSummary assessment) {
            return new Item(
                    assessment.id().value(),
                    assessment.town().value(),
                    assessment.title(),
                    PlaceJson.from(assessment.place(), assessment.placeName()),
                    assessment.waves(),
                    assessment.openUntil(),
                    assessment.strengths(),
                    assessment.needs(),
                    assessment.concluded(),
                    assessment.playedBack(),
                    assessment.version());
        }
    }

    /** A wave, and what it asks whom. */
    record WaveJson(
            int number,
            UUID instrument,
            String instrumentTitle,
            int instrumentVersion,
            LocalDate from,
            LocalDate until,
            AnswerUnit unit,
            List<AskedJson> perspectives,
            @Nullable LocalDate closed) {
        static WaveJson from(Wave wave, AssessmentView view) {
            return new WaveJson(
                    wave.number(),
                    wave.instrument().value(),
                    view.instruments().getOrDefault(wave.instrument(), ""),
                    wave.instrumentVersion(),
                    wave.from(),
                    wave.until(),
                    wave.unit(),
                    wave.asked().stream().map(AskedJson::from).toList(),
                    wave.closed());
        }
    }

    /** A perspective that is asked; without a base it is not known how many could answer. */
    record AskedJson(
            String perspective,
            @Nullable Integer base,
            @Nullable String baseSource) {
        static AskedJson from(AskedPerspective asked) {
            Base base = asked.base();
            return new AskedJson(
                    asked.perspective().code(),
                    base == null ? null : base.count(),
                    base == null ? null : base.source());
        }
    }

    /** A finding; whether a need is pursued is absent until somebody has decided. */
    record FindingJson(
            UUID id,
            FindingKind kind,
            String perspective,
            String text,
            String evidence,
            int weight,
            @Nullable Integer rank,
            @Nullable Boolean pursued,
            @Nullable String reason) {
        static List<FindingJson> from(Findings findings) {
            return Stream.concat(findings.strengths().stream(), findings.needs().stream())
                    .map(finding -> from(finding, findings))
                    .toList();
        }

        private static FindingJson from(Finding finding, Findings findings) {
            var decision = findings.decision(finding.id());
            return new FindingJson(
                    finding.id().value(),
                    finding.kind(),
                    finding.perspective().code(),
                    finding.text(),
                    finding.evidence(),
                    finding.weight(),
                    findings.rank(finding.id()).orElse(null),
                    decision.map(Decision.Pursued.class::isInstance).orElse(null),
                    decision.flatMap(Decision::whyNot).orElse(null));
        }
    }

    /** Who has put the needs in order, and when. */
    record RankingJson(String by, LocalDate day) {}

    static AssessmentJson from(AssessmentView view) {
        var assessment = view.assessment();
        return new AssessmentJson(
                assessment.id().value(),
                assessment.municipality().value(),
                assessment.title(),
                PlaceJson.from(assessment.place(), view.placeName()),
                assessment.waves().stream()
                        .map(wave -> WaveJson.from(wave, view))
                        .toList(),
                view.answered().stream().map(Perspective::code).sorted().toList(),
                FindingJson.from(assessment.findings()),
                assessment
                        .findings()
                        .ranking()
                        .map(ranking -> new RankingJson(ranking.by(), ranking.day()))
                        .orElse(null),
                assessment.concluded().orElse(null),
                assessment.version());
    }
}
