package org.knotenpunkt.persistence.organisation.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.JSONB;

/** Texts by name, as the database keeps them. */
final class Arguments {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};

    private Arguments() {}

    static JSONB json(Map<?, ?> arguments) {
        try {
            return JSONB.jsonb(MAPPER.writeValueAsString(arguments));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Map<String, String> of(JSONB json) {
        try {
            return MAPPER.readValue(json.data(), TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not texts by name: " + json, e);
        }
    }
}
