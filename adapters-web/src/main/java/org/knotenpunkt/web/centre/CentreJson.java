package org.knotenpunkt.web.centre;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.centre.CentreRow;
import org.knotenpunkt.application.centre.CentreView;
import org.knotenpunkt.application.organisation.relation.RelationView;
import org.knotenpunkt.domain.centre.FundingLine;
import org.knotenpunkt.domain.centre.Phase;
import org.knotenpunkt.domain.centre.PhaseEntry;
import org.knotenpunkt.domain.centre.Post;
import org.knotenpunkt.domain.centre.PostTask;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.web.organisation.api.RefJson;

/**
 * What is known of a centre beside that it is an organisation, as JSON.
 *
 * @param on the day for which name, phase, host and posts are told; after its end it has the host of its last day
 * @param fullTimeEquivalents what its posts amount to on the day
 */
public record CentreJson(
        UUID id,
        UUID town,
        LocalDate on,
        String name,
        @Nullable Phase phase,
        @Nullable RefJson host,
        BigDecimal fullTimeEquivalents,
        List<PhaseJson> phases,
        List<HostJson> hosts,
        List<HostJson> providers,
        List<FundingJson> funding,
        List<PostJson> posts,
        long version) {
    public static CentreJson from(CentreView view) {
        var centre = view.centre();
        var day = view.organisation().day();
        return new CentreJson(
                centre.id().value(),
                centre.municipality().value(),
                day,
                view.organisation().name().full(),
                centre.phaseOn(day).orElse(null),
                RefJson.orNull(view.host().orElse(null)),
                CentreWords.decimal(centre.means().on(day)),
                centre.phases().dated().stream().map(PhaseJson::from).toList(),
                view.hosts().stream().map(HostJson::from).toList(),
                view.providers().stream().map(HostJson::from).toList(),
                centre.means().funding().stream()
                        .map(line -> FundingJson.from(line, view))
                        .toList(),
                centre.means().posts().stream().map(PostJson::from).toList(),
                centre.version());
    }

    record PhaseJson(
            Phase phase,
            LocalDate since,
            @Nullable LocalDate until,
            int edition,
            List<String> criteria,
            @Nullable String reason) {
        static PhaseJson from(Dated<PhaseEntry> dated) {
            var entry = dated.value();
            return new PhaseJson(
                    entry.phase(),
                    entry.since(),
                    dated.validity().until(),
                    entry.edition(),
                    entry.criteria(),
                    entry.reason());
        }
    }

    /** Another organisation to which a centre is related in a period. */
    record HostJson(
            RefJson organisation,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        static HostJson from(RelationView relation) {
            return new HostJson(
                    RefJson.from(relation.other()),
                    relation.validity().from(),
                    relation.validity().until());
        }
    }

    record FundingJson(
            UUID id,
            String programme,
            @Nullable RefJson funder,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        static FundingJson from(FundingLine line, CentreView view) {
            return new FundingJson(
                    line.id().value(),
                    line.programme(),
                    RefJson.orNull(view.funder(line.funder()).orElse(null)),
                    line.validity().from(),
                    line.validity().until());
        }
    }

    record PostJson(
            UUID id,
            PostTask task,
            BigDecimal size,
            @Nullable UUID paidBy,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        static PostJson from(Post post) {
            var paidBy = post.paidBy();
            return new PostJson(
                    post.id().value(),
                    post.task(),
                    CentreWords.decimal(post.size()),
                    paidBy == null ? null : paidBy.value(),
                    post.validity().from(),
                    post.validity().until());
        }
    }

    /** Centres in a list. */
    record Items(List<Item> items) {
        static Items from(List<CentreRow> rows) {
            return new Items(rows.stream().map(Item::from).toList());
        }
    }

    /** A centre in a list. */
    record Item(
            UUID id,
            String name,
            @Nullable Phase phase,
            @Nullable LocalDate since,
            @Nullable RefJson host,
            List<RefJson> providers,
            BigDecimal fullTimeEquivalents) {
        static Item from(CentreRow row) {
            var phase = row.phase();
            return new Item(
                    row.id().value(),
                    row.name(),
                    phase == null ? null : phase.phase(),
                    phase == null ? null : phase.since(),
                    RefJson.orNull(row.host()),
                    row.providers().stream().map(RefJson::from).toList(),
                    CentreWords.decimal(row.posts()));
        }
    }
}
