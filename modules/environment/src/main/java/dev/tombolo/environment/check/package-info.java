/** What checks share: what is checked, where problems go, and what a document is once nothing is wrong. */
@NullMarked
package dev.tombolo.environment.check;

import org.jspecify.annotations.NullMarked;
