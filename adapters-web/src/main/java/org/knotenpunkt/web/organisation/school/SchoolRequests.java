package org.knotenpunkt.web.organisation.school;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.knotenpunkt.application.organisation.school.NewSchool;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.school.LegalForm;
import org.knotenpunkt.domain.organisation.school.MaintainerNumber;
import org.knotenpunkt.domain.organisation.school.OperatingStatus;
import org.knotenpunkt.domain.organisation.school.PupilCount;
import org.knotenpunkt.domain.organisation.school.SchoolFacts;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.web.organisation.input.Addresses;
import org.knotenpunkt.web.organisation.input.Names;
import org.knotenpunkt.web.organisation.municipality.Recorded;
import org.knotenpunkt.web.shared.answer.SourceJson;
import org.knotenpunkt.web.shared.input.Body;

/** What the API is asked to do with schools. */
final class SchoolRequests {
    private static final int MAX_CODE_LENGTH = 10;

    private SchoolRequests() {}

    static Supplier<NewSchool> adding(Body body) {
        var number = body.parsed("number", "request.not-a-school-number", SchoolNumber::new);
        var town = body.parsed("town", "request.not-an-id", MunicipalityId::of);
        var name = Names.read(body, "name", "shortName");
        var address = Addresses.in(body);
        var facts = Recorded.sourced(body, facts(body));
        return () -> new NewSchool(
                number.get(), town.get(), name.get(), address.get().orElse(null), Contact.NONE, facts.get());
    }

    /** The position is the register's to say; what is known of it stays. */
    static Supplier<SchoolFacts> facts(Body body) {
        var facts = body.object("facts");
        var form = facts.text("form", MAX_CODE_LENGTH);
        var status = facts.text("status", MAX_CODE_LENGTH);
        var since = facts.optionalDate("statusSince");
        var legalForm = facts.optionalText("legalForm", MAX_CODE_LENGTH);
        var maintainer = facts.optionalParsed("maintainerNumber", "request.wrong-type", MaintainerNumber::new);
        return () -> {
            var legal = legalForm.orNull();
            return new SchoolFacts(
                    new SchoolForm(form.get()),
                    new OperatingStatus(status.get()),
                    since.orNull(),
                    legal == null ? null : new LegalForm(legal),
                    maintainer.orNull(),
                    null);
        };
    }

    /** Whether a school takes part in the programme from a day on. */
    record Startchancen(Sourced<Boolean> takesPart, LocalDate from, boolean correcting) {
        static Supplier<Startchancen> read(Body body) {
            var takesPart = Recorded.sourced(body, body.yesOrNo("takesPart")::get);
            var from = body.date("from");
            var correcting = body.flag("correcting");
            return () -> new Startchancen(takesPart.get(), from.get(), correcting);
        }
    }

    /** The social index of a school in a school year. */
    record Index(SchoolYear year, Sourced<SocialIndex> index, boolean correcting) {
        static Supplier<Index> read(Body body) {
            var year = body.schoolYear("schoolYear");
            var assigned = body.yesOrNo("assigned");
            var level = Boolean.TRUE.equals(assigned.orNull())
                    ? body.integer("level", SocialIndex.LOWEST, SocialIndex.HIGHEST)
                    : body.optionalInteger("level", SocialIndex.LOWEST, SocialIndex.HIGHEST);
            var index =
                    Recorded.sourced(body, () -> assigned.get() ? new SocialIndex(level.get()) : SocialIndex.WITHOUT);
            var correcting = body.flag("correcting");
            return () -> new Index(year.get(), index.get(), correcting);
        }
    }

    /** How many pupils a school has in a school year. */
    record Pupils(SchoolYear year, PupilCount count, boolean correcting) {
        static Supplier<Pupils> read(Body body) {
            var year = body.schoolYear("schoolYear");
            var count = body.integer("count", 0, Integer.MAX_VALUE);
            var method = body.choice("method", PupilCount.Method.class);
            var source = SourceJson.read(body, "source");
            var correcting = body.flag("correcting");
            return () -> new Pupils(year.get(), new PupilCount(count.get(), method.get(), source.get()), correcting);
        }
    }
}
