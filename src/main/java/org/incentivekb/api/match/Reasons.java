package org.incentivekb.api.match;

import com.fasterxml.jackson.databind.JsonNode;
import org.incentivekb.match.Finding;
import org.incentivekb.match.Standing;
import org.incentivekb.model.vocabulary.Status;
import org.incentivekb.model.vocabulary.Text;

/** Why a criterion turns out as it does, in both languages. */
final class Reasons {

    private Reasons() {}

    /** @param given null where the profile says nothing */
    static Text of(Finding finding, Text required, Given given) {
        return switch (finding) {
            case PASSED ->
                given == null
                        ? text("符合：%s", "Met: %s", required)
                        : text("符合：%s（所填为%s）", "Met: %s (you say %s)", required, given.words());
            case FAILED ->
                given == null
                        ? text("不符合：%s", "Not met: %s", required)
                        : text("不符合：要求%s（所填为%s）", "Not met: %s (you say %s)", required, given.words());
            case NOT_GIVEN ->
                given == null
                        ? text("尚未填写：要求%s", "Not said yet: %s", required)
                        : text(
                                "所填不足以判断：要求%s（所填为%s）",
                                "What you say does not decide it: %s (you say %s)", required, given.words());
            case NOT_STATED -> text("来源未说明：%s", "The source does not say: %s", required);
            case NOT_DECIDED -> text("尚未确定：%s", "Not decided yet: %s", required);
            case BY_HAND ->
                given == null
                        ? text("须对照原文判断：%s", "To be judged by reading: %s", required)
                        : text(
                                "须对照原文判断：要求%s（所填为%s）",
                                "To be judged by reading: %s (you say %s)", required, given.words());
        };
    }

    /** What is given is not named, but lies in what is. */
    static Text within(Text required, Text given) {
        return text("符合：%1$s（所填为%2$s，包含在内）", "Met: %1$s (you say %2$s, which belongs to it)", required, given);
    }

    /**
     * Whether it is to be had on the day.
     *
     * @param on the day that is asked about
     * @param record its JSON
     * @param date that on which it ends, begins, was announced, opens or closed; null where there is none
     */
    static Text of(Standing standing, String on, JsonNode record, String date) {
        var asOf = record.path("statusAsOf").asText();
        return switch (standing) {
            case AVAILABLE ->
                date == null
                        ? available(on, asOf, record)
                        : new Text(
                                "有效至" + date + "（来源未说明申请期）",
                                "In force until " + date + " (no days for applying are stated)");
            case CALL_OPEN ->
                date == null
                        ? new Text("在" + on + "可申请", "Applications are open on " + on)
                        : new Text(
                                "在" + on + "可申请，" + date + "截止", "Applications are open on " + on + ", until " + date);
            case OVER ->
                date == null
                        ? new Text("在" + on + "已结束或已被取代", "Over or replaced on " + on)
                        : new Text("已于" + date + "到期或被取代", "Over or replaced since " + date);
            case NOT_ANNOUNCED -> new Text("在" + on + "尚未公布", "Not announced yet on " + on);
            case PLANNED ->
                new Text(
                        "来源（" + asOf + "）称仅为计划，未见其实施",
                        "Planned only by a source of " + asOf + ", and not known to be in force");
            case IN_PROGRESS ->
                new Text(
                        "来源（" + asOf + "）称正在建设或筹备，未见其投用",
                        "Being built or set up by a source of " + asOf + ", and not known to be in use");
            case NOT_BEGUN -> new Text("自" + date + "起施行", "Holds from " + date + " on");
            case CALL_AHEAD -> new Text("申请自" + date + "开始", "Applications open on " + date);
            case CALL_CLOSED ->
                new Text(
                        "最近一次申请已于" + date + "截止，是否再次开放未定",
                        "The last call closed on " + date + ", whether another comes is not said");
        };
    }

    /** Without a day on which it ends; what the source says then counts before its own day too. */
    private static Text available(String on, String asOf, JsonNode record) {
        if (record.path("status").asText().equals(Status.ENDED.code())) {
            return new Text(
                    "来源（" + asOf + "）称已结束，未写明何时结束，未见其在" + on + "前结束",
                    "Over by a source of " + asOf + " that does not say since when, and not known to be over by " + on);
        }
        if (on.compareTo(asOf) < 0
                && !record.has("announced")
                && !record.at("/period/from").isTextual()) {
            return new Text(
                    "来源（" + asOf + "）称有效，未写明自何时起，也未见申请期",
                    "In force by a source of " + asOf
                            + " that does not say since when (no days for applying are stated)");
        }
        return new Text(
                "来源（" + asOf + "）称有效，未见其在" + on + "前期满或被取代，也未见申请期",
                "In force by a source of " + asOf + ", and not known to be over by " + on
                        + " (no days for applying are stated)");
    }

    private static Text text(String zh, String en, Text required) {
        return new Text(zh.formatted(required.zh()), en.formatted(required.en()));
    }

    private static Text text(String zh, String en, Text required, Text given) {
        return new Text(zh.formatted(required.zh(), given.zh()), en.formatted(required.en(), given.en()));
    }
}
