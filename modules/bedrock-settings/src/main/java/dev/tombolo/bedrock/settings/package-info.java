/** The Lambda behind settings of Amazon Bedrock that CloudFormation has no resource type for. */
@NullMarked
package dev.tombolo.bedrock.settings;

import org.jspecify.annotations.NullMarked;
