package org.knotenpunkt.web.centre.frame;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.centre.frame.KnownFrame;
import org.knotenpunkt.domain.centre.frame.Criterion;
import org.knotenpunkt.domain.centre.frame.FrameText;
import org.knotenpunkt.domain.centre.frame.QualityFrame;

/**
 * An edition of a quality frame in the API.
 *
 * @param own whether it is the town's own; else it comes with the software
 */
record FrameJson(String code, int edition, boolean own, List<TextJson> texts, List<CriterionJson> criteria) {
    /** Frames in a list. */
    record Items(List<FrameJson> items) {}

    record TextJson(String language, String name, String lowest, String highest) {
        static TextJson from(String language, FrameText text) {
            return new TextJson(language, text.name(), text.lowest(), text.highest());
        }
    }

    record CriterionJson(String code, List<WordingJson> wordings) {}

    record WordingJson(
            String language,
            String question,
            @Nullable String explanation,
            @Nullable String area) {
        static WordingJson from(String language, Criterion.Wording wording) {
            return new WordingJson(language, wording.question(), wording.explanation(), wording.area());
        }
    }

    static FrameJson from(KnownFrame known) {
        QualityFrame frame = known.frame();
        return new FrameJson(
                frame.ref().code(),
                frame.ref().edition(),
                known.own(),
                inOrder(frame.texts(), TextJson::from),
                frame.criteria().stream()
                        .map(criterion ->
                                new CriterionJson(criterion.code(), inOrder(criterion.wordings(), WordingJson::from)))
                        .toList());
    }

    private static <T, J> List<J> inOrder(Map<String, T> byLanguage, BiFunction<String, T, J> making) {
        return byLanguage.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> making.apply(entry.getKey(), entry.getValue()))
                .toList();
    }
}
