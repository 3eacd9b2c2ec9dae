package org.knotenpunkt.persistence.partnership.review;

import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.REVIEW;
import static org.knotenpunkt.persistence.tables.Tables.REVIEW_CONCLUSION;
import static org.knotenpunkt.persistence.tables.Tables.REVIEW_RATING;
import static org.knotenpunkt.persistence.tables.Tables.REVIEW_SHEET;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.frame.FrameRef;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.content.PartyRole;
import org.knotenpunkt.domain.partnership.content.Side;
import org.knotenpunkt.domain.partnership.review.Conclusion;
import org.knotenpunkt.domain.partnership.review.Rating;
import org.knotenpunkt.domain.partnership.review.RatingSheet;
import org.knotenpunkt.domain.partnership.review.Review;
import org.knotenpunkt.domain.partnership.review.ReviewId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** What a review is made of, as fields of a query over the table of reviews. */
final class ReviewFields {
    private ReviewFields() {}

    /** The ratings of the sheet at hand, in the order of the frame. */
    private static final Field<List<Rating>> RATINGS = multiset(select(
                            REVIEW_RATING.CRITERION,
                            REVIEW_RATING.POINTS.convertFrom(ReviewFields::points),
                            REVIEW_RATING.COMMENT)
                    .from(REVIEW_RATING)
                    .where(REVIEW_RATING.MUNICIPALITY_ID.eq(REVIEW_SHEET.MUNICIPALITY_ID))
                    .and(REVIEW_RATING.REVIEW_ID.eq(REVIEW_SHEET.REVIEW_ID))
                    .and(REVIEW_RATING.PARTY_ID.eq(REVIEW_SHEET.PARTY_ID))
                    .orderBy(REVIEW_RATING.POSITION))
            .convertFrom(rows -> rows.map(mapping(Rating::new)));

    private static final SelectField<Party> PARTY = row(
                    REVIEW_SHEET.PARTY_ID.convertFrom(OrganisationId::new),
                    REVIEW_SHEET.NAME,
                    REVIEW_SHEET.ROLE.convertFrom(PartyRole::valueOf),
                    REVIEW_SHEET.SIDE.convertFrom(Side::valueOf))
            .mapping(Party::new);

    private static final SelectField<RatingSheet.@Nullable HandIn> HANDED_IN =
            row(REVIEW_SHEET.HANDED_IN_AT, REVIEW_SHEET.HANDED_IN_BY).mapping(ReviewFields::handedIn);

    private static RatingSheet.@Nullable HandIn handedIn(@Nullable OffsetDateTime at, @Nullable UUID by) {
        return at == null || by == null ? null : new RatingSheet.HandIn(at.toInstant(), by);
    }

    private static final Field<List<RatingSheet>> SHEETS = multiset(
                    select(PARTY, RATINGS, HANDED_IN, REVIEW_SHEET.REVISION)
                            .from(REVIEW_SHEET)
                            .where(REVIEW_SHEET.MUNICIPALITY_ID.eq(REVIEW.MUNICIPALITY_ID))
                            .and(REVIEW_SHEET.REVIEW_ID.eq(REVIEW.ID))
                            .orderBy(REVIEW_SHEET.POSITION))
            .convertFrom(rows -> rows.map(mapping(RatingSheet::new)));

    private static @Nullable Integer points(@Nullable Short stored) {
        return stored == null ? null : stored.intValue();
    }

    private static final SelectField<Conclusion.Decision> DECISION =
            row(REVIEW_CONCLUSION.DECISION, REVIEW_CONCLUSION.GOAL_ID).mapping(ReviewFields::decision);

    private static Conclusion.Decision decision(String name, @Nullable UUID goal) {
        return switch (DecisionName.valueOf(name)) {
            case CHANGE_GOAL -> new Conclusion.Decision.ChangeGoal(new GoalId(Objects.requireNonNull(goal)));
            case NEW_GOAL -> new Conclusion.Decision.NewGoal();
            case NO_CHANGE -> new Conclusion.Decision.NoChange();
        };
    }

    /** What decisions are called in the table. */
    enum DecisionName {
        CHANGE_GOAL,
        NEW_GOAL,
        NO_CHANGE;

        static DecisionName of(Conclusion.Decision decision) {
            return switch (decision) {
                case Conclusion.Decision.ChangeGoal change -> CHANGE_GOAL;
                case Conclusion.Decision.NewGoal another -> NEW_GOAL;
                case Conclusion.Decision.NoChange none -> NO_CHANGE;
            };
        }
    }

    private static final Field<List<Conclusion>> CONCLUSIONS = multiset(select(
                            REVIEW_CONCLUSION.CRITERION,
                            DECISION,
                            REVIEW_CONCLUSION.TEXT,
                            REVIEW_CONCLUSION.DRAWN_AT.convertFrom(OffsetDateTime::toInstant),
                            REVIEW_CONCLUSION.DRAWN_BY)
                    .from(REVIEW_CONCLUSION)
                    .where(REVIEW_CONCLUSION.MUNICIPALITY_ID.eq(REVIEW.MUNICIPALITY_ID))
                    .and(REVIEW_CONCLUSION.REVIEW_ID.eq(REVIEW.ID))
                    .orderBy(REVIEW_CONCLUSION.POSITION))
            .convertFrom(rows -> rows.map(mapping(Conclusion::new)));

    private static final SelectField<FrameRef> FRAME = row(
                    REVIEW.FRAME_CODE, REVIEW.FRAME_EDITION.convertFrom(Short::intValue))
            .mapping(FrameRef::new);

    private static final SelectField<Review.State> STATE = row(
                    REVIEW.DUE_ON,
                    SHEETS,
                    REVIEW.CLOSED_AT.convertFrom(nullOnAllNull(OffsetDateTime::toInstant)),
                    CONCLUSIONS,
                    REVIEW.CONCLUDED_AT.convertFrom(nullOnAllNull(OffsetDateTime::toInstant)))
            .mapping(Review.State::new);

    /** The review at hand, with all that belongs to it. */
    static final SelectField<Review> WHOLE = row(
                    REVIEW.ID.convertFrom(ReviewId::new),
                    REVIEW.AGREEMENT_ID.convertFrom(AgreementId::new),
                    REVIEW.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                    FRAME,
                    REVIEW.CRITERIA.convertFrom(codes -> Arrays.asList(codes)),
                    REVIEW.OPENS_ON,
                    STATE,
                    REVIEW.VERSION)
            .mapping(Review::restore);
}
