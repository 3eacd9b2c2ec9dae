package org.knotenpunkt.domain.partnership.kind;

import java.util.Map;
import java.util.Optional;
import org.knotenpunkt.domain.partnership.content.Clause;

/**
 * The usual wording of a clause.
 *
 * @param key the stable name of the clause within its kind
 * @param required whether an agreement of the kind must say something about it
 * @param wordings what it says, by the tag of the language
 */
public record ClauseTemplate(String key, boolean required, Map<String, Wording> wordings) {
    /** What a template says in one language. */
    public record Wording(String heading, String text) {}

    public ClauseTemplate {
        wordings = Map.copyOf(wordings);
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException("The template %s says nothing".formatted(key));
        }
    }

    /** The clause as it usually is in the language; empty if there is no wording in it. */
    public Optional<Clause> clause(String language) {
        return Optional.ofNullable(wordings.get(language)).map(said -> new Clause(key, said.heading(), said.text()));
    }

    /** Whether the clause says something else than usual. A clause in a language without a wording cannot be compared. */
    public boolean isDeviatedFromBy(Clause clause, String language) {
        return clause(language).filter(usual -> !usual.equals(clause)).isPresent();
    }
}
