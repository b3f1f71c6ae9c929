package org.incentivekb.api.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The page that shows the OpenAPI document. The one that Quarkus makes knows its own address, and so is wrong under the path of a proxy;
 * all that this one names is relative. Its one script is allowed by its hash.
 */
final class SwaggerPage {

    private static final String SCRIPT = """

            window.onload = () => SwaggerUIBundle({
              url: '../openapi',
              dom_id: '#swagger-ui',
              deepLinking: true,
              tryItOutEnabled: true,
              validatorUrl: null,
              presets: [SwaggerUIBundle.presets.apis]
            })
            """;

    static final String HTML = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Industry Incentive Knowledge Base</title>
            <link rel="stylesheet" href="swagger-ui.css">
            <link rel="icon" href="favicon.ico">
            </head>
            <body>
            <div id="swagger-ui"></div>
            <script src="swagger-ui-bundle.js"></script>
            <script>%s</script>
            </body>
            </html>
            """.formatted(SCRIPT);

    /** Swagger UI draws its icons from data URLs and sets styles on its elements. */
    static final String SECURITY_POLICY = "default-src 'none'; script-src 'self' 'sha256-" + hash(SCRIPT)
            + "'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    private SwaggerPage() {}

    private static String hash(String script) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
