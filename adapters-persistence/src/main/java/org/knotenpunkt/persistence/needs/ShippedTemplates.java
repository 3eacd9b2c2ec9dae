package org.knotenpunkt.persistence.needs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.knotenpunkt.application.needs.instrument.InstrumentTemplate;
import org.knotenpunkt.application.needs.instrument.InstrumentTemplates;

/** The templates in {@code needs/templates/<code>.json}. */
public final class ShippedTemplates implements InstrumentTemplates {
    private static final List<String> CODES = List.of("families-and-school");

    private final List<InstrumentTemplate> all;

    @Inject
    public ShippedTemplates() {
        all = CODES.stream().map(ShippedTemplates::read).toList();
    }

    @Override
    public List<InstrumentTemplate> all() {
        return all;
    }

    private static InstrumentTemplate read(String code) {
        var path = "/needs/templates/%s.json".formatted(code);
        try (var file = Objects.requireNonNull(ShippedTemplates.class.getResourceAsStream(path), path)) {
            JsonNode document = JsonMapper.builder().build().readTree(file);
            return new InstrumentTemplate(
                    code,
                    QuestionDocuments.wording(document.path("title")),
                    QuestionDocuments.of(document.path("questions")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
