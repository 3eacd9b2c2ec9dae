package org.knotenpunkt.web.organisation.register;

import java.util.List;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.web.shared.Form;
import org.knotenpunkt.web.shared.Option;

/** The form with which a file is handed in. */
public record BeginView(Form form) {
    public List<Option> registers() {
        return Option.of(Register.class, form.words());
    }
}
