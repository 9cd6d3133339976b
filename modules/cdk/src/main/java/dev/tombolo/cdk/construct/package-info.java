/** What every construct here is made with; no part of the API. */
@NullMarked
package dev.tombolo.cdk.construct;

import org.jspecify.annotations.NullMarked;
