package org.incentivekb.api;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check of every answer must itself be able to fail. */
@QuarkusTest
class ContractCheckTest {

    private static final String PATH = "/api/v1/incentives/yongchuan-digital-culture-fund";

    @Test
    void takesTheTrueRecord() {
        assertThatCode(() -> check(body -> body)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            "kind":"fund"          | "kind":"fnd"
            "value":200000000      | "value":"200000000"
            "value":200000000      | "value":-1
            "paragraph":47         | "paragraph":0
            "paragraphs":[47]      | "paragraphs":[]
            "paragraphs":[47]      | "paragraphs":["47"]
            "updated":"2026-11-23" | "updated":"yesterday"
            "code":"500118"        | "code":500118
            "region":              | "place":
            "gaps":                | "unsaid":
            "bound":"exact"        | "bound":null
            "en":"China"           | "en":"China","fr":"Chine"
            """)
    void refusesAWrongRecord(String part, String wrong) {
        assertThatThrownBy(() -> check(body -> {
                    if (!body.contains(part)) {
                        throw new IllegalStateException("no " + part + " in " + body);
                    }
                    return body.replace(part, wrong);
                }))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void refusesAnotherMediaType() {
        assertThatThrownBy(() -> Service.contract().check(PATH, 200, "text/html", "<p>"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void refusesAStatusThatIsNotDocumented() {
        assertThatThrownBy(() -> Service.contract().check(PATH, 418, "application/json", "{}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("is not documented");
    }

    private static void check(UnaryOperator<String> change) {
        var body = Service.get(PATH).asString();
        Service.contract().check(PATH, 200, "application/json", change.apply(body));
    }
}
