package org.knotenpunkt.web.needs.answering;

/** What speaks to those who answer, in a language of theirs. */
sealed interface Spoken permits EntryPage, QuestionnairePage, ToldPage {
    RespondentWords words();
}
