/** Tests of jars with rules of a team's own. */
@NullMarked
package dev.tombolo.assurance.teamrules;

import org.jspecify.annotations.NullMarked;
