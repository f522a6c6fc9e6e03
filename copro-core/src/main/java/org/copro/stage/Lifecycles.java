package org.copro.stage;

import java.util.List;
import java.util.Optional;
import org.copro.binding.Shipped;

/** The lifecycles that come with copro: four Co's, research cycle, Double Diamond, VOiCE, policy. */
public final class Lifecycles {

    private static final List<Lifecycle> SHIPPED = Shipped.all(Lifecycles.class, Lifecycle.class);

    private Lifecycles() {}

    /** All, in a fixed order. */
    public static List<Lifecycle> all() {
        return SHIPPED;
    }

    /** The lifecycle with this id, such as {@code four-cos}. */
    public static Optional<Lifecycle> find(String id) {
        return SHIPPED.stream().filter(lifecycle -> lifecycle.id().equals(id)).findFirst();
    }
}
