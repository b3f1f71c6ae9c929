package org.incentivekb.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The settings that src/docs/operations.md names are those that there are, with the defaults that they have. */
class OperationsGuideTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z].+?)` \\| (.+?) \\| (.+) \\|$");
    private static final Pattern CODE = Pattern.compile("^`([^`]+)`");

    /** What is set for the build, the schema or the document, and is nothing for an operator to change. */
    private static final Pattern NOT_FOR_OPERATORS = Pattern.compile(
            "default-url\\..*|mp\\.openapi\\b.*|quarkus\\.(application|banner|default-locale|locales|datasource\\.(devservices|jdbc\\.additional)|class-loading|flyway|hibernate-orm|smallrye-openapi|http\\.test-port|log\\.category|analytics|vertx)\\b.*");

    @Test
    void everySettingOfOursIsNamed() throws IOException {
        assertThat(settings().keySet())
                .containsAll(Arrays.stream(LiveConfig.class.getDeclaredMethods())
                        .map(Method::getName)
                        .map(name -> "incentives."
                                + name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT))
                        .toList());
    }

    @Test
    void everyPropertyThatIsSetIsNamedWithItsValue() throws IOException {
        var named = settings();
        var set = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            set.load(file);
        }
        for (var name : set.stringPropertyNames()) {
            if (name.startsWith("%") || NOT_FOR_OPERATORS.matcher(name).matches()) {
                continue;
            }
            assertThat(named).as("src/docs/operations.md").containsKey(name);
            var code = CODE.matcher(named.get(name));
            if (code.find()) {
                assertThat(code.group(1)).as(name).isEqualTo(set.getProperty("%prod." + name, set.getProperty(name)));
            }
        }
    }

    /** By property, its default. */
    private static Map<String, String> settings() throws IOException {
        var guide = Files.readString(Path.of("src/docs/operations.md"));
        var settings = new LinkedHashMap<String, String>();
        ROW.matcher(guide.substring(guide.indexOf("\n## Settings\n")))
                .results()
                .forEach(row -> settings.put(row.group(1), row.group(2)));
        return settings;
    }
}
