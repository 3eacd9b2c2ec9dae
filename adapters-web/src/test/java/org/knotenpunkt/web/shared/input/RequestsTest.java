package org.knotenpunkt.web.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.shared.UnreadableCursorException;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.TestServer;

class RequestsTest {
    @RegisterExtension
    static final TestServer SERVER = TestServer.of()
            .with(routes -> {
                routes.put("/api/version", Access.open(), ctx -> ctx.result("" + Requests.ifMatch(ctx)));
                routes.get("/api/page", Access.open(), ctx -> {
                    if (Requests.page(ctx).after() != null) {
                        throw new UnreadableCursorException("unreadable");
                    }
                    ctx.result("" + Requests.page(ctx).limit());
                });
            })
            .build();

    @Test
    void aChangeNamesTheVersionThatItChanges() {
        var api = SERVER.undescribedApi().with("Authorization", "Bearer none");
        assertThat(api.put("/api/version", null).expect(428).code()).isEqualTo("request.version-missing");
        assertThat(api.ifMatch(3).put("/api/version", null).expect(200).text()).isEqualTo("3");
        assertThat(api.with("If-Match", "*")
                        .put("/api/version", null)
                        .expect(428)
                        .code())
                .isEqualTo("request.version-missing");
        api.with("If-Match", "W/\"3\"").put("/api/version", null).expect(412);
    }

    @Test
    void partsOfListsHaveALimit() {
        var api = SERVER.undescribedApi();
        assertThat(api.get("/api/page").text()).isEqualTo("50");
        assertThat(api.get("/api/page?limit=200").text()).isEqualTo("200");
        assertThat(api.get("/api/page?limit=201").expect(400).text()).contains("\"field\":\"limit\"");
        assertThat(api.get("/api/page?after=invented").expect(400).code()).isEqualTo("request.cursor");
    }
}
