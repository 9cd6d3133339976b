/** What environments are held to: which rules, how severe, and what is accepted. */
@NullMarked
package dev.tombolo.judgement;

import org.jspecify.annotations.NullMarked;
