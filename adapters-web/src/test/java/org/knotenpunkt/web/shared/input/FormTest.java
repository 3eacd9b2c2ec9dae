package org.knotenpunkt.web.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.Context;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.TestServer;

class FormTest {
    /** Reads a form with a field of each kind and answers what it found. */
    private static void read(Context ctx) {
        var form = Form.of(ctx, "test");
        var text = form.text("text", 5);
        var date = form.date("date");
        var number = form.optionalInteger("number", 1, 9);
        var role = form.choice("role", Role.class);
        ctx.result(
                form.hasErrors() ? form.errors().toString() : text.get() + date.get() + number.orNull() + role.get());
    }

    @RegisterExtension
    static final TestServer SERVER = TestServer.of()
            .with(routes -> {
                routes.post("/form", Access.open(), FormTest::read);
                routes.get("/partial", Access.open(), ctx -> {
                    var query = Form.ofQuery(ctx);
                    var date = query.partialDate("date");
                    query.schoolYear("year");
                    ctx.result((query.hasErrors() ? query.errors() : List.of(date.get())).toString());
                });
                routes.get("/chosen", Access.open(), ctx -> {
                    var option = new Option(Option.versioned("id", 4), "One");
                    ctx.result("" + Form.ofQuery(ctx).chose("one", option));
                });
                routes.get(
                        "/link",
                        Access.open(),
                        ctx -> ctx.result(Form.ofQuery(ctx).link("/there", "after", null, "sort", "NAME")));
            })
            .build();

    private static String send(String... fields) {
        return SERVER.browser().post("/form", fields).html();
    }

    @Test
    void linesEndAsTheModelEndsThem() {
        assertThat(send("text", "a\r\n\r\nb", "date", "1.8.2026", "role", "READER"))
                .isEqualTo("a\n\nb2026-08-01nullREADER");
    }

    @Test
    void datesAreReadAsGermansAndAsProgramsWriteThem() {
        assertThat(send("text", " ab ", "date", "1.8.2026", "role", "READER")).isEqualTo("ab2026-08-01nullREADER");
        assertThat(send("text", "ab", "date", "2026-08-01", "number", "9", "role", "READER"))
                .isEqualTo("ab2026-08-019READER");
    }

    @Test
    void aDayThatNobodyCanMeanIsRefused() {
        for (var day :
                new String[] {"1.8.0025", "0025-08-01", "20255-08-01", "1.8.20255", "31.12.1799", "16.11.2126"}) {
            assertThat(send("text", "ab", "date", day, "role", "READER"))
                    .as(day)
                    .contains("field=date, code=request.day-far-off", "von 1800 bis heute in hundert Jahren");
        }
        assertThat(send("text", "ab", "date", "1.1.1800", "role", "READER")).isEqualTo("ab1800-01-01nullREADER");
        assertThat(send("text", "ab", "date", "2126-11-15", "role", "READER")).isEqualTo("ab2126-11-15nullREADER");
    }

    @Test
    void yearsMonthsAndSchoolYearsAreHeldToTheSameDays() {
        assertThat(SERVER.browser().get("/partial?date=0025&year=2200/01").html())
                .contains("field=date, code=request.day-far-off", "field=year, code=request.day-far-off");
        assertThat(SERVER.browser().get("/partial?date=1800&year=2126/27").html())
                .isEqualTo("[1800]");
    }

    @Test
    void monthsAreReadAsGermansAndAsProgramsWriteThem() {
        for (var month : new String[] {"2019-03", "03.2019", "3.2019"}) {
            assertThat(SERVER.browser()
                            .get("/partial?year=2019/20&date=" + month)
                            .html())
                    .as(month)
                    .isEqualTo("[2019-03]");
        }
        assertThat(SERVER.browser().get("/partial?year=2019/20&date=13.2019").html())
                .contains("field=date, code=request.not-a-partial-date");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThat(send("text", "abcdef", "date", "31.2.2026", "number", "10", "role", "KING"))
                .contains("field=text, code=request.too-long", "Höchstens 5 Zeichen")
                .contains("field=date, code=request.not-a-date")
                .contains("field=number, code=request.not-in-range", "von 1 bis 9")
                .contains("field=role, code=request.not-a-choice");
        assertThat(send("text", "  "))
                .contains("field=text, code=request.missing", "field=date, code=request.missing")
                .doesNotContain("field=number");
    }

    @Test
    void whatWasChosenStaysChosenWhenItHasChangedSince() {
        assertThat(SERVER.browser().get("/chosen?one=id@3").html()).isEqualTo("true");
        assertThat(SERVER.browser().get("/chosen?one=other@4").html()).isEqualTo("false");
    }

    @Test
    void aLinkKeepsTheFiltersAndChangesWhatItIsFor() {
        assertThat(SERVER.browser()
                        .get("/link?form=02&form=04&text=a%26b&after=x&sort=OLD&empty=")
                        .html())
                .isEqualTo("/there?form=02&form=04&text=a%26b&sort=NAME");
    }
}
