package org.knotenpunkt.web.needs.form;

import static org.knotenpunkt.domain.needs.NeedsAction.PUBLISH_RESULTS;
import static org.knotenpunkt.web.needs.form.AssessmentEdits.LABELS;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.result.PlayBackResult;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.PlayedBack;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.web.needs.answering.RespondentWords;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.page.Edit;
import org.knotenpunkt.web.shared.page.Edits;

/** Tells those who answered what came of it, and takes that back. */
public final class PlayBackForms implements Routes {
    private final Edits<SeenAssessment, Assessment, AssessmentError> edits;
    private final PlayBackResult playing;

    @Inject
    public PlayBackForms(AssessmentEdits edits, PlayBackResult playing) {
        this.edits = edits.performing(PUBLISH_RESULTS);
        this.playing = playing;
    }

    @Override
    public void register(RouteRegistry routes) {
        Stream.of(result(), takingBack()).forEach(edit -> edits.register(routes, edit));
    }

    private Edit<SeenAssessment, Assessment, AssessmentError> result() {
        return edits.form("result", LABELS + "result", sent -> {
                    var texts = texts(sent.form());
                    return () -> playing.playBack(
                            sent.actor(),
                            AssessmentFinder.id(sent.ctx()),
                            sent.version().get(),
                            texts);
                })
                .asking(seen -> fields())
                .beginningWith(seen -> values(
                        seen.assessment().playedBack().map(PlayedBack::texts).orElse(Map.of())))
                .beside(SeenAssessment::place);
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

    private static @Nullable Object[] values(Map<LanguageTag, String> texts) {
        return RespondentWords.LANGUAGES.stream()
                .flatMap(language -> Stream.of(field(language), texts.getOrDefault(language, "")))
                .toArray();
    }

    private Edit<SeenAssessment, Assessment, AssessmentError> takingBack() {
        return edits.form(
                        "result-ending",
                        LABELS + "result-ending",
                        sent -> () -> playing.takeBack(
                                sent.actor(),
                                AssessmentFinder.id(sent.ctx()),
                                sent.version().get()))
                .beside(SeenAssessment::place)
                .dangerous();
    }
}
