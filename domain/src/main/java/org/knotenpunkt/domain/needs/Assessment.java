package org.knotenpunkt.domain.needs;

import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.instrument.InstrumentId;
import org.knotenpunkt.domain.needs.perspective.Perspectives;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.Changes;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Texts;

/**
 * That a town looks at one of its places from several sides; the root of the aggregate of waves and findings. What is answered is no part
 * of it.
 *
 * <p>Its life: it is set up, people are asked in waves, strengths and needs are found, the needs are ranked and decided on, and it is
 * concluded: not without the voice of families, nor with fewer than two voices, nor while a need is undecided. After that only what is played
 * back to those who answered can change.
 *
 * <p>Instances are immutable: an operation answers with the next state, which carries the events not published yet.
 */
public final class Assessment implements Aggregate<Assessment> {
    public static final int MAX_TITLE_LENGTH = 200;

    /** How many perspectives have to be heard, those that count with each other as one. */
    public static final int NEEDED_PERSPECTIVES = 2;

    private final AssessmentId id;
    private final MunicipalityId municipality;
    private final AssessedPlace place;
    private final String title;
    private final List<Wave> waves;
    private final Findings findings;
    private final @Nullable LocalDate concluded;
    private final @Nullable PlayedBack playedBack;
    private final long version;
    private final Changes<AssessmentEvent> changes;

    private Assessment(
            AssessmentId id,
            MunicipalityId municipality,
            AssessedPlace place,
            String title,
            List<Wave> waves,
            Findings findings,
            @Nullable LocalDate concluded,
            @Nullable PlayedBack playedBack,
            long version,
            Changes<AssessmentEvent> changes) {
        this.id = id;
        this.municipality = municipality;
        this.place = place;
        this.title = Texts.called("title of an assessment", title, MAX_TITLE_LENGTH);
        this.waves = List.copyOf(waves);
        this.findings = findings;
        this.concluded = concluded;
        this.playedBack = playedBack;
        this.version = version;
        this.changes = changes;
    }

    /** Rebuilds an assessment from what a repository stored; for repositories only. */
    public static Assessment restore(
            AssessmentId id,
            MunicipalityId municipality,
            AssessedPlace place,
            String title,
            List<Wave> waves,
            Findings findings,
            @Nullable LocalDate concluded,
            @Nullable PlayedBack playedBack,
            long version) {
        return new Assessment(
                id, municipality, place, title, waves, findings, concluded, playedBack, version, Changes.none());
    }

    /** Begins to look at a place, with nobody asked yet. */
    public static Assessment setUp(
            AssessmentId id, MunicipalityId municipality, AssessedPlace place, String title, Instant at) {
        var setUp = new AssessmentEvent.AssessmentSetUp(id, municipality, at);
        return new Assessment(
                id, municipality, place, title, List.of(), Findings.NONE, null, null, 0, Changes.of(setUp));
    }

    /** Calls it otherwise. */
    public Result<Assessment, AssessmentError> rename(String newTitle, Instant at) {
        return whileOpen(() -> {
            if (Texts.onOneLine(newTitle).equals(title)) {
                return success(this);
            }
            var renamed = new AssessmentEvent.AssessmentRenamed(id, municipality, at);
            return success(new Assessment(
                    id,
                    municipality,
                    place,
                    newTitle,
                    waves,
                    findings,
                    concluded,
                    playedBack,
                    version,
                    changes.and(renamed)));
        });
    }

    /**
     * Asks people in a period. That the instrument was published in the version, and that the perspectives are open to the assessment, is
     * for the caller to see.
     */
    public Result<Assessment, AssessmentError> openWave(
            InstrumentId instrument,
            int instrumentVersion,
            LocalDate from,
            LocalDate until,
            AnswerUnit unit,
            List<AskedPerspective> asked,
            Instant at) {
        return whileOpen(() -> {
            var wave = new Wave(waves.size() + 1, instrument, instrumentVersion, from, until, unit, asked, null);
            var opened =
                    new AssessmentEvent.WaveOpened(id, municipality, wave.number(), instrument, instrumentVersion, at);
            return success(with(Stream.concat(waves.stream(), Stream.of(wave)).toList(), opened));
        });
    }

    /** Takes no more answers in the wave; its results are told from now on. */
    public Result<Assessment, AssessmentError> closeWave(int number, LocalDate today, Instant at) {
        return whileOpen(() -> wave(number)
                .flatMap(Wave::ifOpen)
                .map(wave -> with(
                        waves.stream()
                                .map(one -> one.equals(wave) ? wave.closedOn(today) : one)
                                .toList(),
                        new AssessmentEvent.WaveClosed(id, municipality, number, at))));
    }

    /** Adds a strength or a need. That its perspective is open to the assessment is for the caller to see. */
    public Result<Assessment, AssessmentError> add(Finding finding, Instant at) {
        return whileOpen(() -> success(with(
                findings.with(finding),
                new AssessmentEvent.FindingAdded(id, municipality, finding.id(), finding.kind(), at))));
    }

    /** Puts a finding in other words, or weighs it otherwise. What is no need any more has neither a rank nor a decision. */
    public Result<Assessment, AssessmentError> change(Finding finding, Instant at) {
        return whileOpen(() -> finding(finding.id())
                .map(known -> known.equals(finding)
                        ? this
                        : with(
                                findings.replaced(finding),
                                new AssessmentEvent.FindingChanged(id, municipality, finding.id(), at))));
    }

    /** Takes a finding out. */
    public Result<Assessment, AssessmentError> remove(FindingId finding, Instant at) {
        return whileOpen(() -> finding(finding)
                .map(known -> with(
                        findings.without(finding), new AssessmentEvent.FindingRemoved(id, municipality, finding, at))));
    }

    /** Says what becomes of a need. */
    public Result<Assessment, AssessmentError> decide(FindingId need, Decision decision, Instant at) {
        return whileOpen(() -> finding(need).flatMap(known -> {
            if (!known.isNeed()) {
                return refusal(new AssessmentError.OnlyNeeds(need));
            }
            if (findings.decision(need).filter(decision::equals).isPresent()) {
                return success(this);
            }
            var pursued = decision instanceof Decision.Pursued;
            var decided = new AssessmentEvent.NeedDecided(id, municipality, need, pursued, at);
            return success(with(findings.decided(need, decision), decided));
        }));
    }

    /** Puts the needs in an order; a ranking names them all. */
    public Result<Assessment, AssessmentError> rank(Ranking ranking, Instant at) {
        return whileOpen(() -> {
            var needs = findings.needs().stream().map(Finding::id).collect(Collectors.toSet());
            if (!needs.equals(new HashSet<>(ranking.order()))) {
                return refusal(new AssessmentError.RankingIncomplete(needs.size()));
            }
            if (findings.ranking().filter(ranking::equals).isPresent()) {
                return success(this);
            }
            return success(with(findings.ranked(ranking), new AssessmentEvent.NeedsRanked(id, municipality, at)));
        });
    }

    /**
     * Concludes it. A perspective of the town's own is heard as the voice that it {@linkplain Perspectives#voice counts with}.
     *
     * @param answered the perspectives that have answered in any wave
     * @param known those that the town knows
     */
    public Result<Assessment, AssessmentError> conclude(
            Set<Perspective> answered, Perspectives known, LocalDate today, Instant at) {
        return concludable(answered, known).map(ready -> {
            var event = new AssessmentEvent.AssessmentConcluded(id, municipality, at);
            return new Assessment(
                    id, municipality, place, title, waves, findings, today, playedBack, version, changes.and(event));
        });
    }

    /** The assessment, if it could be concluded as things are; else all that is missing. */
    public Result<Assessment, AssessmentError> concludable(Set<Perspective> answered, Perspectives known) {
        return whileOpen(() -> {
            var missing = missing(answered, known);
            return switch (missing.size()) {
                case 0 -> success(this);
                case 1 -> refusal(missing.getFirst());
                default -> refusal(new AssessmentError.NotReady(missing));
            };
        });
    }

    /** All that is missing before it can be concluded. */
    public List<AssessmentError> missing(Set<Perspective> answered, Perspectives known) {
        var heard = known.voices(heard(answered));
        var missing = new ArrayList<AssessmentError>();
        if (!heard.contains(Perspective.FAMILIES)) {
            missing.add(new AssessmentError.FamilyVoiceMissing(id));
        }
        if (heard.size() < NEEDED_PERSPECTIVES) {
            missing.add(new AssessmentError.TooFewPerspectives(heard.size(), NEEDED_PERSPECTIVES));
        }
        waves.stream()
                .filter(wave -> !wave.isClosed())
                .forEach(wave -> missing.add(new AssessmentError.WaveStillOpen(wave.number())));
        if (!findings.undecided().isEmpty()) {
            missing.add(new AssessmentError.NeedsUndecided(findings.undecided().size()));
        }
        return missing;
    }

    /** Whether families speak in it only by what others have written down as their view. */
    public boolean onlyTellsOfFamilies(Set<Perspective> answered, Perspectives known) {
        return !known.voices(answered).contains(Perspective.FAMILIES)
                && known.voices(heard(answered)).contains(Perspective.FAMILIES);
    }

    /** The perspectives that have answered or of which there is a finding. */
    public Set<Perspective> heard(Set<Perspective> answered) {
        return Stream.concat(answered.stream(), findings.all().stream().map(Finding::perspective))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All that are asked in any wave, or of which there is a finding; each once, in that order. */
    public List<Perspective> perspectives() {
        return Stream.concat(
                        waves.stream().flatMap(wave -> wave.asked().stream()).map(AskedPerspective::perspective),
                        findings.all().stream().map(Finding::perspective))
                .distinct()
                .toList();
    }

    /** Lets those who answered read what came of it, once it is concluded; in place of what they could read before. */
    public Result<Assessment, AssessmentError> playBack(PlayedBack result, Instant at) {
        if (concluded == null) {
            return refusal(new AssessmentError.NotConcluded(id));
        }
        return success(with(result, new AssessmentEvent.ResultPlayedBack(id, municipality, at)));
    }

    /** Lets nobody outside of the town read it any more. */
    public Assessment takeBack(Instant at) {
        return playedBack == null
                ? this
                : with((PlayedBack) null, new AssessmentEvent.ResultTakenBack(id, municipality, at));
    }

    private Result<Assessment, AssessmentError> whileOpen(Supplier<Result<Assessment, AssessmentError>> change) {
        return concluded == null ? change.get() : refusal(new AssessmentError.AlreadyConcluded(id, concluded));
    }

    private Assessment with(List<Wave> newWaves, AssessmentEvent event) {
        return new Assessment(
                id, municipality, place, title, newWaves, findings, concluded, playedBack, version, changes.and(event));
    }

    private Assessment with(Findings newFindings, AssessmentEvent event) {
        return new Assessment(
                id, municipality, place, title, waves, newFindings, concluded, playedBack, version, changes.and(event));
    }

    private Assessment with(@Nullable PlayedBack result, AssessmentEvent event) {
        return new Assessment(
                id, municipality, place, title, waves, findings, concluded, result, version, changes.and(event));
    }

    /** The wave with the number. */
    public Result<Wave, AssessmentError> wave(int number) {
        return number < 1 || number > waves.size()
                ? refusal(new AssessmentError.UnknownWave(number))
                : success(waves.get(number - 1));
    }

    /** The finding with the id. */
    public Result<Finding, AssessmentError> finding(FindingId finding) {
        return Result.of(findings.find(finding), new AssessmentError.UnknownFinding(finding));
    }

    @Override
    public Assessment saved() {
        return new Assessment(
                id, municipality, place, title, waves, findings, concluded, playedBack, version + 1, Changes.none());
    }

    public Scope scope() {
        return place.scopeIn(municipality);
    }

    public AssessmentId id() {
        return id;
    }

    public MunicipalityId municipality() {
        return municipality;
    }

    public AssessedPlace place() {
        return place;
    }

    public String title() {
        return title;
    }

    /** The first one first. */
    public List<Wave> waves() {
        return waves;
    }

    public Findings findings() {
        return findings;
    }

    /** Since when it stays as it is; empty while it is being worked on. */
    public Optional<LocalDate> concluded() {
        return Optional.ofNullable(concluded);
    }

    /** What those who answered can read; empty where they cannot. */
    public Optional<PlayedBack> playedBack() {
        return Optional.ofNullable(playedBack);
    }

    /** The address under which it can be read, or could be once. */
    public Optional<UUID> address() {
        return playedBack().map(PlayedBack::address);
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<AssessmentEvent> events() {
        return changes.events();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Assessment assessment && id.equals(assessment.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "%s (%s)".formatted(title, id);
    }
}
