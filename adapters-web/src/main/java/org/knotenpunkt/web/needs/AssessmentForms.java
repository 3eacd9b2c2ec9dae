package org.knotenpunkt.web.needs;

import static org.knotenpunkt.domain.needs.NeedsAction.CONDUCT_ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsAction.PUBLISH_RESULTS;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.knotenpunkt.application.needs.ConductAssessment;
import org.knotenpunkt.application.needs.KeepFindings;
import org.knotenpunkt.application.needs.NewFinding;
import org.knotenpunkt.application.needs.result.PlayBackResult;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.Decision;
import org.knotenpunkt.domain.needs.Finding;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.FindingKind;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.PlayedBack;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.text.Words;

/** What can be done with an assessment by a form of a few fields. */
public final class AssessmentForms implements Routes {
    private static final Map<String, LanguageTag> LANGUAGES = languages("de", "de-x-leicht", "en", "tr", "ar");

    private final AssessmentEdits edits;
    private final ConductAssessment conducting;
    private final KeepFindings findings;
    private final PlayBackResult playing;

    @Inject
    public AssessmentForms(
            AssessmentEdits edits, ConductAssessment conducting, KeepFindings findings, PlayBackResult playing) {
        this.edits = edits;
        this.conducting = conducting;
        this.findings = findings;
        this.playing = playing;
    }

    private static Map<String, LanguageTag> languages(String... tags) {
        var all = new LinkedHashMap<String, LanguageTag>();
        Stream.of(tags).forEach(tag -> all.put("text-" + tag, new LanguageTag(tag)));
        return all;
    }

    @Override
    public void register(RouteRegistry routes) {
        Stream.of(title(), closing(), conclusion(), addition(), change(), removal(), decision(), result(), takingBack())
                .forEach(edit -> edits.register(routes, edit));
    }

    private AssessmentEdit title() {
        return AssessmentEdit.of(
                        "title",
                        "title",
                        CONDUCT_ASSESSMENT,
                        (assessment, words) -> List.of(Field.text("name", Assessment.MAX_TITLE_LENGTH)),
                        (ctx, form) -> {
                            var version = form.version();
                            var title = form.text("name", Assessment.MAX_TITLE_LENGTH);
                            return () ->
                                    conducting.rename(actor(ctx), AssessmentEdits.id(ctx), version.get(), title.get());
                        })
                .beginningWith((ctx, assessment) -> Result.success(new Object[] {"name", assessment.title()}));
    }

    private AssessmentEdit closing() {
        return AssessmentEdit.of(
                        "waves/{wave}/closing",
                        "closing",
                        CONDUCT_ASSESSMENT,
                        (assessment, words) -> List.of(),
                        (ctx, form) -> {
                            var version = form.version();
                            return () ->
                                    conducting.closeWave(actor(ctx), AssessmentEdits.id(ctx), version.get(), wave(ctx));
                        })
                .beginningWith((ctx, assessment) -> assessment.wave(wave(ctx)).map(wave -> new Object[0]))
                .dangerous();
    }

    static int wave(Context ctx) {
        return Requests.id(ctx, "wave", Integer::parseInt);
    }

    private AssessmentEdit conclusion() {
        return AssessmentEdit.of(
                        "conclusion",
                        "conclusion",
                        CONDUCT_ASSESSMENT,
                        (assessment, words) -> List.of(),
                        (ctx, form) -> {
                            var version = form.version();
                            return () -> conducting.conclude(actor(ctx), AssessmentEdits.id(ctx), version.get());
                        })
                .dangerous();
    }

    private static List<Field> findingFields(Words words) {
        return List.of(
                Field.choice("kind", Option.of(FindingKind.class, words)),
                Field.choice("perspective", PerspectiveWords.options(Perspective.STANDARD, words)),
                Field.area("text", Finding.MAX_TEXT_LENGTH),
                Field.area("evidence", Finding.MAX_EVIDENCE_LENGTH),
                Field.number("weight"));
    }

    private static Supplier<NewFinding> finding(Form form) {
        var kind = form.choice("kind", FindingKind.class);
        var perspective = form.parsed("perspective", "request.not-a-choice", Perspective::new);
        var text = form.text("text", Finding.MAX_TEXT_LENGTH);
        var evidence = form.text("evidence", Finding.MAX_EVIDENCE_LENGTH);
        var weight = form.integer("weight", 1, Finding.MAX_WEIGHT);
        return () -> new NewFinding(kind.get(), perspective.get(), text.get(), evidence.get(), weight.get());
    }

    private AssessmentEdit addition() {
        return AssessmentEdit.of(
                "findings/new",
                "finding",
                CONDUCT_ASSESSMENT,
                (assessment, words) -> findingFields(words),
                (ctx, form) -> {
                    var version = form.version();
                    var finding = finding(form);
                    return () -> findings.add(actor(ctx), AssessmentEdits.id(ctx), version.get(), finding.get());
                });
    }

    private static FindingId findingId(Context ctx) {
        return Requests.id(ctx, "finding", FindingId::of);
    }

    private AssessmentEdit change() {
        return AssessmentEdit.of(
                        "findings/{finding}/change",
                        "finding-change",
                        CONDUCT_ASSESSMENT,
                        (assessment, words) -> findingFields(words),
                        (ctx, form) -> {
                            var version = form.version();
                            var finding = finding(form);
                            return () -> findings.change(
                                    actor(ctx), AssessmentEdits.id(ctx), version.get(), findingId(ctx), finding.get());
                        })
                .beginningWith((ctx, assessment) -> assessment
                        .finding(findingId(ctx))
                        .map(finding -> new Object[] {
                            "kind", finding.kind(),
                            "perspective", finding.perspective(),
                            "text", finding.text(),
                            "evidence", finding.evidence(),
                            "weight", finding.weight()
                        }));
    }

    private AssessmentEdit removal() {
        return AssessmentEdit.of(
                        "findings/{finding}/removal",
                        "finding-removal",
                        CONDUCT_ASSESSMENT,
                        (assessment, words) -> List.of(),
                        (ctx, form) -> {
                            var version = form.version();
                            return () ->
                                    findings.remove(actor(ctx), AssessmentEdits.id(ctx), version.get(), findingId(ctx));
                        })
                .beginningWith(
                        (ctx, assessment) -> assessment.finding(findingId(ctx)).map(finding -> new Object[0]))
                .dangerous();
    }

    private AssessmentEdit decision() {
        return AssessmentEdit.of(
                        "findings/{finding}/decision",
                        "decision",
                        CONDUCT_ASSESSMENT,
                        (assessment, words) -> List.of(
                                Field.choice("pursued", Option.yesAndNo(words)),
                                Field.area("reason", Decision.NotPursued.MAX_REASON_LENGTH)
                                        .optional()),
                        (ctx, form) -> {
                            var version = form.version();
                            var pursued = form.yesOrNo("pursued");
                            var reason = Boolean.FALSE.equals(pursued.orNull())
                                    ? form.text("reason", Decision.NotPursued.MAX_REASON_LENGTH)
                                    : form.optionalText("reason", Decision.NotPursued.MAX_REASON_LENGTH);
                            return () -> findings.decide(
                                    actor(ctx),
                                    AssessmentEdits.id(ctx),
                                    version.get(),
                                    findingId(ctx),
                                    pursued.get() ? new Decision.Pursued() : new Decision.NotPursued(reason.get()));
                        })
                .beginningWith(
                        (ctx, assessment) -> assessment.finding(findingId(ctx)).map(finding -> new Object[0]));
    }

    private AssessmentEdit result() {
        return AssessmentEdit.of(
                        "result",
                        "result",
                        PUBLISH_RESULTS,
                        (assessment, words) -> LANGUAGES.keySet().stream()
                                .map(field -> field.equals("text-de")
                                        ? Field.area(field, PlayedBack.MAX_LENGTH)
                                        : Field.area(field, PlayedBack.MAX_LENGTH)
                                                .optional())
                                .toList(),
                        (ctx, form) -> {
                            var version = form.version();
                            form.text("text-de", PlayedBack.MAX_LENGTH);
                            var texts = new LinkedHashMap<LanguageTag, String>();
                            LANGUAGES.forEach((field, language) -> {
                                var text = form.optionalText(field, PlayedBack.MAX_LENGTH)
                                        .orNull();
                                if (text != null) {
                                    texts.put(language, text);
                                }
                            });
                            return () -> playing.playBack(actor(ctx), AssessmentEdits.id(ctx), version.get(), texts);
                        })
                .beginningWith((ctx, assessment) -> Result.success(LANGUAGES.entrySet().stream()
                        .flatMap(field -> Stream.of(
                                field.getKey(),
                                assessment
                                        .playedBack()
                                        .map(result -> result.texts().getOrDefault(field.getValue(), ""))
                                        .orElse("")))
                        .toArray()));
    }

    private AssessmentEdit takingBack() {
        return AssessmentEdit.of(
                        "result-ending",
                        "result-ending",
                        PUBLISH_RESULTS,
                        (assessment, words) -> List.of(),
                        (ctx, form) -> {
                            var version = form.version();
                            return () -> playing.takeBack(actor(ctx), AssessmentEdits.id(ctx), version.get());
                        })
                .dangerous();
    }
}
