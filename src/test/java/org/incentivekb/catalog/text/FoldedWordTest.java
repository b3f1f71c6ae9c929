package org.incentivekb.catalog.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedWordTest {

    @ParameterizedTest
    @CsvSource({
        "art,    arts and start, true",
        "art,    start,          false",
        "art,    start arts,     true",
        "30万,   最高30万元,     true",
        "30万,   最高130万元,    false",
        "30万,   x30万,          false",
        "文创,   数字文创产业,   true",
        "文创,   数字文产创业,   false",
        "art,    éart,           false",
        "art,    ﻿ïart art,       true",
        "art,    ẟart,           false",
        "art,    数art,          true",
        "art,    𠀀art,          true",
        "数,     𠀀数,           true",
        "game,   gam,            false"
    })
    void aWordOfAnAlphabetIsFoundAtABeginningAndChineseAnywhere(String word, String text, boolean isThere) {
        assertThat(FoldedWord.of(word).in(FoldedWord.text(text.getBytes(UTF_8), text.getBytes(UTF_8).length), 0) >= 0)
                .isEqualTo(isThere);
    }
}
