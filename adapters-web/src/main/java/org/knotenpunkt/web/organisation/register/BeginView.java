package org.knotenpunkt.web.organisation.register;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.web.shared.input.Form;

/**
 * The form with which a file is handed in.
 *
 * @param register of which the file is an edition: it decides what else has to be said
 * @param first the register to take over before; null if that has been done, or there is none
 */
public record BeginView(
        Form form, Register register, @Nullable Register first) {
    static BeginView of(Form form, Register register, Set<Register> taken) {
        var first = register.refersTo().filter(other -> !taken.contains(other));
        return new BeginView(form, register, first.orElse(null));
    }

    public List<Register> registers() {
        return List.of(Register.values());
    }

    public String path(Register of) {
        return ImportPages.beginning(of);
    }
}
