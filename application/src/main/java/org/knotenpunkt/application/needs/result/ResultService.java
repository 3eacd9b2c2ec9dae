package org.knotenpunkt.application.needs.result;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.knotenpunkt.domain.needs.NeedsAction.PUBLISH_RESULTS;
import static org.knotenpunkt.domain.needs.NeedsAction.READ_NEEDS;
import static org.knotenpunkt.domain.shared.Result.success;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.knotenpunkt.application.needs.Assessments;
import org.knotenpunkt.application.needs.answer.AnswerIntake;
import org.knotenpunkt.application.needs.answer.AnswerSheets;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.needs.AskedPerspective;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.AssessmentEvent;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.PlayedBack;
import org.knotenpunkt.domain.needs.Wave;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.result.Coverage;
import org.knotenpunkt.domain.needs.result.PublishedTable;
import org.knotenpunkt.domain.needs.result.PublishedTableId;
import org.knotenpunkt.domain.needs.result.WaveComparison;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.ChanceIds;
import org.knotenpunkt.domain.shared.Disclosure;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.Result;

/** Shows what answers come to, and lets some of it leave the town. */
public final class ResultService implements ReadResults, PublishTables, PlayBackResult {
    private final Assessments assessments;
    private final AnswerIntake intake;
    private final AnswerSheets sheets;
    private final PublishedTables tables;
    private final PlaceContexts contexts;
    private final Disclosure disclosure;
    private final DomainEvents events;
    private final Transactions transactions;
    private final IdSource ids;
    private final ChanceIds addresses;
    private final InstantSource clock;
    private final Today today;

    public ResultService(
            Assessments assessments,
            AnswerIntake intake,
            AnswerSheets sheets,
            PublishedTables tables,
            PlaceContexts contexts,
            Disclosure disclosure,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            ChanceIds addresses,
            InstantSource clock,
            Today today) {
        this.assessments = assessments;
        this.intake = intake;
        this.sheets = sheets;
        this.tables = tables;
        this.contexts = contexts;
        this.disclosure = disclosure;
        this.events = events;
        this.transactions = transactions;
        this.ids = ids;
        this.addresses = addresses;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Result<List<Coverage>, AssessmentError> coverage(Actor actor, AssessmentId id) {
        return transactions.read(
                actor,
                () -> assessments.find(actor, READ_NEEDS, id).map(assessment -> {
                    var counts = sheets.counts(id);
                    var discarded = sheets.discarded(id);
                    return assessment.waves().stream()
                            .map(wave -> Coverage.of(
                                    wave,
                                    counts.getOrDefault(wave.number(), Map.of()),
                                    discarded.getOrDefault(wave.number(), 0),
                                    disclosure))
                            .toList();
                }));
    }

    @Override
    public Result<WaveOutcome, AssessmentError> results(Actor actor, AssessmentId id, int number) {
        return transactions.read(
                actor,
                () -> assessments
                        .find(actor, READ_NEEDS, id)
                        .flatMap(assessment -> assessment
                                .wave(number)
                                .flatMap(wave -> asked(assessment, wave).results())
                                .map(results -> new WaveOutcome(
                                        assessment,
                                        results,
                                        contexts.of(assessment, results.wave().lastDay()),
                                        sheets.words(id, number, results.readable()),
                                        assessments.perspectives(assessment)))));
    }

    private WaveComparison.Asked asked(Assessment assessment, Wave wave) {
        return new WaveComparison.Asked(
                wave, intake.asked(wave), sheets.tally(assessment.id(), wave.number()), disclosure);
    }

    @Override
    public Result<WaveComparison, AssessmentError> compare(Actor actor, AssessmentId id, int first, int second) {
        return transactions.read(
                actor,
                () -> assessments
                        .find(actor, READ_NEEDS, id)
                        .flatMap(assessment -> assessment
                                .wave(first)
                                .flatMap(one -> assessment
                                        .wave(second)
                                        .flatMap(other -> WaveComparison.between(
                                                asked(assessment, one), asked(assessment, other))))));
    }

    @Override
    public Result<PublishedTable, AssessmentError> publish(Actor actor, AssessmentId id, int number) {
        return transactions.call(
                actor,
                () -> assessments
                        .find(actor, PUBLISH_RESULTS, id)
                        .flatMap(assessment -> assessment
                                .wave(number)
                                .flatMap(Wave::ifClosed)
                                .map(wave -> publish(actor, assessment, asked(assessment, wave)))));
    }

    private PublishedTable publish(Actor actor, Assessment assessment, WaveComparison.Asked asked) {
        var wave = asked.wave();
        var table = PublishedTable.of(
                new PublishedTableId(ids.next()),
                today.today(),
                wave.number(),
                wave.asked().stream().map(AskedPerspective::perspective).toList(),
                asked.version().questions(),
                asked.tally(),
                disclosure);
        tables.add(assessment.municipality(), assessment.id(), table);
        events.publish(
                actor,
                List.of(new AssessmentEvent.TablePublished(
                        assessment.id(), assessment.municipality(), wave.number(), clock.instant())));
        return table;
    }

    @Override
    public Result<KeptTables, AssessmentError> published(Actor actor, AssessmentId id) {
        return transactions.read(
                actor, () -> assessments.find(actor, READ_NEEDS, id).map(this::kept));
    }

    private KeptTables kept(Assessment assessment) {
        var kept = tables.of(assessment.id());
        var numbers = kept.stream().map(PublishedTable::wave).collect(toUnmodifiableSet());
        return new KeptTables(
                kept,
                assessment.waves().stream()
                        .filter(wave -> numbers.contains(wave.number()))
                        .collect(toUnmodifiableMap(Wave::number, intake::asked)));
    }

    @Override
    public Result<Assessment, AssessmentError> playBack(
            Actor actor, AssessmentId id, long version, Map<LanguageTag, String> texts) {
        return assessments.change(
                actor,
                PUBLISH_RESULTS,
                id,
                version,
                assessment -> assessment.playBack(
                        new PlayedBack(assessment.address().orElseGet(addresses::next), texts, today.today()),
                        clock.instant()));
    }

    @Override
    public Result<Assessment, AssessmentError> takeBack(Actor actor, AssessmentId id, long version) {
        return assessments.change(
                actor, PUBLISH_RESULTS, id, version, assessment -> success(assessment.takeBack(clock.instant())));
    }
}
