package org.deckwright;

import java.util.random.RandomGenerator;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives every property one fixed seed, so that a build never breaks by chance. With {@code -Plong}
 * each run has seeds of its own and many times the tries; a failure names its seed.
 */
public final class FixedSeeds implements AroundPropertyHook {
  private static final String SEED = "20251201";
  private static final int TRIES = 1000;
  private static final int LONGER = Integer.getInteger("properties.longer", 1);

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    PropertyAttributes attributes = context.attributes();
    if (LONGER > 1) {
      attributes.setSeed(Long.toString(RandomGenerator.getDefault().nextLong()));
      attributes.setTries(attributes.tries().orElse(TRIES) * LONGER);
    } else if (attributes.seed().isEmpty()) {
      attributes.setSeed(SEED);
    }
    return property.execute();
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }
}
