package org.incentivekb.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type is what the parameters take, or stays for the parameter to refuse. */
class TypedNumbersTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            20               | 20
            8,000,000        | 8000000
            ８００万          | 8000000
            800万元          | 8000000
            0.5亿            | 50000000
            1.5 million      | 1500000
            CNY 8 million    | 8000000
            ¥3000            | 3000
            20人             | 20
            60%              | 60
            10..49           | 10..49
            10–49            | 10..49
            500万至800万     | 5000000..8000000
            5 million to 8 million | 5000000..8000000
            10..             | 10..
            ..49             | ..49
            007              | 7
            # not numbers, or not such as anybody can read surely
            800,00           | 800,00
            1.000.000        | 1.000.000
            8 mio            | 8 mio
            -5               | -5
            ~49              | ~49
            many             | many
            1,000,000,000,000,000,000,000,000,000,000,000,000,000,000,000,000 | 1,000,000,000,000,000,000,000,000,000,000,000,000,000,000,000,000
            1-2-3            | 1-2-3
            """)
    void areRead(String typed, String plain) {
        assertThat(TypedNumbers.plain(typed)).isEqualTo(plain);
    }
}
