package org.knotenpunkt.web.needs.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.knotenpunkt.application.needs.AssessmentView;
import org.knotenpunkt.domain.needs.AnswerUnit;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.web.needs.pages.AssessmentPaths;
import org.knotenpunkt.web.needs.pages.PerspectiveNames;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.page.Crumb;

/**
 * The form with which a wave is opened.
 *
 * @param instruments the versions that can be asked
 */
public record WaveForm(AssessmentView view, List<Option> instruments, Form form) {
    public WaveForm {
        instruments = List.copyOf(instruments);
    }

    public Assessment assessment() {
        return view.assessment();
    }

    public String path() {
        return AssessmentPaths.of(assessment()) + "/waves/new";
    }

    public String back() {
        return AssessmentPaths.of(assessment());
    }

    public List<Crumb> crumbs() {
        return AssessmentPaths.crumbs(assessment(), form.words());
    }

    public List<Option> units() {
        return Option.of(AnswerUnit.class, form.words());
    }

    public List<Perspective> perspectives() {
        return view.perspectives().openTo(assessment());
    }

    public PerspectiveNames names() {
        return PerspectiveNames.of(view.perspectives(), form.words());
    }

    public static String base(Perspective perspective) {
        return "base-" + perspective.code();
    }

    public static String source(Perspective perspective) {
        return "source-" + perspective.code();
    }

    /** What the fields of each perspective are called. */
    public Map<String, String> fieldNames() {
        var names = new HashMap<String, String>();
        for (var perspective : perspectives()) {
            var name = names().of(perspective);
            names.put(base(perspective), form.words().text("forms.wave.base", "perspective", name));
            names.put(source(perspective), form.words().text("forms.wave.source", "perspective", name));
        }
        return names;
    }
}
