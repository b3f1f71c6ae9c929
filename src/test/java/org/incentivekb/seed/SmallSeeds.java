package org.incentivekb.seed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.incentivekb.model.DatasetEntity;
import org.incentivekb.seed.file.Fault;

/** A small seeds folder without a fault, to be spoilt. */
public final class SmallSeeds {

    static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

    /** No date of the fixtures is after it. */
    static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

    /** The record that {@link #withGrant} adds. */
    static final String GRANT = "incentives/grant.yaml";

    private final Map<String, String> files = new LinkedHashMap<>();

    public SmallSeeds() {
        files.put("codelists.yaml", """
                - name: concept
                  description: {zh: 概念, en: Concepts}
                  codes:
                    - {code: registered_in, label: {zh: 注册地, en: Registered in}, type: place, changeable: true, question: {zh: 在哪里？, en: "Where?"}}
                    - {code: recognized_as, label: {zh: 认定, en: Recognised as}, type: code, lists: [recognized-as, support], changeable: true, question: {zh: 何种认定？, en: "As what?"}}
                    - {code: revenue, label: {zh: 营收, en: Revenue}, type: number, unit: currency, changeable: true, question: {zh: 多少？, en: "How much?"}}
                    - {code: rd_expenditure, label: {zh: 研发投入, en: "R&D expenditure"}, type: number, unit: currency, changeable: true, question: {zh: 多少？, en: "How much?"}}
                    - {code: employees, label: {zh: 员工, en: Employees}, type: number, unit: person, changeable: true, question: {zh: 多少？, en: "How many?"}}
                    - {code: launched, label: {zh: 已上线, en: Launched}, type: flag, changeable: true, question: {zh: 上线了吗？, en: "Is it?"}}
                    - {code: other, label: {zh: 其他, en: Other}, type: words, changeable: false, question: {zh: 符合吗？, en: "Is it so?"}}
                - name: recognized-as
                  description: {zh: 认定, en: What it is recognised as}
                  codes:
                    - {code: top_500, label: {zh: 五百强, en: Top 500}}
                    - {code: global_500, label: {zh: 世界五百强, en: Global 500}, broader: top_500}
                - name: industry
                  codes:
                    - {code: digital_culture, aliases: [文创]}
                    - {code: game, broader: digital_culture, aliases: [手游]}
                """);
        files.put("regions.yaml", """
                - code: "100000"
                  name: {zh: 中国, en: China}
                - code: "500000"
                  name: {zh: 重庆市, en: Chongqing}
                  parent: "100000"
                - code: "500118"
                  name: {zh: 永川区, en: Yongchuan District}
                  parent: "500000"
                  zones:
                    - {id: cloud-valley, name: {zh: 云谷, en: Cloud Valley}}
                """);
        files.put("organizations.yaml", """
                - id: yongchuan-district
                  name: {zh: 永川区, en: Yongchuan District}
                - id: iqiyi
                  name: {zh: 爱奇艺, en: iQIYI}
                """);
        files.put("sources.yaml", """
                - id: daily-2022
                  collection: founding
                  document: 004.txt
                  title: {zh: 重庆永川, en: Yongchuan}
                  publisher: {zh: 重庆日报, en: Chongqing Daily}
                  publishedOn: 2022-10-17
                  documentNumber: 永府〔2022〕1号
                  type: reprint
                  official: false
                  language: zh-Hant
                  url: https://example.org/yongchuan
                  retrievedOn: 2026-11-20
                  extent: whole
                  sha256: 2d682ad178a8ba9f98b11d5a3f129dc116b9f0b1d8ffa265bcf4e2e10347dd00
                """);
        files.put("incentives/fund.yaml", """
                kind: fund
                status: in_force
                statusAsOf: 2022-10-17
                title: {zh: 基金, en: Fund}
                summary: {zh: 引导基金, en: A guiding fund}
                region: "500118"
                zone: cloud-valley
                industries: [metaverse, film_tv]
                supports: [capital]
                beneficiaries: [company]
                organizations:
                  - {id: yongchuan-district, role: issuer}
                announced: 2022-09
                period: {from: 2022, to: 2027}
                figures:
                  - {of: fund_size, nature: rule, value: 200000000, unit: CNY, bound: exact, text: 2億元, source: daily-2022, paragraph: 47}
                  - {of: companies, nature: target, value: 100, unit: company, bound: at_least, per: [year], asOf: 2024, text: 上百家, source: daily-2022, paragraph: 48}
                gaps:
                  - {field: conditions, reason: not_stated}
                relations:
                  - {type: located_in, id: park}
                evidence:
                  - {source: daily-2022, paragraphs: [47, 48]}
                updated: 2026-11-23
                """);
        files.put("incentives/park.yaml", """
                kind: infrastructure
                status: in_progress
                statusAsOf: 2022-10-17
                title: {zh: 园区, en: Park}
                summary: {zh: 一个园区, en: A park}
                region: "500118"
                industries: []
                supports: []
                beneficiaries: []
                conditions: {zh: 条件, en: Terms}
                gaps:
                  - {field: supports, reason: not_stated}
                  - {field: beneficiaries, reason: not_stated}
                  - {field: organizations, reason: not_stated}
                  - {field: announced, reason: not_stated}
                  - {field: period, reason: not_stated}
                  - {field: amount, reason: not_stated}
                evidence:
                  - {source: daily-2022, paragraphs: [3]}
                updated: 2026-11-23
                """);
    }

    /** Adds a grant with all that terms can have: tiers and a limit, criteria, a call, what it excludes. */
    public SmallSeeds withGrant() {
        return withFile(GRANT, """
                kind: subsidy
                form: grant
                status: in_force
                statusAsOf: 2022-10-17
                title: {zh: 研发补助, en: R&D grant}
                summary: {zh: 分档补助, en: A grant in tiers}
                region: "500118"
                industries: [game]
                supports: [r_and_d]
                beneficiaries: [company]
                organizations:
                  - {id: yongchuan-district, role: issuer}
                announced: 2022-09-16
                period: {from: 2022-09-16, to: 2027-09-15, text: 有效期五年, source: daily-2022, paragraph: 9}
                calls:
                  - {opens: 2023-01-01, closes: 2023-02-28T17:00+08:00, url: https://example.org/apply, source: daily-2022, paragraph: 10}
                criteria:
                  - {of: registered_in, in: ["500118"], text: 在永川区注册, source: daily-2022, paragraph: 9}
                  - {of: employees, at_least: 10, unit: person, text: 员工10人以上, source: daily-2022, paragraph: 9}
                  - {of: recognized_as, in: top_500, group: a, text: 五百强, source: daily-2022, paragraph: 9}
                  - {of: other, words: {zh: 经认可, en: Accepted}, group: a, text: 经区政府认可, source: daily-2022, paragraph: 9}
                figures:
                  - {of: award_share, award: rd, base: rd_expenditure, nature: rule, value: 1, unit: percent, bound: exact, per: [company, year], when: [{of: rd_expenditure, at_least: 50000000, less_than: 100000000, unit: CNY, per: year}], text: 研发投入的1%, source: daily-2022, paragraph: 9}
                  - {of: award_share, award: rd, base: rd_expenditure, nature: rule, value: 3, unit: percent, bound: exact, per: [company, year], when: [{of: rd_expenditure, at_least: 100000000, unit: CNY, per: year, text: 1亿元以上}], text: 3%, source: daily-2022, paragraph: 9}
                  - {of: award_limit, award: rd, nature: rule, value: 8000000, unit: CNY, bound: at_most, per: [company, year], text: 最高800万元, source: daily-2022, paragraph: 9}
                notWith:
                  - {with: same_matter, text: 不可重复享受, source: daily-2022, paragraph: 10}
                evidence:
                  - {source: daily-2022, paragraphs: [9, 10]}
                updated: 2026-11-23
                """);
    }

    /** Replaces a part of a file, which must be there. */
    public SmallSeeds with(String file, String part, String other) {
        if (!files.get(file).contains(part)) {
            throw new IllegalArgumentException("no '" + part + "' in " + file);
        }
        files.compute(file, (name, text) -> text.replace(part, other));
        return this;
    }

    public SmallSeeds withFile(String file, String text) {
        files.put(file, text);
        return this;
    }

    public String text(String file) {
        return files.get(file);
    }

    public SmallSeeds without(String file) {
        files.remove(file);
        return this;
    }

    /** A file that differs is replaced whole: whoever watches the folder never finds half of one. */
    public Path write(Path folder) {
        try {
            for (var file : files.entrySet()) {
                var path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
                    var whole = Files.createTempFile("seed", ".tmp");
                    Files.writeString(whole, file.getValue());
                    Files.move(whole, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    static SeedReader reader(Path folder) {
        return new SeedReader(folder, VALIDATOR, TODAY);
    }

    List<Fault> warnings(Path folder) {
        var reader = reader(write(folder));
        reader.read(entity -> {});
        assertThat(reader.faults()).isEmpty();
        return reader.warnings();
    }

    List<Fault> faults(Path folder) {
        var reader = reader(write(folder));
        reader.read(entity -> {});
        return reader.faults();
    }

    public List<DatasetEntity> entities(Path folder) {
        return SeedFolders.entities(write(folder));
    }
}
