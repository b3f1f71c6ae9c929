package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;

/** Whom an incentive is for. */
public enum Beneficiary implements Code {
    COMPANY("企业", "Companies"),
    SME("中小企业", "Small and medium-sized companies"),
    STARTUP("初创企业与团队", "Start-ups and new teams"),
    DEVELOPER("开发者", "Developers"),
    CREATOR("内容创作者", "Content creators"),
    RIGHTS_HOLDER("版权与IP方", "Rights holders"),
    ESPORTS_CLUB("电竞俱乐部", "Esports clubs"),
    PARK_OPERATOR("园区运营方", "Park operators"),
    INVESTOR("投资机构", "Investors"),
    TALENT("高层次与专业人才", "Specialists and high-level talent"),
    PRACTITIONER("从业者", "Practitioners"),
    STUDENT("学生", "Students"),
    UNIVERSITY("高校", "Universities"),
    PUBLIC_INSTITUTION("事业单位", "Public institutions"),
    RESEARCH_INSTITUTE("科研机构", "Research institutes"),
    INDUSTRY_ASSOCIATION("行业协会", "Industry associations"),
    GOVERNMENT("政府部门与区县", "Authorities"),
    PUBLIC("公众", "The public");

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    private final Text label;

    Beneficiary(String zh, String en) {
        label = new Text(zh, en);
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
