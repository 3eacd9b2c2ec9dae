package org.knotenpunkt.web.needs.form;

import static org.knotenpunkt.domain.needs.NeedsAction.PUBLISH_RESULTS;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.knotenpunkt.application.needs.result.PlayBackResult;
import org.knotenpunkt.domain.needs.PlayedBack;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.needs.answering.RespondentWords;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;

/** Tells those who answered what came of it, and takes that back. */
public final class PlayBackForms implements Routes {
    private final AssessmentEdits edits;
    private final PlayBackResult playing;

    @Inject
    public PlayBackForms(AssessmentEdits edits, PlayBackResult playing) {
        this.edits = edits;
        this.playing = playing;
    }

    @Override
    public void register(RouteRegistry routes) {
        Stream.of(result(), takingBack()).forEach(edit -> edits.register(routes, edit));
    }

    private AssessmentEdit result() {
        return AssessmentEdit.of("result", "result", PUBLISH_RESULTS, (view, words) -> fields(), answered -> {
                    var texts = texts(answered.form());
                    return () -> playing.playBack(answered.actor(), answered.id(), answered.version(), texts);
                })
                .beginningWith((ctx, assessment) -> Result.success(
                        values(assessment.playedBack().map(PlayedBack::texts).orElse(Map.of()))));
    }

    private static String field(LanguageTag language) {
        return "text-" + language;
    }

    private static List<Field> fields() {
        return RespondentWords.LANGUAGES.stream()
                .map(language -> {
                    var field = Field.area(field(language), PlayedBack.MAX_LENGTH);
                    return language.equals(LanguageTag.GERMAN) ? field : field.optional();
                })
                .toList();
    }

    private static Map<LanguageTag, String> texts(Form form) {
        form.text(field(LanguageTag.GERMAN), PlayedBack.MAX_LENGTH);
        var texts = new LinkedHashMap<LanguageTag, String>();
        RespondentWords.LANGUAGES.forEach(language -> {
            var text = form.optionalText(field(language), PlayedBack.MAX_LENGTH).orNull();
            if (text != null) {
                texts.put(language, text);
            }
        });
        return texts;
    }

    private static Object[] values(Map<LanguageTag, String> texts) {
        return RespondentWords.LANGUAGES.stream()
                .flatMap(language -> Stream.of(field(language), texts.getOrDefault(language, "")))
                .toArray();
    }

    private AssessmentEdit takingBack() {
        return AssessmentEdit.confirming(
                "result-ending",
                "result-ending",
                PUBLISH_RESULTS,
                answered -> playing.takeBack(answered.actor(), answered.id(), answered.version()));
    }
}
