package org.incentivekb.catalog.set;

import java.util.Arrays;

/** One bit a record, for the records from {@code 64 * firstWord}. */
record DenseSet(long[] bits, int firstWord, int cardinality) implements RecordSet {

    DenseSet(long[] bits, int firstWord) {
        this(bits, firstWord, count(bits));
    }

    @Override
    public boolean contains(int ordinal) {
        int word = (ordinal >> 6) - firstWord;
        return word >= 0 && word < bits.length && (bits[word] >>> ordinal & 1) != 0;
    }

    @Override
    public int[] members() {
        var members = new int[cardinality];
        int next = 0;
        for (int word = 0; word < bits.length; word++) {
            for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
                members[next++] = (firstWord + word << 6) + Long.numberOfTrailingZeros(rest);
            }
        }
        return members;
    }

    @Override
    public int[] before(int[] records) {
        var before = new int[records.length];
        int count = 0;
        int word = 0;
        for (int i = 0; i < records.length; i++) {
            int last = (records[i] >> 6) - firstWord;
            for (; word < last && word < bits.length; word++) {
                count += Long.bitCount(bits[word]);
            }
            before[i] =
                    count + (last < 0 || last >= bits.length ? 0 : Long.bitCount(bits[last] & ~(-1L << records[i])));
        }
        return before;
    }

    @Override
    public long bytes() {
        return 48 + 8L * bits.length;
    }

    /** The members that are not in the other. */
    DenseSet without(RecordSet other) {
        var rest = bits.clone();
        if (other instanceof DenseSet dense) {
            int from = Math.max(firstWord, dense.firstWord);
            int to = Math.min(firstWord + bits.length, dense.firstWord + dense.bits.length);
            for (int word = from; word < to; word++) {
                rest[word - firstWord] &= ~dense.bits[word - dense.firstWord];
            }
        } else {
            for (int member : other.members()) {
                int word = (member >> 6) - firstWord;
                if (word >= 0 && word < rest.length) {
                    rest[word] &= ~(1L << member);
                }
            }
        }
        return new DenseSet(rest, firstWord);
    }

    @Override
    public int countIn(RecordSet other) {
        if (other instanceof RunSet run) {
            return countIn(run);
        }
        if (other instanceof SparseSet sparse) {
            return sparse.countIn(this);
        }
        var dense = (DenseSet) other;
        int from = Math.max(firstWord, dense.firstWord);
        int to = Math.min(firstWord + bits.length, dense.firstWord + dense.bits.length);
        int count = 0;
        for (int word = from; word < to; word++) {
            count += Long.bitCount(bits[word - firstWord] & dense.bits[word - dense.firstWord]);
        }
        return count;
    }

    private int countIn(RunSet run) {
        int from = Math.max(run.from(), firstWord << 6);
        int to = Math.min(run.to(), firstWord + bits.length << 6);
        int count = 0;
        for (int word = from >> 6; word << 6 < to; word++) {
            long masked = bits[word - firstWord];
            masked &= word << 6 < from ? -1L << from : -1L;
            masked &= to - (word << 6) < 64 ? (1L << to) - 1 : -1L;
            count += Long.bitCount(masked);
        }
        return count;
    }

    @Override
    public void addTo(long[] all) {
        for (int word = 0; word < bits.length; word++) {
            all[firstWord + word] |= bits[word];
        }
    }

    /** Sets of which none is sparse: only the words that all of them reach are touched. */
    static RecordSet intersection(RecordSet[] sets) {
        int from = 0;
        int to = Integer.MAX_VALUE;
        DenseSet first = null;
        for (var set : sets) {
            if (set instanceof RunSet run) {
                from = Math.max(from, run.from());
                to = Math.min(to, run.to());
            } else if (set instanceof DenseSet dense) {
                first = first == null ? dense : first;
                from = Math.max(from, dense.firstWord << 6);
                to = Math.min(to, dense.firstWord + dense.bits.length << 6);
            }
        }
        if (from >= to || first == null) {
            return new RunSet(from, Math.max(from, to));
        }
        int low = from >> 6;
        var bits = Arrays.copyOfRange(first.bits, low - first.firstWord, (to + 63 >> 6) - first.firstWord);
        for (var set : sets) {
            if (set instanceof DenseSet dense && dense != first) {
                int shift = low - dense.firstWord;
                for (int word = 0; word < bits.length; word++) {
                    bits[word] &= dense.bits[word + shift];
                }
            }
        }
        bits[0] &= -1L << from;
        if ((to & 63) != 0) {
            bits[bits.length - 1] &= (1L << to) - 1;
        }
        return new DenseSet(bits, low);
    }

    private static int count(long[] bits) {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }
}
