package org.knotenpunkt.application.offer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.domain.offer.OfferContent;

/**
 * A term by which programs sort what is published.
 *
 * @param constant of the list
 */
public record OfferTerm(OfferTermList list, Enum<?> constant) {
    public OfferTerm {
        if (constant.getDeclaringClass() != list.type()) {
            throw new IllegalArgumentException("%s is no term of %s".formatted(constant, list));
        }
    }

    /** All there are, list by list, each in its order. */
    public static List<OfferTerm> all() {
        return Arrays.stream(OfferTermList.values())
                .flatMap(list ->
                        Arrays.stream(list.type().getEnumConstants()).map(constant -> new OfferTerm(list, constant)))
                .toList();
    }

    /** Those that apply to an offer, in the same order. */
    public static List<OfferTerm> of(OfferContent content) {
        return all().stream().filter(term -> term.applies(content)).toList();
    }

    public boolean applies(OfferContent content) {
        var profile = content.profile();
        return switch (list) {
            case KIND -> profile.kind() == constant;
            case TARGET -> profile.targets().contains(constant);
            case ADMISSION -> profile.admission() == constant;
            case SUPPORT ->
                Stream.of(
                                profile.childCare() ? Support.CHILD_CARE : null,
                                profile.interpreter() ? Support.INTERPRETER : null)
                        .anyMatch(constant::equals);
            case FEATURE -> content.place().features().contains(constant);
        };
    }
}
