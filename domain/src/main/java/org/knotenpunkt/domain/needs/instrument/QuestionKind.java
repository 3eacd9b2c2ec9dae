package org.knotenpunkt.domain.needs.instrument;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** What a question asks for. */
public sealed interface QuestionKind {
    /**
     * A point on a scale whose ends have names.
     *
     * @param points how many there are; the first is 1
     * @param low what the first means
     * @param high what the last means
     */
    record Scale(int points, Wording low, Wording high) implements QuestionKind {
        public static final int MIN_POINTS = 2;
        public static final int MAX_POINTS = 10;

        public Scale {
            if (points < MIN_POINTS || points > MAX_POINTS) {
                throw new IllegalArgumentException(
                        "A scale has %d to %d points, not %d".formatted(MIN_POINTS, MAX_POINTS, points));
            }
        }

        @Override
        public List<Wording> wordings() {
            return List.of(low, high);
        }

        @Override
        public Scale saying(List<Wording> texts) {
            return new Scale(points, texts.getFirst(), texts.getLast());
        }

        @Override
        public boolean isComparableWith(QuestionKind other) {
            return other instanceof Scale scale
                    && points == scale.points
                    && low.agreesWith(scale.low)
                    && high.agreesWith(scale.high);
        }
    }

    /** One of several options, or as many of them as one likes. */
    record Choice(List<Option> options, boolean several) implements QuestionKind {
        public static final int MAX_OPTIONS = 30;

        public Choice {
            options = List.copyOf(options);
            if (options.size() < 2 || options.size() > MAX_OPTIONS) {
                throw new IllegalArgumentException(
                        "There are 2 to %d options, not %d".formatted(MAX_OPTIONS, options.size()));
            }
            if (new HashSet<>(ids(options)).size() < options.size()) {
                throw new IllegalArgumentException("Each option has an id of its own: " + ids(options));
            }
        }

        private static List<OptionId> ids(Collection<Option> options) {
            return options.stream().map(Option::id).toList();
        }

        /** The ids of the options, in order. */
        public List<OptionId> ids() {
            return ids(options);
        }

        @Override
        public List<Wording> wordings() {
            return options.stream().map(Option::label).toList();
        }

        @Override
        public Choice saying(List<Wording> texts) {
            return new Choice(
                    IntStream.range(0, options.size())
                            .mapToObj(i -> new Option(options.get(i).id(), texts.get(i)))
                            .toList(),
                    several);
        }

        @Override
        public boolean isComparableWith(QuestionKind other) {
            return other instanceof Choice choice
                    && several == choice.several
                    && ids().equals(choice.ids())
                    && IntStream.range(0, options.size())
                            .allMatch(i -> options.get(i)
                                    .label()
                                    .agreesWith(choice.options.get(i).label()));
        }
    }

    /** Something that can be chosen. */
    record Option(OptionId id, Wording label) {}

    /** A whole number between two bounds, which are included. */
    record Amount(int min, int max) implements QuestionKind {
        public Amount {
            if (min > max) {
                throw new IllegalArgumentException("No number lies between %d and %d".formatted(min, max));
            }
        }

        @Override
        public boolean isComparableWith(QuestionKind other) {
            return equals(other);
        }
    }

    /** A text, in whichever words. */
    record FreeText() implements QuestionKind {
        public static final int MAX_LENGTH = 2000;

        @Override
        public boolean isComparableWith(QuestionKind other) {
            return equals(other);
        }
    }

    /** The texts that are read besides the question itself. */
    default List<Wording> wordings() {
        return List.of();
    }

    /** The same with other texts, in the order of {@link #wordings()}. */
    default QuestionKind saying(List<Wording> texts) {
        return this;
    }

    /** Whether answers to both mean the same. */
    boolean isComparableWith(QuestionKind other);
}
