package org.knotenpunkt.domain.partnership.content;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a content says that another one did not, thing by thing: parties, goals, contributions and annexes are known by their ids,
 * clauses by their template, their heading or their text. It is empty exactly if both say the same.
 *
 * @param title empty if it stayed
 * @param term empty if it stayed
 * @param form whether the kind, its edition or the language is another one
 */
public record ContentDifference(
        Optional<Change.Altered<String>> title,
        Changes<Party> parties,
        Changes<Goal> goals,
        Changes<Contribution> contributions,
        Changes<Clause> clauses,
        Changes<Annex> annexes,
        Optional<Change.Altered<AgreementTerm>> term,
        boolean form) {
    public static ContentDifference between(AgreementContent before, AgreementContent now) {
        return new ContentDifference(
                altered(before.title(), now.title()),
                Changes.byName(before.parties(), now.parties(), Party::organisation),
                Changes.byName(before.goals(), now.goals(), Goal::id),
                Changes.byName(before.contributions(), now.contributions(), Contribution::id),
                ofClauses(before.clauses(), now.clauses()),
                Changes.byName(before.annexes(), now.annexes(), Annex::id),
                altered(before.term(), now.term()),
                !before.kind().equals(now.kind()) || !before.language().equals(now.language()));
    }

    /** How the words of a document differ, paragraph by paragraph. */
    public static Changes<Clause> ofClauses(List<Clause> before, List<Clause> now) {
        return Changes.matching(
                before,
                now,
                List.of(
                        (one, other) -> one.equals(other),
                        (one, other) -> one.template() != null && one.template().equals(other.template()),
                        (one, other) -> one.heading().equals(other.heading()),
                        (one, other) -> one.text().equals(other.text())));
    }

    private static <T> Optional<Change.Altered<T>> altered(T before, T now) {
        return before.equals(now) ? Optional.empty() : Optional.of(new Change.Altered<>(before, now));
    }

    /** In which parts they differ, in the order in which an agreement has them. */
    public Set<ContentPart> parts() {
        var parts = EnumSet.noneOf(ContentPart.class);
        note(parts, ContentPart.TITLE, title.isPresent());
        note(parts, ContentPart.PARTIES, !parties.isEmpty());
        note(parts, ContentPart.GOALS, !goals.isEmpty());
        note(parts, ContentPart.CONTRIBUTIONS, !contributions.isEmpty());
        note(parts, ContentPart.CLAUSES, !clauses.isEmpty());
        note(parts, ContentPart.ANNEXES, !annexes.isEmpty());
        note(parts, ContentPart.TERM, term.isPresent());
        note(parts, ContentPart.FORM, form);
        return parts;
    }

    private static void note(Set<ContentPart> parts, ContentPart part, boolean differs) {
        if (differs) {
            parts.add(part);
        }
    }

    public boolean isEmpty() {
        return parts().isEmpty();
    }
}
