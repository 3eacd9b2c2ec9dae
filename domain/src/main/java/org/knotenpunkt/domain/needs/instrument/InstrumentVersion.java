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
        fault(questions).ifPresent(fault -> {
            throw new IllegalArgumentException("These questions cannot be asked together: " + fault);
        });
        return List.copyOf(questions);
    }

    /** Why the questions cannot be asked together; empty if they can. */
    static Optional<InstrumentError> fault(List<Question> questions) {
        if (questions.size() > MAX_QUESTIONS) {
            return Optional.of(new InstrumentError.TooManyQuestions(MAX_QUESTIONS));
        }
        var ids = new HashSet<QuestionId>();
        return questions.stream()
                .map(Question::id)
                .filter(id -> !ids.add(id))
                .findFirst()
                .map(InstrumentError.QuestionTwice::new);
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

    /** What it asks otherwise than an earlier version does. */
    public QuestionChanges since(InstrumentVersion earlier) {
        return QuestionChanges.between(earlier.questions, questions);
    }
}
