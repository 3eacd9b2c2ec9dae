package org.knotenpunkt.bootstrap.rights;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.HandlerType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.knotenpunkt.application.partnership.WriteTranscript;
import org.knotenpunkt.bootstrap.SmallRegisters;
import org.knotenpunkt.bootstrap.input.Bodies;
import org.knotenpunkt.bootstrap.input.PageForm;
import org.knotenpunkt.bootstrap.input.Parameters;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.access.PersonalTokenId;
import org.knotenpunkt.domain.access.SessionId;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.FundingLineId;
import org.knotenpunkt.domain.centre.Phase;
import org.knotenpunkt.domain.centre.PostId;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentId;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.initiative.Supporter;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.instrument.InstrumentId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.invitation.AnswerCode;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.domain.needs.invitation.InvitationKey;
import org.knotenpunkt.domain.needs.perspective.OwnPerspectiveId;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.accessibility.FeedbackId;
import org.knotenpunkt.domain.offer.placement.PlacementId;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.organisation.function.TermId;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.ContentHash;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.concept.ConceptId;
import org.knotenpunkt.domain.partnership.content.AnnexId;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.partnership.plan.ActivityId;
import org.knotenpunkt.domain.partnership.progress.DeliveryId;
import org.knotenpunkt.domain.partnership.progress.GoalRatingId;
import org.knotenpunkt.domain.partnership.progress.GoalValueId;
import org.knotenpunkt.domain.partnership.release.ReleaseId;
import org.knotenpunkt.domain.partnership.review.ReviewId;
import org.knotenpunkt.domain.report.FigureReleaseId;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.report.ReportReleaseId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Route;
import org.knotenpunkt.web.shared.api.ApiDocument;
import org.knotenpunkt.web.shared.server.WebServer;

/** For each route and place the request that somebody would send who works there: the right ids, a whole form, a whole body. */
final class Attempts {
    private static final Pattern PARAMETER = Pattern.compile("([a-z_-]+)/\\{(\\w+)}");

    /** What is meant by a parameter, by the segment before it. */
    private static final Map<String, Class<?>> SEGMENTS = Map.ofEntries(
            Map.entry("organisations", OrganisationId.class),
            Map.entry("schools", OrganisationId.class),
            Map.entry("supporters", Supporter.class),
            Map.entry("relations", RelationId.class),
            Map.entry("relation", RelationId.class),
            Map.entry("functions", FunctionId.class),
            Map.entry("terms", TermId.class),
            Map.entry("social-spaces", SocialSpaceId.class),
            Map.entry("municipalities", MunicipalityId.class),
            Map.entry("towns", MunicipalityId.class),
            Map.entry("town", MunicipalityId.class),
            Map.entry("members", MunicipalityId.class),
            Map.entry("initiatives", InitiativeId.class),
            Map.entry("concepts", ConceptId.class),
            Map.entry("centres", CentreId.class),
            Map.entry("self-assessments", SelfAssessmentId.class),
            Map.entry("offers", OfferId.class),
            Map.entry("placements", PlacementId.class),
            Map.entry("services", OfferId.class),
            Map.entry("service_at_locations", OfferId.class),
            Map.entry("organizations", OrganisationId.class),
            Map.entry("translations", LanguageTag.class),
            Map.entry("programm", MunicipalityId.class),
            Map.entry("barrierefreiheit", MunicipalityId.class),
            Map.entry("rueckmeldung", MunicipalityId.class),
            Map.entry("feedback", FeedbackId.class),
            Map.entry("phases", Phase.class),
            Map.entry("funding", FundingLineId.class),
            Map.entry("posts", PostId.class),
            Map.entry("agreements", AgreementId.class),
            Map.entry("goals", GoalId.class),
            Map.entry("values", GoalValueId.class),
            Map.entry("ratings", GoalRatingId.class),
            Map.entry("plans", ProgressBuilder.PlannedIn.class),
            Map.entry("activities", ActivityId.class),
            Map.entry("contributions", ContributionId.class),
            Map.entry("deliveries", DeliveryId.class),
            Map.entry("parties", OrganisationId.class),
            Map.entry("reviews", ReviewId.class),
            Map.entry("sheets", OrganisationId.class),
            Map.entry("releases", ReleaseId.class),
            Map.entry("released-agreements", AgreementId.class),
            Map.entry("figure-releases", FigureReleaseId.class),
            Map.entry("half-year-reports", ReportReleaseId.class),
            Map.entry("reach", ReportPeriod.class),
            Map.entry("counted-months", YearMonth.class),
            Map.entry("released-figures", FigureReleaseId.class),
            Map.entry("disagreements", DisagreementId.class),
            Map.entry("annexes", AnnexId.class),
            Map.entry("files", FileId.class),
            Map.entry("instruments", InstrumentId.class),
            Map.entry("perspectives", OwnPerspectiveId.class),
            Map.entry("versions", Integer.class),
            Map.entry("assessments", AssessmentId.class),
            Map.entry("findings", FindingId.class),
            Map.entry("waves", Integer.class),
            Map.entry("invitations", InvitationId.class),
            Map.entry("answer", AnswerCode.class),
            Map.entry("results", UUID.class),
            Map.entry("accounts", AccountId.class),
            Map.entry("grants", GrantId.class),
            Map.entry("imports", ImportId.class),
            Map.entry("sessions", SessionId.class),
            Map.entry("tokens", PersonalTokenId.class),
            Map.entry("by-number", SchoolNumber.class),
            Map.entry("by-ags", Ags.class));

    /** What is meant by a field of a body. */
    private static final Map<String, Class<?>> FIELDS = Map.ofEntries(
            Map.entry("party", OrganisationId.class),
            Map.entry("concerned", MunicipalityId.class),
            Map.entry("town", MunicipalityId.class),
            Map.entry("municipality", MunicipalityId.class),
            Map.entry("organisation", OrganisationId.class),
            Map.entry("site", OrganisationId.class),
            Map.entry("instrument", InstrumentId.class),
            Map.entry("order", FindingId.class),
            Map.entry("hash", ContentHash.class),
            Map.entry("school", OrganisationId.class),
            Map.entry("centre", CentreId.class),
            Map.entry("funder", OrganisationId.class),
            Map.entry("paidBy", FundingLineId.class),
            Map.entry("file", FileId.class),
            Map.entry("fromOrganisation", OrganisationId.class),
            Map.entry("toOrganisation", Supporter.class),
            Map.entry("successors", Supporter.class),
            Map.entry("person", PersonId.class),
            Map.entry("function", FunctionId.class),
            Map.entry("network", InitiativeId.class),
            Map.entry("signInName", SignInName.class));

    /** What nobody has proposed: a signature to it is refused, so that none changes what others are asked about. */
    private static final String NO_CONTENT = "0".repeat(64);

    /** More than there are: nobody approves a month of which they do not know how far it is. */
    private static final int MISSING = 99;

    private static final String NEW_ENTRY = "0190a000-0000-7000-8000-00000000c0de";

    private static final Map<String, String> TYPED = Map.of(
            "scheme",
            "OTHER",
            "value",
            "Probe:1",
            "successors",
            "",
            "how",
            "COOPERATES.MUTUAL",
            "other",
            "900003",
            "school",
            "900003",
            "funder",
            "900003",
            "size",
            "0,5");

    private final World world;
    private final Requests requests;
    private final List<Route> routes;
    private final Parameters parameters;
    private final Map<Place, Bodies> bodies = new EnumMap<>(Place.class);
    private final Map<Place, Map<Route, Requests.Body>> json = new EnumMap<>(Place.class);
    private final Map<Place, Map<String, PageForm>> forms = new EnumMap<>(Place.class);

    /** One request. */
    record Attempt(HandlerType method, String path, Requests.Body body) {}

    Attempts(World world, Requests requests) {
        this.world = world;
        this.requests = requests;
        this.routes = world.get(WebServer.class).routes();
        this.parameters = new Parameters(world.get(ApiDocument.class));
        for (var place : Place.values()) {
            bodies.put(place, new Bodies(world.get(ApiDocument.class), fields(place)));
            json.put(place, new HashMap<>());
            forms.put(place, forms(place));
        }
    }

    /** Whether everybody is let through, whoever they are. */
    static boolean isOpen(Route route) {
        return route.access() instanceof Access.Open || route.access() instanceof Access.Entrance;
    }

    List<Route> routes() {
        return routes;
    }

    private Map<String, String> fields(Place place) {
        var texts = new HashMap<>(Map.of(
                "ags", "05900009", "number", "900009", "perspective", "FAMILIES", "password", World.PASSWORD.value()));
        FIELDS.forEach((field, type) -> texts.put(field, text(world.id(place, type))));
        return texts;
    }

    private static String text(Object id) {
        return switch (id) {
            case Supporter supporter -> supporter.organisation().toString();
            case AnswerCode code -> code.value();
            default -> id.toString();
        };
    }

    /** The forms that those see who keep the place. */
    private Map<String, PageForm> forms(Place place) {
        var all = new HashMap<String, PageForm>();
        for (var person : world.keepers(place)) {
            routes.stream()
                    .filter(route -> route.method().equals(HandlerType.GET) && !route.isApi() && !isOpen(route))
                    .map(route -> path(route, place, person))
                    .distinct()
                    .map(path -> requests.forms(person, path))
                    .forEach(found -> found.forEach(all::putIfAbsent));
        }
        return all;
    }

    Attempt of(Route route, Place place, Person person) {
        var path = path(route, place, person);
        return new Attempt(route.method(), path, body(route, place, path));
    }

    private String path(Route route, Place place, Person person) {
        var path = PARAMETER
                .matcher(route.path()
                        .replace("{scheme}/{value}", "OTHER/Probe:1")
                        .replace("{criterion}", ReviewBuilder.CRITERION)
                        .replace("clauses/{clause}", "clauses/1")
                        .replace("sections/{section}", "sections/1")
                        .replace("usual/{template}", "usual/meeting")
                        .replace("versions/{version}", "versions/1")
                        .replace("new-question/{kind}", "new-question/text")
                        .replace("questions/{question}", "questions/welcome")
                        .replace("languages/{language}", "languages/en")
                        .replace("facts/{fact}", "facts/" + fact(route))
                        .replace("taxonomies/{id}", "taxonomies/" + OfferBuilder.TAXONOMY)
                        .replace("taxonomy_terms/{id}", "taxonomy_terms/" + OfferBuilder.TAXONOMY_TERM)
                        .replace(
                                "offers/{id}/placement",
                                "offers/"
                                        + world.id(place, OfferBuilder.CityWide.class)
                                                .proposed() + "/placement")
                        .replace("{kind}/{id}", "relation/{id}")
                        .replace(
                                "{id}/sessions/{session}",
                                "{id}/sessions/" + world.id(place, org.knotenpunkt.domain.offer.SessionId.class))
                        .replace("{town}/{centre}", "{town}/" + world.id(place, CentreId.class)))
                .replaceAll(parameter -> parameter.group(1) + "/" + id(route, parameter, place, person));
        return route.method().equals(HandlerType.GET) ? path + query(route, place) : path;
    }

    private static FactKind fact(Route route) {
        if (route.path().startsWith("/api/v1/schools")) {
            return FactKind.ALL_DAY;
        }
        return route.path().startsWith("/api/v1/municipalities") ? FactKind.YOUTH_OFFICE : FactKind.NAME;
    }

    /** The municipality is an organisation, too. */
    private static boolean isAboutTheTown(Route route) {
        return route.path().endsWith("/youth-office") || route.path().endsWith("/town-fact-withdrawal");
    }

    private String id(Route route, MatchResult parameter, Place place, Person person) {
        if (isAboutTheTown(route)) {
            return text(world.id(place, MunicipalityId.class));
        }
        if (route.path().equals("/api/v1/assessments/{id}/result")) {
            return world.id(place, World.Concluded.class).assessment().toString();
        }
        var type = parameter.group(2).equals("number")
                ? SchoolNumber.class
                : Optional.<Class<?>>ofNullable(SEGMENTS.get(parameter.group(1)))
                        .orElseThrow(() -> new AssertionError("Nobody has said what is meant in " + route));
        if (World.OWNED.contains(type)) {
            return text(world.owned(person, place, type));
        }
        return text(world.id(place, type));
    }

    /** The parameters that say which place is meant. */
    private String query(Route route, Place place) {
        var town = world.id(place, MunicipalityId.class).toString();
        var parameters = switch (route.path()) {
            case "/grants" -> Map.of("place", "MUNICIPALITY:" + town);
            case "/audit", "/audit/head" -> Map.of("place", town);
            case "/api/v1/grants", "/api/v1/audit", "/api/v1/audit/head" -> Map.of("municipality", town);
            case "/instruments/{id}/languages" -> Map.of("language", "en");
            case "/api/v1/assessments/{id}/comparison" -> Map.of("first", "1", "second", "1");
            case "/api/v1/areas" -> Map.of("level", "STATE");
            case "/half-year-draft", "/half-year-draft/print", "/api/v1/municipalities/{id}/half-year-draft" ->
                Map.of("period", ReportBuilder.LEFT.toString(), "subject", "town");
            case "/api/v1/municipalities/{id}/reach", "/api/v1/municipalities/{id}/half-year-reports" ->
                Map.of("period", ReportBuilder.LEFT.toString());
            case "/new-figure-release", "/api/v1/municipalities/{id}/figure-draft" ->
                Map.of("period", ReportBuilder.LEFT.toString());
            case "/api/v1/agreements/{id}/ending/consequences",
                    "/api/v1/agreements/{id}/parties/{organisation}/leaving/consequences" ->
                Map.of("lastDay", tomorrow(), "way", "TOGETHER");
            case "/counts/months" -> Map.of("month", text(world.id(place, YearMonth.class)));
            case "/api/v1/agreements/{id}/parties/{organisation}/notice/consequences" -> Map.of("lastDay", nextYear());
            case "/api/v1/counts" -> Map.of("town", town, "first", "2026-06-01", "last", "2026-06-30");
            default -> asksForATown(route) ? Map.of("town", town) : Map.<String, String>of();
        };
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .sorted()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), query -> query.isEmpty() ? "" : "?" + query));
    }

    /** Of several ways to say something, one. */
    private static ObjectNode fitted(ObjectNode body) {
        if (body.path("scope") instanceof ObjectNode scope) {
            body.remove("function");
            scope.remove(List.of("organisation", "initiative"));
        }
        if (body.has("site")) {
            body.remove("socialSpace");
        }
        if (body.has("reach")) {
            body.put("lastDay", tomorrow());
        }
        if (body.has("evenIfSimilar") && body.has("amount")) {
            body.put("day", "2026-06-28").put("amount", 2).put("evenIfSimilar", true);
        }
        if (body.has("way") && body.has("place")) {
            body.put("hash", NO_CONTENT);
        }
        if (body.has("day") && body.has("value")) {
            body.put("day", "2026-06-28").put("method", "COUNTED").put("value", 2);
        }
        if (body.has("evaluation")) {
            body.put("type", "parenting")
                    .put("from", "2025-09-01")
                    .put("until", "2025-09-02")
                    .remove("goal");
        }
        if (body.has("purpose")) {
            body.put("from", ReleaseBuilder.today().toString())
                    .put("until", ReleaseBuilder.today().toString());
        }
        if (body.path("concerned") instanceof ArrayNode concerned) {
            concerned.add(body.get("party"));
            body.remove(List.of("goal", "contribution"));
        }
        if (body.has("wording")) {
            body.put("wording", DisagreementBuilder.WORDING);
        }
        if (body.has("missing")) {
            body.put("missing", MISSING);
        }
        if (body.has("verdict")) {
            body.put("year", "2026/27")
                    .put("verdict", "PARTLY")
                    .put("next", "CHANGE")
                    .put("correcting", true);
        }
        if (body.has("edition")) {
            body.put("kind", "education-partnership").put("edition", 1);
        }
        if (body.has("resolvedOn")) {
            body.put("resolvedOn", "2026-06-28").put(body.has("from") ? "from" : "lastDay", "2026-06-29");
        }
        if (body.has("countsWith")) {
            body.remove("code");
        }
        body.remove("without");
        if (body.has("decision")) {
            body.put("decision", "NEW_GOAL").remove("goal");
        }
        if (body.has("ratings")) {
            body.putArray("ratings")
                    .addObject()
                    .put("criterion", ReviewBuilder.CRITERION)
                    .put("points", 3);
        }
        if (body.has("frame") && body.has("day")) {
            body.put("frame", "five-cornerstones");
        }
        if (body.path("standings") instanceof ArrayNode standings) {
            standings.forEach(standing -> ((ObjectNode) standing).put("criterion", ReviewBuilder.CRITERION));
        }
        if (body.path("texts") instanceof ObjectNode texts && body.path("place") instanceof ObjectNode place) {
            body.putArray("languages").add("tr");
            body.remove(List.of("provider", "involvement", "goals", "needs"));
            texts.put("language", "de").remove("translations");
            place.remove("address");
        }
        if (body.has("families")) {
            body.put("method", "ESTIMATE")
                    .put("day", "2026-06-28")
                    .put("families", 2)
                    .remove("base");
        }
        if (body.has("sha256")) {
            body.put("period", ReportBuilder.LEFT.toString());
            if (body.has("subject")) {
                body.put("subject", "town");
            }
        }
        if (body.has("start")) {
            body.put("start", "12:00").remove(List.of("rule", "lastDay"));
        }
        if (body.path("schedule") instanceof ObjectNode schedule) {
            fitted(schedule);
        }
        if (body.path("entry").isTextual()) {
            body.put("entry", NEW_ENTRY);
        }
        if (body.has("firstTimers")) {
            body.putArray("languages").add("tr");
        }
        if (body.path("texts") instanceof ArrayNode) {
            body.put("code", "probe");
            body.path("texts").forEach(text -> ((ObjectNode) text).put("language", "de"));
            body.path("criteria").forEach(criterion -> {
                ((ObjectNode) criterion).put("code", "probe");
                criterion.path("wordings").forEach(wording -> ((ObjectNode) wording).put("language", "de"));
            });
        }
        if (body.path("questions").path(0) instanceof ObjectNode question) {
            question.put("id", "wish").put("kind", "TEXT");
            question.remove(List.of("points", "low", "high", "several", "options", "min", "max"));
        }
        if (body.path("answers").path(0) instanceof ObjectNode answer) {
            body.put("language", "de");
            answer.put("question", "welcome").put("point", 3).remove(List.of("options", "amount", "words"));
        }
        if (body.has("template")) {
            body.put("template", "families-and-school");
        }
        if (body.path("term") instanceof ObjectNode term) {
            body.remove(List.of("clauses", "goals", "contributions", "annexes"));
            term.remove("until");
            term.put("renewalMonths", 0);
        }
        return body.has("person") ? body.without("name") : body;
    }

    /** The form with what nobody can know who sees nothing but its fields. */
    private static Map<String, String> filledIn(PageForm form) {
        var fields = new HashMap<>(form.fields());
        TYPED.forEach((field, typed) -> fields.computeIfPresent(field, (name, shown) -> typed));
        return fields;
    }

    /**
     * What forms hold that are shown only when something has been searched for, or not to those that are in use, or whose fields must
     * differ each time.
     */
    private Optional<Map<String, String>> searched(Route route, Place place) {
        return Optional.ofNullable(
                switch (route.path()) {
                    case "/grants" ->
                        Map.of(
                                "role",
                                "READER",
                                "place",
                                "MUNICIPALITY:" + text(world.id(place, MunicipalityId.class)),
                                "name",
                                text(world.id(place, SignInName.class)),
                                "from",
                                "2026-11-22");
                    case "/offers/new" -> offer("centre", text(world.id(place, CentreId.class)));
                    case "/offers/{id}/content" -> offer("version", "1");
                    case "/offers/{id}/copy" -> Map.of("version", "1", "centre", text(world.id(place, CentreId.class)));
                    case "/offers/{id}/placement" ->
                        Map.of(
                                "version", "1",
                                "centre", text(world.id(place, CentreId.class)),
                                "firstDay", tomorrow(),
                                "start", "12:00",
                                "end", "13:00",
                                "repetition", "NEVER");
                    case "/offers/{id}/placements/{placement}/acceptance" ->
                        Map.of("version", "1", "place", "x", "assuredUntil", tomorrow());
                    case "/offers/{id}/placements/{placement}/refusal" -> Map.of("version", "1", "reason", "x");
                    case "/assessments/{id}/waves/{wave}/invitations/link" -> Map.of("perspective", "FAMILIES");
                    case "/assessments/{id}/waves/{wave}/invitations/{invitation}/codes",
                            "/assessments/{id}/waves/{wave}/invitations/{invitation}/csv" ->
                        Map.of(
                                "language",
                                "de",
                                "key",
                                world.id(place, InvitationKey.class).hex());
                    case "/agreements/{id}/draft/parties/new" ->
                        Map.of(
                                "version", "1",
                                "organisation", text(world.id(place, OrganisationId.class)),
                                "side", "SCHOOL",
                                "role", "PARTY");
                    case "/agreements/{id}/parties/{organisation}/approval",
                            "/agreements/{id}/parties/{organisation}/refusal" ->
                        Map.of("seen", text(world.id(place, ContentHash.class)), "reason", "x");
                    case "/agreements/{id}/releases/new" ->
                        Map.of(
                                "network", text(world.id(place, InitiativeId.class)),
                                "purpose", "x",
                                "from", ReleaseBuilder.today().toString(),
                                "until", ReleaseBuilder.today().toString());
                    case "/agreements/{id}/ending", "/agreements/{id}/parties/{organisation}/leave" -> ending();
                    case "/agreements/{id}/parties/{organisation}/notice" ->
                        Map.of("version", "1", "lastDay", nextYear(), "reason", "x", "sure-" + nextYear(), "true");
                    case "/grants/{id}/function" ->
                        Map.of("version", "1", "function", text(world.id(place, FunctionId.class)));
                    case "/grants/{id}/person" -> Map.of("person", text(world.id(place, PersonId.class)));
                    case "/initiatives/{id}/join" ->
                        Map.of(
                                "version", "1",
                                "town", text(world.id(place, MunicipalityId.class)),
                                "sourceTitle", "x",
                                "sourceDate", "2024");
                    case "/initiatives/{id}/supporters/new" ->
                        Map.of("version", "1", "organisation", text(world.id(place, OrganisationId.class)));
                    case "/new-perspective" -> Map.of("name-de", "x", "voice", "OWN");
                    case "/new-initiative" -> Map.of("name", "x", "founded", "2024");
                    case "/initiatives/{id}/network-withdrawal", "/social-spaces/{id}/withdrawal" ->
                        Map.of("version", "1", "reason", "x");
                    case "/agreements/{id}/goals/{goal}/new-value" ->
                        Map.of("day", "2026-06-29", "method", "COUNTED", "value", "2", "source", "x");
                    case "/agreements/{id}/plans/{year}/copy" -> Map.of();
                    case "/agreements/{id}/plans/{year}/activities/new" ->
                        Map.of(
                                "type", "parenting",
                                "title", "x",
                                "party", text(world.id(place, OrganisationId.class)),
                                "function", "x",
                                "from", "2025-09-01",
                                "until", "2025-09-02",
                                "evaluation", "x");
                    case "/agreements/{id}/disagreements/new" ->
                        Map.of(
                                "party", text(world.id(place, OrganisationId.class)),
                                "concerned", text(world.id(place, MunicipalityId.class)),
                                "kind", "DEVIATION",
                                "topic", "whole",
                                "text", "x",
                                "on", "2026-11-01");
                    case "/disagreements/{id}/withdrawal" -> Map.of("version", "1", "reason", "x");
                    case "/disagreements/{id}/proposal" ->
                        Map.of("version", "1", "party", text(world.id(place, OrganisationId.class)), "text", "x");
                    case "/disagreements/{id}/parties/{party}/consent", "/disagreements/{id}/parties/{party}/decline" ->
                        Map.of("version", Integer.toString(DisagreementBuilder.WORDING), "reason", "x");
                    case "/agreements/{id}/goals/{goal}/new-rating" ->
                        Map.of(
                                "year", "2026/27",
                                "verdict", "PARTLY",
                                "reason", "x",
                                "next", "CHANGE",
                                "correcting", "true",
                                "version", "1");
                    case "/agreements/{id}/contributions/{contribution}/new-delivery" ->
                        Map.of("day", "2026-06-29", "amount", "2", "evenIfSimilar", "true");
                    case "/counts/week" -> Map.of();
                    case "/counts/months", "/counts/months/taken-back" ->
                        Map.of(
                                "month",
                                text(world.id(place, YearMonth.class)),
                                "centre",
                                text(world.id(place, CentreId.class)),
                                "missing",
                                Integer.toString(MISSING));
                    case "/accounts" -> Map.of("displayName", "x", "signInName", UUID.randomUUID() + "@proof.example");
                    default -> null;
                });
    }

    /** Of an agreement; whoever sends it knows what it leaves behind. */
    private static Map<String, String> ending() {
        return Map.of(
                "version", "1", "lastDay", tomorrow(), "way", "TOGETHER", "reason", "x", "sure-" + tomorrow(), "true");
    }

    private static String tomorrow() {
        return LocalDate.now(ZoneId.systemDefault()).plusDays(1).toString();
    }

    /** Any time of notice is kept by then. */
    private static String nextYear() {
        return LocalDate.now(ZoneId.systemDefault()).plusYears(1).toString();
    }

    private boolean asksForATown(Route route) {
        return route.isApi() && parameters.of(route, "").contains("town");
    }

    private Requests.Body body(Route route, Place place, String path) {
        if (route.method().equals(HandlerType.GET) || route.method().equals(HandlerType.DELETE)) {
            return new Requests.Body.Nothing();
        }
        if (route.takesFiles()) {
            return upload(route, place);
        }
        if (route.isApi()) {
            return Objects.requireNonNull(json.get(place)).computeIfAbsent(route, any -> json(any, place));
        }
        return new Requests.Body.Fields(searched(route, place).orElseGet(() -> {
            var form = forms.getOrDefault(place, Map.of()).get(path);
            return form == null ? Map.of("version", "1") : filledIn(form);
        }));
    }

    private Requests.Body json(Route route, Place place) {
        var all = Objects.requireNonNull(bodies.get(place)).of(route.method().name(), route.path());
        return all.isEmpty()
                ? new Requests.Body.Nothing()
                : new Requests.Body.Json(fitted((ObjectNode) all.getFirst()).toString());
    }

    private Requests.Body upload(Route route, Place place) {
        if (route.path().contains("/sheets")) {
            return new Requests.Body.Upload(
                    Map.of("perspective", "FAMILIES"), WorldBuilder.ANSWERS.name(), WorldBuilder.ANSWERS.text());
        }
        if (route.path().contains("/agreement-transcripts")) {
            return new Requests.Body.Upload(
                    Map.of("town", text(world.id(place, MunicipalityId.class))), "Abschrift.json", transcript(place));
        }
        return route.path().contains("/agreements/")
                ? new Requests.Body.Upload(signature(place), "Blatt.pdf", WorldBuilder.PDF.text())
                : new Requests.Body.Upload(
                        Map.of("register", "MUNICIPALITIES"), "towns", SmallRegisters.municipalities());
    }

    /** What the form about an offer asks. */
    private static Map<String, String> offer(String name, String value) {
        return Map.of(
                name,
                value,
                "name",
                "x",
                "description",
                "x",
                "kind",
                "LEISURE",
                "targets",
                "CHILDREN",
                "admission",
                "DROP_IN",
                "place",
                "x");
    }

    /** What was agreed there. */
    private String transcript(Place place) {
        var town = new Scope.Municipality(world.id(place, MunicipalityId.class));
        var coordination = new Actor(UUID.randomUUID(), Set.of(new Right(Role.COORDINATION, town)));
        return world.get(WriteTranscript.class)
                .write(coordination, world.id(place, AgreementId.class))
                .orElseThrow();
    }

    /** What the forms with files of agreements ask for besides the file. */
    private Map<String, String> signature(Place place) {
        return Map.of(
                "seen", NO_CONTENT,
                "way", "PAPER",
                "on", "2026-11-01",
                "person", world.id(place, World.Deputy.class).person().toString(),
                "place", "x",
                "name", "x",
                "version", "1");
    }
}
