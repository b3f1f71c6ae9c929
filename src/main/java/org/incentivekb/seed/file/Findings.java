package org.incentivekb.seed.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.incentivekb.Limits;

/** What was found in a seeds folder: faults, which nothing is served with, and what is odd but may be right. */
public final class Findings {

    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> warnings = new ArrayList<>();
    private int faultsLeftOut;
    private int warningsLeftOut;

    public void fault(Fault fault) {
        if (faults.size() < Limits.SEED_FAULTS) {
            faults.add(fault);
        } else {
            faultsLeftOut++;
        }
    }

    public void warning(Fault warning) {
        if (warnings.size() < Limits.SEED_FAULTS) {
            warnings.add(warning);
        } else {
            warningsLeftOut++;
        }
    }

    public boolean areFull() {
        return faults.size() >= Limits.SEED_FAULTS;
    }

    /** Those noted since there were so many. */
    public List<Fault> faultsSince(int before) {
        return faults.subList(Math.min(before, faults.size()), faults.size());
    }

    public int size() {
        return faults.size();
    }

    public List<Fault> faults() {
        return withCount(faults, faultsLeftOut, "fault(s)");
    }

    public List<Fault> warnings() {
        return withCount(warnings, warningsLeftOut, "warning(s)");
    }

    private static List<Fault> withCount(List<Fault> listed, int leftOut, String what) {
        if (leftOut == 0) {
            return Collections.unmodifiableList(listed);
        }
        var all = new ArrayList<>(listed);
        all.add(new Fault("the folder", 0, "", leftOut + " more " + what + ", not listed"));
        return all;
    }
}
