package org.incentivekb.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFoldingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            數字文創         | 数字文创
            Nan’an           | nanan
            ＬＥＤ           | led
            最高 30 万元     | 最高30万元
            Game  Fund       | game fund
            1000㎡           | 1000m2
            Ürümqi           | urumqi
            Crédit d'impôt   | credit dimpot
            Đà Nẵng, Łódź    | da nang/lodz
            İstanbul         | istanbul
            Йошкар           | йошкар
            300,000          | 300000
            ３００，０００元 | 300000元
            1,234,567.50     | 1234567.50
            1,2345           | 1/2345
            2025,300         | 2025/300
            0.5,300          | 0.5/300
            a,300            | a/300
            1.5倍            | 1.5倍
            v1.5.2           | v1.5.2
            1. 5             | 1/5
            .5               | 5
            U.S.             | u/s
            C++ and C#       | c++ and c#
            AI+行动          | ai+行动
            “AI+”            | ai+
            1+N              | 1/n
            a & b + c        | a/b/c
            c#d              | c/d
            #1               | 1
            互联网+          | 互联网
            跨境e-commerce区 | 跨境ecommerce区/commerce
            state-of-the-art | stateoftheart/oftheart/theart/art
            R&D 中心         | rd中心/d
            COVID-19         | covid/19
            2021-2025        | 2021/2025
            A - B            | a/b
            """)
    void spellingsOfOneTextFoldAlike(String text, String folded) {
        assertThat(TextFolding.fold(text).strip().replace('\n', '/')).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            e-commerce        | ecommerce
            R&D               | rd
            game,fund Game    | game fund
            300,000 1.5       | 300000 1.5
            C++ c#            | c++ c#
            厦湖科工〔2025〕30号 | 厦湖科工 2025 30号
            """)
    void wordsAreWhatSignsAndSpacesPart(String q, String words) {
        assertThat(TextFolding.words(q)).containsExactly(words.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\t",
                "\n",
                "\u0085",
                "\u00A0",
                "\u1680",
                "\u2003",
                "\u2009",
                "\u2028",
                "\u202F",
                "\u3000",
                " \u00A0 "
            })
    void whiteSpaceOfAnySortSeparatesWords(String space) {
        assertThat(TextFolding.words("游戏" + space + "厦门")).containsExactly("游戏", "厦门");
    }

    @Test
    void aTextIsFoundByItselfFoldedTwice() {
        var folded = TextFolding.words("E-Commerce C++ 300,000 1.5 Ürümqi 數字");
        assertThat(TextFolding.words(String.join(" ", folded))).isEqualTo(folded);
    }
}
