package org.knotenpunkt.application.needs.invitation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.invitation.AnswerCode;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Invitations in a list, with their codes as they are. */
public final class InMemoryInvitations implements Invitations {
    private final List<Kept> all = new ArrayList<>();
    private final Map<AnswerCode, InvitationId> codes = new HashMap<>();
    private final Set<AnswerCode> used = new HashSet<>();

    private record Kept(MunicipalityId town, AssessmentId assessment, Invitation invitation) {}

    @Override
    public List<Invitation> of(AssessmentId assessment, int wave) {
        return all.stream()
                .filter(kept -> kept.assessment().equals(assessment))
                .map(Kept::invitation)
                .filter(invitation -> invitation.wave() == wave)
                .toList();
    }

    @Override
    public void add(MunicipalityId town, AssessmentId assessment, Invitation invitation, List<AnswerCode> handedOut) {
        if (!invitation.isSingleUse()
                && of(assessment, invitation.wave()).stream().anyMatch(one -> isSameLink(one, invitation))) {
            throw new ConcurrentChangeException("There is a link for " + invitation.perspective());
        }
        all.add(new Kept(town, assessment, invitation));
        handedOut.forEach(code -> codes.put(code, invitation.id()));
    }

    private static boolean isSameLink(Invitation one, Invitation other) {
        return !one.isSingleUse() && !one.isRevoked() && one.perspective().equals(other.perspective());
    }

    @Override
    public void saveEnded(MunicipalityId town, Invitation invitation) {
        all.replaceAll(kept ->
                kept.invitation().id().equals(invitation.id()) ? new Kept(town, kept.assessment(), invitation) : kept);
    }

    @Override
    public Optional<MunicipalityId> townOf(AnswerCode code) {
        return kept(code).map(Kept::town);
    }

    private Optional<Kept> kept(AnswerCode code) {
        var id = codes.get(code);
        return all.stream().filter(kept -> kept.invitation().id().equals(id)).findFirst();
    }

    @Override
    public Optional<Invited> find(AnswerCode code) {
        return kept(code).map(kept -> new Invited(kept.assessment(), kept.invitation(), used.contains(code)));
    }

    @Override
    public boolean use(AnswerCode code) {
        return used.add(code);
    }

    /** Forgets everything. */
    public void clear() {
        all.clear();
        codes.clear();
        used.clear();
    }
}
