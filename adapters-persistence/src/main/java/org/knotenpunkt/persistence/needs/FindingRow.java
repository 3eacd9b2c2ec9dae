package org.knotenpunkt.persistence.needs;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.Decision;
import org.knotenpunkt.domain.needs.Finding;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.Findings;
import org.knotenpunkt.domain.needs.Ranking;
import org.knotenpunkt.persistence.tables.tables.records.FindingRecord;

/** A finding as its table holds it: with its rank and with what becomes of it. */
record FindingRow(
        Finding finding,
        @Nullable Integer rank,
        @Nullable Boolean pursued,
        @Nullable String reason) {
    /** Who has put the needs in order, and when; both null if nobody has. */
    record Ranked(@Nullable String by, @Nullable LocalDate on) {}

    static Findings findings(List<FindingRow> rows, Ranked ranked) {
        var decisions = new HashMap<FindingId, Decision>();
        rows.forEach(row -> {
            if (row.pursued() != null) {
                decisions.put(
                        row.finding().id(),
                        row.pursued() ? new Decision.Pursued() : new Decision.NotPursued(requireNonNull(row.reason())));
            }
        });
        return new Findings(rows.stream().map(FindingRow::finding).toList(), decisions, ranking(rows, ranked));
    }

    private static @Nullable Ranking ranking(List<FindingRow> rows, Ranked ranked) {
        if (ranked.by() == null || ranked.on() == null) {
            return null;
        }
        var order = rows.stream()
                .filter(row -> row.rank() != null)
                .sorted(comparing((FindingRow row) -> requireNonNull(row.rank())))
                .map(row -> row.finding().id())
                .toList();
        return new Ranking(order, ranked.by(), ranked.on());
    }

    static List<FindingRecord> rows(Assessment assessment) {
        var all = assessment.findings().all();
        return IntStream.range(0, all.size())
                .mapToObj(position -> row(assessment, position, all.get(position)))
                .toList();
    }

    private static FindingRecord row(Assessment assessment, int position, Finding finding) {
        var row = new FindingRecord();
        row.setMunicipalityId(assessment.municipality().value());
        row.setId(finding.id().value());
        row.setAssessmentId(assessment.id().value());
        row.setPosition(position);
        row.setKind(finding.kind().name());
        row.setPerspective(finding.perspective().code());
        row.setText(finding.text());
        row.setEvidence(finding.evidence());
        row.setWeight(finding.weight());
        row.setRank(assessment.findings().rank(finding.id()).orElse(null));
        assessment.findings().decision(finding.id()).ifPresent(decision -> {
            row.setPursued(decision instanceof Decision.Pursued);
            row.setReason(decision.whyNot().orElse(null));
        });
        return row;
    }
}
