package org.incentivekb.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import org.incentivekb.api.problem.Reason;
import org.junit.jupiter.api.Test;

/** Every reason that the API gives in English has its Chinese. */
class FaultWordsTest {

    @Test
    void everyReasonHasItsChinese() throws ReflectiveOperationException {
        var reasons = new ArrayList<String>();
        for (var field : Reason.class.getFields()) {
            reasons.add((String) field.get(null));
        }
        for (var method : Reason.class.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                reasons.add((String) method.invoke(
                        null,
                        Arrays.stream(method.getParameterTypes())
                                .map(type -> type == int.class ? (Object) 7 : "licence")
                                .toArray()));
            }
        }
        reasons.add("no such day in the calendar");
        reasons.add("not a date of the form 2008, 2015-09 or 2021-09-16");
        reasons.add(Reason.unknown("region") + "; those known are listed at /api/v1/regions");
        assertThat(reasons).hasSizeGreaterThan(20).allSatisfy(reason -> {
            assertThat(FaultWords.of(reason, Language.ZH))
                    .as(reason)
                    .isNotEqualTo(FaultWords.UNREADABLE)
                    .matches(text -> text.codePoints().anyMatch(Character::isIdeographic));
            assertThat(FaultWords.of(reason, Language.EN))
                    .isNotBlank()
                    .doesNotContain("unknown", "/api/", "repeat the parameter");
        });
    }
}
