package org.knotenpunkt.domain.organisation.function;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.Contact;

/**
 * How whoever holds a function is reached on duty. It belongs to the function and stays when the person goes.
 *
 * @param email as {@link Contact} has it, or null
 * @param phone as {@link Contact} has it, or null
 */
public record RoleContact(@Nullable String email, @Nullable String phone) {
    /** Nothing is known. */
    public static final RoleContact NONE = new RoleContact(null, null);

    public RoleContact {
        var checked = new Contact(phone, email, null);
        email = checked.email();
        phone = checked.phone();
    }
}
