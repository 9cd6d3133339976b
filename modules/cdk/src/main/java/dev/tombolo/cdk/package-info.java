/** CDK constructs that declare who may call which model, and from where, through CloudFormation. */
@NullMarked
package dev.tombolo.cdk;

import org.jspecify.annotations.NullMarked;
