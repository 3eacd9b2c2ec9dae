package org.knotenpunkt.application.needs.invitation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.knotenpunkt.application.needs.answer.AskedInWave;
import org.knotenpunkt.domain.needs.Wave;
import org.knotenpunkt.domain.needs.answer.AnswerError;
import org.knotenpunkt.domain.needs.invitation.Invitation;

/**
 * What somebody is asked through a link, as they may know it.
 *
 * @param town who asks
 * @param place about where: the town, a social space or a site
 * @param isUsed whether the code was good for one sheet, and is used
 * @param today on which day it is read
 */
public record Questionnaire(
        AskedInWave asked, String town, String place, Invitation invitation, boolean isUsed, LocalDate today) {
    public Wave wave() {
        return asked.wave();
    }

    /** Why nobody can answer now; empty if somebody can. What was answered in time is over, whatever else is. */
    public Optional<AnswerError> hindrance() {
        if (invitation.isRevoked() && !isUsed) {
            return Optional.of(new AnswerError.InvitationRevoked());
        }
        if (wave().isClosed() || today.isAfter(wave().until())) {
            return Optional.of(new AnswerError.NoLongerAsked(wave().lastDay()));
        }
        if (isUsed) {
            return Optional.of(new AnswerError.CodeUsed());
        }
        return today.isBefore(wave().from())
                ? Optional.of(new AnswerError.NotYetAsked(wave().from()))
                : Optional.empty();
    }

    /** Where everybody can read what came of it; empty until that is public. */
    public Optional<UUID> result() {
        return asked.assessment().address();
    }
}
