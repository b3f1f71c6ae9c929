package org.incentivekb.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "gmae, game",
        "gam, game",
        "games, game",
        "GAME, game",
        "ｇａｍｅ, game",
        "游戏, game",
        "Games, game",
        "film tv, film_tv",
        "film-tv, film_tv",
        "影视, film_tv",
        "big, big_data",
        "大数, big_data",
        "metavers, metaverse",
        "元宇宙, metaverse",
        "e commerce, e_commerce",
        "xyzzy,",
        "music and games and films and data,",
        "'',",
        "' ',",
        "-,"
    })
    void isFoundByCodeAndByLabel(String given, String code) {
        assertThat(Nearest.code(given, Vocabulary.INDUSTRY.labels()).orElse(null))
                .isEqualTo(code);
    }

    @Test
    void signsCountOnlyWhereAllElseIsEqual() {
        var orders = new LinkedHashMap<String, Text>();
        orders.put("-amount", null);
        orders.put("amount", null);
        assertThat(Nearest.code("amuont", orders)).contains("amount");
        assertThat(Nearest.code("-amuont", orders)).contains("-amount");
    }

    @Test
    void tellsTheFirstOfTwoThatAreAsNear() {
        assertThat(Nearest.code("ac", Map.of("ab", new Text("甲", "x"), "aa", new Text("乙", "y"))))
                .contains("aa");
    }

    @Test
    void doesNotSearchForWhatIsLong() {
        assertThat(Nearest.code("game".repeat(1000), Vocabulary.INDUSTRY.labels()))
                .isEmpty();
    }
}
