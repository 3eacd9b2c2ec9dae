package org.knotenpunkt.web.partnership.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.progress.ProgressView;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;

/**
 * What a form about the progress of an agreement is about.
 *
 * @param action the path to which the form is sent
 * @param version of all that is recorded there, where something of it is or may be taken back; null where something is added
 * @param takesBack whether something that is recorded is to count no more
 * @param current how things are now
 */
record FormSubject(
        ProgressView view, String action, @Nullable Long version, boolean takesBack, List<Fact> current) {
    FormView view(Form form, String labels, List<Field> fields) {
        var words = form.words();
        return new FormView(
                words.text(labels + ".title"),
                ProgressFinder.crumbs(view, words),
                action,
                form,
                fields,
                version,
                current,
                words.text(labels + ".submit"),
                ProgressFinder.path(view.agreement().id()),
                takesBack);
    }
}
