package org.incentivekb.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.incentivekb.catalog.CatalogBuilder;
import org.incentivekb.catalog.Rendered;
import org.incentivekb.model.CodeList;
import org.incentivekb.model.DataSet;
import org.incentivekb.model.ListedCode;
import org.incentivekb.model.Region;
import org.incentivekb.model.Zone;
import org.incentivekb.model.vocabulary.ConceptType;
import org.incentivekb.model.vocabulary.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A criterion is said with labels, in both languages. */
class CriterionWordsTest {

    private static final CriterionWords WORDS = words();

    private static CriterionWords words() {
        var builder = new CatalogBuilder((incentive, catalog) -> new Rendered(new byte[0], 0));
        builder.add(list(
                CodeList.CONCEPTS,
                concept("revenue", "年营业收入", "Yearly revenue", ConceptType.NUMBER),
                concept("rd_intensity", "研发强度", "R&D intensity", ConceptType.NUMBER),
                concept("employees", "员工人数", "Employees", ConceptType.NUMBER),
                concept("recognized_as", "资质", "Recognised as", ConceptType.CODE, "recognized-as"),
                concept("beneficiary", "对象", "Recipient", ConceptType.CODE, "beneficiary"),
                concept("registered_in", "注册地", "Registered in", ConceptType.PLACE),
                concept("credit_record", "信用良好", "Clean credit record", ConceptType.FLAG),
                concept("other", "其他", "Other", ConceptType.WORDS)));
        builder.add(list(
                "recognized-as",
                new ListedCode(
                        "high_tech", new Text("高新技术企业", "High-tech"), null, null, null, null, null, null, null)));
        var region = new Region();
        region.code = "440106";
        region.name = new Text("天河区", "Tianhe District");
        region.zones = List.of(new Zone("tianhe-park", new Text("天河园", "Tianhe Park")));
        builder.add(region);
        return new CriterionWords(builder.build(new DataSet("0123456789abcdef", LocalDate.EPOCH)));
    }

    private static CodeList list(String name, ListedCode... codes) {
        var list = new CodeList();
        list.name = name;
        list.description = new Text("表", "A list");
        list.codes = List.of(codes);
        return list;
    }

    private static ListedCode concept(String code, String zh, String en, ConceptType type, String... lists) {
        return new ListedCode(code, new Text(zh, en), null, null, type, null, List.of(lists), null, null);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"of":"revenue","at_least":20000000,"unit":"CNY","per":"year"} | 年营业收入 ≥ 2000万元/年 | Yearly revenue ≥ CNY 20 million/year
            {"of":"revenue","at_least":5,"less_than":10.5,"unit":"CNY"} | 年营业收入 ≥ 5元 且 < 10.5元 | Yearly revenue ≥ CNY 5 and < CNY 10.5
            {"of":"rd_intensity","more_than":3,"unit":"percent"} | 研发强度 > 3% | R&D intensity > 3%
            {"of":"employees","at_most":50,"unit":"person"} | 员工人数 ≤ 50人 | Employees ≤ 50 persons
            {"of":"recognized_as","in":["high_tech","other"]} | 资质：高新技术企业、other | Recognised as: High-tech, other
            {"of":"recognized_as","not_in":["high_tech"]} | 资质：非 高新技术企业 | Recognised as: not High-tech
            {"of":"beneficiary","in":["company"]} | 对象：企业 | Recipient: Companies
            {"of":"registered_in","in":["440106","tianhe-park"]} | 注册地：天河区、天河园 | Registered in: Tianhe District, Tianhe Park
            {"of":"credit_record","is":true} | 信用良好：是 | Clean credit record: yes
            {"of":"credit_record","is":false} | 信用良好：否 | Clean credit record: no
            {"of":"other","words":{"zh":"主营研发","en":"mainly R&D"}} | 主营研发 | mainly R&D
            """)
    void aCriterionIsSaidInBothLanguages(String criterion, String zh, String en) {
        assertThat(WORDS.of(RenderedJson.read(criterion.getBytes(UTF_8)))).isEqualTo(new Text(zh, en));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [] |
            [{"of":"credit_record","is":true},{"of":"employees","at_least":3,"unit":"person"}] | Clean credit record: yes; Employees ≥ 3 persons
            [{"of":"credit_record","is":true,"group":"a"},{"of":"rd_intensity","at_least":3,"unit":"percent"},{"of":"employees","at_least":3,"unit":"person","group":"a"}] | Clean credit record: yes or Employees ≥ 3 persons; R&D intensity ≥ 3%
            """)
    void theMembersOfAGroupAreAlternatives(String criteria, String expected) {
        var said = WORDS.all(RenderedJson.read(criteria.getBytes(UTF_8))).stream()
                .map(Text::en)
                .toList();
        assertThat(String.join("; ", said)).isEqualTo(expected == null ? "" : expected);
    }
}
