package org.incentivekb.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The texts of a record in English; the Chinese of each stands in {@code src/main/resources/messages/record_zh.properties}.
 */
@MessageBundle(value = "record", locale = "en")
public interface RecordMessages {

    // A record

    @Message("At a glance")
    String atAGlance();

    @Message("How much")
    String howMuch();

    @Message("Status")
    String statusLegend();

    @Message("Until when")
    String untilWhen();

    @Message("from {day}")
    String from(String day);

    @Message("to {day}")
    String to(String day);

    @Message("No period is stated")
    String periodNotStated();

    @Message("All awards together:")
    String ceiling();

    @Message("For whom")
    String forWhomLegend();

    @Message("Industries")
    String industriesLegend();

    @Message("Helps with")
    String supportsLegend();

    @Message("Zone")
    String zoneLegend();

    @Message("Announced")
    String announcedLegend();

    @Message("When and where to apply")
    String whereToApply();

    @Message("Calls")
    String calls();

    @Message("Opens")
    String callOpens();

    @Message("Closes")
    String callCloses();

    @Message("Apply here")
    String applyHere();

    @Message("As it is written")
    String written();

    @Message("No source says when or where to apply.")
    String noCall();

    @Message("Whom to ask:")
    String askWhom();

    @Message("Who else has to do with it")
    String involved();

    @Message("Who qualifies")
    String whoQualifies();

    @Message("The source states no conditions.")
    String conditionsNotStated();

    @Message("Not together with")
    String notWith();

    @Message("Award {number}")
    String award(int number);

    @Message("The award")
    String theAward();

    @Message("All awards together")
    String wholeRecord();

    @Message("The awards add up; of the tiers of one award the best counts.")
    String awardsAddUp();

    @Message("Term")
    String termLegend();

    @Message("On what condition")
    String onWhat();

    @Message("no tier")
    String everyone();

    @Message("Other figures")
    String otherFigures();

    @Message("What is counted")
    String whatIsCounted();

    @Message("Number")
    String number();

    @Message("Nature")
    String nature();

    @Message("What is not stated")
    String notStated();

    @Message("How it stands to others")
    String relations();

    @Message("Includes")
    String relatedBy_part_of();

    @Message("In it stands")
    String relatedBy_located_in();

    @Message("Is funded by")
    String relatedBy_funds();

    @Message("Is implemented by")
    String relatedBy_implements();

    @Message("Is succeeded by")
    String relatedBy_succeeds();

    @Message("Is repealed by")
    String relatedBy_repeals();

    @Message("Is amended by")
    String relatedBy_amends();

    @Message("Evidence")
    String evidence();

    @Message("Report a mistake")
    String reportMistake();

    @Message("at least ")
    String atLeast();

    @Message("more than ")
    String moreThan();

    @Message("at most ")
    String atMost();

    @Message("less than ")
    String lessThan();
}
