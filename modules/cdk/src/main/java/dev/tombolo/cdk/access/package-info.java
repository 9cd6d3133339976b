/** Who may call which models: constructs for roles, and grants to roles of a team. */
@NullMarked
package dev.tombolo.cdk.access;

import org.jspecify.annotations.NullMarked;
