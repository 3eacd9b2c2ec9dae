package org.knotenpunkt.application.needs;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.knotenpunkt.application.needs.answer.AnswerSheets;
import org.knotenpunkt.application.needs.instrument.InstrumentRepository;
import org.knotenpunkt.application.needs.perspective.PerspectiveRepository;
import org.knotenpunkt.application.needs.result.PublicResult;
import org.knotenpunkt.application.needs.result.PublicResults;
import org.knotenpunkt.application.organisation.InMemoryOrganisations;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Decision;
import org.knotenpunkt.domain.needs.Finding;
import org.knotenpunkt.domain.needs.Wave;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.organisation.Existence;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Assessments in a map, with what others call what they are about. */
public final class InMemoryAssessments implements AssessmentRepository, NeedsQueries, PublicResults {
    private final Map<AssessmentId, Assessment> stored = new HashMap<>();
    private final InMemoryWorld world;
    private final InstrumentRepository instruments;
    private final PerspectiveRepository perspectives;
    private final AnswerSheets sheets;

    public InMemoryAssessments(
            InMemoryWorld world,
            InstrumentRepository instruments,
            PerspectiveRepository perspectives,
            AnswerSheets sheets) {
        this.world = world;
        this.instruments = instruments;
        this.perspectives = perspectives;
        this.sheets = sheets;
    }

    @Override
    public Optional<Assessment> findById(AssessmentId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Optional<Assessment> hold(AssessmentId id) {
        return findById(id);
    }

    @Override
    public Optional<Assessment> holdAlone(AssessmentId id) {
        return findById(id);
    }

    @Override
    public void save(Assessment assessment) {
        if (findById(assessment.id()).map(Assessment::version).orElse(0L) != assessment.version()) {
            throw new ConcurrentChangeException(assessment + " has been saved by someone else");
        }
        stored.put(assessment.id(), assessment.saved());
    }

    @Override
    public List<AssessmentSummary> list(MunicipalityId town, LocalDate today) {
        return stored.values().stream()
                .filter(assessment -> assessment.municipality().equals(town))
                .sorted(comparing((Assessment assessment) -> assessment.id().toString())
                        .reversed())
                .map(assessment -> summary(assessment, today))
                .toList();
    }

    private AssessmentSummary summary(Assessment assessment, LocalDate today) {
        return new AssessmentSummary(
                assessment.id(),
                assessment.municipality(),
                assessment.title(),
                assessment.place(),
                placeName(assessment, today),
                assessment.waves().size(),
                assessment.waves().stream()
                        .filter(wave -> !wave.isClosed())
                        .map(Wave::until)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                assessment.findings().strengths().size(),
                assessment.findings().needs().size(),
                assessment.concluded().orElse(null),
                assessment.playedBack().isPresent(),
                assessment.version());
    }

    private String placeName(Assessment assessment, LocalDate day) {
        return switch (assessment.place()) {
            case AssessedPlace.WholeTown town -> name(OrganisationId.of(assessment.municipality()), day);
            case AssessedPlace.Site(var site) -> name(site, day);
            case AssessedPlace.Neighbourhood(var space) ->
                world.spaces().findById(space).orElseThrow().name();
        };
    }

    private String name(OrganisationId id, LocalDate day) {
        return InMemoryOrganisations.ref(world.organisations().findById(id).orElseThrow(), day)
                .name();
    }

    @Override
    public List<FoundNeed> needs(MunicipalityId town) {
        return stored.values().stream()
                .filter(assessment -> assessment.municipality().equals(town))
                .sorted(comparing((Assessment assessment) -> assessment.id().toString())
                        .reversed())
                .flatMap(assessment -> assessment.findings().all().stream()
                        .filter(Finding::isNeed)
                        .map(need -> new FoundNeed(
                                need.id(),
                                need.text(),
                                assessment.title(),
                                assessment
                                        .findings()
                                        .decision(need.id())
                                        .flatMap(Decision::whyNot)
                                        .isPresent())))
                .toList();
    }

    @Override
    public Optional<AssessmentView> view(AssessmentId id, LocalDate today) {
        return findById(id)
                .map(assessment -> new AssessmentView(
                        assessment,
                        placeName(assessment, today),
                        assessment.waves().stream()
                                .map(Wave::instrument)
                                .distinct()
                                .collect(Collectors.toMap(
                                        instrument -> instrument,
                                        instrument -> instruments
                                                .findById(instrument)
                                                .map(Instrument::title)
                                                .orElseThrow())),
                        sheets.answered(id),
                        perspectives.of(assessment.municipality())));
    }

    @Override
    public Optional<PublicResult> find(UUID address, LocalDate today) {
        return stored.values().stream()
                .flatMap(assessment -> assessment
                        .playedBack()
                        .filter(result -> result.address().equals(address))
                        .map(result -> new PublicResult(
                                assessment.municipality(),
                                name(OrganisationId.of(assessment.municipality()), today),
                                assessment.title(),
                                result))
                        .stream())
                .findFirst();
    }

    @Override
    public String townName(MunicipalityId town, LocalDate today) {
        return name(OrganisationId.of(town), today);
    }

    @Override
    public List<OrganisationRef> sites(MunicipalityId town, LocalDate today) {
        return world.organisations()
                .all()
                .filter(organisation -> AssessmentService.SITES.contains(organisation.kind()))
                .filter(organisation -> organisation.home().filter(town::equals).isPresent())
                .filter(organisation -> organisation.life().on(today) == Existence.EXISTS)
                .map(organisation -> InMemoryOrganisations.ref(organisation, today))
                .sorted(comparing(OrganisationRef::name, Collator.getInstance(Locale.GERMAN))
                        .thenComparing(site -> site.id().toString()))
                .toList();
    }

    /** Forgets everything. */
    public void clear() {
        stored.clear();
    }
}
