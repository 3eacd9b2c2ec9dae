package org.knotenpunkt.web.shared.input;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The reasons for which the text of a field cannot be what it should be. */
final class FormInput {
    private static final Map<Class<?>, String> FAULTS = Map.of(
            LocalDate.class, "request.not-a-date",
            UUID.class, "request.not-an-id",
            Integer.class, "request.not-a-number",
            Long.class, "request.not-a-number",
            int.class, "request.not-a-number",
            long.class, "request.not-a-number");

    private FormInput() {}

    static String faultOf(Class<?> type) {
        return type.isEnum() ? "request.not-a-choice" : FAULTS.getOrDefault(type, "request.wrong-type");
    }
}
