/** Decides what IAM answers to one authorization, and names the statement that decides. */
@NullMarked
package dev.tombolo.assurance.decision;

import org.jspecify.annotations.NullMarked;
