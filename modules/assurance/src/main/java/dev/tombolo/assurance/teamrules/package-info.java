/** Loads rules of a team's own from jars, and shows them no more of Tombolo than rules are written against. */
@NullMarked
package dev.tombolo.assurance.teamrules;

import org.jspecify.annotations.NullMarked;
