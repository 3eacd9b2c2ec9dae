package org.knotenpunkt.web.access.sight;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.knotenpunkt.application.access.sight.WhoCanSee;
import org.knotenpunkt.domain.access.sight.KnownRecord;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.text.Words;

/** What the page about who can see a record shows. */
public record SightView(Form query, String path, WhoCanSee.Answer answer, LocalDate today) {
    /** The page of the record itself, where there is one. */
    public Optional<String> recordPath() {
        KnownRecord known = answer.record();
        return switch (known.kind()) {
            case ORGANISATION, IMPORT, INITIATIVE, ACCOUNT, GRANT ->
                Optional.of("/%ss/%s".formatted(known.kind().name().toLowerCase(Locale.ROOT), known.id()));
            case RELATION, FUNCTION, SOCIAL_SPACE -> Optional.empty();
        };
    }

    /** By which actions; a dash for none. */
    public static String by(List<Action> actions, Words words) {
        return actions.isEmpty()
                ? "–"
                : actions.stream().map(action -> words.show(action)).collect(Collectors.joining(", "));
    }
}
