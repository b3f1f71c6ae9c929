package org.incentivekb.api.parameter;

import java.util.List;
import org.incentivekb.Limits;
import org.incentivekb.catalog.Filter;
import org.incentivekb.model.vocabulary.Vocabulary;

/** What a comparison of regions is asked by; in the order in which it is told back. */
public enum ComparisonParameter implements Parameter.Tabled {
    REGION(
            Filter.REGION,
            ValueType.REGIONS,
            "Codes of " + Limits.COMPARED_LEAST + " to " + Limits.COMPARED_MOST
                    + " different regions, of GB/T 2260 or ISO 3166; of each counts what applies there: its own records and those of the regions above"
                    + " it. Codes: `/api/v1/regions`.",
            "500118"),
    INDUSTRY(
            Filter.INDUSTRY,
            ValueType.codesOrNone(Vocabulary.INDUSTRY),
            "The industry it is for, what is for a broader one or open to every industry included; `none` for that alone.",
            "game"),
    BENEFICIARY(
            Filter.BENEFICIARY,
            ValueType.codesOrNone(Vocabulary.BENEFICIARY),
            "Whom it is for, what is for a broader group included; `none` where the source does not say.",
            "company"),
    VALID_ON(
            Filter.VALID_ON,
            ValueType.DAY,
            "The day (ISO 8601, or `today`) on which it is asked what is in force and what is planned; left out, it is today.",
            "2026-01-31");

    private final Filter filter;
    private final Row row;

    ComparisonParameter(Filter filter, ValueType type, String meaning, String example) {
        this.filter = filter;
        row = new Row(filter.parameter(), type, meaning, example);
    }

    @Override
    public Filter filter() {
        return filter;
    }

    @Override
    public boolean isFilter() {
        return true;
    }

    @Override
    public int least() {
        return this == REGION ? Limits.COMPARED_LEAST : 0;
    }

    @Override
    public int most() {
        return this == REGION ? Limits.COMPARED_MOST : Parameter.Tabled.super.most();
    }

    @Override
    public Object exampleValue() {
        return this == REGION ? List.of("350206", example()) : Parameter.Tabled.super.exampleValue();
    }

    @Override
    public Row row() {
        return row;
    }
}
