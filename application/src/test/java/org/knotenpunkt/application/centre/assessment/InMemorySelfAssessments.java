package org.knotenpunkt.application.centre.assessment;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.knotenpunkt.application.organisation.InMemoryOrganisations;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.assessment.SelfAssessment;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentId;
import org.knotenpunkt.domain.organisation.Mention;

/** Self-assessments in a map. */
public final class InMemorySelfAssessments implements SelfAssessments {
    private final Map<SelfAssessmentId, SelfAssessment> stored = new HashMap<>();

    public InMemorySelfAssessments(InMemoryOrganisations organisations) {
        organisations.spokenOfBy(id -> stored.values().stream()
                .filter(assessment -> assessment.centre().organisation().equals(id))
                .map(assessment -> Mention.CENTRE)
                .findFirst());
    }

    /** Forgets all. */
    public void clear() {
        stored.clear();
    }

    @Override
    public Optional<SelfAssessment> findById(SelfAssessmentId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<SelfAssessment> findOf(CentreId centre) {
        return stored.values().stream()
                .filter(assessment -> assessment.centre().equals(centre))
                .sorted(Comparator.comparing(SelfAssessment::day)
                        .thenComparing(assessment -> assessment.id().toString())
                        .reversed())
                .toList();
    }

    @Override
    public void save(SelfAssessment assessment) {
        var version = findById(assessment.id()).map(SelfAssessment::version).orElse(0L);
        if (version != assessment.version()) {
            throw new ConcurrentChangeException("%s has version %d".formatted(assessment, version), version);
        }
        if (assessment.isGivenUp()) {
            stored.remove(assessment.id());
            return;
        }
        if (findOf(assessment.centre()).stream().anyMatch(other -> isInTheWay(other, assessment))) {
            throw new ConcurrentChangeException("%s is not alone".formatted(assessment));
        }
        stored.put(assessment.id(), assessment.saved());
    }

    private static boolean isInTheWay(SelfAssessment other, SelfAssessment assessment) {
        return !other.equals(assessment)
                && other.frame().code().equals(assessment.frame().code())
                && (other.day().equals(assessment.day()) || (!other.isConcluded() && !assessment.isConcluded()));
    }
}
