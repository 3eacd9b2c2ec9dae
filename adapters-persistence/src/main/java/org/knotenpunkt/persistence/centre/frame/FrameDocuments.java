package org.knotenpunkt.persistence.centre.frame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.frame.Criterion;
import org.knotenpunkt.domain.centre.frame.FrameRef;
import org.knotenpunkt.domain.centre.frame.FrameText;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.persistence.shared.KeptJson;

/** What quality frames say, as JSON. */
final class FrameDocuments {
    private FrameDocuments() {}

    static JSONB json(QualityFrame frame) {
        var document = JsonNodeFactory.instance.objectNode();
        var texts = document.putObject("texts");
        frame.texts()
                .forEach((language, text) -> texts.putObject(language)
                        .put("name", text.name())
                        .put("lowest", text.lowest())
                        .put("highest", text.highest()));
        var criteria = document.putArray("criteria");
        for (var criterion : frame.criteria()) {
            var wordings = criteria.addObject().put("code", criterion.code()).putObject("wordings");
            criterion
                    .wordings()
                    .forEach((language, wording) -> wordings.putObject(language)
                            .put("question", wording.question())
                            .put("explanation", wording.explanation())
                            .put("area", wording.area()));
        }
        return JSONB.jsonb(document.toString());
    }

    static QualityFrame frame(FrameRef ref, JSONB json) {
        var document = KeptJson.read(json);
        return new QualityFrame(
                ref,
                byLanguage(document.path("texts"), FrameDocuments::text),
                document.path("criteria")
                        .valueStream()
                        .map(FrameDocuments::criterion)
                        .toList());
    }

    private static FrameText text(JsonNode text) {
        return new FrameText(
                text.path("name").asText(),
                text.path("lowest").asText(),
                text.path("highest").asText());
    }

    private static Criterion criterion(JsonNode criterion) {
        return new Criterion(
                criterion.path("code").asText(), byLanguage(criterion.path("wordings"), FrameDocuments::wording));
    }

    private static Criterion.Wording wording(JsonNode wording) {
        return new Criterion.Wording(
                wording.path("question").asText(),
                optional(wording.path("explanation")),
                optional(wording.path("area")));
    }

    private static @Nullable String optional(JsonNode text) {
        return text.isTextual() ? text.asText() : null;
    }

    private static <T> Map<String, T> byLanguage(JsonNode object, Function<JsonNode, T> reading) {
        return object.properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> reading.apply(entry.getValue())));
    }
}
