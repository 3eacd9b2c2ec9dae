package org.knotenpunkt.domain.needs.instrument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is asked otherwise than before.
 *
 * @param added what was not asked before
 * @param removed what is not asked any more
 * @param reworded what is asked in other words, or with something else to choose from
 */
public record QuestionChanges(List<Question> added, List<Question> removed, List<Rewording> reworded) {
    public QuestionChanges {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        reworded = List.copyOf(reworded);
    }

    /** The changes from one list of questions to another; each in the order of the list in which it is found. */
    public static QuestionChanges between(List<Question> before, List<Question> after) {
        return new QuestionChanges(
                lacking(before, after),
                lacking(after, before),
                after.stream()
                        .flatMap(question -> find(before, question)
                                .filter(asked -> !question.isComparableWith(asked))
                                .map(asked -> new Rewording(asked, question))
                                .stream())
                        .toList());
    }

    private static List<Question> lacking(List<Question> where, List<Question> questions) {
        return questions.stream()
                .filter(question -> find(where, question).isEmpty())
                .toList();
    }

    private static Optional<Question> find(List<Question> questions, Question same) {
        return questions.stream().filter(one -> one.id().equals(same.id())).findFirst();
    }

    public boolean isAdded(Question question) {
        return added.contains(question);
    }

    /** How the question was asked before, where it is asked otherwise by now. */
    public Optional<Question> before(Question question) {
        return reworded.stream()
                .filter(one -> one.after().equals(question))
                .map(Rewording::before)
                .findFirst();
    }

    public boolean isNone() {
        return Stream.of(added, removed, reworded).allMatch(List::isEmpty);
    }
}
