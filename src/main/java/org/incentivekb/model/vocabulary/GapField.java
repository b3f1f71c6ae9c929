package org.incentivekb.model.vocabulary;

/** The fields of an incentive that may be gaps: their codes are the fields' names. */
public enum GapField implements Code {
    TITLE("title", "名称", "The name that the source gives it"),
    FORM("form", "支持形式", "How it reaches the recipient"),
    ZONE("zone", "开发区", "The development zone"),
    SUPPORTS("supports", "支持内容", "What it helps with"),
    BENEFICIARIES("beneficiaries", "对象", "Whom it is for"),
    ORGANIZATIONS("organizations", "相关机构", "Who plays a part"),
    ANNOUNCED("announced", "发布日期", "When it was announced"),
    PERIOD("period", "有效期", "From when until when"),
    CALLS("calls", "申报时间", "When one can apply"),
    AMOUNT("amount", "金额", "How much is on offer"),
    FIGURES("figures", "数据", "Numbers"),
    NOT_WITH("notWith", "不可兼得", "What it cannot be combined with"),
    RELATIONS("relations", "关联", "How it stands to others"),
    CONDITIONS("conditions", "条件", "Who qualifies");

    private final String code;
    private final Text label;

    GapField(String code, String zh, String en) {
        this.code = code;
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
