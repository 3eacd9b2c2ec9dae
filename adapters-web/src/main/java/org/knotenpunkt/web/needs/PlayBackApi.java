package org.knotenpunkt.web.needs;

import static org.knotenpunkt.domain.needs.NeedsAction.PUBLISH_RESULTS;
import static org.knotenpunkt.domain.needs.NeedsAction.READ_NEEDS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.knotenpunkt.application.needs.ReadAssessments;
import org.knotenpunkt.application.needs.result.PlayBackResult;
import org.knotenpunkt.application.needs.result.PublicResult;
import org.knotenpunkt.application.needs.result.ReadPublicResult;
import org.knotenpunkt.domain.needs.PlayedBack;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.shared.Uuids;
import org.knotenpunkt.web.needs.answering.RespondentWords;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;

/** What those who answered can read about it, for programs: in the town, and without signing in. */
public final class PlayBackApi implements Routes {
    private static final String RESULT = AssessmentApi.ONE + "/result";

    private final ReadAssessments reading;
    private final PlayBackResult playing;
    private final ReadPublicResult publicResults;

    @Inject
    public PlayBackApi(ReadAssessments reading, PlayBackResult playing, ReadPublicResult publicResults) {
        this.reading = reading;
        this.playing = playing;
        this.publicResults = publicResults;
    }

    @Override
    public void register(RouteRegistry routes) {
        var publisher = Access.performing(PUBLISH_RESULTS);
        routes.get(RESULT, Access.performing(READ_NEEDS), this::show);
        routes.put(RESULT, publisher, this::playBack);
        routes.delete(RESULT, publisher, this::takeBack);
        routes.get("/api/v1/results/{address}", Access.open(), this::read);
    }

    /** What is played back, by the tags of the languages. */
    private record ResultJson(UUID address, LocalDate published, Map<String, String> texts) {
        static ResultJson from(PlayedBack result) {
            return new ResultJson(result.address(), result.published(), textsOf(result));
        }
    }

    /** The same as everybody can read it. */
    private record PublicJson(String town, String title, LocalDate published, Map<String, String> texts) {
        static PublicJson from(PublicResult found) {
            return new PublicJson(found.town(), found.title(), found.result().published(), textsOf(found.result()));
        }
    }

    private static Map<String, String> textsOf(PlayedBack result) {
        return result.texts().entrySet().stream()
                .collect(Collectors.toMap(text -> text.getKey().value(), Map.Entry::getValue));
    }

    private void show(Context ctx) {
        var assessment =
                orRefuse(reading.read(actor(ctx), AssessmentFinder.id(ctx))).assessment();
        var result = assessment.playedBack().orElseThrow(RequestFault::notFound);
        Answers.json(ctx, assessment.version(), ResultJson.from(result));
    }

    /** In the languages in which the page can be read; what says nothing in any other is a field that nobody knows. */
    private static Supplier<Map<LanguageTag, String>> texts(Body body) {
        var texts = body.object("texts");
        texts.text(LanguageTag.GERMAN.value(), PlayedBack.MAX_LENGTH);
        var given = new LinkedHashMap<LanguageTag, String>();
        RespondentWords.LANGUAGES.forEach(language -> {
            var text =
                    texts.optionalText(language.value(), PlayedBack.MAX_LENGTH).orNull();
            if (text != null) {
                given.put(language, text);
            }
        });
        return () -> given;
    }

    private void playBack(Context ctx) {
        var version = ifMatch(ctx);
        var texts = Body.read(ctx, PlayBackApi::texts);
        Answers.changed(ctx, playing.playBack(actor(ctx), AssessmentFinder.id(ctx), version, texts));
    }

    private void takeBack(Context ctx) {
        Answers.changed(ctx, playing.takeBack(actor(ctx), AssessmentFinder.id(ctx), ifMatch(ctx)));
    }

    private void read(Context ctx) {
        var address = Requests.id(ctx, "address", Uuids::read);
        ctx.json(PublicJson.from(publicResults.read(address).orElseThrow(RequestFault::notFound)));
    }
}
