package org.knotenpunkt.web.needs.perspective;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.perspective.OwnPerspective;

/**
 * A perspective of a town's own in the API.
 *
 * @param name by language
 * @param countsWith the one, known to every town, with which it is one voice; absent for a voice of its own
 * @param givenUp since when no assessment takes it any more; absent while it is offered
 */
record PerspectiveJson(
        UUID id,
        UUID town,
        String code,
        Map<String, String> name,
        @Nullable String countsWith,
        @Nullable LocalDate givenUp,
        long version) {
    /** All of a town, the first one that was added first. */
    record Items(List<PerspectiveJson> items) {}

    static PerspectiveJson from(OwnPerspective own) {
        var name = new TreeMap<String, String>();
        own.name().texts().forEach((language, text) -> name.put(language.value(), text));
        return new PerspectiveJson(
                own.id().value(),
                own.municipality().value(),
                own.perspective().code(),
                name,
                own.countsWith().map(Perspective::code).orElse(null),
                own.givenUp().orElse(null),
                own.version());
    }
}
