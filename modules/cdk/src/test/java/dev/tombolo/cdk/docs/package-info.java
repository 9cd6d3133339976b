/** The guide, compared with the code that it shows. */
@NullMarked
package dev.tombolo.cdk.docs;

import org.jspecify.annotations.NullMarked;
