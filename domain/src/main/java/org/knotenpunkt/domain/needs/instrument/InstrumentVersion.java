package org.knotenpunkt.domain.needs.instrument;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The questions of an instrument as they were published, for ever.
 *
 * @param number the first is 1
 */
public record InstrumentVersion(int number, List<Question> questions, LocalDate published) {
    public static final int MAX_QUESTIONS = 100;

    public InstrumentVersion {
        questions = checked(questions);
        if (number < 1 || questions.isEmpty()) {
            throw new IllegalArgumentException("A version has a number from 1 on, and questions");
        }
    }

    /** @throws IllegalArgumentException if there are too many, or two with one id */
    static List<Question> checked(List<Question> questions) {
        if (questions.size() > MAX_QUESTIONS) {
            throw new IllegalArgumentException("An instrument has at most %d questions".formatted(MAX_QUESTIONS));
        }
        var ids = new HashSet<QuestionId>();
        questions.forEach(question -> {
            if (!ids.add(question.id())) {
                throw new IllegalArgumentException("Each question has an id of its own: " + question.id());
            }
        });
        return List.copyOf(questions);
    }

    public Optional<Question> question(QuestionId id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The languages in which all of it can be read. */
    public SortedSet<LanguageTag> languages() {
        var languages = new TreeSet<>(questions.getFirst().languages());
        questions.forEach(question -> languages.retainAll(question.languages()));
        return languages;
    }

    /** The questions of both, answers to which do not mean the same, in the order of this version. */
    public List<QuestionId> incomparableWith(InstrumentVersion other) {
        return questions.stream()
                .filter(question -> other.question(question.id())
                        .filter(asked -> !question.isComparableWith(asked))
                        .isPresent())
                .map(Question::id)
                .toList();
    }
}
