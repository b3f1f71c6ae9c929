package org.incentivekb.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.Criterion;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.model.Exclusion;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.ListedCode;
import org.incentivekb.model.Source;
import org.incentivekb.model.vocabulary.Text;

/** Adds to {@link SyntheticEntities} what only a search cares about: signs in words, terms, document numbers, aliases. */
final class SyntheticWords {

    /** Some are parts of others. */
    private static final List<String> PIECES = List.of(
            "C++",
            "c",
            "C#",
            "AI+",
            "AI",
            "e-commerce",
            "ecommerce",
            "commerce",
            "E‐commerce园区",
            "R&D",
            "rd",
            "d",
            "x-ray-art",
            "300,000",
            "300000",
            "3,000,000元",
            "1.5",
            "5",
            "1.5倍",
            "10.24",
            "2025,300",
            "１，０００",
            "1,000.5",
            "Ürümqi",
            "urumqi",
            "ÉCOLE",
            "øre",
            "Nan’an",
            "租金",
            "元",
            "+",
            "#",
            ".",
            ",",
            "-",
            "+人",
            "#元",
            "a.b",
            "〔2025〕30号");

    private final Random random = new Random(3);

    private SyntheticWords() {}

    static List<DatasetEntity> of(int incentives, long seed) {
        var words = new SyntheticWords();
        var entities = new ArrayList<>(SyntheticEntities.of(incentives, seed));
        for (var entity : entities) {
            if (entity instanceof Incentive incentive) {
                words.addTo(incentive);
            } else if (entity instanceof Source source) {
                source.documentNumber = words.random.nextBoolean() ? words.some() : null;
            } else if (entity instanceof CodeList list) {
                list.codes = list.codes.stream().map(words::withAliases).toList();
            }
        }
        return entities;
    }

    private void addTo(Incentive incentive) {
        incentive.title = new Text(incentive.title.zh() + some(), incentive.title.en() + " " + some());
        incentive.conditions = random.nextInt(3) == 0 ? new Text(some(), some()) : null;
        for (var criterion : incentive.criteria) {
            criterion.text = random.nextBoolean() ? some() : null;
        }
        if (!incentive.figures.isEmpty() && random.nextInt(3) == 0) {
            var inWords = new Criterion();
            inWords.of = "other";
            inWords.words = new Text(some(), some());
            incentive.figures.get(0).when = List.of(inWords);
        }
        if (random.nextInt(4) == 0) {
            incentive.notWith = List.of(new Exclusion("same_matter", some(), "source-0", 1));
        }
    }

    private ListedCode withAliases(ListedCode code) {
        return new ListedCode(
                code.code(),
                code.label(),
                code.broader(),
                List.of(some(), some()),
                code.type(),
                code.unit(),
                code.lists(),
                code.question(),
                code.changeable());
    }

    private String some() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(piece -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining(random.nextBoolean() ? "" : " "));
    }
}
