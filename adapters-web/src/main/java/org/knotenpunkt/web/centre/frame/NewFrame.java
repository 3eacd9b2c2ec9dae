package org.knotenpunkt.web.centre.frame;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.knotenpunkt.domain.centre.frame.Criterion;
import org.knotenpunkt.domain.centre.frame.FrameRef;
import org.knotenpunkt.domain.centre.frame.FrameText;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Input;

/** A quality frame that a town sends, or its next edition. All that keeps it from being one is told at its place. */
record NewFrame(MunicipalityId town, QualityFrame frame) {
    private static final String NO_CODE = "frame.request.not-a-code";
    private static final String NO_LANGUAGE = "frame.request.not-a-language";

    static Supplier<NewFrame> read(Body body) {
        var town = body.parsed("town", "request.not-an-id", MunicipalityId::of);
        var code = body.checked("code", NO_CODE, Criterion::isCode);
        var texts = byLanguage(body, "texts", NewFrame::text);
        var criteria = criteria(body, texts.keySet());
        return () -> new NewFrame(
                town.get(),
                new QualityFrame(
                        new FrameRef(code.get(), FrameRef.FIRST),
                        made(texts),
                        criteria.stream().map(Supplier::get).toList()));
    }

    private static Supplier<FrameText> text(Body text) {
        var name = text.text("name", FrameText.MAX_NAME_LENGTH);
        var lowest = text.text("lowest", FrameText.MAX_END_LENGTH);
        var highest = text.text("highest", FrameText.MAX_END_LENGTH);
        return () -> new FrameText(name.get(), lowest.get(), highest.get());
    }

    private static List<Supplier<Criterion>> criteria(Body body, Set<String> languages) {
        var all = body.objects("criteria");
        if (all.isEmpty() || all.size() > QualityFrame.MAX_CRITERIA) {
            body.addError("criteria", "frame.request.criteria", "max", QualityFrame.MAX_CRITERIA);
        }
        var codes = new HashSet<String>();
        return all.stream()
                .map(criterion -> criterion(criterion, languages, codes))
                .toList();
    }

    private static Supplier<Criterion> criterion(Body criterion, Set<String> languages, Set<String> codes) {
        var code = criterion.checked("code", NO_CODE, Criterion::isCode);
        if (code.orNull() != null && !codes.add(code.get())) {
            criterion.addError("code", "frame.request.twice");
        }
        var wordings = byLanguage(criterion, "wordings", NewFrame::wording);
        if (!wordings.keySet().equals(languages)) {
            criterion.addError("wordings", "frame.request.other-languages");
        }
        return () -> new Criterion(code.get(), made(wordings));
    }

    private static Supplier<Criterion.Wording> wording(Body wording) {
        var question = wording.text("question", Criterion.Wording.MAX_QUESTION_LENGTH);
        var explanation = wording.optionalText("explanation", Criterion.Wording.MAX_EXPLANATION_LENGTH);
        var area = wording.optionalText("area", Criterion.Wording.MAX_AREA_LENGTH);
        return () -> new Criterion.Wording(question.get(), explanation.orNull(), area.orNull());
    }

    /** What the objects in the list say, by the language that each of them names. */
    private static <T> Map<String, Supplier<T>> byLanguage(
            Body body, String field, Function<Body, Supplier<T>> reading) {
        var read = new HashMap<String, Supplier<T>>();
        for (var one : body.objects(field)) {
            Input<String> language = one.checked("language", NO_LANGUAGE, QualityFrame::isLanguage);
            var made = reading.apply(one);
            if (language.orNull() != null && read.put(language.get(), made) != null) {
                one.addError("language", "frame.request.twice");
            }
        }
        if (read.isEmpty()) {
            body.addError(field, "request.missing");
        }
        return read;
    }

    private static <T> Map<String, T> made(Map<String, Supplier<T>> read) {
        var made = new HashMap<String, T>();
        read.forEach((language, one) -> made.put(language, one.get()));
        return made;
    }
}
