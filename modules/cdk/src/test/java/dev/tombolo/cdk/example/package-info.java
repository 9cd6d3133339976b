/** The code of the guide, as a team would write it. */
@NullMarked
package dev.tombolo.cdk.example;

import org.jspecify.annotations.NullMarked;
