package org.knotenpunkt.web.partnership.file;

import java.util.List;
import org.knotenpunkt.application.partnership.AgreementView;
import org.knotenpunkt.domain.partnership.file.FileUse;
import org.knotenpunkt.domain.partnership.file.StoredFile;
import org.knotenpunkt.web.partnership.pages.AgreementCrumbs;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.text.Words;

/**
 * The files of an agreement.
 *
 * @param removes whether the visitor may remove those that nothing refers to
 */
public record FilesPage(AgreementView view, List<StoredFile> files, boolean removes) {
    public FilesPage {
        files = List.copyOf(files);
    }

    public List<Crumb> crumbs(Words words) {
        return AgreementCrumbs.to(view.agreement().id(), title(), words);
    }

    public String title() {
        return view.agreement().versions().getLast().content().title();
    }

    public String path(StoredFile file) {
        return AgreementPaths.file(file.agreement(), file.id());
    }

    public boolean isUsed(StoredFile file) {
        return !uses(file).isEmpty();
    }

    public List<FileUse> uses(StoredFile file) {
        return FileUse.of(view.agreement(), file.id());
    }

    /** What refers to a file, in a few words. */
    public String text(FileUse use, Words words) {
        return switch (use) {
            case FileUse.Annexed annexed ->
                words.text("agreement-files.annexed", "version", annexed.version(), "title", annexed.title());
            case FileUse.Proves proves ->
                words.text("agreement-files.proves", "version", proves.version(), "party", proves.party());
        };
    }
}
