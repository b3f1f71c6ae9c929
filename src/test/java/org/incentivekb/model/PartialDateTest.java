package org.incentivekb.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2008", "2015-09", "2021-09-16", "2020-02-29", "1949-10-01"})
    void keepsThePrecisionThatItIsGiven(String text) {
        assertThat(new PartialDate(text)).hasToString(text);
        assertThat(new PartialDate(text).year()).isEqualTo(Integer.parseInt(text.substring(0, 4)));
        var column = new PartialDate.AsText();
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(new PartialDate(text))))
                .isEqualTo(new PartialDate(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20",
                "0999",
                "2021-",
                "2021-9",
                "2021-13",
                "2021-00",
                "2021-02-29",
                "2021-04-31",
                "2021-09-16T00:00",
                "2021/09",
                " 2021",
                "21-09-16",
                "２０２１"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(text));
    }

    @ParameterizedTest(name = "{0} from {1}: {2}; to {1}: {3}")
    @CsvSource({
        "2021,       2021,       true,  true",
        "2021,       2021-06,    true,  true",
        "2021,       2021-12-31, true,  true",
        "2021,       2022,       false, true",
        "2021,       2020-12-31, true,  false",
        "2021-06,    2021,       true,  true",
        "2021-06,    2021-06-30, true,  true",
        "2021-06,    2021-07,    false, true",
        "2021-06,    2021-05-31, true,  false",
        "2021-06-15, 2021-06,    true,  true",
        "2021-06-15, 2021-06-15, true,  true",
        "2021-06-15, 2021-06-16, false, true",
        "2021-06-15, 2021-06-14, true,  false"
    })
    void countsWithAllItsDays(String date, String other, boolean reaches, boolean startsBy) {
        assertThat(new PartialDate(date).reaches(new PartialDate(other))).isEqualTo(reaches);
        assertThat(new PartialDate(date).startsBy(new PartialDate(other))).isEqualTo(startsBy);
    }

    @Test
    void standsInOrder() {
        assertThat(java.util.stream.Stream.of("2021-09-16", "2008", "2021", "2021-09", "2013")
                        .map(PartialDate::new)
                        .sorted())
                .extracting(PartialDate::value)
                .containsExactly("2008", "2013", "2021", "2021-09", "2021-09-16");
    }

    @Test
    void noneIsStoredAsNone() {
        var column = new PartialDate.AsText();
        assertThat(column.convertToDatabaseColumn(null)).isNull();
        assertThat(column.convertToEntityAttribute(null)).isNull();
    }
}
