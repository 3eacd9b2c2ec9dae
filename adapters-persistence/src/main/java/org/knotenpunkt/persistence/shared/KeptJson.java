package org.knotenpunkt.persistence.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jooq.JSONB;

/** Documents as the database keeps them. */
public final class KeptJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private KeptJson() {}

    public static JsonNode read(JSONB kept) {
        try {
            return MAPPER.readTree(kept.data());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL keeps nothing as JSON that is none", e);
        }
    }
}
