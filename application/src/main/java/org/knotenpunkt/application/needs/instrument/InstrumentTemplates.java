package org.knotenpunkt.application.needs.instrument;

import java.util.List;
import java.util.Optional;

/** Out-port: the templates that are shipped. */
@FunctionalInterface
public interface InstrumentTemplates {
    /** All of them, in the order in which they are offered. */
    List<InstrumentTemplate> all();

    default Optional<InstrumentTemplate> find(String code) {
        return all().stream().filter(template -> template.code().equals(code)).findFirst();
    }
}
