/** What a rule is and what it answers: with the views, what rules of a team's own are written against. */
@NullMarked
package dev.tombolo.assurance.rule;

import org.jspecify.annotations.NullMarked;
