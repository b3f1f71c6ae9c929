package org.incentivekb.seed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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

    private final Map<String, String> files = new LinkedHashMap<>();

    public SmallSeeds() {
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
                  document: 004.txt
                  title: {zh: 重庆永川, en: Yongchuan}
                  publisher: {zh: 重庆日报, en: Chongqing Daily}
                  publishedOn: 2022-10-17
                  documentNumber: 永府〔2022〕1号
                  type: reprint
                  official: false
                  language: zh-Hant
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
                evidence:
                  - {source: daily-2022, paragraphs: [3]}
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

    public Path write(Path folder) {
        try {
            for (var file : files.entrySet()) {
                var path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
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
        var entities = new ArrayList<DatasetEntity>();
        var reader = reader(write(folder));
        reader.read(entities::add);
        if (!reader.faults().isEmpty()) {
            throw new AssertionError(reader.faults());
        }
        return entities;
    }
}
