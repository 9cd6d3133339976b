/** What a plan says of one environment: the content of plan.json. */
@NullMarked
package dev.tombolo.cli.plan.content;

import org.jspecify.annotations.NullMarked;
