package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;

/** What an incentive is. */
public enum Kind implements Code {
    POLICY("政策", "Policy"),
    FUND("基金", "Fund"),
    SUBSIDY("补贴与奖励", "Subsidy"),
    INFRASTRUCTURE("基础设施与载体", "Infrastructure"),
    SERVICE("公共服务", "Service"),
    TALENT("人才项目", "Talent programme"),
    PARTNERSHIP("合作协议与联盟", "Partnership"),
    EVENT("活动与赛事", "Event");

    @EnumeratedValue
    private final String code = code();

    private final Text label;

    Kind(String zh, String en) {
        label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
