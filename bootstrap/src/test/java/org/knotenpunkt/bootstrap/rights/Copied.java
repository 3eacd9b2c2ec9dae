package org.knotenpunkt.bootstrap.rights;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.application.shared.CanonicalJson;

/** The transcript of an agreement, as if it were of another one that says the same. */
final class Copied {
    private static final TypeReference<Map<String, Object>> DOCUMENT = new TypeReference<>() {};

    private Copied() {}

    static Map<String, Object> of(String transcript, ObjectMapper json, CanonicalJson canonical) {
        try {
            var named = json.readTree(otherIds(transcript, json.readTree(transcript)));
            return json.readValue(otherHashes(named, json, canonical), DOCUMENT);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The agreement, its goals and contributions under ids of their own. */
    private static String otherIds(String transcript, JsonNode document) {
        var ids = Stream.concat(
                        Stream.of(document.get("agreement")),
                        Stream.of("goals", "contributions")
                                .flatMap(parts -> elements(document.get("versions"))
                                        .flatMap(version -> elements(version.at("/content/" + parts)))
                                        .map(part -> part.get("id"))))
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
        var text = transcript;
        for (var id : ids) {
            text = text.replace(id, UUID.randomUUID().toString());
        }
        return text;
    }

    /** Known by what it says now. */
    private static String otherHashes(JsonNode document, ObjectMapper json, CanonicalJson canonical)
            throws JsonProcessingException {
        var text = document.toString();
        for (var version : document.get("versions")) {
            var content = ContentDocument.read(json.convertValue(version.get("content"), DOCUMENT));
            text = text.replace(
                    version.get("hash").asText(),
                    ContentDocument.fingerprint(canonical).of(content).hex());
        }
        return text;
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
