package org.copro.assessment.facts;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import java.util.function.Predicate;

/**
 * Facts of one kind, in their order. Immutable, as {@link List#copyOf} is, and of one class however many there are:
 * rules go through them again and again, and with one class a loop makes no object.
 */
public final class Facts<E> extends AbstractList<E> implements RandomAccess {

    private static final Facts<Object> NONE = new Facts<>(new Object[0]);

    private final E[] all;

    private Facts(E[] all) {
        this.all = all;
    }

    /** These facts; the array is theirs from now on. */
    @SuppressWarnings("unchecked")
    public static <E> Facts<E> of(E[] all) {
        return all.length == 0 ? (Facts<E>) NONE : new Facts<>(all);
    }

    /** The same facts, in the same order. */
    @SuppressWarnings("unchecked")
    public static <E> Facts<E> copyOf(List<E> all) {
        return all instanceof Facts ? (Facts<E>) all : of((E[]) all.toArray());
    }

    /** Those of them of which something is so, in the same order; the same list if it is so of all. */
    @SuppressWarnings("unchecked")
    static <E> Facts<E> of(Facts<E> all, Predicate<E> which) {
        int many = 0;
        for (E one : all) {
            many += which.test(one) ? 1 : 0;
        }
        if (many == all.size()) {
            return all;
        }
        Object[] those = new Object[many];
        int next = 0;
        for (E one : all) {
            if (which.test(one)) {
                those[next++] = one;
            }
        }
        return of((E[]) those);
    }

    @Override
    public E get(int index) {
        return all[index];
    }

    @Override
    public int size() {
        return all.length;
    }

    @Override
    public Iterator<E> iterator() {
        return new InOrder<>(all);
    }

    /** So small that a loop over it is compiled without it, which that of {@link AbstractList} mostly is not. */
    private static final class InOrder<E> implements Iterator<E> {

        private final E[] all;
        private int next;

        InOrder(E[] all) {
            this.all = all;
        }

        @Override
        public boolean hasNext() {
            return next < all.length;
        }

        @Override
        public E next() {
            if (next == all.length) {
                throw new NoSuchElementException();
            }
            return all[next++];
        }
    }
}
