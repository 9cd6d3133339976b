/** What a rule is, what it answers, and how a finding is accepted. */
@NullMarked
package dev.tombolo.assurance.rule;

import org.jspecify.annotations.NullMarked;
