package org.knotenpunkt.persistence.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.PartialDate;

/**
 * An event as JSON: the components of its record, without those that every event has; ids and days as text.
 *
 * <p>In one form only: without spaces, the names in each object in alphabetical order. So the payload of an event that comes
 * back from the database, which orders them in its own way, is the same text as before.
 */
public final class EventPayload {
    private static final Set<String> COLUMNS = Set.of("subject", "municipality", "at");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper SORTING = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private EventPayload() {}

    static String of(DomainEvent event) {
        return object(event, components(event).filter(component -> !COLUMNS.contains(component.getName())))
                .toString();
    }

    /** The payload as it was before the database kept it. */
    public static String of(JSONB kept) {
        try {
            return SORTING.writeValueAsString(SORTING.readValue(kept.data(), Object.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL keeps nothing as JSON that is none", e);
        }
    }

    private static JsonNode node(@Nullable Object value) {
        return switch (value) {
            case null -> JSON.nullNode();
            case Boolean flag -> JSON.booleanNode(flag);
            case Integer number -> JSON.numberNode(number);
            case Long number -> JSON.numberNode(number);
            case Enum<?> constant -> JSON.textNode(constant.name());
            case PartialDate date -> JSON.textNode(date.toString());
            case Collection<?> values ->
                JSON.arrayNode().addAll(values.stream().map(EventPayload::node).toList());
            case Record id
            when components(id).count() == 1 ->
                node(read(id, components(id).findFirst().orElseThrow()));
            case Record composed -> object(composed, components(composed));
            default -> JSON.textNode(value.toString());
        };
    }

    private static ObjectNode object(Object composed, Stream<RecordComponent> components) {
        var object = JSON.objectNode();
        components
                .sorted(Comparator.comparing(RecordComponent::getName))
                .forEach(component -> object.set(component.getName(), node(read(composed, component))));
        return object;
    }

    private static Stream<RecordComponent> components(Object composed) {
        var components = composed.getClass().getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException("%s is no record".formatted(composed.getClass()));
        }
        return Arrays.stream(components);
    }

    private static @Nullable Object read(Object composed, RecordComponent component) {
        try {
            return component.getAccessor().invoke(composed);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read %s".formatted(component), e);
        }
    }
}
