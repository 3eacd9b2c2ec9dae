package org.knotenpunkt.persistence.needs;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.tables.Tables.ANSWER_CODE;
import static org.knotenpunkt.persistence.tables.Tables.CODE_TOWN;
import static org.knotenpunkt.persistence.tables.Tables.INVITATION;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.invitation.Invitations;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.invitation.AnswerCode;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.tables.tables.records.InvitationRecord;

/** Invitations and the hashes of their codes in PostgreSQL. */
public final class JooqInvitations implements Invitations {
    private static final SelectField<Invitation> WHOLE = row(
                    INVITATION.ID.convertFrom(InvitationId::new),
                    INVITATION.WAVE,
                    INVITATION.PERSPECTIVE.convertFrom(Perspective::new),
                    row(INVITATION.LINK_CODE, INVITATION.CODES).mapping(JooqInvitations::kind),
                    INVITATION.MADE_ON,
                    INVITATION.REVOKED_ON,
                    row(INVITATION.DISCARDED_ON, INVITATION.DISCARD_REASON).mapping(JooqInvitations::discarded))
            .mapping(Invitation::new);

    private final Database database;

    @Inject
    public JooqInvitations(Database database) {
        this.database = database;
    }

    private static Invitation.Kind kind(@Nullable String code, @Nullable Integer codes) {
        return code == null
                ? new Invitation.Codes(Objects.requireNonNull(codes))
                : new Invitation.OpenLink(new AnswerCode(code));
    }

    private static Invitation.@Nullable Discarded discarded(@Nullable LocalDate day, @Nullable String reason) {
        return day == null || reason == null ? null : new Invitation.Discarded(day, reason);
    }

    @Override
    public List<Invitation> of(AssessmentId assessment, int wave) {
        return database.dsl()
                .select(WHOLE)
                .from(INVITATION)
                .where(INVITATION.ASSESSMENT_ID.eq(assessment.value()))
                .and(INVITATION.WAVE.eq(wave))
                .orderBy(INVITATION.ID)
                .fetch(mapping(invitation -> invitation));
    }

    @Override
    public void add(MunicipalityId town, AssessmentId assessment, Invitation invitation, List<AnswerCode> codes) {
        database.dsl().executeInsert(kept(town, assessment, invitation));
        var hashes = each(codes);
        database.dsl()
                .insertInto(ANSWER_CODE, ANSWER_CODE.MUNICIPALITY_ID, ANSWER_CODE.ID, ANSWER_CODE.CODE_HASH)
                .select(select(val(town.value()), val(invitation.id().value()), hashes))
                .execute();
        database.dsl()
                .insertInto(CODE_TOWN, CODE_TOWN.CODE_HASH, CODE_TOWN.HOME_MUNICIPALITY_ID)
                .select(select(hashes, val(town.value())))
                .execute();
    }

    /** Their hashes in the order of what they are: the order in which they were made, and printed, is not kept. */
    private static Field<byte[]> each(List<AnswerCode> codes) {
        var type = ANSWER_CODE.CODE_HASH.getDataType();
        var hashes = codes.stream()
                .map(AnswerCode::hash)
                .sorted(Arrays::compareUnsigned)
                .toArray(byte[][]::new);
        return function(name("unnest"), type, val(hashes, type.getArrayDataType()));
    }

    private static InvitationRecord kept(MunicipalityId town, AssessmentId assessment, Invitation invitation) {
        return new InvitationRecord(
                town.value(),
                invitation.id().value(),
                assessment.value(),
                invitation.wave(),
                invitation.perspective().code(),
                invitation.kind() instanceof Invitation.OpenLink(var code) ? code.value() : null,
                invitation.kind() instanceof Invitation.Codes(var count) ? count : null,
                invitation.made(),
                invitation.revoked(),
                !invitation.isSingleUse(),
                null,
                null);
    }

    @Override
    public void saveEnded(MunicipalityId town, Invitation invitation) {
        var discarded = invitation.discarded();
        database.dsl()
                .update(INVITATION)
                .set(INVITATION.REVOKED_ON, invitation.revoked())
                .set(INVITATION.DISCARDED_ON, discarded == null ? null : discarded.day())
                .set(INVITATION.DISCARD_REASON, discarded == null ? null : discarded.reason())
                .where(INVITATION.MUNICIPALITY_ID.eq(town.value()))
                .and(INVITATION.ID.eq(invitation.id().value()))
                .execute();
    }

    @Override
    public Optional<MunicipalityId> townOf(AnswerCode code) {
        return database.dsl()
                .select(CODE_TOWN.HOME_MUNICIPALITY_ID.convertFrom(MunicipalityId::new))
                .from(CODE_TOWN)
                .where(CODE_TOWN.CODE_HASH.eq(code.hash()))
                .fetchOptional(mapping(town -> town));
    }

    @Override
    public Optional<Invited> find(AnswerCode code) {
        return database.dsl()
                .select(INVITATION.ASSESSMENT_ID.convertFrom(AssessmentId::new), WHOLE, ANSWER_CODE.USED)
                .from(ANSWER_CODE)
                .join(INVITATION)
                .on(INVITATION.MUNICIPALITY_ID.eq(ANSWER_CODE.MUNICIPALITY_ID))
                .and(INVITATION.ID.eq(ANSWER_CODE.ID))
                .where(ANSWER_CODE.CODE_HASH.eq(code.hash()))
                .fetchOptional(mapping(Invited::new));
    }

    @Override
    public boolean use(AnswerCode code) {
        return database.dsl()
                        .update(ANSWER_CODE)
                        .set(ANSWER_CODE.USED, true)
                        .where(ANSWER_CODE.CODE_HASH.eq(code.hash()))
                        .andNot(ANSWER_CODE.USED)
                        .execute()
                == 1;
    }
}
