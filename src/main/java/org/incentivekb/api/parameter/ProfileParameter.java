package org.incentivekb.api.parameter;

import org.incentivekb.model.vocabulary.Vocabulary;

/** What every profile can say of a company, besides what answers a {@link ConceptParameter concept}; in the order in which it is told back. */
public enum ProfileParameter implements Parameter.Tabled {
    REGION(
            "region",
            ValueType.REGION,
            "Code of the region that the company is in, or would be, of GB/T 2260 or ISO 3166: what is looked at is all that applies there,"
                    + " of the region itself and of what lies above it. Codes: `/api/v1/regions`.",
            "500108"),
    ZONE(
            "zone",
            ValueType.ZONE,
            "Id of the development zone that it is in, or would be; it must lie in the region, or around it. Ids: under `zones` of"
                    + " `/api/v1/regions`.",
            "chongqing-etdz"),
    INDUSTRY("industry", ValueType.codes(Vocabulary.INDUSTRY), "The industry that it belongs to.", "game"),
    BENEFICIARY("beneficiary", ValueType.codes(Vocabulary.BENEFICIARY), "What sort of recipient it is.", "company"),
    NEED(
            "need",
            ValueType.codes(Vocabulary.SUPPORT),
            "What it wants help with: this orders what is found, and leaves nothing out.",
            "r_and_d"),
    ON(
            "on",
            ValueType.DAY,
            "The day that it is asked for (ISO 8601) or `today`, which it is where it is left out.",
            "2026-01-31"),
    CURRENCY(
            "currency",
            ValueType.CURRENCY,
            "ISO 4217 code of all sums of money in the profile. Left out, it is that of the region's country; nothing is converted.",
            "CNY"),
    VERDICT(
            "verdict",
            ValueType.codes(Vocabulary.VERDICT),
            "The verdicts whose items are given; left out, all but `not_eligible`. Whatever is asked for, all verdicts are counted.",
            "eligible");

    private final Row row;

    ProfileParameter(String code, ValueType type, String meaning, String example) {
        row = new Row(code, type, meaning, example);
    }

    /** But for the verdict, which says nothing of the company. */
    @Override
    public boolean isFilter() {
        return this != VERDICT;
    }

    @Override
    public int least() {
        return this == REGION ? 1 : 0;
    }

    @Override
    public Row row() {
        return row;
    }
}
