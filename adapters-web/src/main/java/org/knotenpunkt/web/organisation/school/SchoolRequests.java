package org.knotenpunkt.web.organisation.school;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.school.NewSchool;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.LegalForm;
import org.knotenpunkt.domain.organisation.school.MaintainerNumber;
import org.knotenpunkt.domain.organisation.school.OperatingStatus;
import org.knotenpunkt.domain.organisation.school.PupilCount;
import org.knotenpunkt.domain.organisation.school.SchoolFacts;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.web.organisation.municipality.AddressJson;
import org.knotenpunkt.web.shared.answer.SourceJson;
import org.knotenpunkt.web.shared.input.Requests;

/** What the API is asked to do with schools. */
final class SchoolRequests {
    private static final int MAX_CODE_LENGTH = 10;

    private SchoolRequests() {}

    record Adding(
            @Nullable String number,
            @Nullable UUID town,
            @Nullable String name,
            @Nullable String shortName,
            @Nullable AddressJson address,
            @Nullable FactsGiven facts,
            @Nullable SourceJson source) {
        NewSchool read(Context ctx) {
            var key = Requests.required(ctx, "number", number);
            return new NewSchool(
                    Requests.parsed(ctx, "number", key, SchoolNumber::new),
                    new MunicipalityId(Requests.required(ctx, "town", town)),
                    new OrganisationName(
                            Requests.required(ctx, "name", name, OrganisationName.MAX_LENGTH),
                            Requests.optional(ctx, "shortName", shortName, OrganisationName.MAX_BRIEF_LENGTH)),
                    AddressJson.read(ctx, address),
                    Contact.NONE,
                    readFacts(ctx, facts, source));
        }
    }

    record FactsGiven(
            @Nullable String form,
            @Nullable String status,
            @Nullable LocalDate statusSince,
            @Nullable String legalForm,
            @Nullable String maintainerNumber) {
        /** The position is the register's to say; what is known of it stays. */
        SchoolFacts read(Context ctx) {
            var legal = Requests.optional(ctx, "facts.legalForm", legalForm, MAX_CODE_LENGTH);
            return new SchoolFacts(
                    new SchoolForm(Requests.required(ctx, "facts.form", form, MAX_CODE_LENGTH)),
                    new OperatingStatus(Requests.required(ctx, "facts.status", status, MAX_CODE_LENGTH)),
                    statusSince,
                    legal == null ? null : new LegalForm(legal),
                    maintainerNumber == null
                            ? null
                            : Requests.parsed(ctx, "facts.maintainerNumber", maintainerNumber, MaintainerNumber::new),
                    null);
        }
    }

    record FactsRecorded(
            @Nullable FactsGiven facts,
            @Nullable LocalDate from,
            @Nullable SourceJson source,
            @Nullable Boolean correcting) {
        Sourced<SchoolFacts> read(Context ctx) {
            return readFacts(ctx, facts, source);
        }
    }

    record AllDayRecorded(
            @Nullable AllDayForm form,
            @Nullable LocalDate from,
            @Nullable SourceJson source,
            @Nullable Boolean correcting) {
        Sourced<AllDayForm> read(Context ctx) {
            return new Sourced<>(Requests.required(ctx, "form", form), readSource(ctx, source));
        }
    }

    record StartchancenRecorded(
            @Nullable Boolean takesPart,
            @Nullable LocalDate from,
            @Nullable SourceJson source,
            @Nullable Boolean correcting) {
        Sourced<Boolean> read(Context ctx) {
            return new Sourced<>(Requests.required(ctx, "takesPart", takesPart), readSource(ctx, source));
        }
    }

    record IndexRecorded(
            @Nullable String schoolYear,
            @Nullable Boolean assigned,
            @Nullable Integer level,
            @Nullable SourceJson source,
            @Nullable Boolean correcting) {
        SchoolYear year(Context ctx) {
            return readYear(ctx, schoolYear);
        }

        Sourced<SocialIndex> read(Context ctx) {
            var index = Requests.required(ctx, "assigned", assigned)
                    ? Requests.parsed(ctx, "level", Requests.required(ctx, "level", level), SocialIndex::new)
                    : SocialIndex.WITHOUT;
            return new Sourced<>(index, readSource(ctx, source));
        }
    }

    record PupilsRecorded(
            @Nullable String schoolYear,
            @Nullable Integer count,
            PupilCount.@Nullable Method method,
            @Nullable SourceJson source,
            @Nullable Boolean correcting) {
        SchoolYear year(Context ctx) {
            return readYear(ctx, schoolYear);
        }

        PupilCount read(Context ctx) {
            var how = Requests.required(ctx, "method", method);
            var where = readSource(ctx, source);
            return Requests.parsed(
                    ctx, "count", Requests.required(ctx, "count", count), pupils -> new PupilCount(pupils, how, where));
        }
    }

    private static Sourced<SchoolFacts> readFacts(
            Context ctx, @Nullable FactsGiven facts, @Nullable SourceJson source) {
        return new Sourced<>(Requests.required(ctx, "facts", facts).read(ctx), readSource(ctx, source));
    }

    private static Source readSource(Context ctx, @Nullable SourceJson source) {
        return SourceJson.read(ctx, "source", source);
    }

    private static SchoolYear readYear(Context ctx, @Nullable String year) {
        return Requests.schoolYear(ctx, "schoolYear", Requests.required(ctx, "schoolYear", year));
    }
}
