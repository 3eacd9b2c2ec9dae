package org.knotenpunkt.web.needs.answering;

import java.util.List;
import org.knotenpunkt.web.shared.input.Link;

/** What speaks to those who answer, in a language of theirs. */
sealed interface Spoken permits EntryPage, QuestionnairePage, ToldPage {
    RespondentWords words();

    /** What stands below it; nothing where it is not known who asks. */
    List<Link> foot();
}
