package org.incentivekb.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two languages of the pages are in step. */
class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private static Properties chinese(Class<?> bundle) throws IOException {
        var name = bundle.getAnnotation(MessageBundle.class).value();
        var file = (name.equals(MessageBundle.DEFAULTED_NAME) ? "msg" : name) + "_zh.properties";
        var chinese = new Properties();
        try (Reader lines = Files.newBufferedReader(Path.of("src/main/resources/messages", file))) {
            chinese.load(lines);
        }
        return chinese;
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Messages.class,
                ListMessages.class,
                RecordMessages.class,
                MatchMessages.class,
                ReferenceMessages.class
            })
    void everyTextIsThereInBoth(Class<?> bundle) throws IOException {
        assertThat(chinese(bundle).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(bundle.getDeclaredMethods())
                        .map(Method::getName)
                        .toList())
                // Quarkus 3.36 can build no greater one.
                .hasSizeLessThan(300);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Messages.class,
                ListMessages.class,
                RecordMessages.class,
                MatchMessages.class,
                ReferenceMessages.class
            })
    void bothSayTheSameThings(Class<?> bundle) throws IOException {
        var chinese = chinese(bundle);
        for (var method : bundle.getDeclaredMethods()) {
            var english = method.getAnnotation(Message.class).value();
            assertThat(places(chinese.getProperty(method.getName())))
                    .as(method.getName())
                    .isEqualTo(places(english));
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Messages.class,
                ListMessages.class,
                RecordMessages.class,
                MatchMessages.class,
                ReferenceMessages.class
            })
    void chineseIsChinese(Class<?> bundle) throws IOException {
        chinese(bundle).forEach((name, text) -> assertThat(text.toString().codePoints())
                .as(name.toString())
                .anyMatch(c -> Character.isIdeographic(c) || "：、›".indexOf(c) >= 0));
    }

    private static TreeSet<String> places(String text) {
        var places = new TreeSet<String>();
        PLACE.matcher(text).results().forEach(place -> places.add(place.group(1)));
        return places;
    }
}
