package org.knotenpunkt.application.needs.answer.file;

import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;

/** What a column of a file is read as. */
public sealed interface Column {
    /** As it stands in the heading. */
    String name();

    /** It answers a question. */
    record Asked(String name, Question question) implements Column {}

    /** It says whether an option was chosen. */
    record Offered(String name, Question question, QuestionKind.Option option) implements Column {}

    /** It says who has answered. */
    record SaysPerspective(String name) implements Column {}

    /** It says in which language. */
    record SaysLanguage(String name) implements Column {}

    /** It says when the sheet was sent off; nothing but whether it was is read. */
    record SaysSent(String name) implements Column {}

    /** Programs for surveys write it beside the answers; nobody reads or keeps it. */
    record LeftOut(String name) implements Column {}

    /** Nobody knows what it is; nobody reads or keeps it. */
    record Unknown(String name) implements Column {}
}
