package org.knotenpunkt.web.organisation.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.register.ImportFigures;
import org.knotenpunkt.domain.organisation.register.ImportState;
import org.knotenpunkt.domain.organisation.register.Reason;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.organisation.register.line.RecordKind;
import org.knotenpunkt.web.shared.text.Words;

/** An import, as programs see it. */
public record ImportJson(
        UUID id,
        Register register,
        @Nullable LocalDate edition,
        @Nullable String schoolYear,
        String fileName,
        long fileSize,
        @Nullable String encoding,
        ImportState state,
        int percentRead,
        @Nullable FiguresJson figures,
        boolean renewed,
        @Nullable ProblemJson problem,
        @Nullable ProblemJson warning,
        Instant begunAt,
        long version) {
    /**
     * Why a file was refused, or why a preview should not be confirmed.
     *
     * @param importFirst the register to turn to, where there is one
     */
    public record ProblemJson(
            String code, String message, @Nullable Register importFirst) {
        static ProblemJson from(Reason reason, String message) {
            return new ProblemJson(
                    reason.code(), message, ImportTexts.registerToTurnTo(reason).orElse(null));
        }
    }

    /** What the report adds up to. */
    public record FiguresJson(
            long lines,
            long skipped,
            long refused,
            long orphaned,
            Map<RecordKind, Long> records,
            long added,
            long changed,
            long unchanged,
            long missing,
            long repaired,
            long flagged) {
        static FiguresJson from(ImportFigures figures) {
            return new FiguresJson(
                    figures.lines(),
                    figures.skipped(),
                    figures.refused(),
                    figures.orphaned(),
                    figures.records(),
                    figures.added(),
                    figures.changed(),
                    figures.unchanged(),
                    figures.missing(),
                    figures.repaired(),
                    figures.flagged());
        }
    }

    public static ImportJson from(RegisterImport of, Words words) {
        return new ImportJson(
                of.id().value(),
                of.register(),
                where(of.edition(), edition -> edition.day()),
                where(of.edition(), edition -> where(edition.schoolYear(), Object::toString)),
                of.file().name(),
                of.file().size(),
                where(of.file().encoding(), encoding -> encoding.title()),
                of.state(),
                of.percentRead(),
                where(of.figures(), FiguresJson::from),
                of.renewed(),
                where(of.problem(), problem -> ProblemJson.from(problem, ImportTexts.sentence(words, problem))),
                of.doubt()
                        .map(doubt -> ProblemJson.from(Reason.of(doubt), words.text(doubt)))
                        .orElse(null),
                of.begun(),
                of.version());
    }

    private static <T, U> @Nullable U where(@Nullable T value, Function<T, @Nullable U> mapping) {
        return value == null ? null : mapping.apply(value);
    }
}
