package org.incentivekb.model.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The closed vocabularies, each with the name under which its codes are served. */
public enum Vocabulary {
    KIND("激励事项的种类", "What an incentive is", Code.labels(Kind.class)),
    FORM("以何种形式给予对象", "How it reaches its recipient", Code.labels(Form.class)),
    STATUS("文献发布时的进展", "How far it had come when the source was published", Code.labels(Status.class)),
    INDUSTRY(
            "面向的产业；上位代码依《文化及相关产业分类（2018）》与GB/T 4754-2017",
            "The industry it is for; broader codes follow 文化及相关产业分类（2018） and GB/T 4754-2017",
            Code.labels(Industry.class)),
    SUPPORT("支持的内容", "What it helps with", Code.labels(Support.class)),
    BENEFICIARY(
            "面向的对象；企业规模依工信部联企业〔2011〕300号",
            "Whom it is for; sizes of companies follow 工信部联企业〔2011〕300号",
            Code.labels(Beneficiary.class)),
    ROLE("机构所起的作用", "The part an organization plays in it", Code.labels(Role.class)),
    MEASURE("数字所计的内容", "What a figure counts", Code.labels(Measure.class)),
    NATURE(
            "数字是条款、目标、成果、容量还是背景统计",
            "Whether a figure is a term, a target, a result, a capacity or a statistic around it",
            Code.labels(Nature.class)),
    UNIT("数字的单位", "The unit of a number", Code.labels(Unit.class)),
    CURRENCY("金额的币种（ISO 4217）", "The currency of an amount (ISO 4217)", Unit.currencies()),
    BOUND("数值与实际的关系", "How a figure's value bounds the truth", Code.labels(Bound.class)),
    PER("数字按什么计", "What a figure is counted for", Code.labels(Per.class)),
    RELATION_TYPE("激励事项之间的关系", "How one incentive stands to another", Code.labels(RelationType.class)),
    NOT_WITH(
            "除个别事项外，不得与什么同时享受",
            "What it cannot be combined with, other than a single incentive",
            Code.labels(NotWith.class)),
    CONCEPT_TYPE("条件概念以何种方式回答", "What a concept of criteria is answered by", Code.labels(ConceptType.class)),
    GAP_FIELD("读者会查找的字段", "A field that a reader would look for", Code.labels(GapField.class)),
    SOURCE_GAP_FIELD(
            "读者会查找的文献字段", "A field of a source that a reader would look for", Code.labels(SourceGapField.class)),
    SEARCH_FIELD("检索词所在之处", "Where the words of a search stand", Code.labels(SearchField.class)),
    GAP_REASON("字段为空的原因", "Why a field is empty", Code.labels(GapReason.class)),
    SOURCE_TYPE("文献的类型", "What sort of document a source is", Code.labels(SourceType.class)),
    COLLECTION("文献所属的集合", "Which gathering of documents a source belongs to", Code.labels(Collection.class)),
    EXTENT("文献读到的范围", "How much of a document was read", Code.labels(Extent.class)),
    SCOPE("地区筛选如何理解代码", "How a region filter reads its codes", Code.labels(Scope.class)),
    CODE_SCOPE(
            "产业或对象筛选如何理解代码",
            "How a filter of industries or beneficiaries reads its codes",
            Code.labels(CodeScope.class)),
    AMOUNT_BAND("统计所用的金额区间", "A range of amounts that records are counted by", Code.labels(AmountBand.class)),
    VERDICT("资料与激励事项的匹配结论", "Whether a company would get an incentive", Code.labels(Verdict.class)),
    OUTCOME("资料是否满足一项条件", "How a criterion turns out for a company", Code.labels(Outcome.class)),
    BECAUSE("一项条件为何未知", "Why it is not known how a criterion turns out", Code.labels(Because.class)),
    CHANGE_TYPE("数据变化时，一条记录怎么了", "What became of a record when the data changed", Code.labels(ChangeType.class));

    private final Text description;
    private final Map<String, Text> labels;

    Vocabulary(String zh, String en, Map<String, Text> labels) {
        this.description = new Text(zh, en);
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

    /** The name of the schema of what a filter takes that also finds records without a code. */
    public String schemaOrNone() {
        return schema() + "OrNone";
    }

    /** What its codes say. */
    public Text description() {
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
