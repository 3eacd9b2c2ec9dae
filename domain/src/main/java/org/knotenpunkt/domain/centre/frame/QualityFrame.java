package org.knotenpunkt.domain.centre.frame;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a quality frame. Editions are data and never change: who rates keeps the one by which that was begun.
 *
 * @param texts its name and the ends of its scale, by the tag of the language
 * @param criteria 1 to 30 in the order in which people are asked, each in all languages of the frame
 */
public record QualityFrame(FrameRef ref, Map<String, FrameText> texts, List<Criterion> criteria) {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;
    public static final int MAX_CRITERIA = 30;

    /** The language of those who ask for none that the frame speaks, where it speaks this one. */
    private static final String USUAL_LANGUAGE = "de";

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /** @throws IllegalArgumentException if it is not whole in each of its languages, or has a criterion twice */
    public QualityFrame {
        texts = Map.copyOf(texts);
        criteria = List.copyOf(criteria);
        if (texts.isEmpty()
                || !texts.keySet().stream()
                        .allMatch(tag -> LANGUAGE.matcher(tag).matches())) {
            throw new IllegalArgumentException(
                    "A quality frame speaks a language that has a tag, not %s".formatted(texts.keySet()));
        }
        if (criteria.isEmpty() || criteria.size() > MAX_CRITERIA) {
            throw new IllegalArgumentException(
                    "A quality frame has 1 to %d criteria, not %d".formatted(MAX_CRITERIA, criteria.size()));
        }
        requireWhole(texts, criteria);
    }

    /** Whether the text can be the tag of a language, as in {@code de}. */
    public static boolean isLanguage(String text) {
        return LANGUAGE.matcher(text).matches();
    }

    private static void requireWhole(Map<String, FrameText> texts, List<Criterion> criteria) {
        var codes = new HashSet<String>();
        for (var criterion : criteria) {
            if (!codes.add(criterion.code())) {
                throw new IllegalArgumentException("The criterion %s is there twice".formatted(criterion.code()));
            }
            if (!criterion.wordings().keySet().equals(texts.keySet())) {
                throw new IllegalArgumentException(
                        "The criterion %s speaks other languages than its frame".formatted(criterion.code()));
            }
        }
    }

    /** The same as another edition. */
    public QualityFrame as(FrameRef other) {
        return new QualityFrame(other, texts, criteria);
    }

    /** The language in which it speaks to those who would like to read this one. */
    public String spoken(String language) {
        if (texts.containsKey(language)) {
            return language;
        }
        return texts.containsKey(USUAL_LANGUAGE)
                ? USUAL_LANGUAGE
                : texts.keySet().stream().sorted().findFirst().orElseThrow();
    }

    /** Its name and the ends of its scale, in the language or the one nearest to it. */
    public FrameText text(String language) {
        return requireNonNull(texts.get(spoken(language)));
    }

    /** How people are asked about the criterion, in the language or the one nearest to it. */
    public Criterion.Wording wording(Criterion criterion, String language) {
        return requireNonNull(criterion.wordings().get(spoken(language)));
    }

    /**
     * Criteria that follow each other in one area.
     *
     * @param name null where the frame has no areas
     */
    public record Area(@Nullable String name, List<Criterion> criteria) {
        public Area {
            criteria = List.copyOf(criteria);
        }
    }

    /** All of its criteria by their areas, in their order, as they are called in the language or the one nearest to it. */
    public List<Area> areas(String language) {
        var areas = new ArrayList<Area>();
        for (var criterion : criteria) {
            var name = wording(criterion, language).area();
            if (!areas.isEmpty() && Objects.equals(areas.getLast().name(), name)) {
                var before = areas.removeLast();
                areas.add(new Area(
                        name,
                        Stream.concat(before.criteria().stream(), Stream.of(criterion))
                                .toList()));
            } else {
                areas.add(new Area(name, List.of(criterion)));
            }
        }
        return List.copyOf(areas);
    }

    public Optional<Criterion> criterion(String code) {
        return criteria.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The codes of its criteria, in their order. */
    public List<String> codes() {
        return criteria.stream().map(Criterion::code).toList();
    }
}
