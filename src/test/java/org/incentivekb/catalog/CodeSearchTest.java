package org.incentivekb.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.Criterion;
import org.incentivekb.model.DataSet;
import org.incentivekb.model.Evidence;
import org.incentivekb.model.Exclusion;
import org.incentivekb.model.Incentive;
import org.incentivekb.model.ListedCode;
import org.incentivekb.model.PartialDate;
import org.incentivekb.model.Region;
import org.incentivekb.model.Source;
import org.incentivekb.model.vocabulary.Beneficiary;
import org.incentivekb.model.vocabulary.Collection;
import org.incentivekb.model.vocabulary.ConceptType;
import org.incentivekb.model.vocabulary.Form;
import org.incentivekb.model.vocabulary.Industry;
import org.incentivekb.model.vocabulary.Kind;
import org.incentivekb.model.vocabulary.Scope;
import org.incentivekb.model.vocabulary.SearchField;
import org.incentivekb.model.vocabulary.Status;
import org.incentivekb.model.vocabulary.Support;
import org.incentivekb.model.vocabulary.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes are found by what people call them, and offered as filters where the words find nothing. */
class CodeSearchTest {

    private static final Catalog CATALOG = catalog();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            人才引进                 | flat
            Attracting talent        | flat
            Research and development | studio
            Overseas expansion       | voucher
            R&D                      | studio
            手游                     | studio voucher
            游戏工作室               | studio voucher
            mobile game              | studio voucher
            资助                     | studio voucher
            租金                     | flat
            手游 租金                |
            开发者                   | studio
            抵用券                   | voucher
            高新技术企业             | flat
            其他                     |
            业务活动                 |
            年营业收入               | voucher
            厦湖科工〔2025〕30号     | studio
            自有房产                 | flat
            就高不重复               | voucher
            """)
    void findsRecordsByLabelsAndAliasesOfTheirCodes(String q, String ids) {
        assertThat(ids(query(q, ""))).containsExactly(ids == null ? new String[0] : ids.split(" "));
    }

    @ParameterizedTest(name = "{0} is in {2} of {1}")
    @CsvSource({
        "手游, studio, CODE",
        "租金, flat, CODE",
        "厦湖科工, studio, DOCUMENT_NUMBER",
        "自有房产, flat, CONDITIONS",
        "就高, voucher, CONDITIONS",
        "税务, voucher, CONDITIONS"
    })
    void saysWhereTheyAre(String q, String id, SearchField field) {
        assertThat(CATALOG.matchedIn(Query.words(q)).apply(CATALOG.find(id).orElseThrow()))
                .containsExactly(field);
    }

    @ParameterizedTest(name = "{0} & {1}")
    @CsvSource(delimiter = '|', textBlock = """
            手游              | industry=esports             | industry=game:2
            手游              | industry=esports kind=policy |
            Mobile Game       | industry=esports             | industry=game:2
            手游 voucher      | industry=esports             | industry=game:1
            手游 羊驼         | industry=esports             |
            手游玩家          | industry=esports             |
            手游              | industry=music               |
            重庆              | region=350200                | region=500000:1
            重庆市            | region=350200                | region=500000:1
            chongqing voucher | region=350200                | region=500000:1
            重庆 flat         | region=350200                |
            资助              | kind=policy region=350200    | kind=subsidy:1
            羊驼              | region=350200                |
            """)
    void offersTheCodesThatWereTypedByName(String q, String filters, String offered) {
        var result = CATALOG.answer(query(q, filters));
        assertThat(result.total()).isZero();
        assertThat(result.didYouMean())
                .extracting(code -> code.filter().parameter() + '=' + code.code() + ':' + code.total())
                .containsExactly(offered == null ? new String[0] : offered.split(" "));
    }

    private static Query query(String q, String filters) {
        var values = new EnumMap<Filter, Object>(Filter.class);
        values.put(Filter.Q, Query.words(q));
        for (var filter : filters.split(" ")) {
            if (!filter.isEmpty()) {
                values.put(Filter.valueOf(filter.split("=")[0].toUpperCase()), Set.of(filter.split("=")[1]));
            }
        }
        return new Query(new Filters(values, Scope.WITHIN), Sort.TITLE, false, 1, 20);
    }

    private static List<String> ids(Query query) {
        return Arrays.stream(CATALOG.all(query))
                .mapToObj(record -> new String(CATALOG.whole(record), UTF_8))
                .toList();
    }

    private static Catalog catalog() {
        var builder = new CatalogBuilder((incentive, known) -> new Rendered(incentive.id.getBytes(UTF_8), 0));
        codeLists().forEach(builder::add);
        Map.of("350200", "厦门市 Xiamen", "500000", "重庆市 Chongqing").forEach((code, names) -> {
            var region = new Region();
            region.code = code;
            region.name = new Text(names.split(" ")[0], names.split(" ")[1]);
            builder.add(region);
        });
        var source = new Source();
        source.id = "measures";
        source.collection = Collection.PUBLIC;
        source.documentNumber = "厦湖科工〔2025〕30号";
        builder.add(source);

        var flat = incentive("flat", Kind.POLICY, Support.TALENT);
        flat.form = Form.RENT_RELIEF;
        flat.supports = List.of(Support.TALENT, Support.PREMISES);
        flat.conditions = new Text("无自有房产", "No home of their own");
        flat.criteria = List.of(criterion("recognized_as", "high_tech"), criterion("recognized_as", "other"));
        builder.add(flat);

        var arena = incentive("arena", Kind.POLICY, Support.EVENT_HOSTING);
        arena.industries = List.of(Industry.ESPORTS);
        builder.add(arena);

        var studio = incentive("studio", Kind.SUBSIDY, Support.R_AND_D);
        studio.industries = List.of(Industry.GAME);
        studio.beneficiaries = List.of(Beneficiary.DEVELOPER);
        studio.evidence = List.of(new Evidence("measures", List.of(1)));
        builder.add(studio);

        var voucher = incentive("voucher", Kind.SUBSIDY, Support.OVERSEAS_EXPANSION);
        voucher.region = "500000";
        voucher.form = Form.VOUCHER;
        voucher.industries = List.of(Industry.GAME);
        voucher.criteria = List.of(criterion("revenue", null));
        voucher.criteria.get(0).text = "税务登记满一年";
        voucher.notWith = List.of(new Exclusion("same_matter", "就高不重复", "measures", 1));
        builder.add(voucher);
        return builder.build(new DataSet("0123456789abcdef", LocalDate.EPOCH));
    }

    private static Incentive incentive(String id, Kind kind, Support support) {
        var incentive = new Incentive();
        incentive.id = id;
        incentive.kind = kind;
        incentive.status = Status.IN_FORCE;
        incentive.statusAsOf = new PartialDate("2025-01-01");
        incentive.title = new Text("题", id);
        incentive.summary = new Text("无", "none");
        incentive.region = "350200";
        incentive.supports = List.of(support);
        incentive.updated = LocalDate.EPOCH;
        return incentive;
    }

    private static Criterion criterion(String concept, String code) {
        var criterion = new Criterion();
        criterion.of = concept;
        criterion.in = code == null ? null : List.of(code);
        return criterion;
    }

    private static List<CodeList> codeLists() {
        return List.of(
                list("industry", code("game", null, "手游", "游戏工作室", "mobile game")),
                list("support", code("r_and_d", null, "R&D"), code("premises", null, "租金", "rent")),
                list("kind", code("subsidy", null, "资助", "grant")),
                list(
                        CodeList.CONCEPTS,
                        new ListedCode(
                                "recognized_as",
                                new Text("业务活动", "Activity"),
                                null,
                                null,
                                ConceptType.CODE,
                                null,
                                List.of("recognized-as"),
                                null,
                                null),
                        code("revenue", ConceptType.NUMBER, "营收", "年营业收入")),
                list("recognized-as", code("high_tech", null, "高新技术企业"), code("other", null, "其他")));
    }

    private static CodeList list(String name, ListedCode... codes) {
        var list = new CodeList();
        list.name = name;
        list.codes = List.of(codes);
        return list;
    }

    private static ListedCode code(String code, ConceptType type, String... aliases) {
        return new ListedCode(code, new Text("标", code), null, List.of(aliases), type, null, null, null, null);
    }
}
