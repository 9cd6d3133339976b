/** What is spent on models, who hears of it, and the stop. */
@NullMarked
package dev.tombolo.cdk.cost;

import org.jspecify.annotations.NullMarked;
