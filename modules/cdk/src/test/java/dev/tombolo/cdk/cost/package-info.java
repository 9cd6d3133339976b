/** Tests of budgets, their alerts and the stop. */
@NullMarked
package dev.tombolo.cdk.cost;

import org.jspecify.annotations.NullMarked;
