/** What an organization holds its accounts to: service control policies, and the guardrail that no account can leave out. */
@NullMarked
package dev.tombolo.blueprint.organization;

import org.jspecify.annotations.NullMarked;
