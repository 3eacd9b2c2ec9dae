package org.knotenpunkt.web.organisation.input;

import java.util.List;
import java.util.function.Predicate;
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
        var homepage =
                checked(fields, "homepage", Contact.MAX_HOMEPAGE_LENGTH, "request.not-a-homepage", Contact::isHomepage);
        return () -> new Contact(phone.orNull(), email.orNull(), homepage.orNull());
    }

    public static Supplier<RoleContact> readOfRole(Fields fields) {
        var phone = phone(fields);
        var email = email(fields);
        return () -> new RoleContact(email.orNull(), phone.orNull());
    }

    private static Input<String> phone(Fields fields) {
        return checked(fields, "phone", Contact.MAX_PHONE_LENGTH, "request.not-a-phone", Contact::isPhone);
    }

    private static Input<String> email(Fields fields) {
        return checked(fields, "email", Contact.MAX_EMAIL_LENGTH, "request.not-an-email", Contact::isEmail);
    }

    private static Input<String> checked(
            Fields fields, String field, int maxLength, String code, Predicate<String> rule) {
        var text = fields.optionalText(field, maxLength);
        var value = text.orNull();
        if (value != null && !rule.test(value)) {
            fields.addError(field, code);
        }
        return text;
    }
}
