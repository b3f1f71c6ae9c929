package org.incentivekb.model.vocabulary;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;

/** What an incentive helps with. */
public enum Support implements Code {
    R_AND_D("研发", "Research and development"),
    TECHNOLOGY("技术与工具", "Technology and tools"),
    TESTING("测试", "Testing"),
    COPYRIGHT("版权", "Copyright"),
    PUBLISHING("发行与运营", "Publishing and operation"),
    OVERSEAS_EXPANSION("出海", "Overseas expansion"),
    COMPUTING_POWER("算力", "Computing power"),
    DATA("数据资源", "Data resources"),
    PRODUCTION("内容制作设施", "Production facilities"),
    CAPITAL("资本", "Capital"),
    PREMISES("产业载体与场地", "Premises"),
    SETTLEMENT("落户", "Settling in the place"),
    INCUBATION("孵化", "Incubation"),
    GROWTH("增长与做大做强", "Growth"),
    MARKET_MATCHING("供需对接与交易", "Market matching and trade"),
    EVENT_HOSTING("办赛办会", "Holding events"),
    EXCHANGE("交流合作", "Exchange and cooperation"),
    DEMONSTRATION("示范应用", "Demonstration"),
    RECOGNITION("评选表彰", "Recognition"),
    TALENT("人才引进", "Attracting talent"),
    TRAINING("人才培养", "Training"),
    RECRUITMENT("招聘就业", "Recruitment and jobs"),
    HOUSING("住房", "Housing"),
    LIVING_SERVICES("医疗与子女教育等生活服务", "Health care, schooling and daily life"),
    CONSULTING("政策与咨询服务", "Advice");

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    private final Text label;

    Support(String zh, String en) {
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
