package org.knotenpunkt.web.shared.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.TestServer;

class ApiDocumentTest {
    @RegisterExtension
    static final TestServer SERVER = TestServer.of()
            .with(routes -> routes.get("/api/v1/undescribed", Access.open(), ctx -> ctx.result("")))
            .build();

    @Test
    void theDescriptionIsServedAsItIsAndAsAPage() {
        assertThat(SERVER.browser().get("/api/openapi.json").expect(200).html()).startsWith("{\"openapi\":\"3.0.3\"");
        assertThat(SERVER.browser().get("/api/docs").expect(200).html()).contains("/api/openapi.json");
    }

    @Test
    void aRouteThatIsNotDescribedIsNoticed() {
        assertThatThrownBy(SERVER::assertThatTheApiIsDescribed).hasMessageContaining("GET /api/v1/undescribed");
    }

    @Test
    void nothingIsDescribedTwice() {
        assertThatThrownBy(() -> ApiDocument.load(List.of("shared", "shared")))
                .hasMessageContaining("described twice at /openapi");
    }

    @Test
    void whatOneNamesAnotherHasToDescribe() {
        assertThatThrownBy(() -> ApiDocument.load(List.of("shared", "holiday", "offer")))
                .hasMessageContaining("#/components/schemas/Address");
    }
}
