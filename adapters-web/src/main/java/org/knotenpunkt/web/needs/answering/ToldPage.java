package org.knotenpunkt.web.needs.answering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.web.shared.input.Link;

/**
 * Something that is told to somebody with a link instead of questions.
 *
 * @param heading what it is about
 * @param paragraphs what is to be said
 * @param offered the languages in which it is told
 * @param path the path of this page
 * @param address where the result will be, as it is written; null where there will be none
 * @param result the path of the result, if it can be read
 * @param another the path of another form, if one can be filled in
 */
public record ToldPage(
        RespondentWords words,
        String heading,
        List<String> paragraphs,
        List<LanguageTag> offered,
        String path,
        @Nullable String address,
        @Nullable String result,
        @Nullable String another,
        List<Link> foot)
        implements Spoken {
    public ToldPage {
        paragraphs = List.copyOf(paragraphs);
        offered = List.copyOf(offered);
    }
}
