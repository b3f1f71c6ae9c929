package org.incentivekb.model.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The closed vocabularies, each with the name under which its codes are served. */
public enum Vocabulary {
    KIND("What an incentive is", Code.labels(Kind.class)),
    STATUS("How far it had come when the source was published", Code.labels(Status.class)),
    INDUSTRY("The industry it is for", Code.labels(Industry.class)),
    SUPPORT("What it helps with", Code.labels(Support.class)),
    BENEFICIARY("Whom it is for", Code.labels(Beneficiary.class)),
    ROLE("The part an organization plays in it", Code.labels(Role.class)),
    MEASURE("What a figure counts", Code.labels(Measure.class)),
    NATURE("Whether a figure is a term, a target, a result or a capacity", Code.labels(Nature.class)),
    UNIT("The unit of a figure", Code.labels(Unit.class)),
    BOUND("How a figure's value bounds the truth", Code.labels(Bound.class)),
    PER("What a figure is counted for", Code.labels(Per.class)),
    RELATION_TYPE("How one incentive stands to another", Code.labels(RelationType.class)),
    GAP_REASON("Why a field is empty", Code.labels(GapReason.class)),
    SOURCE_TYPE("What sort of document a source is", Code.labels(SourceType.class)),
    SCOPE("How a region filter reads its codes", Code.labels(Scope.class)),
    AMOUNT_BAND("A range of amounts that records are counted by", Code.labels(AmountBand.class));

    private final String description;
    private final Map<String, Text> labels;

    Vocabulary(String description, Map<String, Text> labels) {
        this.description = description;
        this.labels = labels;
    }

    /** The name in URLs: kebab-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of its schema in the OpenAPI document: as the type is called. */
    public String schema() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    public String description() {
        return description;
    }

    /** Each code with its label, in the vocabulary's order. */
    public Map<String, Text> labels() {
        return labels;
    }

    /** The names of all. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Vocabulary::code).toList();
    }

    public static Optional<Vocabulary> of(String code) {
        return Arrays.stream(values())
                .filter(vocabulary -> vocabulary.code().equals(code))
                .findFirst();
    }
}
