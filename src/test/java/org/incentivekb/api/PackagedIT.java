package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Test;

/** The packaged service, as a user starts it. */
@QuarkusIntegrationTest
class PackagedIT {

    @Test
    void servesTheKnowledgeBase() {
        assertThat(Service.ids("source=yongchuan-western-digital-base-2022&kind=fund"))
                .containsExactly("yongchuan-digital-culture-fund");
        Service.plain().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        Service.get("/api/v1/incentives?kind=funds").then().statusCode(400);
        Service.get("/api/v1/nothing").then().statusCode(404);
    }

    @Test
    void swaggerUiAndDocumentAreThereInProduction() {
        Service.plain().get("/q/swagger-ui/").then().statusCode(200).contentType("text/html");
        assertThat(OpenApi.paths()).contains("/api/v1/incentives");
    }
}
