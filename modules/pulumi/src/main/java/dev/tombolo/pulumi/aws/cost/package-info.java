/** What is spent on models on AWS, who hears of it, and the stop. */
@NullMarked
package dev.tombolo.pulumi.aws.cost;

import org.jspecify.annotations.NullMarked;
