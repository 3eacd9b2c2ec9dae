package org.knotenpunkt.web.needs.perspective;

import static org.knotenpunkt.domain.needs.NeedsAction.MANAGE_PERSPECTIVES;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.perspective.KeepPerspectives;
import org.knotenpunkt.application.needs.perspective.NewPerspective;
import org.knotenpunkt.application.needs.perspective.ReadPerspectives;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.domain.needs.perspective.OwnPerspective;
import org.knotenpunkt.domain.needs.perspective.PerspectiveError;
import org.knotenpunkt.domain.needs.perspective.Perspectives;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.needs.answering.RespondentWords;
import org.knotenpunkt.web.needs.pages.PerspectiveNames;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;
import org.knotenpunkt.web.shared.text.Words;

/** Adds perspectives of a town's own, calls them otherwise, gives them up and takes them up again. */
public final class PerspectiveForms implements Routes {
    private static final String NEW = "forms.perspective-new";
    private static final String NAME = "forms.perspective-name";
    private static final String ENDING = "forms.perspective-ending";
    private static final String VOICE = "voice";
    private static final String CODE = "code";

    /** What is chosen where it counts with none. */
    private static final String OWN_VOICE = "OWN";

    private final Pages pages;
    private final ReadPerspectives reading;
    private final KeepPerspectives keeping;
    private final Rights rights;

    @Inject
    public PerspectiveForms(Pages pages, ReadPerspectives reading, KeepPerspectives keeping, Rights rights) {
        this.pages = pages;
        this.reading = reading;
        this.keeping = keeping;
        this.rights = rights;
    }

    @Override
    public void register(RouteRegistry routes) {
        var manager = Access.performing(MANAGE_PERSPECTIVES);
        routes.get("/new-perspective", manager, ctx -> render(ctx, newView(ctx, Form.blank(ctx, NEW))));
        routes.post("/new-perspective", manager, this::add);
        routes.get(PerspectivePages.ONE + "/name", manager, this::showName);
        routes.post(PerspectivePages.ONE + "/name", manager, this::rename);
        routes.get(
                PerspectivePages.ONE + "/ending",
                manager,
                ctx -> render(ctx, endingView(managed(ctx), Form.blank(ctx, ENDING))));
        routes.post(PerspectivePages.ONE + "/ending", manager, this::giveUp);
        routes.post(PerspectivePages.ONE + "/resumption", manager, this::takeUp);
    }

    private void render(Context ctx, FormView view) {
        pages.render(ctx, "shared/form.jte", view);
    }

    /** The perspective, for somebody who may change it. */
    private OwnPerspective managed(Context ctx) {
        var actor = Requests.actor(ctx);
        var own = Answers.orRefuse(reading.read(actor, PerspectivePages.id(ctx)));
        return Answers.orRefuse(rights.require(actor, MANAGE_PERSPECTIVES, own.scope(), own));
    }

    private static String field(LanguageTag language) {
        return "name-" + language;
    }

    private static List<Field> nameFields() {
        return RespondentWords.LANGUAGES.stream()
                .map(language -> {
                    var field = Field.text(field(language), OwnPerspective.MAX_NAME_LENGTH);
                    return language.equals(LanguageTag.GERMAN) ? field : field.optional();
                })
                .toList();
    }

    /** What it is called in the languages of the form, and in others as before. */
    private static Supplier<Wording> name(Form form, @Nullable Wording before) {
        var german = form.text(field(LanguageTag.GERMAN), OwnPerspective.MAX_NAME_LENGTH);
        var others = RespondentWords.LANGUAGES.stream()
                .filter(language -> !language.equals(LanguageTag.GERMAN))
                .map(language -> {
                    var text = form.optionalText(field(language), OwnPerspective.MAX_NAME_LENGTH);
                    return new Said(language, text.orNull());
                })
                .toList();
        return () -> {
            var name = before == null ? Wording.german(german.get()) : before.with(LanguageTag.GERMAN, german.get());
            for (var said : others) {
                name = name.with(said.language(), said.text());
            }
            return name;
        };
    }

    private record Said(LanguageTag language, @Nullable String text) {}

    private static @Nullable String field(PerspectiveError reason) {
        return switch (reason) {
            case PerspectiveError.PerspectiveCodeTaken taken -> CODE;
            case PerspectiveError.PerspectiveNameTaken taken -> field(LanguageTag.GERMAN);
            case PerspectiveError.PerspectiveNameStandard standard -> field(LanguageTag.GERMAN);
            case PerspectiveError.TooManyPerspectives many -> null;
            case PerspectiveError.UnknownOwnPerspective unknown -> null;
            case PerspectiveError.NotAllowed denied -> null;
        };
    }

    private void add(Context ctx) {
        var form = Form.of(ctx, NEW);
        var name = name(form, null);
        var voice = form.parsed(VOICE, "request.not-a-choice", PerspectiveForms::voice);
        var code = form.optionalParsed(CODE, "needs.request.no-perspective-code", Perspective::new);
        Submission.of(pages, ctx, form, () -> newView(ctx, form))
                .to(
                        () -> keeping.add(
                                Requests.actor(ctx),
                                Requests.town(ctx).id(),
                                new NewPerspective(
                                        code.orNull(), name.get(), voice.get().orElse(null))),
                        PerspectiveForms::field,
                        PerspectivePages::inList,
                        NEW + ".done");
    }

    /** The one with which it counts; empty for none. */
    private static Optional<Perspective> voice(String text) {
        return text.equals(OWN_VOICE) ? Optional.empty() : Optional.of(Perspective.standard(text));
    }

    private FormView newView(Context ctx, Form form) {
        var town = Requests.town(ctx);
        Answers.orRefuse(
                rights.require(Requests.actor(ctx), MANAGE_PERSPECTIVES, new Scope.Municipality(town.id()), town));
        var words = form.words();
        var names = PerspectiveNames.of(Perspectives.STANDARD, words);
        var voices = Stream.concat(
                        Stream.of(new Option(OWN_VOICE, words.text("needs.perspectives.own-voice"))),
                        Perspective.STANDARD.stream()
                                .map(one -> new Option(
                                        one.code(),
                                        words.text("needs.perspectives.counts-with", "perspective", names.of(one)))))
                .toList();
        var fields = new ArrayList<>(nameFields());
        fields.add(Field.choice(VOICE, voices));
        fields.add(Field.text(CODE, Perspective.MAX_LENGTH).optional());
        return new FormView(
                words.text(NEW + ".title"),
                PerspectivePages.crumbs(words),
                "/new-perspective",
                form,
                fields,
                null,
                List.of(),
                words.text(NEW + ".submit"),
                PerspectivePages.ALL,
                false);
    }

    private void showName(Context ctx) {
        var own = managed(ctx);
        var values = RespondentWords.LANGUAGES.stream()
                .flatMap(language ->
                        Stream.of(field(language), own.name().texts().getOrDefault(language, "")))
                .toArray();
        render(ctx, nameView(own, Form.blank(ctx, NAME, values)));
    }

    private void rename(Context ctx) {
        var form = Form.of(ctx, NAME);
        var version = form.version();
        var name = name(form, managed(ctx).name());
        Submission.of(pages, ctx, form, () -> nameView(managed(ctx), form))
                .to(
                        () -> keeping.rename(Requests.actor(ctx), PerspectivePages.id(ctx), version.get(), name.get()),
                        PerspectiveForms::field,
                        PerspectivePages::inList,
                        NAME + ".done");
    }

    private static FormView nameView(OwnPerspective own, Form form) {
        return view(own, form, NAME, "/name", nameFields(), false);
    }

    private void giveUp(Context ctx) {
        var form = Form.of(ctx, ENDING);
        var version = form.version();
        Submission.of(pages, ctx, form, () -> endingView(managed(ctx), form))
                .to(
                        () -> keeping.giveUp(Requests.actor(ctx), PerspectivePages.id(ctx), version.get()),
                        PerspectivePages::inList,
                        ENDING + ".done");
    }

    private static FormView endingView(OwnPerspective own, Form form) {
        return view(own, form, ENDING, "/ending", List.of(), true);
    }

    private static FormView view(
            OwnPerspective own, Form form, String labels, String path, List<Field> fields, boolean danger) {
        var words = form.words();
        return new FormView(
                words.text(labels + ".title"),
                PerspectivePages.crumbs(words),
                PerspectivePages.of(own) + path,
                form,
                fields,
                own.version(),
                facts(own, words),
                words.text(labels + ".submit"),
                PerspectivePages.ALL,
                danger);
    }

    private static List<Fact> facts(OwnPerspective own, Words words) {
        return List.of(
                new Fact(words.text("needs.perspective"), own.name().german()),
                new Fact(
                        words.text("needs.perspectives.code"), own.perspective().code()));
    }

    private void takeUp(Context ctx) {
        var version = Form.of(ctx, "").version().get();
        var own = Answers.orRefuse(keeping.takeUp(Requests.actor(ctx), PerspectivePages.id(ctx), version));
        pages.redirect(ctx, PerspectivePages.inList(own), "needs.perspectives.taken-up");
    }
}
