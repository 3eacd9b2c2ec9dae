package org.knotenpunkt.persistence.needs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.JSONB;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.OptionId;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.persistence.shared.KeptJson;

/** Questions as JSON, as the database keeps them and templates are shipped: each with its kind as the name of an object. */
final class QuestionDocuments {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private QuestionDocuments() {}

    static JSONB json(List<Question> questions) {
        var all = JSON.arrayNode();
        questions.forEach(question -> all.add(node(question)));
        return JSONB.jsonb(all.toString());
    }

    static List<Question> of(JSONB json) {
        return of(KeptJson.read(json));
    }

    static List<Question> of(JsonNode questions) {
        return questions.valueStream().map(QuestionDocuments::question).toList();
    }

    static JSONB texts(Map<LanguageTag, String> texts) {
        return JSONB.jsonb(node(texts).toString());
    }

    static Map<LanguageTag, String> texts(JSONB json) {
        return texts(KeptJson.read(json));
    }

    private static ObjectNode node(Question question) {
        var node = JSON.objectNode().put("id", question.id().value()).put("required", question.required());
        node.set("wording", node(question.wording()));
        switch (question.kind()) {
            case QuestionKind.Scale(var points, var low, var high) -> {
                var scale = node.putObject("scale").put("points", points);
                scale.set("low", node(low));
                scale.set("high", node(high));
            }
            case QuestionKind.Choice(var options, var several) ->
                node.putObject("choice").put("several", several).set("options", options(options));
            case QuestionKind.Amount(var min, var max) ->
                node.putObject("amount").put("min", min).put("max", max);
            case QuestionKind.FreeText text -> node.putObject("text");
        }
        return node;
    }

    private static ArrayNode options(List<QuestionKind.Option> options) {
        var all = JSON.arrayNode();
        options.forEach(option -> all.addObject().put("id", option.id().value()).set("label", node(option.label())));
        return all;
    }

    private static ObjectNode node(Wording wording) {
        return node(wording.texts());
    }

    private static ObjectNode node(Map<LanguageTag, String> texts) {
        var node = JSON.objectNode();
        texts.forEach((language, text) -> node.put(language.value(), text));
        return node;
    }

    private static Question question(JsonNode node) {
        return new Question(
                new QuestionId(node.path("id").asText()),
                wording(node.path("wording")),
                kind(node),
                node.path("required").asBoolean());
    }

    private static QuestionKind kind(JsonNode node) {
        if (node.has("scale")) {
            var scale = node.path("scale");
            return new QuestionKind.Scale(
                    scale.path("points").asInt(), wording(scale.path("low")), wording(scale.path("high")));
        }
        if (node.has("choice")) {
            var choice = node.path("choice");
            return new QuestionKind.Choice(
                    choice.path("options")
                            .valueStream()
                            .map(option -> new QuestionKind.Option(
                                    new OptionId(option.path("id").asText()), wording(option.path("label"))))
                            .toList(),
                    choice.path("several").asBoolean());
        }
        if (node.has("amount")) {
            var amount = node.path("amount");
            return new QuestionKind.Amount(
                    amount.path("min").asInt(), amount.path("max").asInt());
        }
        if (node.has("text")) {
            return new QuestionKind.FreeText();
        }
        throw new IllegalStateException("A question of no kind: " + node);
    }

    static Wording wording(JsonNode node) {
        return new Wording(texts(node));
    }

    private static Map<LanguageTag, String> texts(JsonNode node) {
        return node.properties().stream()
                .collect(Collectors.toMap(
                        text -> new LanguageTag(text.getKey()),
                        text -> text.getValue().asText()));
    }
}
