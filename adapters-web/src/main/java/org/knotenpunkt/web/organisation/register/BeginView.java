package org.knotenpunkt.web.organisation.register;

import java.util.List;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.web.shared.input.Form;

/**
 * The form with which a file is handed in.
 *
 * @param register of which the file is an edition: it decides what else has to be said
 */
public record BeginView(Form form, Register register) {
    public List<Register> registers() {
        return List.of(Register.values());
    }

    public String path(Register of) {
        return ImportPages.beginning(of);
    }
}
