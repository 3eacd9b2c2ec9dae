package org.knotenpunkt.domain.organisation.register.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityKind;
import org.knotenpunkt.domain.organisation.school.LegalForm;
import org.knotenpunkt.domain.organisation.school.OperatingStatus;
import org.knotenpunkt.domain.organisation.school.SchoolForm;

/** How the text of a cell is understood, and which damage to it can be undone. */
enum CellType {
    TEXT {
        @Override
        Cell read(String text) {
            return new Cell.Plain(text);
        }
    },
    /** Eight digits. Seven can only have lost their first zero, which the keys of nine states have. */
    MUNICIPALITY_KEY {
        @Override
        Cell read(String text) {
            return digits(text, 8, 7);
        }
    },
    /** Six digits. None begins with a zero, so nothing can be said about one that is too short. */
    SCHOOL_KEY {
        @Override
        Cell read(String text) {
            return digits(text, 6, 6);
        }
    },
    /** Five digits, or a single {@code 0} for none. */
    MAINTAINER_KEY {
        @Override
        Cell read(String text) {
            return whole(text).equals("0") ? mended(text, "0") : digits(text, 5, 5);
        }
    },
    /** Five digits. Four can only have lost their first zero. */
    POSTAL_CODE {
        @Override
        Cell read(String text) {
            return digits(text, 5, 4);
        }
    },
    /** Two signs. One digit can only have lost its zero, if that makes a code that we know. */
    SCHOOL_FORM {
        @Override
        Cell read(String text) {
            var code = whole(text).toUpperCase(Locale.ROOT);
            var padded = "0" + code;
            return code.length() == 1 && new SchoolForm(padded).isKnown()
                    ? mended(text, padded)
                    : code(text, code, CellType::isForm);
        }
    },
    LEGAL_FORM {
        @Override
        Cell read(String text) {
            return code(text, whole(text), code -> new LegalForm(code).isKnown());
        }
    },
    OPERATING_STATUS {
        @Override
        Cell read(String text) {
            return code(text, whole(text), code -> new OperatingStatus(code).isKnown());
        }
    },
    MUNICIPALITY_KIND {
        @Override
        Cell read(String text) {
            return code(text, text, code -> new MunicipalityKind(code).isKnown());
        }
    },
    /** The digits of a dialling code. Each begins with a zero, so one without has lost it. */
    DIALLING_CODE {
        @Override
        Cell read(String text) {
            var digits = whole(text);
            if (digits.startsWith("0") || digits.startsWith("+")) {
                return contact(text, digits, Contact.isPhone(digits));
            }
            return contact(text, "0" + digits, Contact.isPhone("0" + digits));
        }
    },
    PHONE {
        @Override
        Cell read(String text) {
            var digits = whole(text);
            return contact(text, digits, Contact.isPhone(digits));
        }
    },
    EMAIL {
        @Override
        Cell read(String text) {
            return contact(text, text, Contact.isEmail(text));
        }
    },
    HOMEPAGE {
        private static final Pattern WITHOUT_SCHEME = Pattern.compile("(?i)www\\.[^\\s/]+\\.[a-z]{2,}(/\\S*)?");

        @Override
        Cell read(String text) {
            return WITHOUT_SCHEME.matcher(text).matches()
                    ? new Cell.Mended("http://" + text, Repair.WEB_SCHEME)
                    : contact(text, text, Contact.isHomepage(text));
        }
    },
    /** A whole number, not negative, without separators: {@code 378.180} could be read in two ways. */
    NUMBER {
        @Override
        Cell read(String text) {
            var digits = whole(text);
            if (!NINE_DIGITS_AT_MOST.matcher(digits).matches()) {
                return new Cell.Malformed();
            }
            var number = Integer.toString(Integer.parseInt(digits));
            return digits.equals(text) ? new Cell.Plain(number) : mended(text, number);
        }

        private static final Pattern NINE_DIGITS_AT_MOST = Pattern.compile("0*[0-9]{1,9}");
    },
    /** A day with four digits for its year. A year of two digits, or a day counted from 1900, could be another day. */
    DAY {
        private static final Pattern GERMAN = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");
        private static final Pattern ISO = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})([T ]00:00(:00(\\.0+)?)?)?");
        private static final DateTimeFormatter AS_PUBLISHED =
                DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

        @Override
        Cell read(String text) {
            try {
                var german = GERMAN.matcher(text);
                if (german.matches()) {
                    var day = LocalDate.of(number(german.group(3)), number(german.group(2)), number(german.group(1)));
                    return AS_PUBLISHED.format(day).equals(text) ? new Cell.Plain(day.toString()) : reformed(day);
                }
                var iso = ISO.matcher(text);
                if (!iso.matches()) {
                    return new Cell.Malformed();
                }
                var day = LocalDate.parse(iso.group(1));
                return day.toString().equals(text) ? new Cell.Plain(text) : reformed(day);
            } catch (DateTimeException noSuchDay) {
                return new Cell.Malformed();
            }
        }

        private static int number(String digits) {
            return Integer.parseInt(digits);
        }

        private static Cell reformed(LocalDate day) {
            return new Cell.Mended(day.toString(), Repair.DAY_FORM);
        }
    },
    /** A level from 1 to 9, or {@code ohne}. */
    INDEX_LEVEL {
        @Override
        Cell read(String text) {
            if (text.toLowerCase(Locale.ROOT).equals(RegisterField.NO_SOCIAL_INDEX)) {
                return new Cell.Plain(RegisterField.NO_SOCIAL_INDEX);
            }
            var level = whole(text);
            return level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '9'
                    ? mended(text, level)
                    : new Cell.Malformed();
        }
    };

    private static final int MAX_CODE_LENGTH = 4;
    private static final Pattern DIGITS_AND_ZERO_DECIMALS = Pattern.compile("([0-9]+)[.,]0{1,2}");
    private static final Pattern TEXT_MARK = Pattern.compile("'(.*)|=\"(.*)\"");

    /** Understands a text that is neither empty nor surrounded by white space. */
    abstract Cell read(String text);

    /** The digits, with as many as there should be, or as few as there can be left without the leading zeros. */
    private static Cell digits(String text, int length, int atLeast) {
        var digits = whole(text);
        var shortened = digits.length() < length && digits.length() >= atLeast && !digits.startsWith("0");
        var complete = shortened ? "0".repeat(length - digits.length()) + digits : digits;
        return complete.length() == length && complete.chars().allMatch(sign -> sign >= '0' && sign <= '9')
                ? mended(text, complete)
                : new Cell.Malformed();
    }

    private static boolean isForm(String code) {
        var form = new SchoolForm(code);
        return form.isKnown() || form.equals(SchoolForm.OFFICE);
    }

    private static Cell code(String text, String code, Predicate<String> known) {
        if (code.isEmpty() || code.length() > MAX_CODE_LENGTH) {
            return new Cell.Malformed();
        }
        return known.test(code) ? mended(text, code) : new Cell.Doubtful(code, Flag.UNKNOWN_CODE);
    }

    private static Cell contact(String text, String value, boolean usable) {
        return usable ? mended(text, value) : new Cell.Unusable(Flag.UNUSABLE_CONTACT);
    }

    /** The text without what a spreadsheet does to numbers. */
    private static String whole(String text) {
        var mark = TEXT_MARK.matcher(text);
        var bare = !mark.matches() ? text : (mark.group(1) == null ? mark.group(2) : mark.group(1)).strip();
        var decimals = DIGITS_AND_ZERO_DECIMALS.matcher(bare);
        return decimals.matches() ? decimals.group(1) : bare;
    }

    /** The value, and how it came about where it is not the text. */
    private static Cell mended(String text, String value) {
        if (value.equals(text) || value.equalsIgnoreCase(text)) {
            return new Cell.Plain(value);
        }
        if (value.startsWith("0") && !whole(text).startsWith("0")) {
            return new Cell.Mended(value, Repair.LEADING_ZERO);
        }
        return new Cell.Mended(value, TEXT_MARK.matcher(text).matches() ? Repair.TEXT_MARK : Repair.DECIMAL_ZERO);
    }
}
