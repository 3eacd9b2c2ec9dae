package org.knotenpunkt.web.organisation.input;

import java.util.List;
import java.util.function.Supplier;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.function.RoleContact;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Fields;
import org.knotenpunkt.web.shared.input.Input;

/** How somebody is reached on duty. */
public final class Contacts {
    public static final Field PHONE =
            Field.text("phone", Contact.MAX_PHONE_LENGTH).of("tel").optional();
    public static final Field EMAIL =
            Field.text("email", Contact.MAX_EMAIL_LENGTH).of("email").optional();
    private static final Field HOMEPAGE =
            Field.text("homepage", Contact.MAX_HOMEPAGE_LENGTH).of("url").optional();

    /** The fields of a form. */
    public static final List<Field> FIELDS = List.of(PHONE, EMAIL, HOMEPAGE);

    private Contacts() {}

    public static Supplier<Contact> read(Fields fields) {
        var phone = phone(fields);
        var email = email(fields);
        var homepage = fields.optionalChecked("homepage", "request.not-a-homepage", Contact::isHomepage);
        return () -> new Contact(phone.orNull(), email.orNull(), homepage.orNull());
    }

    public static Supplier<RoleContact> readOfRole(Fields fields) {
        var phone = phone(fields);
        var email = email(fields);
        return () -> new RoleContact(email.orNull(), phone.orNull());
    }

    private static Input<String> phone(Fields fields) {
        return fields.optionalChecked(
                "phone",
                "request.not-a-phone",
                text -> text.length() <= Contact.MAX_PHONE_LENGTH && Contact.isPhone(text));
    }

    private static Input<String> email(Fields fields) {
        return fields.optionalChecked(
                "email",
                "request.not-an-email",
                text -> text.length() <= Contact.MAX_EMAIL_LENGTH && Contact.isEmail(text));
    }
}
