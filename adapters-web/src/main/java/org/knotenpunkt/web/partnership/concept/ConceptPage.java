package org.knotenpunkt.web.partnership.concept;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.concept.Adoption;
import org.knotenpunkt.domain.partnership.concept.Concept;
import org.knotenpunkt.domain.partnership.concept.ConceptEdition;
import org.knotenpunkt.domain.partnership.concept.ConceptState;
import org.knotenpunkt.domain.partnership.concept.Resolution;
import org.knotenpunkt.domain.partnership.content.Clause;
import org.knotenpunkt.web.shared.text.Words;

/**
 * A concept with one of its editions in view.
 *
 * @param keeps whether the visitor keeps it
 */
public record ConceptPage(Concept concept, ConceptEdition shown, boolean keeps, LocalDate today, Words words) {
    public String path() {
        return ConceptPaths.of(concept.id());
    }

    public String path(ConceptEdition edition) {
        return ConceptPaths.edition(concept.id(), edition.number());
    }

    /** The page on which two editions are compared. */
    public String changes(ConceptEdition from, ConceptEdition to) {
        return "%s/changes?from=%d&to=%d".formatted(path(), from.number(), to.number());
    }

    public String title() {
        return shown.content().title();
    }

    public List<Clause> sections() {
        return shown.content().sections();
    }

    public ConceptState state() {
        return concept.stateOn(today);
    }

    /** How the tag with the state looks. */
    public String style() {
        return switch (state()) {
            case IN_FORCE -> "";
            case DRAFT, TO_COME -> "tag-amber";
            case REPEALED -> "tag-grey";
        };
    }

    /** Whether the words on the page can be changed by the visitor. */
    public boolean editing() {
        return keeps && shown.isDraft();
    }

    /** The newest edition first. */
    public List<ConceptEdition> editions() {
        return concept.editions().reversed();
    }

    /** The edition that this one follows. */
    public Optional<ConceptEdition> before(ConceptEdition edition) {
        return concept.editions().stream()
                .filter(other -> other.number() < edition.number())
                .reduce((one, later) -> later);
    }

    /** When the edition holds, in a sentence. */
    public String when(ConceptEdition edition) {
        return concept.validity(edition).map(words::show).orElseGet(() -> words.text("concept.drafted"));
    }

    public Optional<String> adopted(ConceptEdition edition) {
        return Optional.ofNullable(edition.adoption())
                .map(Adoption::resolution)
                .map(resolution -> sentence("concept.adopted", resolution));
    }

    public Optional<String> repealed() {
        return concept.repeal()
                .map(repeal -> sentence("concept.repealed", repeal.resolution())
                        + " "
                        + words.text("concept.last-day", "day", repeal.lastDay()));
    }

    private String sentence(String key, Resolution resolution) {
        var reference = resolution.reference();
        return words.text(
                reference == null ? key : key + ".with-reference",
                "body",
                resolution.body(),
                "on",
                resolution.on(),
                "reference",
                reference);
    }

    /** The language in which the concept is written, where it is not that of the page. */
    public @Nullable String foreign() {
        var tag = shown.content().language();
        return tag.equals(words.language().tag()) ? null : tag;
    }

    /** Whether the draft in view could be adopted: it says something, and not what holds already. */
    public boolean isAdoptable() {
        return editing()
                && concept.repeal().isEmpty()
                && !sections().isEmpty()
                && concept.lastAdopted()
                        .filter(last -> last.content().equals(shown.content()))
                        .isEmpty();
    }

    /** The draft, where another edition is in view. */
    public Optional<ConceptEdition> besides() {
        return concept.draft().filter(draft -> !draft.equals(shown));
    }

    /** Whether the edition holds on the day. */
    public boolean isInForce(ConceptEdition edition) {
        return concept.inForceOn(today).filter(edition::equals).isPresent();
    }

    /** Whether what was said of the adoption of the edition in view can be corrected. */
    public boolean isCorrectable() {
        return keeps
                && concept.repeal().isEmpty()
                && concept.lastAdopted().filter(shown::equals).isPresent();
    }

    /** Whether another edition could be begun now. */
    public boolean isContinuable() {
        return keeps
                && concept.draft().isEmpty()
                && concept.repeal().isEmpty()
                && concept.lastAdopted().isPresent();
    }
}
