/** What rules say about an output together, and how a finding is accepted. */
@NullMarked
package dev.tombolo.assurance.inspection;

import org.jspecify.annotations.NullMarked;
