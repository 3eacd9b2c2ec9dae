package org.knotenpunkt.web.organisation.pages.edit;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.function.RoleContact;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Input;

/** In forms: how somebody is reached on duty. */
public final class Contacts {
    static final Field PHONE =
            Field.text("phone", Contact.MAX_PHONE_LENGTH).of("tel").optional();
    static final Field EMAIL =
            Field.text("email", Contact.MAX_EMAIL_LENGTH).of("email").optional();
    static final Field HOMEPAGE =
            Field.text("homepage", Contact.MAX_HOMEPAGE_LENGTH).of("url").optional();
    public static final List<Field> FIELDS = List.of(PHONE, EMAIL, HOMEPAGE);

    private Contacts() {}

    public static Supplier<Contact> read(Form form) {
        var phone = phone(form);
        var email = email(form);
        var homepage = checked(form, "homepage", "forms.homepage-wrong", Contact::isHomepage);
        return () -> new Contact(phone.orNull(), email.orNull(), homepage.orNull());
    }

    static Supplier<RoleContact> readOfRole(Form form) {
        var phone = phone(form);
        var email = email(form);
        return () -> new RoleContact(email.orNull(), phone.orNull());
    }

    private static Input<String> phone(Form form) {
        return checked(
                form,
                "phone",
                "forms.phone-wrong",
                text -> text.length() <= Contact.MAX_PHONE_LENGTH && Contact.isPhone(text));
    }

    private static Input<String> email(Form form) {
        return checked(
                form,
                "email",
                "forms.email-wrong",
                text -> text.length() <= Contact.MAX_EMAIL_LENGTH && Contact.isEmail(text));
    }

    private static Input<String> checked(Form form, String field, String code, Predicate<String> rule) {
        return form.optionalParsed(field, code, text -> {
            if (!rule.test(text)) {
                throw new IllegalArgumentException(field);
            }
            return text;
        });
    }
}
