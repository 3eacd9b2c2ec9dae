package org.knotenpunkt.web.needs.instrument;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.needs.instrument.InstrumentVersion;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.Origin;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.QuestionChanges;
import org.knotenpunkt.web.needs.answering.RespondentWords;

/**
 * What an instrument asks: in one of its versions, or in the next one.
 *
 * @param number of the version; 0 for the next one
 * @param changes since the version before
 * @param template what the template is called with which it was begun; null where it was not
 */
public record InstrumentView(
        Instrument instrument,
        int number,
        List<Question> questions,
        QuestionChanges changes,
        boolean mayManage,
        @Nullable String template) {
    static InstrumentView ofDraft(Instrument instrument, boolean mayManage, @Nullable String template) {
        return new InstrumentView(instrument, 0, instrument.draft(), instrument.drafted(), mayManage, template);
    }

    static InstrumentView of(Instrument instrument, InstrumentVersion version) {
        var before = instrument.version(version.number() - 1);
        return new InstrumentView(
                instrument,
                version.number(),
                version.questions(),
                before.map(version::since).orElse(new QuestionChanges(List.of(), List.of(), List.of())),
                false,
                null);
    }

    /** Of which instrument it is a copy; null where it is none, and for a version. */
    public Origin.@Nullable Copied copied() {
        return isDraft() && instrument.origin().orElse(null) instanceof Origin.Copied copied ? copied : null;
    }

    public String path() {
        return InstrumentPaths.of(instrument);
    }

    public String path(Question question) {
        return path() + "/questions/" + question.id();
    }

    public boolean isDraft() {
        return number == 0;
    }

    /** Whether there is a version with which this one can be compared. */
    public boolean hasEarlier() {
        return isDraft() ? !instrument.versions().isEmpty() : number > 1;
    }

    /** The languages in which anything is asked besides German, and those that are usual. */
    public List<LanguageTag> languages() {
        return Stream.concat(
                        RespondentWords.LANGUAGES.stream(),
                        questions.stream()
                                .flatMap(question -> question.texts().stream())
                                .flatMap(text -> text.languages().stream())
                                .sorted())
                .filter(language -> !language.equals(LanguageTag.GERMAN))
                .distinct()
                .toList();
    }

    /** How many texts there are. */
    public int texts() {
        return questions.stream()
                .map(Question::texts)
                .mapToInt(Collection::size)
                .sum();
    }

    /** How many of them there are in the language. */
    public int texts(LanguageTag language) {
        return (int) questions.stream()
                .flatMap(question -> question.texts().stream())
                .filter(text -> text.languages().contains(language))
                .count();
    }
}
