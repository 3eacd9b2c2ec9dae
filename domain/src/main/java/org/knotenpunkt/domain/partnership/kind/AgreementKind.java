package org.knotenpunkt.domain.partnership.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.content.Clause;
import org.knotenpunkt.domain.partnership.content.Party;

/**
 * An edition of a kind of agreement. Editions are data and never change: an agreement keeps the one by which it was drafted.
 *
 * @param names what the kind is called, by the tag of the language
 * @param seats which sides must be there
 * @param templates the usual clauses, in their order
 * @param frame the code of the quality frame by which the parties look at it together; null for none
 */
public record AgreementKind(
        KindRef ref,
        Map<String, String> names,
        List<Seat> seats,
        List<ClauseTemplate> templates,
        @Nullable String frame) {
    public AgreementKind {
        names = Map.copyOf(names);
        seats = List.copyOf(seats);
        templates = List.copyOf(templates);
    }

    /** The seats that none of the parties takes, in their order. */
    public List<Seat> seatsWithout(List<Party> parties) {
        return seats.stream()
                .filter(seat -> parties.stream().noneMatch(seat::isTakenBy))
                .toList();
    }

    /** The keys of the templates about which an agreement of the kind must say something and the clauses do not. */
    public List<String> missingIn(List<Clause> clauses) {
        return templates.stream()
                .filter(ClauseTemplate::required)
                .map(ClauseTemplate::key)
                .filter(key -> clauses.stream().noneMatch(clause -> key.equals(clause.template())))
                .toList();
    }

    /** The usual clauses in the language, in their order. */
    public List<Clause> clauses(String language) {
        return templates.stream()
                .flatMap(template -> template.clause(language).stream())
                .toList();
    }

    public Optional<ClauseTemplate> template(String key) {
        return templates.stream().filter(template -> template.key().equals(key)).findFirst();
    }

    /** Whether the clause came from a template and says something else by now. */
    public boolean isDeviatedFromBy(Clause clause, String language) {
        return Optional.ofNullable(clause.template())
                .flatMap(this::template)
                .filter(template -> template.isDeviatedFromBy(clause, language))
                .isPresent();
    }
}
