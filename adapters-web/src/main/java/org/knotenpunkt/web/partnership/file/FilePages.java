package org.knotenpunkt.web.partnership.file;

import jakarta.inject.Inject;
import org.knotenpunkt.web.partnership.pages.AgreementPages;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;

/** Files of agreements, for people. */
public final class FilePages implements Routes {
    private final FileDownload download;

    @Inject
    public FilePages(FileDownload download) {
        this.download = download;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(AgreementPaths.FILE, AgreementPages.READING, download::answer);
    }
}
