/** What calls of models on OCI need of policy statements, who holds these, and what is decided. */
@NullMarked
package dev.tombolo.assurance.decision.oci;

import org.jspecify.annotations.NullMarked;
