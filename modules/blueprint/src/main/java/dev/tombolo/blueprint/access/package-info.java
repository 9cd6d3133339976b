/** Who may call which model: roles, trust and statements on AWS, policies and dynamic groups on OCI. */
@NullMarked
package dev.tombolo.blueprint.access;

import org.jspecify.annotations.NullMarked;
