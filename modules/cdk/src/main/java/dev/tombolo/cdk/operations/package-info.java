/** What is watched, and who is told. */
@NullMarked
package dev.tombolo.cdk.operations;

import org.jspecify.annotations.NullMarked;
