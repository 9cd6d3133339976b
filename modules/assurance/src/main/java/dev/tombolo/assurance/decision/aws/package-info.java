/** What calls of models on AWS ask of IAM, who asks, and what is decided. */
@NullMarked
package dev.tombolo.assurance.decision.aws;

import org.jspecify.annotations.NullMarked;
