package org.incentivekb.web.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The texts of {@code /match} and {@code /compare} in English; the Chinese of each stands in {@code
 * src/main/resources/messages/match_zh.properties}.
 */
@MessageBundle(value = "match", locale = "en")
public interface MatchMessages {

    // Matching

    @Message("What your company would get")
    String matchTitle();

    @Message(
            "Say where the company is and what it does. Nothing but the region is needed: what is left out is asked, and never guessed.")
    String matchIntro();

    @Message(
            "{number} {#if number == '1'}record covers{#else}records cover{/if} this place: its own and those from above; each is checked for {day}.")
    String matchDay(String day, String number);

    @Message("Nothing is recorded for this place as a whole, or from above it; checked for {day}.")
    String noCandidates(String day);

    @Message("No measure is for all of this place; those of the places in it follow, checked for {day}.")
    String noneForAll(String day);

    @Message("Still to be met or shown")
    String stillOpen();

    @Message("Choose a region first.")
    String regionFirst();

    @Message("Not settled yet?")
    String anywhere();

    @Message("Compare all places for your company")
    String wholeCountry();

    @Message("required")
    String required();

    @Message("Not said")
    String notSaid();

    @Message("What you are")
    String whatYouAre();

    @Message("Yearly revenue (CNY; abroad, the currency there)")
    String revenue();

    @Message("Support needed most")
    String need();

    @Message("Day")
    String day();

    @Message("Headcount and revenue may be ranges, such as 10–49 or 5 million–8 million.")
    String rangesHint();

    @Message("Your answers")
    String yourAnswers();

    @Message("Change what is said of the company")
    String yourCompany();

    @Message("Answer one more question")
    String nextQuestion();

    @Message("Answer")
    String answer();

    @Message("None of these")
    String noneOfThese();

    @Message(
            "{#if decides == 0}It matters to {undecided}.{#else if decides == undecided}It is all that {undecided} still {#if undecided == 1}depends{#else}depend{/if} on.{#else}It matters to {undecided}; for {decides} of them it is all that your answers leave open.{/if}")
    String decides(int decides, int undecided);

    @Message("{number} more {#if number == 1}question{#else}questions{/if} after these.")
    String furtherQuestions(int number);

    @Message("No condition and no sum here depends on your answer to:")
    String unused();

    @Message("Verdicts")
    String verdicts();

    @Message("All")
    String allVerdicts();

    @Message("Eligible")
    String verdict_eligible();

    @Message("Likely")
    String verdict_likely();

    @Message("Possible")
    String verdict_possible();

    @Message("Not eligible")
    String verdict_not_eligible();

    @Message("Nothing known stands in the way")
    String group_now();

    @Message("Possible")
    String group_possible();

    @Message("Frameworks")
    String group_framework();

    @Message("Announced, not to be had yet")
    String group_announced();

    @Message("Not eligible")
    String group_not_eligible();

    @Message(
            "all conditions that are known are met; “likely” where the source may not state them all, and few sources do")
    String groupMeans_now();

    @Message("something is not known yet")
    String groupMeans_possible();

    @Message("policies and titles that name no sum of their own")
    String groupMeans_framework();

    @Message("planned, being set up, or no call is open and whether one comes is not decided")
    String groupMeans_announced();

    @Message("a condition is not met")
    String groupMeans_not_eligible();

    @Message("What is met, and how the sum is worked out")
    String allReasons();

    @Message("Yes")
    String answerYes();

    @Message("No")
    String answerNo();

    @Message("what it would come to")
    String wouldComeTo();

    @Message("There is none.")
    String nothingMatches();

    @Message("One condition short")
    String nearMisses();

    @Message("One criterion is known not to be met, and it is one that a company can change; others may still be open.")
    String nearMissesMean();

    @Message("Elsewhere")
    String elsewhere();

    @Message("Place by place")
    String placeByPlace();

    @Message("The same company would find besides, in the same province first:")
    String elsewhereMeans();

    @Message("Nothing is found here, but elsewhere there is")
    String nothingHere();

    @Message("Little but frameworks is found here; elsewhere there is more")
    String littleHere();

    @Message(
            "The same company in other places: those within the chosen one first, then by the largest sum. It is what one measure there would come to at most, if what is still open is met; shares of what you have not said, and frameworks, are left out.")
    String insteadMeans();

    @Message("Place")
    String place();

    @Message("Likely / possible")
    String counts();

    @Message("Largest sum")
    String largestSum();

    @Message("no sum stated")
    String noSum();

    @Message("{total} may apply")
    String wouldApply(int total);

    @Message("and {number} more {#if number == 1}place{#else}places{/if}")
    String morePlaces(int number);

    @Message("All that are not eligible")
    String allRefused();

    @Message("stated")
    String alsoStated();

    // Comparing

    @Message("Side by side")
    String compareTitle();

    @Message(
            "Choose two to five regions: how much of each sort of support they have, and the largest sum that each states.")
    String compareIntro();

    @Message("One region is chosen: choose at least a second one to compare it with.")
    String secondRegion();

    @Message("Region {number}")
    String regionNumber(int number);

    @Message("optional")
    String optional();

    @Message("Compare")
    String compare();

    @Message("What holds on {day}, what comes from above and what is still being built included.")
    String compareDay(String day);

    @Message("Change regions or filters")
    String changeComparison();

    @Message("Offer")
    String offer();

    @Message("All together")
    String everything();

    @Message("{number} on offer")
    String inForce(int number);

    @Message("{number} of them being built or set up")
    String inProgress(int number);

    @Message("more, but counted otherwise:")
    String larger();

    @Message(
            "The lists of what is planned also hold plans that are over, or that something came of; these are not counted here.")
    String plansToo();

    @Message("{number} planned besides")
    String planned(int number);

    @Message("none")
    String nothing();

    @Message("greatest")
    String greatest();

    @Message("alike")
    String alike();

    @Message("Not comparable:")
    String notComparable();

    @Message("What one has and the others lack")
    String onlyIn();

    @Message("Nothing of its own.")
    String nothingOnly();

    @Message("Comparison of")
    String comparedFor();
}
