package org.knotenpunkt.web.needs.answer.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.answer.file.Column;
import org.knotenpunkt.application.needs.answer.file.FileFault;
import org.knotenpunkt.application.needs.answer.file.FilePreview;
import org.knotenpunkt.web.shared.text.Words;

/** What would become of a file, or has, as JSON. */
record FilePreviewJson(
        boolean taken,
        int total,
        List<Group> sheets,
        int unfinished,
        int empty,
        List<ReadColumn> columns,
        List<Fault> faults,
        int faultCount,
        boolean takenBefore) {
    record Group(String perspective, int sheets) {}

    record ReadColumn(
            String name,
            Use use,
            @Nullable String question,
            @Nullable String option) {
        static ReadColumn from(Column column) {
            return switch (column) {
                case Column.Asked(var name, var question) ->
                    new ReadColumn(name, Use.QUESTION, question.id().value(), null);
                case Column.Offered(var name, var question, var option) ->
                    new ReadColumn(
                            name, Use.OPTION, question.id().value(), option.id().value());
                case Column.SaysPerspective(var name) -> new ReadColumn(name, Use.PERSPECTIVE, null, null);
                case Column.SaysLanguage(var name) -> new ReadColumn(name, Use.LANGUAGE, null, null);
                case Column.SaysSent(var name) -> new ReadColumn(name, Use.SENT, null, null);
                case Column.LeftOut(var name) -> new ReadColumn(name, Use.LEFT_OUT, null, null);
                case Column.Unknown(var name) -> new ReadColumn(name, Use.UNKNOWN, null, null);
            };
        }
    }

    enum Use {
        QUESTION,
        OPTION,
        PERSPECTIVE,
        LANGUAGE,
        SENT,
        LEFT_OUT,
        UNKNOWN
    }

    record Fault(long line, @Nullable String column, String code, String message) {
        static Fault from(FileFault fault, Words words) {
            return new Fault(fault.line(), fault.column(), fault.reason().code(), words.text(fault.reason()));
        }
    }

    static FilePreviewJson from(FilePreview preview, boolean taken, Words words) {
        return new FilePreviewJson(
                taken,
                preview.total(),
                preview.sheets().entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList(),
                preview.unfinished(),
                preview.empty(),
                preview.columns().stream().map(ReadColumn::from).toList(),
                preview.faults().stream().map(fault -> Fault.from(fault, words)).toList(),
                preview.faultCount(),
                preview.takenBefore());
    }
}
