package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What an incentive is to a company. */
public enum Kind implements Code {
    POLICY("policies", "政策", "Policy"),
    FUND("funds", "基金", "Fund"),
    SUBSIDY("subsidies", "补贴与奖励", "Subsidy"),
    INFRASTRUCTURE("infrastructure", "基础设施与载体", "Infrastructure"),
    SERVICE("services", "公共服务", "Service"),
    TALENT("talent", "人才项目", "Talent programme"),
    PARTNERSHIP("partnerships", "合作协议与联盟", "Partnership"),
    EVENT("events", "活动与赛事", "Event"),
    DESIGNATION("designations", "试点与示范称号", "Designation");

    /** The lists of one kind as a regular expression: annotations take constants only, so a test holds it to {@link #lists}. */
    public static final String LISTS =
            "policies|funds|subsidies|infrastructure|services|talent|partnerships|events|designations";

    private static final Map<String, Kind> BY_LIST = Collections.unmodifiableMap(Arrays.stream(values())
            .filter(kind -> kind.list != null)
            .collect(Collectors.toMap(kind -> kind.list, kind -> kind, (a, b) -> a, LinkedHashMap::new)));

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    private final String list;
    private final Text label;

    /** @param list the last segment of the path that lists this kind alone; null where there is none */
    Kind(String list, String zh, String en) {
        this.list = list;
        label = new Text(zh, en);
    }

    /** The kinds that have a list of their own, by its name. */
    public static Map<String, Kind> lists() {
        return BY_LIST;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }
}
